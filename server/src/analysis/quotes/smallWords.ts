/** What the small words of a sentence tell of the words beside them. */
import { phraseAt } from '../syntax/query';
import type { Placed } from './placement';
import type { Reading } from './reading';

/**
 * A preposition governs the words at `i`: right before them, or before their determiner and nouns ("van de deelstaat
 * Pernambuco"). Without a determiner only things are governed: "minister van financiën Jan Smit" speaks himself.
 */
export function isGoverned(reading: Reading, start: number, i: number): boolean {
  return isBehindPreposition(reading, start, i) || hangsOnGoverned(reading, start, i);
}

/** "tegen de Noorse omroep NKR": a name beside a noun that a preposition governs. */
function hangsOnGoverned(reading: Reading, start: number, i: number): boolean {
  if (!reading.lexicon.data.verbSecond || reading.mentionAt(i)?.mention.type === 'person') return false;
  const other = phraseAt(reading.syntax, i)?.appositionTo;
  return other?.preposition !== undefined && other.preposition >= start;
}

function isBehindPreposition(reading: Reading, start: number, i: number): boolean {
  const { prepositions, determiners } = reading.lexicon.sets;
  const thing = reading.mentionAt(i)?.mention.type !== 'person';
  const nouns = nounsBefore(reading, start, i);
  let before = i - 1 - nouns;
  let determined = false;
  while (before >= start && determiners.has(reading.tokens[before]!.norm)) {
    before -= 1;
    determined = true;
  }
  // "psychologen van de Universiteit Gent en de VU Amsterdam": governed like the name before "en".
  const sibling = thing ? joinedBefore(reading, start, before) : undefined;
  if (sibling) return isGoverned(reading, start, sibling.first);
  const preposition = before >= start && prepositions.has(reading.tokens[before]!.norm);
  return preposition && (nouns === 0 || determined || thing);
}

/** How many words of a bare noun phrase stand right before `i`: three at most. */
function nounsBefore(reading: Reading, start: number, i: number): number {
  let count = 0;
  while (count < 3 && i - count > start && isBare(reading, i - count - 1)) count += 1;
  return count;
}

const isBare = (reading: Reading, i: number): boolean =>
  /^\p{Ll}/u.test(reading.surface(i, i + 1)) && !isFunction(reading, i);

/** What is mentioned before the "en" that stands at `and`. */
function joinedBefore(reading: Reading, start: number, and: number): Placed | undefined {
  if (and <= start || !reading.language.actors.conjunctions.includes(reading.tokens[and]!.norm))
    return undefined;
  const sibling = reading.mentionAt(and - 1);
  return sibling && sibling.first > start ? sibling : undefined;
}

/** "'s" behind a possessor. */
export const isClitic = (reading: Reading, at: number): boolean =>
  reading.language.tokens.clitics.includes(reading.tokens[at]?.norm ?? '');

/** "Tols": somebody whom the article calls by that surname elsewhere. */
export function calledInGenitive(reading: Reading, at: number): Placed | undefined {
  const word = reading.tokens[at]?.norm ?? '';
  return /^\p{Lu}.*s$/u.test(reading.surface(at, at + 1)) ? reading.called(at, word.slice(0, -1)) : undefined;
}

/** "report", "jaarverslag", "mailtje": what somebody wrote. */
export const isWriting = ({ lexicon: { data } }: Pick<Reading, 'lexicon'>, noun: string): boolean =>
  [...data.writings, ...data.dataNouns].some((writing) => noun.endsWith(writing));

/** A finite verb of the lists, an auxiliary, or a form of a verb that reports. */
export function isVerb({ lexicon: { sets, finite } }: Pick<Reading, 'lexicon'>, word: string): boolean {
  return sets.finite.has(word) || sets.auxiliaries.has(word) || finite.has(word);
}

/** A form of a verb that reports, and does not only tell how something is said. */
export function isCue({ lexicon: { finite } }: Pick<Reading, 'lexicon'>, word: string): boolean {
  return finite.get(word)?.some((v) => v.kind !== 'manner') === true;
}

/** Small words and verbs that cannot stand inside a bare noun phrase. */
export function isFunction(reading: Reading, i: number): boolean {
  const norm = reading.tokens[i]!.norm;
  const { sets } = reading.lexicon;
  return (
    isVerb(reading, norm) ||
    sets.prepositions.has(norm) ||
    sets.conjunctions.has(norm) ||
    sets.subordinators.has(norm) ||
    sets.adverbs.has(norm) ||
    sets.determiners.has(norm) ||
    sets.relatives.has(norm) ||
    sets.complementisers.has(norm) ||
    sets.subjectPronouns.has(norm)
  );
}

export function isAdverb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    reading.lexicon.sets.adverbs.has(token.norm) &&
    !reading.mentionAt(i)
  );
}

export function closingBracket(reading: Reading, open: number, last: number): number {
  for (let i = open + 1; i < last && i < open + 40; i += 1) if (reading.tokens[i]!.norm === ')') return i;
  return open;
}
