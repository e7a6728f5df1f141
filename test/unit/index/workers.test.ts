/** The command line as it is shipped, with worker threads and as a filter. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAll } from '../../../esbuild.mjs';

const dist = mkdtempSync(join(tmpdir(), 'duiding-workers-'));
const articles = join(dist, 'articles');

beforeAll(async () => {
  await buildAll(dist);
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

function duiding(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(dist, 'cli.js'), 'analyse', ...args], { input, encoding: 'utf8' });
}

it('reads the same in two threads as in one, corrections and all', () => {
  const name = (i: number): string => join(dist, `a${i}.txt`);
  for (let i = 0; i < 6; i += 1)
    writeFileSync(name(i), `De brug blijft dicht, zegt wethouder Sanne Kuik. Zij wil ${i + 3} boten.\n`);
  writeFileSync(
    join(dist, 'duiding.json'),
    JSON.stringify({
      schema: 'duiding/corrections@1',
      actors: [{ name: 'Sanne Kuik', aliases: ['S. Kuik'], type: 'person' }],
    }),
  );
  const files = Array.from({ length: 6 }, (_, i) => name(i));
  const one = duiding([...files, '--format', 'ndjson']);
  const two = duiding([...files, '--format', 'ndjson', '--jobs', '2']);
  expect(one.stdout.trim().split('\n')).toHaveLength(6);
  expect([two.status, two.stderr, two.stdout]).toEqual([0, '', one.stdout]);
});

it('answers each line with a line, errors in their place', () => {
  const input = [
    '{"file": "a", "text": "“Ja”, zei Sanne Kuik."}',
    'no JSON',
    '',
    '{"file": "b"}',
    '{"file": "c", "text": "“Yes,” said Sanne Kuik.", "language": "en"}',
    '{"text": "Sanne Kuik zwijgt."}',
  ].join('\n');
  const { status, stdout } = duiding(['-', '--input', 'ndjson', '--jobs', '2'], input);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { schema: string; file: string; language?: string });
  expect(rows.map((r) => [r.schema, r.file, r.language])).toEqual([
    ['duiding/analysis@1', 'a', 'nl'],
    ['duiding/error@1', 'line 2', undefined],
    ['duiding/error@1', 'b', undefined],
    ['duiding/analysis@1', 'c', 'en'],
    ['duiding/analysis@1', 'line 6', 'nl'],
  ]);
  expect(status).toBe(1);
});

it('wants standard input for lines', () => {
  expect(duiding([articles, '--input', 'ndjson']).stderr).toContain('give - and no files');
});
