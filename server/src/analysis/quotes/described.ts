/** The description that names a speaker, where no mention does, and how far a description goes. */
import type { NounPhrase } from '../syntax/nounPhrase';
import type { Reading } from './reading';
import { isFunction } from './smallWords';
import type { Source } from './source';

/** A noun phrase that no mention covers: "een vader", "drie bronnen rond de onderhandelingen", "campaigners". */
export function describe(reading: Reading, start: number, last: number): Source | undefined {
  const phrase = reading.phraseAt(start);
  if (!phrase || phrase.first > start || phrase.head >= last) return undefined;
  const head = reading.tokens[phrase.head]!.norm;
  const { noSource } = reading.lexicon.data;
  if (noSource.some((n) => head.endsWith(n)) || !/\p{L}{3}/u.test(head)) return undefined;
  if (phrase.kind === 'unknown' && (phrase.determiner === 'none' || phrase.determiner === 'demonstrative'))
    return undefined;
  if (phrase.kind === 'place') return undefined;
  const end = boundEnd(reading, phrase, last);
  return { first: start, last: end, heads: [] };
}

/** The end of a description with what prepositions bind to it: a second time only by "van" ("… van de oppositie in de wandelgangen"). */
function boundEnd(reading: Reading, phrase: NounPhrase, last: number): number {
  // "de regeringsleider tegen de omroep": whom he speaks to, or about, is no part of him.
  const hung = reading.tokens[phrase.coreLast]?.norm ?? '';
  const bound = phrase.last === phrase.coreLast || reading.lexicon.data.ofPrepositions.includes(hung);
  let end = Math.min(bound ? phrase.last : phrase.coreLast, last);
  for (let k = 0; k < 2 && phrase.last === phrase.coreLast; k += 1) {
    if (k > 0 && reading.tokens[end]?.norm !== reading.lexicon.data.ofPrepositions[0]) break;
    const longer = phraseEnd(reading, end, last);
    if (longer === end) break;
    end = longer;
  }
  return end;
}

/** "van de gemeente Utrecht", "uit Zele", "in de rand" behind a description. */
export function phraseEnd(reading: Reading, from: number, last: number): number {
  const noun = boundNoun(reading, from, last);
  if (noun === undefined) return from;
  const placed = reading.mentionAt(noun);
  if (placed?.first === noun) return placed.last;
  if (tellsWhere(reading, from, noun)) return from;
  const after = isAttribute(reading, noun, last) ? noun + 2 : noun + 1;
  const name = reading.mentionAt(after);
  return name?.first === after && name.last <= last ? name.last : Math.min(after, last);
}

/** The word behind a preposition that binds, and behind its determiners. */
function boundNoun(reading: Reading, from: number, last: number): number | undefined {
  const { tokens, lexicon } = reading;
  const link = tokens[from];
  if (from >= last || !link || !binds(reading, link.norm)) return undefined;
  let at = from + 1;
  while (at < last && lexicon.sets.determiners.has(tokens[at]!.norm)) at += 1;
  const noun = tokens[at];
  return at < last && noun?.kind === 'word' && !lexicon.data.occasions.includes(noun.norm) ? at : undefined;
}

/** "van de Utrechtse | gemeente": an adjective, with its noun still to come. */
function isAttribute(reading: Reading, at: number, last: number): boolean {
  if (at + 1 >= last || reading.tokens[at + 1]?.kind !== 'word' || isFunction(reading, at + 1)) return false;
  return reading.language.forms.attributive.test(reading.tokens[at]!.norm);
}

/** "in een televisiespot": where somebody speaks, not whom he is of. */
function tellsWhere({ tokens, lexicon }: Reading, link: number, noun: number): boolean {
  const { bodyPrepositions, articles } = lexicon.data;
  const article = tokens[noun - 1]!.norm;
  return (
    bodyPrepositions.includes(tokens[link]!.norm) &&
    articles.includes(article) &&
    lexicon.data.indefinites.includes(article)
  );
}

/** "van de gemeente", "der Stadtwerke": a preposition, or an article of the genitive. */
function binds({ language, lexicon }: Reading, word: string): boolean {
  return lexicon.data.ofPrepositions.includes(word) || language.grammar.genitives.includes(word);
}
