/** Where the words of quotes stand. */
import type { Quote, Span } from './types';

/** From the first word to the last, without the marks around them. */
export function wordsSpan({ parts, span }: Pick<Quote, 'parts' | 'span'>): Span {
  return { start: parts[0]?.span.start ?? span.start, end: parts.at(-1)?.span.end ?? span.end };
}

/** The stretches between marks, quote by quote. */
export const markedSpans = (quotes: readonly Quote[]): Span[] =>
  quotes.flatMap(({ parts }) => parts.filter((p) => p.marked).map((p) => p.span));

/** Whether a span lies in one of others, in the time of going through both once: spans are asked for in text order. */
export function within(others: readonly Span[]): (span: Span) => boolean {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let [next, end] = [0, -1];
  return (span) => {
    while (next < sorted.length && sorted[next]!.start <= span.start)
      end = Math.max(end, sorted[next++]!.end);
    return span.end <= end;
  };
}
