/** Goes through the article block by block: stretches between marks, units, cues, attributions. */
import type { Sentence } from '../types';
import { cuesIn } from './cues';
import { frameOf } from './frames';
import type { Attribution } from './frames/attribution';
import { kindOf, pairMarks, type Stretch } from './marks';
import type { Reading } from './reading';
import { sourceIn } from './sources';
import { unitsOf, type Unit } from './units';

export interface ReadUnit extends Unit {
  readonly attributions: readonly Attribution[];
}

export interface ReadBlock {
  readonly block: number;
  readonly stretches: readonly Stretch[];
  readonly units: readonly ReadUnit[];
}

/** Every block with its stretches and what is attributed in it, in text order. */
export function scanBlocks(reading: Reading): ReadBlock[] {
  const { article, sentences } = reading.named;
  const byBlock: Sentence[][] = article.blocks.map(() => []);
  for (const sentence of sentences) byBlock[sentence.block]!.push(sentence);

  const blocks: ReadBlock[] = [];
  for (const [block, inside] of byBlock.entries()) {
    const first = inside[0]?.first;
    const last = inside.at(-1)?.last;
    if (first === undefined || last === undefined) continue;
    const stretches = pairMarks(reading.text, reading.tokens, first, last, {
      cueAfter: (from, to) => cueAfter(reading, from, to),
      startBefore: (from, closer) => startBefore(reading, from, closer),
      cued: (closer) => cueBehind(reading, closer),
      sentence: reading.sentence,
      reopens: (kind) => opensWith(reading, byBlock[block + 1]?.[0]?.first, kind),
    });
    const covered = coverOf(stretches, first, last);
    const outer = (i: number): boolean => i < first || i >= last || covered[i - first] === 0;
    const units = attributeAll(reading, behindDateline(reading, unitsOf(inside, stretches, block)), outer);
    blocks.push({ block, stretches, units });
  }
  return blocks;
}

/** "BRUSSEL (Persdienst) - De minister …": the first unit begins behind the dateline's dash. */
function behindDateline(reading: Reading, units: readonly Unit[]): readonly Unit[] {
  const [first, ...rest] = units;
  if (!first || !/^(?:\p{Lu}{3,}|\()/u.test(reading.surface(first.first, first.first + 1))) return units;
  for (let i = first.first + 1; i < Math.min(first.last - 2, first.first + 16); i += 1)
    if (/^[-–—]$/.test(reading.tokens[i]!.norm)) return [{ ...first, first: i + 1 }, ...rest];
  return units;
}

function attributeAll(reading: Reading, units: readonly Unit[], outer: (i: number) => boolean): ReadUnit[] {
  return units.map((unit, i) => ({ ...unit, attributions: attribute(reading, unit, units[i - 1], outer) }));
}

function attribute(
  reading: Reading,
  unit: Unit,
  previous: Unit | undefined,
  outer: (i: number) => boolean,
): Attribution[] {
  const cues = cuesIn(reading, unit, outer);
  const made: Attribution[] = [];
  for (const [k, cue] of cues.entries()) {
    const until = cues[k + 1]?.at ?? unit.last;
    const attribution = frameOf(cue, { reading, unit, previous, outer, before: made, until });
    if (attribution) made.push(attribution);
  }
  return made;
}

/** 1 for tokens in or at the marks of a top-level stretch. */
function coverOf(stretches: readonly Stretch[], first: number, last: number): Uint8Array {
  const cover = new Uint8Array(last - first);
  for (const s of stretches) cover.fill(1, (s.open ?? s.first) - first, (s.close ?? s.last - 1) + 1 - first);
  return cover;
}

/** A comma with an inverted cue behind it ends a stretch that was never closed: “Waar moeten die heen?, vraagt zij. */
function cueAfter(reading: Reading, from: number, to: number): number | undefined {
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
function cueBehind(reading: Reading, closer: number): boolean {
  const { sets, finite } = reading.lexicon;
  for (let i = closer + 1; i < closer + 4; i += 1) {
    const norm = reading.tokens[i]?.norm ?? '';
    if (finite.has(norm) || sets.thus.has(norm)) return true;
    if (norm !== ',' && !sets.so.has(norm)) return false;
  }
  return false;
}

/** A lost opener stood at the start of the sentence, or of the sentences behind the last cue. */
function startBefore(reading: Reading, from: number, closer: number): number {
  const { finite, sets } = reading.lexicon;
  let start = from;
  for (let i = from; i < closer; i += 1) {
    const { norm } = reading.tokens[i]!;
    const reports =
      sets.thus.has(norm) ||
      sets.according.has(norm) ||
      (finite.has(norm) && /^[,”"’']$/.test(reading.tokens[i - 1]?.norm ?? ''));
    const so = sets.so.has(reading.tokens[i - 1]?.norm ?? '') && finite.has(norm);
    if (!reports && !so) continue;
    let end = i;
    while (end < closer && reading.sentence(end) === reading.sentence(i)) end += 1;
    if (end < closer) start = end;
  }
  // A colon announces the words: what stands before it is the reporter's.
  for (let i = closer - 1; i > start; i -= 1)
    if (reading.tokens[i]!.norm === ':' && reading.sentence(i) === reading.sentence(closer - 1)) return i + 1;
  return start;
}

function opensWith(reading: Reading, token: number | undefined, kind: 'double' | 'single'): boolean {
  const first = token === undefined ? undefined : reading.tokens[token];
  return first !== undefined && first.kind === 'mark' && kindOf(reading.text, first) === kind;
}
