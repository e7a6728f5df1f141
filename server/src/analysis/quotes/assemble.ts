/** Puts the quotes of all blocks together. */
import type { Turns } from '../../model/turns';
import type { Zone } from '../../model/types';
import { blockQuotes } from './blockQuotes';
import type { Trace } from './context';
import type { Said } from './echoes';
import { pullQuote } from './pullQuote';
import type { ArticleReading, PlacedReading } from './reading';
import { inArticle } from '../text/inArticle';
import type { Scan } from './scanned';
import { speakerFields } from './speakers';
import type { State } from './state';
import type { SpeakerBook } from './speakerBook';

const silent: ReadonlySet<Zone> = new Set<Zone>(['metadata', 'byline', 'boilerplate']);
const nothing: readonly (readonly Trace[])[] = [];

/** All quotes of the article in text order; a block in each turn. */
export function* assemble(article: ArticleReading, scans: readonly Scan[], book: SpeakerBook): Turns<Said[]> {
  const said: Said[] = [];
  const earlier: (readonly Trace[])[] = [];
  /** Where the quotes of a quotation begin that each paragraph opens again. */
  let open: number | undefined;
  for (let b = 0; b < scans.length; b += 1) {
    const [reading, block] = [article.blocks[b]!, scans[b]!];
    const { zone } = reading;
    if (b > 0) yield;
    if (silent.has(zone)) continue;
    if (zone === 'pullquote') {
      const pulled = pullQuote(article, scans, b, book);
      if (pulled) said.push({ quote: pulled });
      continue;
    }
    const state: State = {
      article,
      reading,
      book,
      block,
      zone,
      outer: block.outer,
      traces: [],
      earlier: zone === 'paragraph' ? earlier : nothing,
      asked: scans[b - 1]?.asks === true,
    };
    const before = said.length;
    for (const quote of blockQuotes(state)) said.push({ quote: inArticle(quote, reading.part) });
    if (zone === 'paragraph') earlier.push(state.traces);

    if (open !== undefined && shareSpeaker(said, open, before, startOf(reading, block))) open = before;
    const continues = block.stretches.some((s) => s.continues);
    if (!continues) open = undefined;
    else open ??= before;
  }
  return said.sort((a, b) => a.quote.span.start - b.quote.span.start || b.quote.span.end - a.quote.span.end);
}

/** A quotation that each paragraph opens again has one speaker, named wherever it ends. True when he is known. */
function shareSpeaker(said: Said[], from: number, to: number, start: number): boolean {
  const opening = said
    .slice(to)
    .find(({ quote: { parts } }) => parts[0]?.marked && parts[0].span.start <= start + 2)?.quote;
  if (opening?.speaker === undefined || opening.inferred) return false;
  const ids = opening.speakers ?? [opening.speaker];
  for (let q = from; q < to; q += 1) {
    const { quote, words } = said[q]!;
    if (quote.speaker !== undefined && !quote.inferred) continue;
    const shared = { ...quote, ...speakerFields({ ids, rule: 'reopened', inferred: true }) };
    said[q] = { quote: shared, words };
  }
  return true;
}

function startOf({ tokens, part }: PlacedReading, block: Scan): number {
  return inArticle(tokens[block.units[0]?.first ?? 0]!.span, part).start;
}
