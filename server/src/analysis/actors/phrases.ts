/** Finds the noun phrases that may describe an actor: by role ("de minister"), by age ("de 24-jarige"), by origin ("de Duitser"). */
import { nationalityOf } from '../../knowledge/nationalities';
import { nounOf, type Lexicon } from '../syntax/nounLexicon';
import { nounPhraseAt, type NounPhrase } from '../syntax/nounPhrase';
import type { Token } from '../../model/types';
import type { NamedWords } from './passage';

export interface Phrase extends NounPhrase {
  /** Lower-case head as written ("navo-topman"). */
  readonly headWord: string;
  /** Country code of an adjective or of the head itself. */
  readonly nationality?: string;
  readonly age?: string;
  /** The party whose member the head tells. */
  readonly party?: string;
  /** The head only tells age or origin. */
  readonly bare?: true;
}

/**
 * Phrases in text order, never overlapping, their heads never inside a name. `extra`: nouns that the article uses as
 * roles.
 */
export function phrasesIn(passage: NamedWords, extra: ReadonlySet<string>): Phrase[] {
  const phrases: Phrase[] = [];
  let free = 0;
  for (let i = 0; i < passage.tokens.length; i += 1) {
    const phrase = phraseWithHead(passage, i, extra);
    if (!phrase || phrase.first < free) continue;
    phrases.push(phrase);
    free = phrase.coreLast;
    i = phrase.coreLast - 1;
  }
  return phrases;
}

function phraseWithHead(passage: NamedWords, i: number, extra: ReadonlySet<string>): Phrase | undefined {
  const token = passage.tokens[i]!;
  if ((token.kind !== 'word' && token.kind !== 'number') || passage.nameAt[i]) return undefined;
  const word = passage.word(i);
  if (possessesAnother(passage, i)) return undefined;
  const listed = nounOf(word, passage.lexicon);
  if (!listed && !extra.has(token.norm)) return bareHead(passage, i);
  const noun = listed ?? ({ kind: 'person', noun: token.norm, plural: false } as const);
  const found = nounPhraseAt(passage.words, i, passage.language, passage.personStarts, noun);
  if (found?.head !== i || namesInCore(passage, found) || isBodyPart(passage, found)) return undefined;
  return withDetails(passage, found);
}

/** "schudt het hoofd", "shook her head": nobody, where nothing tells of what. */
function isBodyPart(
  { data, tokens }: NamedWords,
  { noun, determiner, first, last, head }: NounPhrase,
): boolean {
  if (!data.bodyParts.includes(noun) || first !== head - 1 || last !== head + 1) return false;
  return determiner === 'possessive' || data.neuterArticles.includes(tokens[first]!.norm);
}

/** A possessor ("the region's negotiator") is part of the phrase behind it, if that is somebody. */
function possessesAnother(passage: NamedWords, i: number): boolean {
  const { tokens, lexicon } = passage;
  const { sentence } = tokens[i]!;
  if (tokens[i + 1]?.norm !== "'s" || tokens[i + 1]!.sentence !== sentence) return false;
  for (let k = i + 2; k < i + 6 && tokens[k]?.sentence === sentence && tokens[k]!.kind === 'word'; k += 1) {
    if (nounOf(passage.word(k), lexicon)) return true;
    if (lexicon.prepositions.has(tokens[k]!.norm) || lexicon.functionWords.has(tokens[k]!.norm)) return false;
  }
  return false;
}

/** "de 24-jarige", "de 31-jarige Duitse", "de Brabander", "the 19-year-old". */
function bareHead(passage: NamedWords, i: number): Phrase | undefined {
  const { tokens, lexicon } = passage;
  const { norm } = tokens[i]!;
  // Asked of every word that no list knows: without its article it is no phrase.
  if (!isArticle(tokens[i - 1], lexicon) && !isArticle(tokens[i - 2], lexicon)) return undefined;
  const age = lexicon.age.test(norm);
  const party = partyOf(passage, i);
  const origin = party !== undefined || tellsOrigin(passage, passage.word(i));
  if (!age && !origin) return undefined;
  const first = articleOf(passage, i, { age, party: party !== undefined });
  if (first === undefined || !endsPhrase(passage, i, age)) return undefined;
  const phrase = withDetails(
    passage,
    {
      first,
      last: i + 1,
      head: i,
      coreLast: i + 1,
      determiner: passage.lexicon.determiners.get(passage.tokens[first]!.norm)!,
      kind: 'person',
      plural: origin && passage.language.forms.pluralOrigin.test(norm),
      noun: norm,
    },
    true,
  );
  return party === undefined ? phrase : { ...phrase, party };
}

/** A nationality, or a word that ends as those who come from somewhere do. */
function tellsOrigin({ data }: NamedWords, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return (
    nationalityOf(word) !== undefined || data.originEndings.some((e) => word.length > 5 && word.endsWith(e))
  );
}

function isArticle(token: Token | undefined, { determiners }: Lexicon): boolean {
  const determiner = token && determiners.get(token.norm);
  return determiner === 'definite' || determiner === 'indefinite';
}

/** The definite article before a head without a noun, with an age between at most; "the Ohio Democrat", "a Tory" are of a party. */
function articleOf(
  { tokens, lexicon, data, word }: NamedWords,
  i: number,
  { age, party }: { age: boolean; party: boolean },
): number | undefined {
  const before = tokens[i - 1];
  if (!before) return undefined;
  const where = party && /^\p{Lu}/u.test(word(i - 1)) && !lexicon.determiners.has(before.norm);
  const first = where || (!age && lexicon.age.test(before.norm)) ? i - 2 : i - 1;
  const article = tokens[first];
  if (!article) return undefined;
  const determiner = lexicon.determiners.get(article.norm);
  if (determiner !== 'definite' && (determiner !== 'indefinite' || !party)) return undefined;
  // "het Engels" is a language.
  if (!age && data.neuterArticles.includes(article.norm)) return undefined;
  return article.sentence === tokens[i]!.sentence ? first : undefined;
}

/** Whether no noun or name comes behind the head that it only describes. */
function endsPhrase(passage: NamedWords, i: number, age: boolean): boolean {
  const { tokens, lexicon, language } = passage;
  const next = tokens[i + 1];
  if (next?.sentence !== tokens[i]!.sentence || next.kind !== 'word') return true;
  const nextWord = passage.word(i + 1);
  if (passage.nameAt[i + 1] || /^\p{Lu}/u.test(nextWord) || nounOf(nextWord, lexicon)) return false;
  if (age || lexicon.functionWords.has(next.norm) || lexicon.prepositions.has(next.norm)) return true;
  // "de Duitse toerist" is not about the word "Duitse" alone, "de Duitser won" is.
  const { originAdjective, verbBehindOrigin } = language.forms;
  const acts = verbBehindOrigin.test(next.norm) && !originAdjective.test(passage.word(i));
  return acts || lexicon.sayingVerbs.has(next.norm);
}

/** "de VVD'er", "the Democrat": the party or body that the head names. */
function partyOf(passage: NamedWords, i: number): string | undefined {
  return passage.lexicon.memberOf.exec(passage.word(i))?.[1];
}

function withDetails(passage: NamedWords, phrase: NounPhrase, bare = false): Phrase {
  let nationality: string | undefined;
  let age: string | undefined;
  for (let i = phrase.first; i <= phrase.head; i += 1) {
    const word = passage.word(i);
    if (/^\p{Lu}/u.test(word)) nationality ??= nationalityOf(word);
    if (passage.lexicon.age.test(passage.tokens[i]!.norm)) age ??= /^\d+/.exec(word)?.[0];
  }
  const { first, last, head, coreLast, determiner, kind, plural, noun, gender } = phrase;
  return {
    first,
    last,
    head,
    coreLast,
    determiner,
    kind,
    plural,
    noun,
    headWord: passage.tokens[head]!.norm,
    ...(gender === undefined ? {} : { gender }),
    ...(nationality === undefined ? {} : { nationality }),
    ...(age === undefined ? {} : { age }),
    ...(bare ? { bare: true } : {}),
  };
}

/** A person's name inside the core is only right as a possessor ("Smit's lawyer"). */
function namesInCore(passage: NamedWords, phrase: NounPhrase): boolean {
  for (let i = phrase.first; i < phrase.head; i += 1) {
    const name = passage.nameAt[i];
    if (name?.mention.type === 'person' && passage.tokens[name.last]?.norm !== "'s") return true;
  }
  return false;
}
