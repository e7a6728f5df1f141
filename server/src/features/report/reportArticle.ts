/** An article as a report needs it, of its whole reading. */
import { speakersOf } from '../../corpus/corpus';
import type { ReportArticle } from '../../corpus/report/reportData';
import type { Analysis, Quote } from '../../model/types';
import { linesOf } from '../lines';
import { titleOf } from '../titleOf';
import { wordsSpan } from '../../model/quoteSpans';

/** Repeats in headings and pull quotes are left out. */
export function reportArticle(analysis: Analysis): ReportArticle {
  const { article, actors, mentions } = analysis;
  const lines = linesOf(article);
  const named = (quote: Quote): string[] =>
    mentions.flatMap((m) =>
      m.actor !== undefined &&
      quote.parts.some((p) => p.span.start <= m.span.start && m.span.end <= p.span.end)
        ? m.actor
        : [],
    );
  return {
    uri: article.uri,
    title: article.header?.outlet ?? titleOf(analysis),
    ...(article.date === undefined ? {} : { date: article.date }),
    actors,
    quotes: analysis.quotes
      .filter((q) => q.echoOf === undefined)
      .map((quote) => {
        const { start, end } = wordsSpan(quote);
        return {
          ...{ start, end, ...lines.position(start) },
          text: quote.parts.map((p) => article.text.slice(p.span.start, p.span.end)).join(' … '),
          kind: quote.kind,
          stance: quote.stance,
          speakers: speakersOf(quote),
          names: [...new Set(named(quote))],
        };
      }),
  };
}
