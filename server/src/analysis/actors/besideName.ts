/** Reads what stands right beside or inside a name: brackets, age, relative clause, form of address, nouns in the name. */
import { own } from '../../model/own';
import { nationalityOf } from '../../knowledge/nationalities';
import { nounOf } from '../syntax/nounLexicon';
import type { Token } from '../../model/types';
import { closesAfter, sameSentence, spanOf, withoutDeterminer } from './edges';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import { addAffiliation, addNouns, addRole, learn, type ClassesOf, type Traits } from './traits';

/** The phrases of an article by the token they start at, and what comes of them. */
export interface PhraseUses {
  readonly phrases: readonly Phrase[];
  readonly byFirst: ReadonlyMap<number, number>;
  /** Those (by index) that belong to a name. */
  readonly taken: Set<number>;
  readonly classesOf: ClassesOf;
}

/** "(PvdA, 52)", "(51)", "(de Amerikaanse minister, red.)" behind a person's name. */
export function readBrackets(passage: Passage, name: PlacedName, known: Traits, uses: PhraseUses): void {
  const inside = insideBrackets(passage, name.last);
  if (!inside) return;
  const { first, last, close } = inside;
  readAgeAndBodies(passage, first, last, known);
  const { phrases, byFirst, taken, classesOf } = uses;
  let index: number | undefined;
  for (let i = first; i < last && index === undefined; i += 1) index = byFirst.get(i);
  if (index === undefined) return;
  const phrase = phrases[index]!;
  taken.add(index);
  learn(known, phrase, classesOf);
  const end = last < close ? last : Math.min(last, phrase.last);
  addRole(known, {
    text: withoutDeterminer(passage, phrase, passage.surface(phrase.first, end)),
    span: spanOf(passage, phrase.first, end),
    kind: 'brackets',
  });
}

/** What stands between the brackets that open at this token, without "red." and signs before the closing one. */
function insideBrackets(
  { tokens, data }: Passage,
  open: number,
): { first: number; last: number; close: number } | undefined {
  if (tokens[open]?.norm !== '(') return undefined;
  const first = open + 1;
  let close = first;
  while (close < tokens.length && close - first < 14 && tokens[close]!.norm !== ')') close += 1;
  if (tokens[close]?.norm !== ')') return undefined;
  const says = ({ norm }: Token): boolean => !data.editorial.includes(norm) && !/^[,.]$/.test(norm);
  let last = close;
  while (last > first && !says(tokens[last - 1]!)) last -= 1;
  return last > first ? { first, last, close } : undefined;
}

function readAgeAndBodies(passage: Passage, first: number, last: number, known: Traits): void {
  for (let i = first; i < last; i += 1) {
    const { kind, norm } = passage.tokens[i]!;
    if (kind === 'number' && asAge.test(norm)) known.age ??= norm;
    const inside = passage.nameAt[i];
    if (inside?.first === i && inside.mention.type === 'organisation')
      addAffiliation(known, passage.surface(i, inside.last));
  }
}

const asAge = /^(?:[1-9]\d?|1[01]\d)$/;

/** A form of address, age or nationality before the name, an age or a relative clause behind it. */
export function readBeside(passage: Passage, name: PlacedName, traits: Traits, classesOf: ClassesOf): void {
  readBefore(passage, name.first, traits, classesOf);
  if (passage.tokens[name.last]?.norm === ',') readBehindComma(passage, name.last + 1, traits);
}

function readBefore(passage: Passage, first: number, traits: Traits, classesOf: ClassesOf): void {
  const { tokens, data } = passage;
  const before = tokens[first - 1];
  if (!before) return;
  const title = own(data.titles, before.norm);
  if (title === 'male' || title === 'female') traits.gender ??= title;
  if (before.sentence !== tokens[first]!.sentence) return;
  const office = own(data.titleNouns, before.norm);
  if (office !== undefined) addNouns(traits, [office], classesOf);
  const word = passage.word(first - 1);
  if (passage.lexicon.age.test(before.norm)) traits.age ??= /^\d+/.exec(word)?.[0] ?? word;
  const nationality = /^\p{Lu}/u.test(word) ? nationalityOf(word) : undefined;
  if (nationality) traits.nationalities.add(nationality);
}

/** "52,", or "die vorig jaar vertrok,". */
function readBehindComma(passage: Passage, first: number, traits: Traits): void {
  const token = passage.tokens[first];
  if (!token) return;
  const { kind, norm } = token;
  if (kind === 'number' && asAge.test(norm) && closesAfter(passage, first + 1)) {
    traits.age ??= norm;
    return;
  }
  if (!passage.data.relatives.includes(norm)) return;
  const end = clauseEnd(passage, first);
  if (passage.tokens[end]?.norm === ',' && end - first > 2)
    addRole(traits, { text: passage.surface(first, end), span: spanOf(passage, first, end), kind: 'clause' });
}

/** The first sign behind a word, or where the sentence ends. */
function clauseEnd(passage: Passage, first: number): number {
  const { tokens } = passage;
  let end = first + 1;
  for (; end < tokens.length && end - first < 14 && sameSentence(passage, first, end); end += 1) {
    const { kind } = tokens[end]!;
    if (kind === 'punctuation' || kind === 'mark') break;
  }
  return end;
}

/** "Omroep Horizon" is an "omroep", "Lumenary Inc." a company: nouns inside the name. */
export function readOwnWords(passage: Passage, name: PlacedName, traits: Traits, classesOf: ClassesOf): void {
  for (let i = name.first; i < name.last; i += 1) {
    const noun = nounOf(passage.word(i), passage.lexicon);
    if (noun?.kind !== 'organisation') continue;
    addNouns(traits, [noun.noun], classesOf);
  }
}
