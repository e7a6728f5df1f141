/** What stands at an offset: the smallest mention, figure or quote that reaches over it. */
import type { Analysis, Figure, Mention, Quote, Span } from '../model/types';

/** The mention at an offset, a name before a description before a pronoun; touching its end counts. */
export function mentionAt({ mentions }: Analysis, offset: number): Mention | undefined {
  return smallest(mentions.filter((m) => covers(m.span, offset)));
}

export function figureAt({ figures }: Analysis, offset: number): Figure | undefined {
  return smallest(figures.filter((f) => covers(f.span, offset)));
}

/** The quote whose words, cue or speaker stand at an offset; the innermost one. */
export function quoteAt({ quotes }: Analysis, offset: number): Quote | undefined {
  return smallest(
    quotes.filter(
      (q) =>
        q.parts.some((p) => covers(p.span, offset)) ||
        covers(q.span, offset) ||
        (q.cue !== undefined && covers(q.cue, offset)),
    ),
  );
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function smallest<T extends { readonly span: Span }>(found: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const one of found)
    if (!best || one.span.end - one.span.start < best.span.end - best.span.start) best = one;
  return best;
}
