/** What `npm start` and the workbench tests start is ended with all its children, and leaves no files. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keep, temporaryFolder } from '../../scripts/workbench/keep.mjs';

/** A program that starts another in a group of its own, as VS Code's launcher does, and tells both ids. */
const program = `
  const { spawn } = require('node:child_process');
  const idle = 'setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, ['-e', idle], { detached: true, stdio: 'ignore' });
  console.log(JSON.stringify([process.pid, child.pid]));
  setInterval(() => {}, 1000);`;

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0]!;
}

describe.runIf(process.platform !== 'win32')('keep', () => {
  it('ends a program with all it started, and removes its folder', async () => {
    const folder = temporaryFolder('keep');
    const kept = keep({ folder, command: process.execPath, args: ['-e', program] });
    const pids = JSON.parse(await firstLine(kept.process.stdout)) as number[];
    expect(pids.map(alive)).toEqual([true, true]);
    await kept.stop();
    expect(pids.map(alive)).toEqual([false, false]);
    expect(existsSync(folder)).toBe(false);
  });

  it('does so too when the process that started it is killed', async () => {
    const folder = temporaryFolder('keep');
    const script = `
      import { keep } from ${JSON.stringify(new URL('../../scripts/workbench/keep.mjs', import.meta.url).href)};
      const args = ['-e', ${JSON.stringify(program)}];
      const kept = keep({ folder: ${JSON.stringify(folder)}, command: process.execPath, args });
      kept.process.stdout.on('data', (data) => process.stdout.write(kept.process.pid + '\\n' + data));`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const keeper = Number(await firstLine(starter.stdout));
    expect(alive(keeper)).toBe(true);
    starter.kill('SIGKILL');
    await expect.poll(() => alive(keeper) || existsSync(folder), { timeout: 15_000 }).toBe(false);
  });

  it('gives the program’s own exit code when it ends by itself', async () => {
    const kept = keep({
      folder: temporaryFolder('keep'),
      command: process.execPath,
      args: ['-e', 'process.exit(3)'],
    });
    expect(await kept.ended).toBe(3);
  });
});
