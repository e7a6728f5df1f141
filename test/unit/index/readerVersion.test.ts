/** The index is made anew by a program that reads otherwise, and by no other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { readerVersion as versionOf } from '../../../esbuild.mjs';
import { readerVersion } from '../../../server/src/index/readerFile.node';

const folder = mkdtempSync(join(tmpdir(), 'duiding-version-'));
beforeEach(() => writeFileSync(join(folder, 'nl-model.json.z'), 'weights'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = (over: Record<string, string> = {}): Map<string, string> =>
  new Map(
    Object.entries({
      'reader.js': 'require("./shared-AAAA.js")',
      'shared-AAAA.js': 'require("./shared-BBBB.js")',
      'shared-BBBB.js': 'rules(() => require("./later-de.js"))',
      'later-de.js': 'germanRules()',
      'server.js': 'require("./shared-AAAA.js")',
      ...over,
    }),
  );

it('hangs on the code that reads, wherever it lies, and on nothing else', () => {
  const now = versionOf(folder, made());
  expect(versionOf(folder, made())).toBe(now);
  expect(versionOf(folder, made({ 'server.js': 'otherwise()' }))).toBe(now);
  expect(versionOf(folder, made({ 'shared-BBBB.js': 'otherRules()' }))).not.toBe(now);
  expect(versionOf(folder, made({ 'later-de.js': 'otherGermanRules()' }))).not.toBe(now);
});

it('hangs on the data', () => {
  const now = versionOf(folder, made());
  writeFileSync(join(folder, 'nl-model.json.z'), 'other weights');
  expect(versionOf(folder, made())).not.toBe(now);
});

it('is read where it was built', () => {
  expect(readerVersion(folder)).toBeUndefined();
  writeFileSync(join(folder, 'reader.version'), 'abc');
  expect(readerVersion(folder)).toBe('abc');
});
