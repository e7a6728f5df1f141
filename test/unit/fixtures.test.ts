/** Runs every article fixture of test/fixtures; `UPDATE=1` rewrites those that differ, nothing else ever does. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareFixture, readFixtures, rewriteFixture } from '../fixture';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.fixture'))
  .sort();

describe.each(files)('%s', (file) => {
  const path = folder + file;
  const fixtures = readFixtures(readFileSync(path, 'utf8'));
  if (process.env['UPDATE'] === '1') {
    const rewritten = fixtures.map((fixture) => {
      const { expected, actual } = compareFixture(fixture);
      return expected === actual ? undefined : rewriteFixture(fixture);
    });
    if (rewritten.some(Boolean)) {
      const sources = readFileSync(path, 'utf8').split(/^(?=---(?: |$))/m);
      writeFileSync(path, sources.map((source, i) => rewritten[i] ?? source).join(''));
    }
    it('was rewritten where it differed', () =>
      expect(readFixtures(readFileSync(path, 'utf8'))).toHaveLength(fixtures.length));
    return;
  }
  it.each(fixtures.map((f) => [f.name, f] as const))('%s', (_, fixture) => {
    const { expected, actual } = compareFixture(fixture);
    expect(actual).toBe(expected);
  });
});
