/** A Node of our own, for machines that have an older one: a package from npm, in `.cache/node`. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed, npm, root } from '../npm.mjs';

const source = fileURLToPath(new URL('.', import.meta.url));
const home = join(root, '.cache/node');
const program = join(
  home,
  `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  process.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
);

/**
 * Installs Node 24 where it is missing (about 100 MB, once).
 *
 * @returns {string | undefined} the program; undefined where no package holds a Node for this machine
 */
export function installNode() {
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(source, file), join(home, file));
  if (existsSync(program) && installed(home)) return program;
  console.log('Installing Node 24 in .cache/node, once ...');
  npm(home, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  return existsSync(program) ? program : undefined;
}
