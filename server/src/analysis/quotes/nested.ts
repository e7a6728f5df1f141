/** Quotations inside a quotation: somebody's words when something tells who says them, else part of the outer quote. */
import type { Quote } from '../../model/types';
import { toldBy, type Inner } from './innerCues';
import { innerSpeaker } from './innerSpeaker';
import type { Stretch } from './stretch';
import { markedPart, placed } from './parts';
import type { PlacedReading } from './reading';
import type { SpeakerBook } from './speakerBook';

/** The quotes directly inside stretch `outer` of the block, whose words `quote` holds. */
export function nestedQuotes(
  reading: PlacedReading,
  stretches: readonly Stretch[],
  outer: number,
  quote: Quote,
  book: SpeakerBook,
): Quote[] {
  const found: Quote[] = [];
  const around = stretches[outer]!;
  const inside = insideInner(stretches);
  const spoken = (i: number): boolean => inside.has(i);
  let previous: Inner['previous'];
  for (let s = outer + 1; s < stretches.length && stretches[s]!.first < around.last; s += 1) {
    const inner = stretches[s]!;
    if (inner.parent !== outer) continue;
    const told = toldBy({ reading, around, inner, previous });
    previous = undefined;
    if (!told) continue;
    const speaker = told.goesOn ? told.goesOn.speaker : innerSpeaker(reading, told, quote, book, spoken);
    if (told.others && (speaker === undefined || speaker === quote.speaker)) continue;
    const part = placed(reading, markedPart(reading, inner));
    found.push({
      span: part.span,
      kind: 'direct',
      parts: [part],
      stance: told.asks ? 'asks' : 'says',
      zone: quote.zone,
      ...(told.cue === undefined ? {} : { cue: reading.span(told.cue, told.cue + 1) }),
      ...(speaker === undefined ? {} : { speaker, speakerRule: 'nested' }),
      rule: 'nested',
    });
    previous = { stretch: inner, ...(speaker === undefined ? {} : { speaker }) };
  }
  return found;
}

const innerTokens = new WeakMap<readonly Stretch[], ReadonlySet<number>>();

/** The tokens that stand in an inner quotation; gathered once for a block. */
function insideInner(stretches: readonly Stretch[]): ReadonlySet<number> {
  const known = innerTokens.get(stretches);
  if (known) return known;
  const inside = new Set<number>();
  let done = 0;
  for (const { first, last, parent } of stretches) {
    if (parent === undefined) continue;
    // What stands in a quotation inside this one is passed over then, so that depth costs nothing.
    for (let i = Math.max(first, done); i < last; i += 1) inside.add(i);
    done = Math.max(done, last);
  }
  innerTokens.set(stretches, inside);
  return inside;
}
