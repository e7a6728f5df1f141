/** Whose claim a figure is: the speaker of the innermost quote around it. */
import type { ActorId, Quote, Span } from '../types';

/**
 * A look-up for spans asked in text order. A quote covers its parts and what stands between the first and the last;
 * of nested quotes the shortest around the span answers.
 */
export function speakersOf(quotes: readonly Quote[]): (span: Span) => ActorId | undefined {
  const sorted = [...quotes].sort((a, b) => a.span.start - b.span.start);
  let open: Quote[] = [];
  let next = 0;
  return (span) => {
    while (next < sorted.length && sorted[next]!.span.start <= span.start) open.push(sorted[next++]!);
    open = open.filter((quote) => quote.span.end > span.start);
    let inner: Quote | undefined;
    for (const quote of open) {
      const around = quote.parts.some((part) => part.span.start <= span.start && span.end <= part.span.end);
      if (around && (!inner || size(quote) < size(inner))) inner = quote;
    }
    return inner?.speaker;
  };
}

const size = ({ span }: Quote): number => span.end - span.start;
