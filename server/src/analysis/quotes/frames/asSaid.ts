/** The frame of "zoals Smit zegt", "as Hill put it": an aside that says whose words stand beside it. */
import type { Cue } from '../cues';
import { norm } from '../reading';
import { sourceIn } from '../sources';
import type { Attribution, FrameContext } from './attribution';
import type { Range } from '../range';

/** Undefined where no such aside stands around the verb; then the verb's other frames may try. */
export function asSaidFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit } = context;
  const { asObjects } = reading.lexicon.data;
  const opener = openerBefore(cue, context);
  if (opener === undefined) return undefined;
  const source = sourceIn(reading, opener + 1, cue.at);
  if (!source || source.last < cue.at - 3) return undefined;
  const behind = cue.tail === undefined ? cue.last : cue.tail + 1;
  const end = asObjects.includes(norm(reading, behind)) ? behind + 1 : behind;
  const object = asObjects.includes(norm(reading, end - 1));
  const comma = norm(reading, opener - 1) === ',' ? opener - 1 : opener;
  const marked = markedBeside(context, comma, end, object);
  if (marked) return { cue, source, content: [], claims: [marked], rule: 'as-said-marked' };
  const closed = end >= unit.last || reading.tokens[end]!.kind === 'punctuation';
  if (comma === opener || !closed || object) return undefined;
  const content = { first: lastClause(context, comma), last: comma };
  return content.last - content.first < 3
    ? undefined
    : { cue, source, content: [content], claims: [content], rule: 'as-said' };
}

/** "…, zoals Tol het noemt, “een hoop roest”": marked words right behind, or right before. */
function markedBeside(
  { reading, unit, outer }: FrameContext,
  comma: number,
  end: number,
  object: boolean,
): Range | undefined {
  const next = /^[,:]$/.test(norm(reading, end)) ? end + 1 : end;
  if ((next > end || object) && next < unit.last && !outer(next)) return { first: next, last: unit.last };
  return comma > unit.first && !outer(comma - 1) ? { first: unit.first, last: comma } : undefined;
}

/** "zoals", with nothing but a noun phrase between it and the verb. */
function openerBefore(cue: Cue, { reading, unit, outer }: FrameContext): number | undefined {
  const { asSaid } = reading.lexicon.data;
  for (let i = cue.at - 1; i >= unit.first && i > cue.at - 12 && outer(i); i -= 1) {
    if (asSaid.includes(norm(reading, i))) return i < cue.at - 1 ? i : undefined;
    if (/^[,;:.]$/.test(norm(reading, i))) return undefined;
  }
  return undefined;
}

/** The aside is about the clause before it only, not about the whole sentence. */
function lastClause({ reading, unit, outer }: FrameContext, end: number): number {
  const { complementisers, subordinators } = reading.lexicon.sets;
  for (let i = end - 1; i > unit.first; i -= 1) {
    if (!outer(i)) continue;
    const word = norm(reading, i);
    if (word === ';' || word === ':' || complementisers.has(word) || subordinators.has(word)) return i + 1;
  }
  return unit.first;
}
