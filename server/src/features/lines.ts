/** From offsets to lines and columns and back: the only place where an article has lines. */
import type { Article, Span } from '../analysis/types';
import type { Position, Range } from '../protocol';

/** Line starts of one text. Lines end as the protocol says: at `\n`, `\r\n` or `\r`. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(match.index + match[0].length);
  }

  /** The place of an offset; offsets outside the text give its start or end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.starts[low]! };
  }

  /** The offset of a place; a column past the line's end gives the line's end. */
  offset({ line, character }: Position): number {
    const start = this.starts[line];
    if (start === undefined) return line < 0 ? 0 : this.text.length;
    return Math.min(start + Math.max(0, character), this.endOf(line));
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The pieces of a span on each line, without line ends and without empty ones. */
  split(span: Span): Span[] {
    const out: Span[] = [];
    let { line } = this.position(span.start);
    for (let start = span.start; start < span.end; line += 1, start = this.starts[line] ?? span.end) {
      const end = Math.min(span.end, this.endOf(line));
      if (end > start) out.push({ start, end });
    }
    return out;
  }

  private endOf(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > this.starts[line]! && /[\r\n]/.test(this.text[end - 1]!)) end -= 1;
    return end;
  }
}

const known = new WeakMap<Article, Lines>();

/** The lines of an article, made once. */
export function linesOf(article: Article): Lines {
  let lines = known.get(article);
  if (!lines) known.set(article, (lines = new Lines(article.text)));
  return lines;
}
