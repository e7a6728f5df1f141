/** The frame of a cue inside a relative clause with a subject of its own: "which the agency said might take place soon". */
import { clauseEnd } from '../clauses';
import { tagAt } from '../../syntax/query';
import type { Cue } from '../cues';
import { norm } from '../reading';
import type { Source } from '../source';
import type { Attribution, FrameContext } from './attribution';
import { ahead, behindVerb } from './ahead';
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
  const own = { ...source, first: Math.max(source.first, relative + 1) };
  // "which Hill had described as “a heap of rust”": the marked words alone.
  if (cue.verb!.kind === 'name') return ahead(cue, context, own, behindVerb(cue), 'subject-first');
  const behind = behindVerb(cue);
  const start = norm(reading, behind) === ',' ? behind + 1 : behind;
  const verb = opensVerb(reading, start) || tagAt(reading.syntax, start)?.class === 'VERB';
  if (!verb && start === behind && outer(start)) return undefined;
  const end = clauseEnd(reading, unit, start, outer);
  const content = { first: start, last: beforeMainVerb(context, relative, start, end) };
  if (content.last - content.first < 2) return undefined;
  return { cue, source: own, content: [content], claims: [content], rule: 'relative' };
}

/** "The strikes, which Hill said came at noon, destroyed a row": a relative clause between commas ends before the verb of the main clause. */
function beforeMainVerb(
  { reading, outer }: FrameContext,
  relative: number,
  from: number,
  end: number,
): number {
  if (norm(reading, relative - 1) !== ',') return end;
  for (let i = from + 1; i < end - 1; i += 1)
    if (outer(i) && norm(reading, i) === ',' && tagAt(reading.syntax, i + 1)?.verbForm === 'Fin') return i;
  return end;
}
