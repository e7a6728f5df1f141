/** Refuses most tokens by two or three letters, before anything is looked up: nearly all are no part of a figure. */
import type { Token } from '../../model/types';

/** What a token may be; 0 where it surely is none of them. */
export const mayStartRule = 1;
export const mayBeSign = 2;
export const mayBeNumberWord = 4;
export const hasDigits = 8;

/** By `exactPlace` and `prefixPlace` of a word: the marks above of the words that fall there. */
export type Sieve = Uint8Array;

interface Words {
  /** First words of the grammar's rows. */
  readonly starters: Iterable<string>;
  /** Words and marks that stand before a number and belong to it. */
  readonly signs: Iterable<string>;
  /** Words that a number in words starts with. */
  readonly numberWords: Iterable<string>;
}

export function sieveOf({ starters, signs, numberWords }: Words): Sieve {
  const sieve = new Uint8Array(places);
  for (const word of starters) {
    sieve[exactPlace(word)]! |= mayStartRule;
    sieve[exactPlace(`${word}.`)]! |= mayStartRule;
  }
  for (const word of signs) sieve[exactPlace(word)]! |= mayBeSign;
  for (const word of numberWords)
    for (const spelling of accented(word.slice(0, 3))) sieve[prefixPlace(spelling)]! |= mayBeNumberWord;
  return sieve;
}

/** What the token may be, of the marks above. */
export function glance(token: Token, sieve: Sieve): number {
  const { norm, kind } = token;
  const exact = sieve[exactPlace(norm)]! & (mayStartRule | mayBeSign);
  if (kind !== 'word')
    return kind === 'number' ? exact | hasDigits : norm.length === 1 ? exact : exact & mayStartRule;
  const digits = isDigit(norm.charCodeAt(0)) || (norm.length > 1 && isDigit(norm.charCodeAt(1)));
  return exact | (sieve[prefixPlace(norm)]! & mayBeNumberWord) | (digits ? hasDigits : 0);
}

const places = 1 << 15;

/** By the first two letters and the length. */
const exactPlace = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) |
  (word.length > 1 ? (word.charCodeAt(1) & 31) << 5 : 0) |
  (word.length < 31 ? word.length : 31);

/** By the first three letters. */
const prefixPlace = (word: string): number =>
  word.length < 3
    ? 0
    : ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The word and those with an accent on an e: "één" counts as "een". */
function accented(word: string): string[] {
  let spellings = [''];
  for (const letter of word)
    spellings = spellings.flatMap((start) =>
      (letter === 'e' ? ['e', 'é', 'è'] : [letter]).map((spelling) => start + spelling),
    );
  return spellings;
}
