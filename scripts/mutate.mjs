/**
 * How many small changes to the analysis the tests notice: `npm run mutate [-- --sample N] [--seed N] [FILE...]`.
 *
 * Stryker changes one thing at a time (`>` to `>=`, a condition to true, a text to none) and runs the unit tests; the
 * score is the share of changes that make one fail. All of it takes many hours: by default a sample of 12 stretches of
 * ten lines is drawn, the same for the same seed. The report is in `.cache/mutation/`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const folder = 'server/src/analysis';
const stretch = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '12' }, seed: { type: 'string', default: '1' } },
});
const files = positionals.length > 0 ? positionals : analysisFiles();
const all = files.flatMap(stretchesOf);
const mutate = positionals.length > 0 ? files : draw(all, Number(values.sample), Number(values.seed));
console.log(`${mutate.length} of ${all.length} stretches of ${stretch} lines, seed ${values.seed}`);
await new Stryker({
  mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  coverageAnalysis: 'perTest',
  dryRunTimeoutMinutes: 60,
  concurrency: 1,
  // A change that makes a loop endless is found out by the clock, with room for a busy machine.
  timeoutMS: 60_000,
  timeoutFactor: 3,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  htmlReporter: { fileName: '.cache/mutation/mutation.html' },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.cache', 'dist', 'out', 'test/protocol', 'test/workbench'],
  allowEmpty: true,
}).runMutationTest();

function analysisFiles() {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

function stretchesOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  return Array.from({ length: Math.ceil(lines / stretch) }, (_, i) => {
    return `${file}:${i * stretch + 1}-${(i + 1) * stretch}`;
  });
}

/** `count` of them without putting back, by a linear congruential generator, in their own order. */
function draw(from, count, seed) {
  const left = [...from];
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  for (let i = 0; i < 10; i += 1) next();
  const drawn = Array.from({ length: Math.min(count, left.length) }, () => {
    return left.splice(Math.floor(next() * left.length), 1)[0];
  });
  return drawn.sort();
}
