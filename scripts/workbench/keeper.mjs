/**
 * Runs a program and sees to its end: `node keeper.mjs FOLDER COMMAND ARGUMENTS...`.
 *
 * When this process's standard input closes, whatever the reason (a call of stop(), Ctrl-C, a parent that was
 * killed), the program and everything it started are ended, and FOLDER is removed. A parent's own exit handlers
 * cannot promise that much. Signals to the keeper itself mean the same.
 */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [folder, command, ...args] = process.argv.slice(2);
const windows = process.platform === 'win32';
const child = spawn(command, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: !windows,
  shell: windows && command.endsWith('.cmd'),
});

let ending = false;
async function end(code) {
  if (ending) return;
  ending = true;
  if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else if (child.pid) await endAll([-child.pid, ...descendants(child.pid)]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.exit(code);
}

/** Asks first, waits up to five seconds, then insists. Negative numbers are process groups. */
async function endAll(pids) {
  pids.forEach((pid) => signal(pid, 'SIGTERM'));
  for (let i = 0; i < 50 && pids.some((pid) => signal(pid, 0)); i++) await pause(100);
  pids.forEach((pid) => signal(pid, 'SIGKILL'));
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** VS Code's own launcher starts the editor in a group of its own, so the group alone is not enough. */
function descendants(root) {
  const table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '';
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found = [root];
  for (const parent of found) found.push(...rows.filter(([, p]) => p === parent).map(([pid]) => pid));
  return found.slice(1);
}

process.stdin
  .on('end', () => end(0))
  .on('error', () => end(0))
  .resume();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => end(0));
child.on('error', (error) => {
  console.error(error.message);
  void end(1);
});
child.on('exit', (code) => end(code ?? 1));
