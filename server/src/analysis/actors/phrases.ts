/** Finds the noun phrases that may describe an actor: by role ("de minister"), by age ("de 24-jarige"), by origin ("de Duitser"). */
import { nationalityOf } from '../../knowledge/nationalities';
import { nounOf } from '../syntax/nounLexicon';
import { nounPhraseAt, type NounPhrase } from '../syntax/nounPhrase';
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
  return found?.head === i && !namesInCore(passage, found) ? withDetails(passage, found) : undefined;
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
  const word = passage.word(i);
  const age = lexicon.age.test(tokens[i]!.norm);
  const party = partyOf(passage, i);
  const origin =
    party !== undefined ||
    (/^\p{Lu}\p{Ll}/u.test(word) &&
      (nationalityOf(word) !== undefined ||
        passage.data.originEndings.some((e) => word.length > 5 && word.endsWith(e))));
  if (!age && !origin) return undefined;
  let first = i - 1;
  if (!age && first >= 0 && lexicon.age.test(tokens[first]!.norm)) first -= 1;
  if (first < 0 || lexicon.determiners.get(tokens[first]!.norm) !== 'definite') return undefined;
  // "het Engels" is a language.
  if (!age && passage.data.neuterArticles.includes(tokens[first]!.norm)) return undefined;
  if (tokens[first]!.sentence !== tokens[i]!.sentence) return undefined;
  const next = tokens[i + 1];
  if (next && next.sentence === tokens[i]!.sentence && next.kind === 'word') {
    const nextWord = passage.word(i + 1);
    if (passage.nameAt[i + 1] || /^\p{Lu}/u.test(nextWord) || nounOf(nextWord, lexicon)) return undefined;
    const closes =
      lexicon.functionWords.has(next.norm) ||
      lexicon.prepositions.has(next.norm) ||
      lexicon.sayingVerbs.has(next.norm);
    // "de Duitse toerist" is not about the word "Duitse" alone, "de Duitser won" is.
    const { originAdjective, verbBehindOrigin } = passage.language.forms;
    const acts = !originAdjective.test(word) && verbBehindOrigin.test(next.norm);
    if (!closes && !age && !acts) return undefined;
  }
  const plural = origin && passage.language.forms.pluralOrigin.test(tokens[i]!.norm);
  const phrase = withDetails(
    passage,
    {
      first,
      last: i + 1,
      head: i,
      coreLast: i + 1,
      determiner: 'definite',
      kind: 'person',
      plural,
      noun: tokens[i]!.norm,
    },
    true,
  );
  return party === undefined ? phrase : { ...phrase, party };
}

/** "de VVD'er": the party or body that the head names. */
function partyOf(passage: NamedWords, i: number): string | undefined {
  const { memberEnding } = passage.data;
  if (memberEnding === undefined) return undefined;
  return new RegExp(`^(\\p{Lu}[\\p{L}\\d-]*)${memberEnding}$`, 'u').exec(passage.word(i))?.[1];
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
