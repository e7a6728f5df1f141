/** Installs the browser workbench (code-server, the whole of VS Code served as a web page) on first use. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installNode } from '../node/install.mjs';
import { installed, npm, root } from '../npm.mjs';

const source = fileURLToPath(new URL('.', import.meta.url));
const home = join(root, '.cache/workbench');
const server = join(home, 'node_modules/code-server');
const editor = join(server, 'lib/vscode');
/** Written last, with the lock file it belongs to: an installation that was broken off starts again. */
const mark = join(home, 'installed');

/**
 * Installs where needed (about 800 MB in `.cache/workbench`, half a minute to a minute); throws when that fails.
 *
 * @returns the Node program that runs it (it wants Node 24 and gets it where npm has one) and its entry script
 */
export function installWorkbench() {
  if (!upToDate()) {
    console.log('Installing the browser workbench in .cache/workbench, once ...');
    mkdirSync(home, { recursive: true });
    rmSync(mark, { force: true });
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(source, file), join(home, file));
    // VS Code's own packages are no packages of code-server's; its install script, which does not run on every
    // Node, does no more than this. The native parts that this leaves out only write the log.
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!installed(home)) npm(home, ['ci', ...quiet]);
    npm(editor, ['install', '--omit=dev', '--no-save', ...quiet]);
    writeFileSync(mark, lock());
  }
  return { node: installNode() ?? process.execPath, entry: join(server, 'out/node/entry.js') };
}

function upToDate() {
  return existsSync(mark) && existsSync(editor) && readFileSync(mark, 'utf8') === lock();
}

function lock() {
  return readFileSync(join(source, 'package-lock.json'), 'utf8');
}
