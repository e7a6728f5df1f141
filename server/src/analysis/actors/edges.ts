/** Where the words around a name begin and end: titles, ages, attached phrases, closing punctuation. */
import { nationalityOf } from '../../knowledge/nationalities';
import { own } from '../../model/own';
import type { Span } from '../../model/types';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';

/** Where a name with its forms of address starts ("Dr | Ada Brink"). */
export function titleStart(passage: Passage, name: PlacedName): number {
  const { tokens, data } = passage;
  let first = name.first;
  while (
    first > 0 &&
    own(data.titles, tokens[first - 1]!.norm) !== undefined &&
    !passage.nameAt[first - 1] &&
    name.first - first < 2
  )
    first -= 1;
  return first;
}

/** "de 81-jarige | Jan Smit": where that starts. */
export function aged(passage: Passage, name: PlacedName): number | undefined {
  const { tokens, lexicon } = passage;
  if (name.first < 2 || !lexicon.age.test(tokens[name.first - 1]!.norm)) return undefined;
  return lexicon.determiners.has(tokens[name.first - 2]!.norm) ? name.first - 2 : name.first - 1;
}

/** "de Belg | Jan Smit": where that starts. */
export function fromAbroad(passage: Passage, name: PlacedName): number | undefined {
  const at = name.first - 2;
  if (at < 0 || passage.nameAt[at + 1] || nationalityOf(passage.word(at + 1)) === undefined) return undefined;
  return passage.lexicon.determiners.has(passage.tokens[at]!.norm) ? at : undefined;
}

/** Behind a name and the letters that follow it: "Helen Bell KC". */
export const behindLetters = ({ tokens, language }: Passage, { last }: PlacedName): number =>
  language.names.postnominals.includes(tokens[last]?.norm ?? '') ? last + 1 : last;

/** Behind "uit Leeuwarden", "of Castlegate Partners" where that follows a name. */
export function hangingEnd(passage: Passage, at: number): number {
  const { tokens, lexicon } = passage;
  const preposition = tokens[at];
  if (!preposition || !lexicon.prepositions.has(preposition.norm)) return at;
  const first = lexicon.determiners.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return passage.nameAt[first]?.last ?? at;
}

/** The span of tokens, half-open. */
export const spanOf = (passage: Passage, first: number, last: number): Span => ({
  start: passage.tokens[first]!.span.start,
  end: passage.tokens[last - 1]!.span.end,
});

export const sameSentence = (passage: Passage, a: number, b: number): boolean =>
  passage.tokens[a]!.sentence === passage.tokens[b]!.sentence;

/** "de", "een", "the" say nothing about the role, and "zijn" and "its" nothing without whose it is. */
export function withoutDeterminer(passage: Passage, phrase: Phrase, text: string): string {
  const opener = passage.tokens[phrase.first]!.norm;
  const owned = Object.hasOwn(passage.data.determiners.possessive, opener);
  if (phrase.determiner === 'none' || (phrase.determiner === 'possessive' && !owned)) return text;
  // "The Boston | mayor": what stands behind a name inside has none.
  const word = passage.word(phrase.first);
  return text.startsWith(word) ? text.slice(word.length).trim() : text;
}

/** Whether a phrase opens with "zijn", "her": what it tells hangs on whose. */
export const isOwned = ({ tokens, data }: Passage, { first }: Phrase): boolean =>
  Object.hasOwn(data.determiners.possessive, tokens[first]!.norm);

/** A comma, full stop, bracket, dash or the sentence's end stands here. */
export function closesAfter(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || token.sentence !== passage.tokens[at - 1]!.sentence) return true;
  return token.kind === 'punctuation' || token.kind === 'mark';
}

/** "minister | Smit | van Buitenlandse Zaken": where the phrase behind the name ends that belongs to the role before it. */
export function hungOn(passage: Passage, name: PlacedName, phrase: Phrase): number | undefined {
  const { tokens, lexicon } = passage;
  const preposition = tokens[name.last];
  if (!preposition || !lexicon.attaching.has(preposition.norm) || phrase.last > phrase.coreLast)
    return undefined;
  if (!sameSentence(passage, name.first, name.last)) return undefined;
  const behind = name.last + 1;
  const start = lexicon.determiners.has(tokens[behind]?.norm ?? '') ? behind + 1 : behind;
  let end = start;
  while (end < tokens.length && end - start < 8 && sameSentence(passage, name.first, end)) {
    if (!isPartOfName(passage, end, start)) break;
    end = passage.nameAt[end]?.last ?? end + 1;
  }
  return end > start ? end : undefined;
}

/** A capitalised word, or behind the first one a small word before another; no person's name starts there. */
function isPartOfName(passage: Passage, at: number, start: number): boolean {
  const capital = (i: number): boolean => /^\p{Lu}/u.test(passage.word(i));
  const links = at > start && passage.data.insideNames.includes(passage.tokens[at]!.norm) && capital(at + 1);
  return (links || capital(at)) && !passage.personStarts.has(links ? at + 1 : at);
}
