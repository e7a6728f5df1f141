/** How large what the desktop editor loads is: the programs as they are shipped, and the data of each language. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDesktop } from '../../esbuild.mjs';

/** In bytes. The data has room of its own per language, so that a larger model never hides a larger program. */
const limits = { code: 1_500_000, model: 1_000_000, gazetteer: 2_000_000 };

const folder = mkdtempSync(join(tmpdir(), 'duiding-size-'));
let sizes: Map<string, number>;

beforeAll(async () => {
  await buildDesktop(folder);
  sizes = new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const total = (which: RegExp): number =>
  [...sizes].reduce((sum, [name, size]) => (which.test(name) ? sum + size : sum), 0);

test('client and server with what they share stay under their limit', () => {
  const code = total(/^(?:client|server|shared-.*)\.js$/);
  expect(code).toBeGreaterThan(400_000);
  expect(code).toBeLessThan(limits.code);
});

test('the learned model and the gazetteers of each language stay under theirs', () => {
  expect(total(/-model\./)).toBeGreaterThan(0);
  const tooLarge = [...sizes].filter(
    ([name, size]) =>
      size > (/-model\./.test(name) ? limits.model : /-gazetteer\./.test(name) ? limits.gazetteer : Infinity),
  );
  expect(tooLarge).toEqual([]);
});
