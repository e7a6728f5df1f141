/** How large what the desktop editor loads is: the programs as they are shipped, and the data of each language. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDesktop } from '../../esbuild.mjs';

/** In bytes: all together, and the code by itself, so that smaller data never hides larger code. */
const limits = { all: 2_300_000, code: 1_600_000 };

const folder = mkdtempSync(join(tmpdir(), 'duiding-size-'));
let sizes: Map<string, number>;

beforeAll(async () => {
  await buildDesktop(folder);
  sizes = new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const total = (which: RegExp): number =>
  [...sizes].reduce((sum, [name, size]) => (which.test(name) ? sum + size : sum), 0);

const code = /^(?:client|server|shared-.*)\.js$/;
const data = /-(?:model|classes|gazetteer)\.json\.br$/;

test('client and server with what they share stay under their limit', () => {
  expect(total(code)).toBeGreaterThan(400_000);
  expect(total(code)).toBeLessThan(limits.code);
});

test('client, server and the data of all languages together stay under theirs', () => {
  expect([...sizes.keys()].filter((name) => data.test(name))).toHaveLength(6);
  expect(total(code) + total(data)).toBeLessThan(limits.all);
});
