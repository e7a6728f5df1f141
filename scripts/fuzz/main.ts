/**
 * `npm run fuzz [-- --minutes N]`: makes texts out of texts and keeps those that reach code none reached before, as the
 * engine's own coverage tells; each is held against the invariants. Stops at the first that breaks one, prints it, and
 * ends with code 1. (`@jazzer.js/core` would do the same with a native library of its own; the engine's counters need none.)
 */
import { Session } from 'node:inspector';
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { kinds, textOfKind } from '../bench/growthKinds';
import type { Correction } from '../../server/src/corrections/editCorrections';
import { checkAnswers } from './answers';
import { checkCorrections, checkEdit, checkLines, checkMessage, checkText } from './invariants';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const until = Date.now() + Number(values.minutes) * 60_000;
let state = Number(values.seed);

/** A whole number below. */
function below(n: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
}
const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;

const samples = readdirSync('samples').map((name) => readFileSync(`samples/${name}`, 'utf8'));
const corpus = [
  ...samples.flatMap((text) => text.split(/\n\n+/)),
  ...kinds({ nl: samples[0]!.slice(0, 300), en: 'The bridge is shut, said John.' }).map((kind) =>
    textOfKind(kind, 120),
  ),
  '{ "actors": [{ "name": "A b", "aliases": ["C"] }], "notNames": ["D"] } // om\n',
  '{"speakers":[{"quote":{"exact":"Ja"},"speaker":null}],"different":[["A","B"]]}',
  '{"file":"a.txt","text":"De brug is dicht."}\n{"text":3}\n',
  '{"kind":"type","name":"A b","type":"person"}',
];
const corrections: readonly Correction[] = [
  { kind: 'type', name: 'A b', type: 'place' },
  { kind: 'notName', text: 'C' },
  { kind: 'same', name: 'A b', others: ['C', 'D'] },
  { kind: 'rename', name: 'C', to: 'D' },
  { kind: 'different', names: ['A', 'B'] },
  { kind: 'notQuote', quote: { exact: 'Ja' } },
];
const pieces = [
  ...'“ ” ‘ ’ " \' „ « » . , : ; ! ? ( ) - – … € % [ ] { } / \\'.split(' '),
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u0085',
  '\ud83d',
  '👩‍👧',
  '//',
  '/*',
  '*/',
  'zei',
  'volgens',
  'said',
  '3,5',
  '12',
];

const limit = 1_500;

/** Something new out of what there is. */
function made(): string {
  let text = pick(corpus);
  for (let k = below(4); k >= 0; k -= 1) {
    const at = below(text.length + 1);
    const to = Math.min(text.length, at + below(12));
    const other = pick(corpus);
    const from = below(other.length);
    text = pick([
      () => text.slice(0, at) + pick(pieces) + text.slice(at),
      () => text.slice(0, at) + text.slice(to),
      () => text.slice(0, at) + other.slice(from, from + below(80)) + text.slice(to),
      () => text.slice(0, at) + text.slice(at, to).repeat(1 + below(6)) + text.slice(to),
      () => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
    ])();
  }
  return text.slice(0, limit);
}

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const seen = new Set<string>();

/** Whether code ran since the last call that never ran before. */
function reachedNew(): boolean {
  let fresh = false;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result) {
      if (!url.includes('/scripts/')) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges) {
          // How often, roughly: a loop that runs a hundred times is another path than one that runs once.
          const key = `${startOffset} ${endOffset} ${Math.floor(Math.log2(count + 1) / 2)}`;
          if (count === 0 || seen.has(key)) continue;
          seen.add(key);
          fresh = true;
        }
    }
  });
  return fresh;
}

let runs = 0;
let text = '';
try {
  for (; Date.now() < until; runs += 1) {
    text = made();
    const id = pick(['nl', 'en', 'de']);
    const analysis = checkText(text, id);
    checkAnswers(analysis, below(limit + 20) - 10, below(limit + 20) - 10);
    if (below(4) === 0) checkEdit(pick(corpus).slice(0, limit), text, id);
    checkCorrections(text, pick(corrections));
    checkMessage(text);
    await checkLines(text);
    if (reachedNew()) corpus.push(text);
  }
  console.log(`${runs} texts, ${corpus.length} kept, ${seen.size} stretches of code; nothing broke`);
} catch (error) {
  console.log(`after ${runs} texts: ${String(error)}\n${JSON.stringify(text)}`);
  process.exitCode = 1;
}
