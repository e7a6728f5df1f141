/** Grows a selection: word, name, quote, sentence, paragraph, article. */
import type { SelectionRange } from 'vscode-languageserver-types';
import type { Analysis, Span } from '../model/types';
import { linesOf } from './lines';

/** Each range lies inside the next; what does not nest is left out. */
export function selectionRanges(analysis: Analysis, offsets: readonly number[]): SelectionRange[] {
  return offsets.map((offset) => selectionRange(analysis, offset));
}

function selectionRange(analysis: Analysis, offset: number): SelectionRange {
  const { article, tokens, mentions, figures, quotes, sentences } = analysis;
  const spans: Span[] = [
    ...tokens.filter((t) => t.kind !== 'punctuation').map((t) => t.span),
    ...[...mentions, ...figures].map((f) => f.span),
    ...quotes.flatMap((q) => [...q.parts.map((p) => p.span), q.span]),
    ...sentences.map((s) => s.span),
    ...article.blocks.map((b) => b.span),
    { start: 0, end: article.text.length },
  ].filter(({ start, end }) => start <= offset && offset <= end);
  const size = ({ start, end }: Span): number => end - start;
  const nested: Span[] = [];
  for (const span of spans.sort((a, b) => size(a) - size(b))) {
    const inner = nested.at(-1);
    if (!inner || (span.start <= inner.start && span.end >= inner.end && size(span) > size(inner)))
      nested.push(span);
  }
  const lines = linesOf(article);
  return nested.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: lines.range(span), ...(parent ? { parent } : {}) }),
    undefined,
  )!;
}
