/** Puts quotes together: attributions first, then the marked stretches that no cue claimed. */
import type { Quote, Zone } from '../types';
import { statedQuotes } from './attributed';
import type { Trace } from './context';
import { nestedQuotes } from './nested';
import { pullQuote } from './pullQuote';
import type { ArticleReading, Reading } from './reading';
import type { ReadUnit, Scan } from './scan';
import { attributedSpeaker, speakerFields, type State } from './speakers';
import type { Speaker, SpeakerBook } from './speakerBook';
import { unclaimed } from './unclaimed';

const silent: ReadonlySet<Zone> = new Set<Zone>(['metadata', 'byline', 'boilerplate']);

/** All quotes of the article in text order. */
export function assemble(article: ArticleReading, scans: readonly Scan[], book: SpeakerBook): Quote[] {
  const quotes: Quote[] = [];
  const earlier: Trace[][] = [];
  /** Where the quotes of a quotation begin that each paragraph opens again. */
  let open: number | undefined;
  for (const [b, block] of scans.entries()) {
    const reading = article.blocks[b]!;
    const { zone } = reading;
    if (silent.has(zone)) continue;
    if (zone === 'pullquote') {
      const pulled = pullQuote(article, scans, b, book);
      if (pulled) quotes.push(pulled);
      continue;
    }
    const traces: Trace[] = [];
    const before = quotes.length;
    const state: State = {
      article,
      reading,
      book,
      block,
      zone,
      outer: block.outer,
      traces,
      earlier: zone === 'paragraph' ? earlier : [],
      quotes,
      asked: scans[b - 1]?.asks === true,
    };
    for (const unit of block.units) traces.push({ unit, ...readUnit(state, unit) });
    if (zone === 'paragraph') earlier.push(traces);

    if (open !== undefined && shareSpeaker(quotes, open, before, startOf(reading, block))) open = before;
    const continues = block.stretches.some((s) => s.continues);
    if (!continues) open = undefined;
    else open ??= before;
  }
  return quotes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A quotation that each paragraph opens again has one speaker, named wherever it ends. True when he is known. */
function shareSpeaker(quotes: Quote[], from: number, to: number, start: number): boolean {
  const opening = quotes.slice(to).find((q) => q.parts[0]?.marked && q.parts[0].span.start <= start + 2);
  if (opening?.speaker === undefined || opening.inferred) return false;
  const ids = opening.speakers ?? [opening.speaker];
  for (let q = from; q < to; q += 1) {
    const quote = quotes[q]!;
    if (quote.speaker !== undefined && !quote.inferred) continue;
    quotes[q] = { ...quote, ...speakerFields({ ids, rule: 'reopened', inferred: true }) };
  }
  return true;
}

function startOf(reading: Reading, block: Scan): number {
  return reading.tokens[block.units[0]?.first ?? 0]!.span.start;
}

/** Adds the unit's quotes and tells who spoke last in it. */
function readUnit(state: State, unit: ReadUnit): { speaker?: Speaker } {
  const { reading, block } = state;
  /** Quotes of this unit by where their marked parts begin. */
  const holding = new Map<number, Quote>();
  const add = (quote: Quote): void => {
    state.quotes.push(quote);
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
    if (outer) state.quotes.push(...nestedQuotes(reading, block.stretches, s, outer, state.book));
  }
  return last ? { speaker: last } : {};
}
