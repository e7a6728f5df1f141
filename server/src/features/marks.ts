/** What the client draws itself: the ground under words said, speakers, cues, headings and what fades. */
import type { Analysis, Span, Zone } from '../model/types';
import { speakersOf } from '../corpus/corpus';
import type { Marks, Range } from '../protocol/protocol';
import type { Settings } from './settings';
import { linesOf } from './lines';

const fading: readonly Zone[] = ['header', 'metadata', 'byline', 'caption', 'teaser', 'boilerplate'];

/** Ranges in text order, each on one line. Quotes in teasers and the like fade with their line. */
export function marks(analysis: Analysis, { highlight }: Settings): Marks {
  const { article } = analysis;
  const lines = linesOf(article);
  const ranges = (spans: readonly Span[]): Range[] =>
    spans.flatMap((span) => lines.split(span).map((piece) => lines.range(piece)));
  const quotes = highlight.quote ? analysis.quotes.filter((q) => !fading.includes(q.zone)) : [];
  const starts = (doubt: 'inferred' | 'unknown'): Range[] =>
    ranges(
      quotes
        .filter((q) => (speakersOf(q).length === 0 ? 'unknown' : q.inferred ? 'inferred' : 'named') === doubt)
        .flatMap((q) => q.parts.slice(0, 1))
        .map(({ span: { start } }) => ({ start, end: start + 1 })),
    );
  const blocks = (zones: readonly Zone[]): Range[] =>
    ranges(article.blocks.filter((b) => zones.includes(b.zone)).map((b) => b.span));
  return {
    version: article.version,
    said: ranges(quotes.flatMap((q) => q.parts.map((p) => p.span))),
    inferred: starts('inferred'),
    unknown: starts('unknown'),
    speakers: ranges(quotes.flatMap((q) => q.source ?? [])),
    cues: ranges(quotes.flatMap((q) => q.cue ?? [])),
    headings: blocks(['title', 'heading']),
    faded: blocks(fading),
  };
}
