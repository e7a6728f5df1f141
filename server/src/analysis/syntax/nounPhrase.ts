/** Finds the noun phrase that names a person or organisation by role: "een woordvoerder van de gemeente", "the union president". */
import type { ActorData } from '../../languages/actorData';
import type { FormData } from '../../languages/formData';
import type { Language } from '../../languages/language';
import { lexiconOf, nounOf, type Determiner, type Lexicon, type Noun, type NounKind } from './nounLexicon';
import type { BlockText } from '../text/blockText';
import type { Cut } from '../../model/steps';
import type { Token } from '../../model/types';

export interface NounPhrase {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
  /** Token index of the head noun, and the index behind the core (without the phrases hung on it). */
  readonly head: number;
  readonly coreLast: number;
  readonly determiner: Determiner;
  /** `unknown`: a noun that no list knows. */
  readonly kind: NounKind;
  readonly plural: boolean;
  readonly gender?: 'male' | 'female';
  /** The listed noun the head is or ends in: "topman" for "NAVO-topman". */
  readonly noun: string;
}

/**
 * The noun phrase around a token: determiner, adjectives, head noun and the phrases hung on it with "van", "of" and
 * the like. The token may be its determiner, an adjective before its head, or the head itself. From a determiner an
 * unlisted noun is accepted too (kind `unknown`), so that "zegt een trampolinist uit de flat" has a source.
 * Undefined where no noun phrase stands. Never throws and never leaves the sentence. Names behind the head
 * ("minister Smit") are not part of the phrase; names hung on it ("van de NAVO") are.
 *
 * @param index token index, as in `words.tokens`
 * @param known the noun at `index`, where it is known from elsewhere
 * @param personStarts token indexes where a person's name starts; a phrase ends before it ("minister van Justitie | Jan Smit")
 */
export function nounPhraseAt(
  words: Words,
  index: number,
  language: Language,
  personStarts: ReadonlySet<number> = noStarts,
  known?: Noun,
): NounPhrase | undefined {
  const token = words.tokens[index];
  const sentence = token && words.sentences[token.sentence];
  if (!token || !sentence || token.kind === 'punctuation' || token.kind === 'mark') return undefined;
  const lexicon = lexiconOf(language.actors);
  const reader: Reader = {
    words,
    lexicon,
    data: language.actors,
    forms: language.forms,
    possessors: language.grammar.attaching,
    times: language.grammar.timeNouns,
    first: sentence.first,
    last: sentence.last,
    personStarts,
  };
  const noun = known ?? nounOf(surface(words, token), lexicon);
  if (noun && !startsChain(reader, index)) return build(reader, leftEdge(reader, index), index, noun);
  const head = headFrom(reader, index);
  if (head === undefined) return undefined;
  const found = nounOf(surface(words, words.tokens[head]!), lexicon);
  const left = leftEdge(reader, head);
  return build(reader, Math.min(left, index), head, found ?? unknownNoun(words.tokens[head]!));
}

/** Where a phrase is looked for: in a whole article, or in one block of it. */
export type Words = Pick<BlockText, 'text' | 'tokens' | 'sentences'>;

/** The whole article. */
export function wordsOf({ article, tokens, sentences }: Cut): Words {
  return { text: article.text, tokens, sentences };
}

interface Reader {
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly data: ActorData;
  readonly forms: FormData;
  /** Prepositions that tell whose something is. */
  readonly possessors: readonly string[];
  /** Nouns of time: "a spokesman | on Monday". */
  readonly times: readonly string[];
  /** The sentence's tokens, half-open. */
  readonly first: number;
  readonly last: number;
  readonly personStarts: ReadonlySet<number>;
}

const noStarts: ReadonlySet<number> = new Set();

const surface = ({ text }: Words, token: Token): string => text.slice(token.span.start, token.span.end);

const unknownNoun = (token: Token): Noun => ({ kind: 'unknown', noun: token.norm, plural: false });

/** In "union president", "Deputy Prime Minister" the first noun only opens the chain. */
function startsChain(reader: Reader, index: number): boolean {
  const { words, lexicon, data } = reader;
  if (!data.nounChains) return describesNext(reader, index);
  const capital = /^\p{Lu}/u.test(surface(words, words.tokens[index]!));
  for (let i = index + 1; i < Math.min(reader.last, index + 4); i += 1) {
    const token = words.tokens[i]!;
    const word = surface(words, token);
    if (token.kind !== 'word' || reader.personStarts.has(i)) return false;
    if (/^\p{Lu}/u.test(word) !== capital && !(capital && i > index)) return false;
    if (nounOf(word, lexicon)) return true;
    if (!lexicon.adjectives.has(token.norm) && !/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

/** "een oudere | vrouw": a word for somebody that only describes the noun behind it. */
function describesNext(reader: Reader, index: number): boolean {
  const { words, lexicon, data } = reader;
  const [token, next] = [words.tokens[index]!, words.tokens[index + 1]];
  if (!next || index + 1 >= reader.last || !token.norm.endsWith(data.adjectiveEnding ?? ' ')) return false;
  if (!isListed(reader, index) || next.norm !== surface(words, next)) return false;
  return nounOf(next.norm, lexicon)?.kind === 'person';
}

/** The head noun of a phrase that starts (with its determiner or an adjective) at this token. */
function headFrom(reader: Reader, index: number): number | undefined {
  const opened = reader.lexicon.determiners.has(reader.words.tokens[index]!.norm);
  const search = { first: opened ? index + 1 : index, last: Math.min(reader.last, index + 8), opened };
  return reader.data.nounChains ? headOfChain(reader, search) : headBehindAdjectives(reader, search);
}

interface HeadSearch {
  readonly first: number;
  readonly last: number;
  /** A determiner stands before; without one only a listed noun is a head. */
  readonly opened: boolean;
}

/** "the committee's deputy press officer": the last noun before something else comes. */
function headOfChain(reader: Reader, { first, last, opened }: HeadSearch): number | undefined {
  let head: number | undefined;
  for (let i = first; i < last; i += 1) {
    const { norm } = reader.words.tokens[i]!;
    const owns = norm === "'s" || isBareGenitive(reader, i);
    if (!owns && !mayDescribe(reader, i)) break;
    if (head !== undefined && reader.forms.past.test(norm) && !isListed(reader, i)) break;
    if (owns) head = undefined;
    else if (reader.personStarts.has(i) || isNameBehindHead(reader, i, head)) break;
    else head = i;
  }
  return head !== undefined && (opened || isListed(reader, head)) ? head : undefined;
}

/** "the workers’ union": an apostrophe alone behind an s, and a word behind it. */
function isBareGenitive({ words, last }: Reader, i: number): boolean {
  const [before, token, next] = [words.tokens[i - 1], words.tokens[i]!, words.tokens[i + 1]];
  if (!/^['’]$/.test(surface(words, token)) || !before?.norm.endsWith('s')) return false;
  return (
    before.span.end === token.span.start &&
    i + 1 < last &&
    next?.kind === 'word' &&
    next.span.start > token.span.end
  );
}

/** "president | Smit": a capitalised word that no list knows, behind a noun that one does. */
function isNameBehindHead(reader: Reader, i: number, head: number | undefined): boolean {
  if (head === undefined || !isListed(reader, head)) return false;
  const { words, lexicon } = reader;
  const token = words.tokens[i]!;
  return (
    /^\p{Lu}/u.test(surface(words, token)) && !isListed(reader, i) && !lexicon.adjectives.has(token.norm)
  );
}

/** "de nieuwe landelijke voorzitter": the first listed noun, or behind a determiner the first word that is no adjective. */
function headBehindAdjectives(reader: Reader, { first, last, opened }: HeadSearch): number | undefined {
  for (let i = first; i < last && mayDescribe(reader, i); i += 1) {
    if (describesNext(reader, i)) continue;
    if (isListed(reader, i)) return i;
    if (!isAdjective(reader, i) || !opensNoun(reader, i + 1)) return opened ? i : undefined;
  }
  return undefined;
}

const isListed = ({ words, lexicon }: Reader, index: number): boolean =>
  nounOf(surface(words, words.tokens[index]!), lexicon) !== undefined;

/** A preposition, a determiner or another small word: no part of a description. */
const isSmallWord = ({ lexicon }: Reader, norm: string): boolean =>
  lexicon.prepositions.has(norm) || lexicon.functionWords.has(norm) || lexicon.determiners.has(norm);

/** A word or number that may stand between the determiner and the noun, or be the noun. */
function mayDescribe(reader: Reader, index: number): boolean {
  const { kind, norm } = reader.words.tokens[index]!;
  return (kind === 'word' || kind === 'number') && !isSmallWord(reader, norm);
}

function opensNoun(reader: Reader, index: number): boolean {
  const token = index < reader.last ? reader.words.tokens[index] : undefined;
  return token?.kind === 'word' && !isSmallWord(reader, token.norm);
}

function isAdjective(reader: Reader, index: number): boolean {
  const token = reader.words.tokens[index];
  if (!token || !mayDescribe(reader, index)) return false;
  const { lexicon, data } = reader;
  const { norm } = token;
  if (token.kind === 'number' || lexicon.age.test(norm) || lexicon.adjectives.has(norm)) return true;
  if (isListed(reader, index)) return false;
  if (data.adjectiveEnding === undefined) return true;
  return (
    norm.endsWith(data.adjectiveEnding) ||
    /^\p{Lu}\p{Ll}+s$/u.test(surface(reader.words, token)) ||
    reader.forms.comparison.test(norm)
  );
}

/** Where the phrase with this head starts: at its determiner, at a genitive, or at the adjectives directly before it. */
function leftEdge(reader: Reader, head: number): number {
  const { words, lexicon, data } = reader;
  let i = head;
  while (i > reader.first && head - i < 6) {
    const before = words.tokens[i - 1]!;
    if (lexicon.determiners.has(before.norm)) return i - 1;
    if (before.norm === "'s" && i - 1 > reader.first) return genitiveEdge(reader, i - 1);
    if (isAdjective(reader, i - 1) || isChained(reader, i - 1)) i -= 1;
    else break;
  }
  // Without a determiner only adjectives that surely belong to the noun: nationalities and the listed ones.
  let edge = head;
  while (edge > i) {
    const token = words.tokens[edge - 1]!;
    const word = surface(words, token);
    const sure =
      lexicon.adjectives.has(token.norm) ||
      (/^\p{Lu}\p{Ll}/u.test(word) && edge - 1 > reader.first) ||
      (data.nounChains && isChained(reader, edge - 1));
    if (!sure) break;
    edge -= 1;
  }
  return edge;
}

/** In a language that chains nouns: a noun or name before the head. */
function isChained(reader: Reader, index: number): boolean {
  const token = reader.words.tokens[index]!;
  if (!reader.data.nounChains || token.kind !== 'word') return false;
  const { functionWords, prepositions } = reader.lexicon;
  return !functionWords.has(token.norm) && !prepositions.has(token.norm);
}

/** The possessor before a split-off genitive: capitalised words, or a determiner and its noun. */
function genitiveEdge(reader: Reader, clitic: number): number {
  const { words, lexicon } = reader;
  let edge = clitic;
  for (let i = clitic; i > reader.first && clitic - i < 5; i -= 1) {
    const token = words.tokens[i - 1]!;
    if (lexicon.determiners.has(token.norm)) return i - 1;
    if (token.kind !== 'word' || isSmallWord(reader, token.norm)) break;
    // "the prime minister's spokesman": words in small letters only behind a determiner.
    if (edge === i && (i === clitic || /^\p{Lu}/u.test(surface(words, token)))) edge = i - 1;
  }
  return edge;
}

function build(reader: Reader, first: number, head: number, noun: Noun): NounPhrase {
  const { words } = reader;
  const last = rightEdge(reader, head + 1);
  const opening = words.tokens[first]!;
  const genitive = words.tokens.slice(first, head).some((t) => t.norm === "'s");
  return {
    first,
    last,
    head,
    coreLast: head + 1,
    determiner: genitive ? 'possessive' : (reader.lexicon.determiners.get(opening.norm) ?? 'none'),
    kind: noun.kind,
    plural: noun.plural,
    noun: noun.noun,
    ...(noun.gender === undefined ? {} : { gender: noun.gender }),
  };
}

/** Behind the phrases hung on the noun: "van Buitenlandse Zaken", "at the Foreign Office", at most three. */
function rightEdge(reader: Reader, start: number): number {
  let end = start;
  for (let n = 0; n < 3 && end < reader.last; n += 1) {
    const next = attachmentEnd(reader, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** Behind a preposition and what it governs; undefined where that belongs to no noun before it. */
function attachmentEnd(reader: Reader, at: number): number | undefined {
  const { words, lexicon } = reader;
  const preposition = words.tokens[at]!.norm;
  const free = lexicon.attaching.has(preposition);
  if (!free && !lexicon.attachingBeforeName.has(preposition)) return undefined;
  const start = behindDeterminer(reader, at + 1, preposition);
  if (start === undefined) return undefined;
  const named = nameRunEnd(reader, start);
  if (named !== undefined || !free) return named;
  // "zei de rechter | bij binnenkomst": a bare noun hangs on another behind a possessor only.
  const bare = start === at + 1 && !reader.data.nounChains && !reader.possessors.includes(preposition);
  return bare && !isListed(reader, start) ? undefined : attachedNounEnd(reader, start);
}

/** Where what a preposition governs goes on behind its determiner; undefined where it cannot hang on a noun. */
function behindDeterminer(reader: Reader, index: number, preposition: string): number | undefined {
  const { words, lexicon } = reader;
  const determiner = index < reader.last ? lexicon.determiners.get(words.tokens[index]!.norm) : undefined;
  // "de chauffeur | uit zijn cabine": only the possessor ("van", "of") hangs a possessed noun on another.
  if (determiner === 'possessive' && !reader.possessors.includes(preposition)) return undefined;
  const start = determiner === undefined ? index : index + 1;
  return reader.times.includes(words.tokens[start]?.norm ?? '') ? undefined : start;
}

function attachedNounEnd(reader: Reader, start: number): number | undefined {
  const { words, lexicon } = reader;
  const head = start < reader.last ? headFrom(reader, start) : undefined;
  if (head === undefined) return !reader.data.nounChains && opensNoun(reader, start) ? start + 1 : undefined;
  const noun = nounOf(surface(words, words.tokens[head]!), lexicon);
  // "officier van justitie | Jo Smit": a person behind it is whom the whole phrase describes.
  const named =
    (noun?.kind === 'organisation' || noun?.kind === 'place') && !reader.personStarts.has(head + 1);
  return (named ? nameRunEnd(reader, head + 1) : undefined) ?? head + 1;
}

/** Behind capitalised words in a row and the lower-case noun that closes them. */
function nameRunEnd(reader: Reader, start: number): number | undefined {
  const { words, lexicon } = reader;
  const end = capitalsEnd(reader, start);
  if (end === undefined) return undefined;
  // "van de Nederlandse regering", "at the Wexley clinic": the names were only adjectives.
  const after = end < reader.last ? words.tokens[end] : undefined;
  const noun = after?.kind === 'word' ? nounOf(surface(words, after), lexicon) : undefined;
  // "a survey of 1,406 students": a number counts what follows.
  if (noun && end === start + 1 && words.tokens[start]!.kind === 'number') return end + 1;
  return noun && noun.kind !== 'person' ? end + 1 : end;
}

/** Behind capitalised words and numbers in a row, with small words between them. */
function capitalsEnd(reader: Reader, start: number): number | undefined {
  let end: number | undefined;
  for (let i = start; i < Math.min(reader.last, start + 10); i += 1) {
    if (i > start && reader.personStarts.has(i)) break;
    if (isCapitalised(reader, i)) end = i + 1;
    else if (end === undefined || !linksCapitals(reader, i)) break;
  }
  return end;
}

function isCapitalised({ words }: Reader, index: number): boolean {
  const token = words.tokens[index]!;
  return (token.kind === 'word' || token.kind === 'number') && /^[\p{Lu}\d]/u.test(surface(words, token));
}

/** "van", "and", "&" before another capitalised word. */
function linksCapitals({ words, lexicon, data, last }: Reader, index: number): boolean {
  const { norm } = words.tokens[index]!;
  const next = index + 1 < last ? words.tokens[index + 1] : undefined;
  if (next?.kind !== 'word' || !/^\p{Lu}/u.test(surface(words, next))) return false;
  return lexicon.particles.has(norm) || data.linkingWords.includes(norm) || norm === '&';
}
