/**
 * Runs a script with a Node that is new enough: `node scripts/node/run.mjs SCRIPT [ARGUMENT...]`. In this process where
 * this Node will do; else with one that is installed for it, which what the script starts then finds too.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installNode } from './install.mjs';

/** The oldest that develops and tests this project; the packages it needs ask for no newer. */
const oldest = 22;

/** @param {string} version as in `process.versions.node` */
export function isNewEnough(version) {
  return Number.parseInt(version, 10) >= oldest;
}

const [, self, script, ...args] = process.argv;
if (self && resolve(self) === fileURLToPath(import.meta.url)) await run();

async function run() {
  if (isNewEnough(process.versions.node)) {
    process.argv = [process.argv[0], resolve(script), ...args];
    await import(pathToFileURL(resolve(script)).href);
    return;
  }
  try {
    process.exitCode = await runWith(installNode());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Resolves to the exit code. Passes on what ends this process, and that its parent is gone. */
function runWith(node) {
  if (!node)
    throw new Error(
      `Node ${oldest} or later is needed; this is ${process.version}, and npm has none for this machine.`,
    );
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [script, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => ended(code ?? (signal ? 1 : 0)));
  });
}
