/** The frame of a cue inside a relative clause with a subject of its own: "which the agency said might take place soon". */
import { clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import { norm } from '../reading';
import type { Source } from '../source';
import type { Attribution, FrameContext } from './attribution';
import { opensVerb } from './inserted';

/** The relative word that opens the clause between it and the cue, where the source stands behind it. */
export function relativeOf({ reading, unit }: FrameContext, source: Source, cue: Cue): number | undefined {
  const { relatives, complementisers, prepositions } = reading.lexicon.sets;
  if (source.last > cue.at) return undefined;
  const opens =
    relatives.has(norm(reading, source.first)) && source.heads.every((h) => h.first > source.first);
  let at = opens && source.last > source.first + 1 ? source.first : source.first - 1;
  if (norm(reading, at) === ',') at -= 1;
  const word = norm(reading, at);
  if (at > unit.first && relatives.has(word) && !complementisers.has(word)) {
    // "in which they said they had no plans": nothing is left out behind the cue.
    return prepositions.has(norm(reading, at - 1)) ? undefined : at;
  }
  return undefined;
}

/** What follows the cue is said of what the relative clause hangs on; words before it are nobody's. */
export function reportedInRelative(
  cue: Cue,
  context: FrameContext,
  source: Source,
  relative: number,
): Attribution | undefined {
  const { reading, unit, outer } = context;
  const start = norm(reading, cue.last) === ',' ? cue.last + 1 : cue.last;
  if (!opensVerb(reading, start) && start === cue.last && outer(start)) return undefined;
  const content = { first: start, last: clauseEnd(reading, unit, start, outer) };
  if (content.last - content.first < 2) return undefined;
  const own = { ...source, first: Math.max(source.first, relative + 1) };
  return { cue, source: own, content: [content], claims: [content], rule: 'relative' };
}
