/** The frame of "naar verluidt", "reportedly": a statement that nobody is named for. */
import { clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import { norm, type Attribution, type FrameContext, type Range } from './attribution';

/** The clause around the cue, or behind it where the cue opens the sentence. No source, ever. */
export function hearsayFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  const { complementisers } = reading.lexicon.sets;
  const opener = norm(reading, cue.last);
  const start = complementisers.has(opener) || opener === ',' ? cue.last + 1 : cue.last;
  const behind: Range = { first: start, last: clauseEnd(reading, unit, start, outer) };
  const content = [behind];
  if (cue.at > unit.first && start === cue.last) content.unshift({ first: unit.first, last: cue.at });
  const said = content.filter((range) => range.last > range.first);
  return said.length ? { cue, content: said, claims: [], rule: 'hearsay' } : undefined;
}
