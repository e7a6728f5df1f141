/** Starts a program under a keeper, so that it never outlives this process and leaves no files behind. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));

/** A folder of its own in the system's temporary folder. Pass it to `keep`, which removes it at the end. */
export function temporaryFolder(name) {
  return mkdtempSync(join(tmpdir(), `duiding-${name}-`));
}

/**
 * @param {{ folder: string, command: string, args: string[], env?: NodeJS.ProcessEnv }} what
 *   `folder` is removed when the program has ended
 * @returns the keeper's process, a promise of the program's exit code, and `stop()`, which resolves when nothing is left
 */
export function keep({ folder, command, args, env = process.env }) {
  const kept = spawn(process.execPath, [keeper, folder, command, ...args], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  const ended = new Promise((resolve) => kept.on('exit', (code) => resolve(code ?? 1)));
  const stop = () => {
    kept.stdin.end();
    return ended;
  };
  return { process: kept, ended, stop };
}
