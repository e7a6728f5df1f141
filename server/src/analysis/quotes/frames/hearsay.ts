/** The frame of "naar verluidt", "reportedly": a statement that nobody is named for. */
import { clauseEnd, subjectBefore } from '../clauses';
import type { Cue } from '../cues';
import { norm } from '../reading';
import type { Attribution, FrameContext } from './attribution';
import type { Range } from '../range';

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

/** "The court heard that …": somebody said it there, and the sentence does not tell who. */
export function heardFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  const subject = subjectBefore(reading, unit, cue.at, outer);
  const closes = (cue.tail ?? cue.at) + 1;
  const said = subject && heardBefore(subject.first, closes, context);
  if (said) return { cue, content: [said], claims: [said], rule: 'heard' };
  if (!reading.lexicon.sets.complementisers.has(norm(reading, cue.last))) return undefined;
  const type = subject?.heads[0]?.mention.type;
  if (!subject || type === 'person' || subject.heads[0]?.mention.form === 'pronoun') return undefined;
  const content = { first: cue.last + 1, last: clauseEnd(reading, unit, cue.last + 1, outer) };
  return { cue, content: [content], claims: [content], rule: 'heard' };
}

/** "The quay is sinking, the committee has heard.": what stands before the comma and the subject. */
function heardBefore(subject: number, end: number, { reading, unit }: FrameContext): Range | undefined {
  const last = subject - 1;
  if (reading.lexicon.data.verbSecond || norm(reading, last) !== ',' || last - unit.first < 4)
    return undefined;
  return /^[.]$/.test(norm(reading, end)) ? { first: unit.first, last } : undefined;
}
