/** The quotes of one block: attributions first, then the marked stretches that no cue claimed. */
import type { Quote } from '../../model/types';
import { statedQuotes } from './attributed';
import { withInsertions } from './insertions';
import { nestedQuotes } from './nested';
import type { ReadUnit } from './scanned';
import { attributedSpeaker } from './speakers';
import type { State } from './state';
import type { Speaker } from './speakerBook';
import { unclaimed } from './unclaimed';

/** In the order they are found. `state`: as it is before the block; gets the traces that the block's units leave behind. */
export function blockQuotes(state: State): Quote[] {
  const quotes: Quote[] = [];
  const { reading, block, traces } = state;
  for (const unit of block.units) {
    const speaker = readUnit(state, unit, quotes);
    traces.push(speaker ? { unit, speaker } : { unit });
  }
  return quotes.map((quote) => withInsertions(reading, quote));
}

/** Adds the unit's quotes and tells who spoke last in it. */
function readUnit(state: State, unit: ReadUnit, quotes: Quote[]): Speaker | undefined {
  if (unit.statements.length === 0 && unit.stretches.length === 0) return undefined;
  const { reading, block } = state;
  /** Quotes of this unit by where their marked parts begin. */
  const holding = new Map<number, Quote>();
  const add = (quote: Quote): void => {
    quotes.push(quote);
    for (const part of quote.parts) if (part.marked) holding.set(part.span.start, quote);
  };
  let last: Speaker | undefined;
  for (const statement of unit.statements) {
    const speaker = attributedSpeaker(state, unit, statement.attribution, last);
    const made = statedQuotes(state, statement, speaker);
    for (const quote of made) add(quote);
    if (made.length > 0 && speaker) last = speaker;
  }
  for (const s of unit.stretches) {
    const stretch = block.stretches[s]!;
    if (!unit.claimed.has(s)) {
      const found = unclaimed(state, unit, stretch, last);
      if (!found) continue;
      add(found.quote);
      last = found.speaker ?? last;
    }
    const outer = holding.get(reading.tokens[stretch.first]!.span.start);
    if (outer) quotes.push(...nestedQuotes(reading, block.stretches, s, outer, state.book));
  }
  return last;
}
