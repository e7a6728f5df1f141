/** Shows a quote on one line: the words said, with marks around those that stood between marks. */
import type { Analysis, Quote, Span } from '../model/types';

/** “Wij hebben … gezegd”: parts in order, an ellipsis where other words stand between them. Plain text, not Markdown. */
export function quoteText({ article }: Analysis, { parts, insertions = [] }: Quote): string {
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
