/** Goes through the article block by block: stretches between marks, units, cues, attributions. */
import type { Sentence } from '../types';
import { cuesIn, type Cue } from './cues';
import { frameOf } from './frames';
import { isInside } from './frames/behind';
import type { Attribution } from './frames/attribution';
import { cueAfter, cueBehind, opensWith, startBefore } from './lostMarks';
import { pairMarks, type Stretch } from './marks';
import { answerIn } from './answers';
import type { Reading } from './reading';
import { sourceIn } from './sources';
import { unitsOf, type Unit } from './units';

export interface ReadUnit extends Unit {
  readonly attributions: readonly Attribution[];
  /** Nothing but marked words stands in it. */
  readonly alone: boolean;
}

export interface ReadBlock {
  readonly block: number;
  readonly stretches: readonly Stretch[];
  readonly units: readonly ReadUnit[];
  /** Whether a token lies outside the marked stretches. */
  readonly outer: (i: number) => boolean;
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
    const previous = byBlock[block - 1]?.[0];
    const answer = answerIn(
      reading,
      first,
      last,
      previous && { ...previous, last: byBlock[block - 1]!.at(-1)!.last },
    );
    if (answer && stretches.length === 0) stretches.push(answer);
    const covered = coverOf(stretches, first, last);
    const outer = (i: number): boolean => i < first || i >= last || covered[i - first] === 0;
    const units = attributeAll(reading, behindDateline(reading, unitsOf(inside, stretches, block)), outer);
    blocks.push({ block, stretches, units, outer });
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
  return units.map((unit, i) => ({
    ...unit,
    attributions: attribute(reading, unit, units[i - 1], outer),
    alone: unit.stretches.length > 0 && !hasOuterWords(reading, unit, outer),
  }));
}

function attribute(
  reading: Reading,
  unit: Unit,
  previous: Unit | undefined,
  outer: (i: number) => boolean,
): Attribution[] {
  const all = cuesIn(reading, unit, outer);
  const mouth = all.find((c) => c.form === 'byMouth');
  const cues = mouth && all.some((c) => c.form === 'verb') ? all.filter((c) => c.form !== 'byMouth') : all;
  const made: Attribution[] = [];
  for (const [k, cue] of cues.entries()) {
    const until = cues[k + 1]?.at ?? unit.last;
    const attribution = frameOf(cue, { reading, unit, previous, outer, before: made, until });
    if (!attribution) continue;
    const last = made.at(-1);
    // "… noemt dat overdreven: het ging volgens haar om “…”": a pronoun's "volgens" adds nobody to that statement.
    if (saysPronoun(attribution) && last?.content.some((c) => cue.at >= c.first && cue.at < c.last)) continue;
    const from = attribution.content[0]?.first;
    if (last && from !== undefined && from <= last.cue.at && isInside(cue, last)) made.pop();
    made.push(mouth ? throughMouth(reading, unit, mouth, attribution) : attribution);
  }
  return made;
}

function saysPronoun({ cue, source }: Attribution): boolean {
  const form = source?.heads[0]?.mention.form;
  return cue.form === 'according' && (source?.pronoun === true || form === 'pronoun');
}

function hasOuterWords(reading: Reading, unit: Unit, outer: (i: number) => boolean): boolean {
  for (let i = unit.first; i < unit.last; i += 1)
    if (outer(i) && reading.tokens[i]!.kind === 'word') return true;
  return false;
}

/** "liet bij monde van Smit weten dat": who speaks is named apart from the verb and its subject. */
function throughMouth(reading: Reading, unit: Unit, mouth: Cue, attribution: Attribution): Attribution {
  if (attribution.cue.form !== 'verb') return attribution;
  const source = sourceIn(reading, mouth.last, Math.min(unit.last, mouth.last + 12));
  return source?.heads.length ? { ...attribution, source } : attribution;
}

/** 1 for tokens in or at the marks of a top-level stretch. */
function coverOf(stretches: readonly Stretch[], first: number, last: number): Uint8Array {
  const cover = new Uint8Array(last - first);
  for (const s of stretches) cover.fill(1, (s.open ?? s.first) - first, (s.close ?? s.last - 1) + 1 - first);
  return cover;
}
