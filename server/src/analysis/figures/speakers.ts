/** Whose claim a figure is: the speaker of the innermost quote around it. */
import type { ActorId, Figure, Quote, Span } from '../../model/types';

export type SpeakerAt = (span: Span) => ActorId | undefined;

/**
 * A look-up for spans asked in text order. A quote covers its parts and what stands between the first and the last;
 * of nested quotes the shortest around the span answers.
 */
export function speakersOf(quotes: readonly Quote[]): SpeakerAt {
  const sorted = inOrder(quotes) ? quotes : [...quotes].sort((a, b) => a.span.start - b.span.start);
  const open: Quote[] = [];
  let next = 0;
  return (span) => {
    while (next < sorted.length && sorted[next]!.span.start <= span.start) open.push(sorted[next++]!);
    let kept = 0;
    let inner: Quote | undefined;
    for (const quote of open) {
      if (quote.span.end <= span.start) continue;
      open[kept++] = quote;
      if ((!inner || size(quote) < size(inner)) && isAround(quote, span)) inner = quote;
    }
    open.length = kept;
    return inner?.speaker;
  };
}

/** The figure with who states it, if somebody does. */
export function withSpeaker(figure: Figure, speakerAt: SpeakerAt): Figure {
  const speaker = speakerAt(figure.span);
  return speaker === undefined ? figure : { ...figure, speaker };
}

function inOrder(quotes: readonly Quote[]): boolean {
  for (let i = 1; i < quotes.length; i += 1)
    if (quotes[i]!.span.start < quotes[i - 1]!.span.start) return false;
  return true;
}

function isAround({ parts }: Quote, { start, end }: Span): boolean {
  for (const { span } of parts) if (span.start <= start && end <= span.end) return true;
  return false;
}

const size = ({ span }: Quote): number => span.end - span.start;
