/** From offsets to lines and columns and back: the only place where an article has lines. */
import type { Article, Span } from '../model/types';
import type { Position, Range } from '../protocol/protocol';
import { firstWhere } from '../model/ordered';

/** Line starts of one text. Lines end as the protocol says: at `\n`, `\r\n` or `\r`. */
export class Lines {
  private readonly starts: number[] = [0];
  /** Where each line's own characters end. */
  private readonly ends: number[] = [];

  constructor(private readonly text: string) {
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      const at = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
      const next = at === carriage && feed === at + 1 ? at + 2 : at + 1;
      this.ends.push(at);
      this.starts.push(next);
      if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
      if (carriage >= 0 && carriage < next) carriage = text.indexOf('\r', next);
    }
    this.ends.push(text.length);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The place of an offset; offsets outside the text give its start or end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = firstWhere(this.starts, (start) => start > at) - 1;
    return { line, character: at - this.starts[line]! };
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

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
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

  /** The line of an offset that lies in `line` or behind it: for offsets asked in text order. */
  lineFrom(line: number, offset: number): number {
    let found = line;
    while (found + 1 < this.starts.length && this.starts[found + 1]! <= offset) found += 1;
    return found;
  }

  /** The offset of a line; the text's end for lines behind the last. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Behind a line's last character, before its line end. */
  endOf(line: number): number {
    return this.ends[line] ?? this.text.length;
  }
}

const known = new WeakMap<Article, Lines>();

/** The lines of an article, made once. */
export function linesOf(article: Article): Lines {
  let lines = known.get(article);
  if (!lines) known.set(article, (lines = new Lines(article.text)));
  return lines;
}
