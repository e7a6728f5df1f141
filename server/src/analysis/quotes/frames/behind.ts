/** The frame of words that stand before their cue: “…”, says she. */
import type { Cue } from '../cues';
import { norm } from '../reading';
import type { Source } from '../source';
import { isSo, marksEnd, type Attribution, type FrameContext } from './attribution';
import type { Range } from '../range';
import { goesOn } from './goesOn';

/** The reported words stand before the cue, perhaps with more behind it: “…”, zegt zij, “…”. */
export function behind(
  cue: Cue,
  context: FrameContext,
  source: Source | undefined,
  rule: string,
  contentEnd: number = beforeSo(cue, context),
): Attribution | undefined {
  const { outer } = context;
  if (!source && cue.form !== 'impersonal' && cue.form !== 'written') return undefined;
  const first = statementStart(cue, context, contentEnd);
  if (first >= contentEnd) return undefined;
  const content: Range[] = [{ first, last: contentEnd }];
  const end = Math.max(source?.last ?? cue.last, cue.last, (cue.tail ?? -1) + 1);
  const more = continuesAt(context, end, source, cue, first);
  const claims = more ? [...content, more] : content;
  // Marked words behind an unmarked statement carry it on only with a conjunction; else they are a quote apart.
  const apart = more && !outer(more.first) && outer(first) && !carriesOn(context, more);
  return {
    cue,
    ...(source ? { source } : {}),
    content: apart ? content : claims,
    claims,
    rule,
  };
}

/** Before the cue, and before the "zo" that stands right before it, or the "dat" that takes up marked words. */
function beforeSo({ at }: Cue, context: FrameContext): number {
  return isSo(context, at - 1) ? at - 1 : at;
}

/** Behind the last semicolon or colon, and behind what has been reported already. */
function statementStart(cue: Cue, { reading, unit, outer, before }: FrameContext, end: number): number {
  let first = unit.first;
  for (let i = end - 1; i > unit.first && first === unit.first; i -= 1)
    if (outer(i) && /^[;:]$/.test(norm(reading, i)) && outer(i + 1)) first = i + 1;
  if (first === unit.first && outer(first) && reading.language.forms.gerund.test(norm(reading, first)))
    return behindParticiple(first, end, outer);
  const last = before.at(-1);
  if (!last || isInside(cue, last)) return first;
  const told = Math.max(last.cue.last, last.source?.last ?? 0, ...last.content.map((c) => c.last));
  return told < end ? Math.max(first, told) : first;
}

/** "Calling her rival “a hazard”, Hill left": only the marked words are said. */
function behindParticiple(first: number, end: number, outer: (i: number) => boolean): number {
  for (let i = first; i < end; i += 1) if (!outer(i)) return i;
  return first;
}

/** "De Commissie wil ‘de details afwachten’, aldus Krueger": the earlier verb belongs to what is reported. */
export function isInside(cue: Cue, earlier: Attribution): boolean {
  const kind = earlier.cue.verb?.kind;
  return cue.form === 'thus' && (kind === 'wish' || kind === 'name' || kind === 'think');
}

/** Words behind an inverted cue and its source that go on with what was said. */
function continuesAt(
  context: FrameContext,
  at: number,
  source: Source | undefined,
  cue: Cue,
  first: number,
): Range | undefined {
  const { reading, unit, outer } = context;
  let start = at;
  while (start < unit.last && outer(start) && !/^[.,:;!?]$/.test(norm(reading, start))) start += 1;
  if (start >= unit.last) return undefined;
  if (!outer(start)) return isTitled(context, start) ? undefined : { first: start, last: unit.last };
  const mark = norm(reading, start);
  if (mark !== ',' && mark !== ':') return undefined;
  const next = start + 1;
  if (next >= unit.last) return undefined;
  const rest = { first: next, last: unit.last };
  // Behind a fully marked quotation only more marked words carry on.
  if (
    !outer(unit.first) &&
    mark === ',' &&
    ![...Array(unit.last - next).keys()].some((k) => !outer(next + k))
  )
    return undefined;
  if (!outer(next) || mark === ':') return rest;
  return goesOn({ context, cue, source, first, next });
}

/** “…”, sagte Tull der „Neuen Zeitung“: a name of few words between marks, right behind an article. */
function isTitled(context: FrameContext, open: number): boolean {
  const { reading } = context;
  const titled =
    marksEnd(context, open) - open <= 6 && reading.lexicon.sets.determiners.has(norm(reading, open - 1));
  return titled && /^\p{Lu}/u.test(reading.surface(open + 1, open + 2));
}

/** “…”, zegt zij, “en …”: the first word behind the mark is a conjunction. */
function carriesOn(context: FrameContext, range: Range): boolean {
  const { reading } = context;
  const word = reading.tokens[range.first + 1];
  return word !== undefined && reading.lexicon.sets.conjunctions.has(word.norm);
}
