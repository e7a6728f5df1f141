/** Shows a quote on one line: what the speaker does with the words, if not plainly say them, and the words said. */
import type { Message } from '../../../l10n/message';
import type { Analysis, Quote, Span } from '../model/types';

/**
 * “Wij hebben … gezegd”, or `ontkent: hij was daar`: wherever a quote is shown, copied or sent on, its stance goes with the
 * words. Plain text, not Markdown.
 */
export function quoteText(analysis: Analysis, quote: Quote, message: Message): string {
  const words = wordsOf(analysis, quote);
  return quote.stance === 'says' ? words : `${message(`stance.${quote.stance}`)}: ${words}`;
}

/** The parts in order, with marks around those that stood between marks, an ellipsis where other words stand between them. */
export function wordsOf({ article }: Analysis, { parts, insertions = [] }: Quote): string {
  let out = '';
  let marked = false;
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    const gap = before ? article.text.slice(before.span.end, part.span.start) : '';
    const skipped = /\p{L}/u.test(gap);
    const joins = marked && part.marked && skipped;
    if (marked && !joins) out += '”';
    if (before) out += skipped ? ' … ' : ' ';
    if (part.marked && !joins) out += '“';
    out += said(article.text, part.span, insertions).replace(/\s+/g, ' ').trim();
    marked = part.marked;
  }
  return marked ? `${out}”` : out;
}

/** The words of a part without what an editor put between them. */
function said(text: string, { start, end }: Span, insertions: readonly Span[]): string {
  let out = '';
  let at = start;
  for (const insertion of insertions) {
    if (insertion.start < at || insertion.end > end) continue;
    out += text.slice(at, insertion.start);
    at = insertion.end;
  }
  return out + text.slice(at, end);
}
