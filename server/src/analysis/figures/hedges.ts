/** Finds the words that make a figure less or more than exact: "ruim", "meer dan", "or so". */
import type { Hedge } from '../../model/types';
import type { HedgePhrase } from './lexicon';
import type { Words } from './words';

/** The hedge that ends before the token, its first token not before `limit`; a filler may stand between ("rond de 300"). */
export function hedgeBefore(
  words: Words,
  first: number,
  limit: number,
): { first: number; hedge: Hedge } | undefined {
  const near = phraseEnding(words, first, first, limit);
  if (near) return near;
  if (!words.lexicon.set('hedgeFillers').has(words.norm(first - 1, first))) return undefined;
  return phraseEnding(words, first - 1, first, limit);
}

function phraseEnding(
  words: Words,
  end: number,
  from: number,
  limit: number,
): { first: number; hedge: Hedge } | undefined {
  const phrases = words.lexicon.hedgesBefore.get(words.norm(end - 1, from));
  const found = phrases?.find((phrase) => {
    const start = end - phrase.words.length;
    return start >= limit && holds(words, phrase, start, from);
  });
  return found && { first: end - found.words.length, hedge: found.hedge };
}

/** The hedge that starts at the token. */
export function hedgeAfter(words: Words, end: number): { end: number; hedge: Hedge } | undefined {
  const phrases = words.lexicon.hedgesAfter.get(words.norm(end, end - 1));
  const found = phrases?.find((phrase) => holds(words, phrase, end, end - 1));
  return found && { end: end + found.words.length, hedge: found.hedge };
}

const holds = (words: Words, phrase: HedgePhrase, start: number, from: number): boolean =>
  phrase.words.every((word, i) => words.norm(start + i, from) === word);
