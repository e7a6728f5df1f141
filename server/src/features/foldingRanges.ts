/** Folds sections under their headings, and quotes that run over several lines. */
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Analysis, Span } from '../model/types';
import { firstWhere } from '../model/ordered';
import { sectionEnds } from './documentSymbols';
import { linesOf } from './lines';

/** Ranges of at least two lines, outer ones first. */
export function foldingRanges({ article, quotes }: Analysis): FoldingRange[] {
  const lines = linesOf(article);
  const heads = article.blocks.filter((b) => b.zone === 'title' || b.zone === 'heading');
  const ends = sectionEnds(heads, Infinity);
  const sections = heads.map(({ span }, i) => {
    const last = article.blocks[firstWhere(article.blocks, (b) => b.span.start >= ends[i]!) - 1];
    return { start: span.start, end: last?.span.end ?? span.end };
  });
  const fold = ({ start, end }: Span): FoldingRange => ({
    startLine: lines.position(start).line,
    endLine: lines.position(end).line,
  });
  const all = [...sections, ...quotes.map((q) => q.span)].map(fold).filter((r) => r.endLine > r.startLine);
  return [...new Map(all.map((r) => [`${r.startLine} ${r.endLine}`, r])).values()];
}
