/** Shows a quote on one line: the words said, with marks around those that stood between marks. */
import type { Analysis, Quote } from '../analysis/types';

/** “Wij hebben … gezegd”: parts in order, an ellipsis where other words stand between them. Plain text, not Markdown. */
export function quoteText({ article }: Analysis, { parts }: Quote): string {
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
    out += article.text.slice(part.span.start, part.span.end).replace(/\s+/g, ' ').trim();
    marked = part.marked;
  }
  return marked ? `${out}”` : out;
}
