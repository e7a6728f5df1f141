/** Tells whether a regular expression takes time in proportion to the text, whatever the text: `recheck`, and the engine where that doubts. */
import type { Diagnostics } from 'recheck';
import { boundedPatterns } from './bounded';
import { nameOf, type Pattern } from './find';

/** `proved`: recheck found an attack. */
export type Verdict =
  { readonly linear: true } | { readonly linear: false; readonly proved: boolean; readonly why: string };

/**
 * What recheck says of it. It knows no engine that looks behind in one step, and calls such patterns vulnerable: the
 * attack that it finds is run here.
 *
 * @param timeout milliseconds after which it cannot tell
 */
export async function judge(pattern: Pattern, timeout: number): Promise<Verdict> {
  const { source, flags } = pattern;
  if (Object.hasOwn(boundedPatterns, nameOf(pattern))) return { linear: true };
  // The program of its own in JavaScript: the others are looked for when it is loaded.
  process.env['RECHECK_BACKEND'] = 'pure';
  const { checkSync } = await import('recheck');
  const told = checkSync(source, flags, { timeout, randomSeed: 0 });
  if (told.status === 'safe') return { linear: true };
  if (told.status === 'unknown')
    return { linear: false, proved: false, why: `recheck cannot tell (${told.error.kind})` };
  if (isLinearHere(pattern, told.attack)) return { linear: true };
  return { linear: false, proved: true, why: `${told.complexity.summary}: ${told.attack.pattern}` };
}

type Attack = Extract<Diagnostics, { status: 'vulnerable' }>['attack'];

/** Steps that go with the square of so many characters take hundreds of milliseconds, others less than one. */
const characters = 40_000;
const milliseconds = 20;

function isLinearHere({ source, flags }: Pattern, { pumps, suffix }: Attack): boolean {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(characters / Math.max(1, once));
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  let best = Infinity;
  for (let i = 0; i < 3; i += 1) {
    const pattern = new RegExp(source, flags);
    const start = performance.now();
    if (pattern.global) text.replace(pattern, '');
    else pattern.exec(text);
    best = Math.min(best, performance.now() - start);
  }
  return best < milliseconds;
}
