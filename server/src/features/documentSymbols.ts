/** The outline: the title, under it the headings, under those the quotes with their speakers. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { Analysis, Block, Span } from '../model/types';
import { actorIn, speakersOf } from '../corpus/corpus';
import { firstWhere } from '../model/ordered';
import { linesOf } from './lines';
import { shortened } from './markdown';
import { quoteText } from './quoteText';

/** Sections reach to the next title or heading; quotes in headings are not listed again. */
export function documentSymbols(analysis: Analysis, message: Message): DocumentSymbol[] {
  const { article } = analysis;
  const heads = article.blocks.filter((b) => b.zone === 'title' || b.zone === 'heading');
  const top: DocumentSymbol[] = [];
  const ends = sectionEnds(heads, article.text.length);
  const sections = heads.map((head, i) => ({ head, symbol: sectionOf(analysis, head, ends[i]!) }));
  let title: DocumentSymbol | undefined;
  for (const { head, symbol } of sections) {
    if (head.zone === 'title') top.push((title = symbol));
    else (title?.children ?? top).push(symbol);
  }
  for (const quote of analysis.quotes) {
    if (quote.zone !== 'paragraph' && quote.zone !== 'pullquote') continue;
    const home = sections[firstWhere(sections, ({ head }) => head.span.start > quote.span.start) - 1];
    (home?.symbol.children ?? top).push(symbolOf(analysis, quote, message));
  }
  inOrder(top);
  return top;
}

/** By heading or title, where the next of its rank or a higher one begins, or the text ends. */
export function sectionEnds(heads: readonly Block[], end: number): number[] {
  const ends: number[] = [];
  let [next, nextTitle] = [end, end];
  for (const { span, zone } of [...heads].reverse()) {
    ends.push(zone === 'title' ? nextTitle : next);
    next = span.start;
    if (zone === 'title') nextTitle = span.start;
  }
  return ends.reverse();
}

function inOrder(symbols: DocumentSymbol[]): void {
  symbols.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  for (const { children } of symbols) if (children) inOrder(children);
}

function sectionOf({ article }: Analysis, { span, zone }: Block, end: number): DocumentSymbol {
  const lines = linesOf(article);
  const name = shortened(article.text.slice(span.start, span.end), 100);
  const kind = zone === 'title' ? SymbolKind.File : SymbolKind.Module;
  const range = trimmedEnd(article.text, { start: span.start, end: Math.max(end, span.end) });
  return { name, kind, range: lines.range(range), selectionRange: lines.range(span), children: [] };
}

function symbolOf(analysis: Analysis, quote: Analysis['quotes'][number], message: Message): DocumentSymbol {
  const lines = linesOf(analysis.article);
  const speakers = speakersOf(quote).flatMap((id) => actorIn(analysis, id)?.name ?? []);
  const who = speakers.length > 0 ? speakers.join(` ${message('and')} `) : message('unknownSpeaker');
  const said = quote.parts[0]?.span ?? quote.span;
  return {
    name: `${who}: ${shortened(quoteText(analysis, quote, message), 60)}`,
    detail: quote.kind === 'direct' ? '' : message(`kind.${quote.kind}`),
    kind: SymbolKind.String,
    range: lines.range({
      start: Math.min(quote.span.start, said.start),
      end: Math.max(quote.span.end, said.end),
    }),
    selectionRange: lines.range(said),
  };
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
