/** What `npm start` and `npm test` are run with: this Node where it is new enough, and their arguments and exit code pass through. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isNewEnough } from '../../scripts/node/run.mjs';

it.each([
  ['20.20.2', false],
  ['21.7.3', false],
  ['22.0.0', true],
  ['24.21.0', true],
  ['100.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

it('asks of people what it asks of itself', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const wanted = readFileSync('.nvmrc', 'utf8').trim();
  expect(engines.node).toBe(`>=${wanted}`);
  expect(isNewEnough(wanted)).toBe(true);
  expect(isNewEnough(String(Number(wanted) - 1))).toBe(false);
});

it.runIf(isNewEnough(process.versions.node))('passes arguments and exit code through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duiding-node-'));
  try {
    const script = join(folder, 'script.mjs');
    writeFileSync(script, 'console.log(process.argv.slice(2).join()); process.exit(3);');
    const ran = spawnSync(process.execPath, ['scripts/node/run.mjs', script, 'a', '--b'], {
      encoding: 'utf8',
    });
    expect([ran.stdout.trim(), ran.status]).toEqual(['a,--b', 3]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
