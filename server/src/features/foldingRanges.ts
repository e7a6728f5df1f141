/** Folds sections under their headings, and quotes that run over several lines. */
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Analysis, Span } from '../model/types';
import { linesOf } from './lines';

/** Ranges of at least two lines, outer ones first. */
export function foldingRanges({ article, quotes }: Analysis): FoldingRange[] {
  const lines = linesOf(article);
  const heads = article.blocks.filter((b) => b.zone === 'title' || b.zone === 'heading');
  const sections = heads.map(({ span, zone }, i) => {
    const next = heads.slice(i + 1).find((h) => zone === 'heading' || h.zone === 'title');
    const end =
      article.blocks.findLast((b) => b.span.start < (next?.span.start ?? Infinity))?.span.end ?? span.end;
    return { start: span.start, end };
  });
  const fold = ({ start, end }: Span): FoldingRange => ({
    startLine: lines.position(start).line,
    endLine: lines.position(end).line,
  });
  const all = [...sections, ...quotes.map((q) => q.span)].map(fold).filter((r) => r.endLine > r.startLine);
  return all.filter(
    (r, i) => all.findIndex((o) => o.startLine === r.startLine && o.endLine === r.endLine) === i,
  );
}
