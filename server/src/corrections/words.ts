/** Cuts a text into words that can be compared: without case, accents, punctuation and marks. */
import { fold } from '../analysis/actors/spelling';

/** Parallel lists, in text order; offsets are UTF-16 code units into the text. */
export interface Words {
  readonly norm: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Never throws; time grows with the length of the text. */
export function wordsOf(text: string): Words {
  const norm: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    norm.push(fold(match[0]));
    start.push(match.index);
    end.push(match.index + match[0].length);
  }
  return { norm, start, end };
}
