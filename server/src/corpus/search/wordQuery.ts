/** Words as a reader types them: all of them, "in this order", or the beginning of a word*. */
import type { Span } from '../../model/types';
import { plain } from './plain';

/** Words that stand in a row; the last of them may be the beginning of a longer one. */
export interface WordsInRow {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** All rows must be there, in any order. Empty where nothing typed is a word. */
export function readWords(typed: string): WordsInRow[] {
  return [...typed.matchAll(/["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)/gu)].flatMap(([, phrase, word]) => {
    const words = wordsIn(phrase ?? word ?? '').map((w) => w.word);
    if (words.length === 0) return [];
    return [{ words, prefix: word?.endsWith('*') === true }];
  });
}

/** In the syntax of FTS5. */
export function ftsOf(rows: readonly WordsInRow[]): string {
  return rows.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`).join(' ');
}

/** Every place where one of the rows stands, in order; nothing where one of them is missing. */
export function findWords(rows: readonly WordsInRow[], text: string, within: Span): Span[] {
  const stretch = text.slice(within.start, within.end);
  // Most sentences hold none of them: they are not cut into words.
  const flat = plain(stretch);
  if (!rows.every(({ words }) => words.every((word) => flat.includes(word)))) return [];
  const there = wordsIn(stretch);
  const found: Span[] = [];
  for (const row of rows) {
    const before = found.length;
    for (let i = 0; i + row.words.length <= there.length; i += 1)
      if (standsAt(row, there, i))
        found.push({
          start: within.start + there[i]!.start,
          end: within.start + there[i + row.words.length - 1]!.end,
        });
    if (found.length === before) return [];
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function standsAt({ words, prefix }: WordsInRow, there: readonly Word[], at: number): boolean {
  return words.every((word, k) => {
    const own = there[at + k]!.word;
    return prefix && k === words.length - 1 ? own.startsWith(word) : own === word;
  });
}

interface Word extends Span {
  readonly word: string;
}

/** Letters and digits in a row, as the full-text index cuts them. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  }));
}
