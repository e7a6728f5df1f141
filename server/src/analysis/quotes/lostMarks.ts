/** What the words tell of marks that are missing: where a quotation that lost its opener or closer begins or ends. */
import type { Reading } from './reading';
import { sourceIn } from './sources';

/** A comma with an inverted cue behind it ends a stretch that was never closed: “Waar moeten die heen?, vraagt zij. */
export function cueAfter(reading: Reading, from: number, to: number): number | undefined {
  const { sets, finite } = reading.lexicon;
  for (let i = from + 1; i < to - 1; i += 1) {
    const { norm } = reading.tokens[i]!;
    if (norm !== ',') continue;
    const so = sets.so.has(reading.tokens[i + 1]!.norm) ? 1 : 0;
    const next = reading.tokens[i + 1 + so]?.norm ?? '';
    if (sets.thus.has(next)) return i;
    if (
      finite.has(next) &&
      i + 2 + so < to &&
      sourceIn(reading, i + 2 + so, Math.min(to, i + 14))?.heads.length
    )
      return i;
  }
  return undefined;
}

/** "…”, zei Smit", "…” aldus Smit". */
export function cueBehind(reading: Reading, closer: number): boolean {
  const { sets, finite } = reading.lexicon;
  for (let i = closer + 1; i < closer + 7; i += 1) {
    const norm = reading.tokens[i]?.norm ?? '';
    if (finite.has(norm) || sets.thus.has(norm)) return true;
    if (norm !== ',' && !sets.so.has(norm) && !reading.mentionAt(i)) return false;
  }
  return false;
}

/** A lost opener stood at the start of the sentence, or of the sentences behind the last cue. */
export function startBefore(reading: Reading, from: number, closer: number): number {
  let start = from;
  for (let i = from; i < closer; i += 1) {
    if (!tellsSpeaker(reading, i)) continue;
    let end = i;
    while (end < closer && reading.sentence(end) === reading.sentence(i)) end += 1;
    if (end < closer) start = end;
  }
  start = behindReporter(reading, start, closer);
  // A colon announces the words: what stands before it is the reporter's.
  for (let i = closer - 1; i > start; i -= 1)
    if (reading.tokens[i]!.norm === ':' && reading.sentence(i) === reading.sentence(closer - 1)) return i + 1;
  return start;
}

/** "aldus", "volgens", or a verb of saying behind a comma, a mark or "zo". */
function tellsSpeaker({ tokens, lexicon: { finite, sets } }: Reading, i: number): boolean {
  const { norm } = tokens[i]!;
  if (sets.thus.has(norm) || sets.according.has(norm)) return true;
  const before = tokens[i - 1]?.norm ?? '';
  return finite.has(norm) && (/^[,”"’']$/.test(before) || sets.so.has(before));
}

/** Sentences that name a person and hold no "ik" or "wij" are the reporter's: “Tol lacht. Ik heb alles verkocht”. */
function behindReporter(reading: Reading, from: number, closer: number): number {
  const { firstPerson } = reading.lexicon.data;
  let start = from;
  for (let i = from; i < closer && reading.sentence(i) !== reading.sentence(closer - 1);) {
    const sentence = reading.sentence(i);
    let named = false;
    let own = false;
    for (; i < closer && reading.sentence(i) === sentence; i += 1) {
      if (firstPerson.includes(reading.tokens[i]!.norm)) own = true;
      const { form, type } = reading.mentionAt(i)?.mention ?? {};
      if (form === 'name' && type === 'person') named = true;
    }
    if (!named || own) break;
    start = i;
  }
  return start;
}
