/** What a frame makes of a cue, and what it may look at. */
import type { Stance } from '../../../model/types';
import { tagAt } from '../../syntax/query';
import type { Cue } from '../cues';
import { norm, type Reading } from '../reading';
import { sourceIn } from '../sources';
import type { Range } from '../range';
import type { Source } from '../source';
import type { Unit } from '../units';

export interface Attribution {
  readonly cue: Cue;
  readonly source?: Source;
  /** What is reported, marked and unmarked alike, in text order. Empty when only marked stretches are meant. */
  readonly content: readonly Range[];
  /** Stretches in these ranges are this source's words; they may be wider than the content. */
  readonly claims: readonly Range[];
  readonly rule: string;
  readonly hangs?: Hanging;
  /** Where the frame tells what the source does with the words, whatever its cue. */
  readonly stance?: Stance;
}

/** How the words hang on a cue before them: "dat …", “: …”, marks, a main clause, an infinitive, an object, "of …", an opinion. */
export type Hanging =
  'clause' | 'colon' | 'marked' | 'bare' | 'infinitive' | 'object' | 'speaks-of' | 'opinion';

/** The rule of a frame whose words hang on the cue so. */
export const hanging = (frame: string, hangs: Hanging): Pick<Attribution, 'rule' | 'hangs'> => ({
  rule: `${frame}-${hangs}`,
  hangs,
});

/** With what the source does with the words. */
export interface Stated extends Attribution {
  readonly stance: Stance;
}

export interface FrameContext {
  readonly reading: Reading;
  readonly unit: Unit;
  /** The unit before, in the same block. */
  readonly previous: Unit | undefined;
  /** Whether a token lies outside the unit's marked stretches. */
  readonly outer: (i: number) => boolean;
  /** Attributions already made in this unit, nearest last. */
  readonly before: readonly Attribution[];
  /** Where the next cue of the unit begins, or the unit's end. */
  readonly until: number;
}

/** What stands at `at`: a comma, marked words, or marked words and a comma. */
export function before(context: FrameContext, at: number): { comma: boolean; stretch: boolean } {
  const { unit, outer, reading } = context;
  if (at < unit.first) return { comma: false, stretch: false };
  if (!outer(at)) return { comma: false, stretch: true };
  const comma = norm(reading, at) === ',';
  return { comma, stretch: comma && at - 1 >= unit.first && !outer(at - 1) };
}

/** Where the marked stretch that begins or goes on at `at` ends, at the unit's end at the latest. */
export function marksEnd({ unit, outer }: FrameContext, at: number): number {
  let end = at;
  while (end < unit.last && !outer(end)) end += 1;
  return end;
}

/** "zo"; "dat" right behind marked words: “…”, dat zegt Tol. */
export function isSo(context: FrameContext, at: number): boolean {
  const { sets, data } = context.reading.lexicon;
  const word = norm(context.reading, at);
  return sets.so.has(word) || (word === data.anaphors[0] && before(context, at - 1).stretch);
}

/** The source that begins at `from`; `governed`: a preposition stands before it, so that "dat" is no conjunction. */
export function sourceOnRight(context: FrameContext, from: number, governed = false): Source | undefined {
  const { reading, unit, outer } = context;
  const { data, sets } = reading.lexicon;
  const { complementisers } = sets;
  const { purposeMark } = data;
  let limit = from;
  while (limit < unit.last && limit < from + 24 && outer(limit)) {
    const word = norm(reading, limit);
    if (/^[.;:!?]$/.test(word) && reading.tokens[limit]!.kind === 'punctuation') break;
    if (complementisers.has(word) && word !== purposeMark && !(governed && limit === from)) break;
    limit += 1;
  }
  const last = governed ? beforeVerb(reading, from, limit) : limit;
  return sourceIn(reading, from, last) ?? indefinite(reading, from);
}

/** "Volgens de minister is …": where the verb stands second, the source ends before it, save in a relative clause. */
function beforeVerb(reading: Reading, from: number, limit: number): number {
  const { auxiliaries, relatives } = reading.lexicon.sets;
  for (let i = from + 1; reading.lexicon.data.verbSecond && i < limit; i += 1) {
    const word = norm(reading, i);
    if (relatives.has(word)) return limit;
    const verb = auxiliaries.has(word) && !reading.mentionAt(i);
    if (verb && tagAt(reading.syntax, i)?.verbForm === 'Fin') return i;
  }
  return limit;
}

/** "riep iemand": somebody who stays unnamed. */
function indefinite(reading: Reading, at: number): Source | undefined {
  const { sets, data } = reading.lexicon;
  const word = norm(reading, at);
  return data.indefinites.includes(word) && !sets.determiners.has(word)
    ? { first: at, last: at + 1, heads: [] }
    : undefined;
}

/** A second verb with the same subject: "… noemt het “…” en verwacht dat …". */
export function shared(context: FrameContext, cue: Cue): Source | undefined {
  const { reading, unit } = context;
  const { sets } = reading.lexicon;
  let i = cue.at - 1;
  while (i > unit.first && sets.adverbs.has(norm(reading, i))) i -= 1;
  if (!sets.conjunctions.has(norm(reading, i))) return undefined;
  return context.before.at(-1)?.source ?? leadSubject(context, i);
}

/** The subject at the head of the unit, for a verb after "en". */
export function leadSubject(context: FrameContext, limit: number): Source | undefined {
  const { reading, unit } = context;
  const source = sourceIn(reading, unit.first, limit);
  return source?.heads.length ? source : undefined;
}
