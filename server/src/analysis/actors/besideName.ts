/** Reads what stands right beside or inside a name: brackets, age, relative clause, form of address, nouns in the name. */
import { own } from '../../model/own';
import { nationalityOf } from '../../knowledge/nationalities';
import { nounOf } from '../syntax/nounLexicon';
import { closesAfter, sameSentence, spanOf, withoutDeterminer } from './edges';
import type { LinkedNames } from './linkNames';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import { addRole, learn, type Traits } from './traits';

/** "(PvdA, 52)", "(51)", "(de Amerikaanse minister, red.)" behind a name. */
export function readBrackets(
  passage: Passage,
  name: PlacedName,
  linked: LinkedNames,
  traits: readonly Traits[],
  phrases: readonly Phrase[],
  byFirst: ReadonlyMap<number, number>,
  taken: Set<number>,
  classesOf: ReadonlyMap<string, readonly string[]>,
): void {
  const { tokens, data } = passage;
  const entity = linked.entityOf[name.index];
  const [open, first] = [name.last, name.last + 1];
  if (entity === undefined || tokens[open]?.norm !== '(' || name.mention.type !== 'person') return;
  let close = first;
  while (close < tokens.length && close - first < 14 && tokens[close]!.norm !== ')') close += 1;
  if (tokens[close]?.norm !== ')' || close === first) return;
  let last = close;
  while (
    last > first &&
    (data.editorial.includes(tokens[last - 1]!.norm) || /^[,.]$/.test(tokens[last - 1]!.norm))
  )
    last -= 1;
  if (last === first) return;
  const known = traits[entity]!;
  for (let i = first; i < last; i += 1) {
    if (tokens[i]!.kind === 'number' && asAge.test(tokens[i]!.norm)) known.age ??= tokens[i]!.norm;
    const inside = passage.nameAt[i];
    if (inside?.first === i && inside.mention.type === 'organisation')
      known.affiliations.add(passage.surface(i, inside.last));
  }
  let phrase: number | undefined;
  for (let i = first; i < last && phrase === undefined; i += 1) phrase = byFirst.get(i);
  if (phrase === undefined) return;
  taken.add(phrase);
  learn(known, phrases[phrase]!, classesOf);
  const end = last < close ? last : Math.min(last, phrases[phrase]!.last);
  const text = passage.surface(phrases[phrase]!.first, end);
  addRole(known, {
    text: withoutDeterminer(passage, phrases[phrase]!, text),
    span: spanOf(passage, phrases[phrase]!.first, end),
    kind: 'brackets',
  });
}

const asAge = /^(?:[1-9]\d?|1[01]\d)$/;

/** A form of address before the name, an age or a relative clause behind it. */
export function readBeside(passage: Passage, name: PlacedName, traits: Traits): void {
  const { tokens, data } = passage;
  const title = own(data.titles, tokens[name.first - 1]?.norm ?? '');
  if (title === 'male' || title === 'female') traits.gender ??= title;
  const before = tokens[name.first - 1];
  if (before && before.sentence === tokens[name.first]!.sentence) {
    const word = passage.word(name.first - 1);
    if (passage.lexicon.age.test(before.norm)) traits.age ??= /^\d+/.exec(word)?.[0] ?? word;
    const nationality = /^\p{Lu}/u.test(word) ? nationalityOf(word) : undefined;
    if (nationality) traits.nationalities.add(nationality);
  }
  if (tokens[name.last]?.norm !== ',') return;
  const first = name.last + 1;
  if (
    tokens[first]?.kind === 'number' &&
    asAge.test(tokens[first]!.norm) &&
    closesAfter(passage, first + 1)
  ) {
    traits.age ??= tokens[first]!.norm;
    return;
  }
  if (!data.relatives.includes(tokens[first]?.norm ?? '')) return;
  let end = first + 1;
  while (
    end < tokens.length &&
    end - first < 14 &&
    sameSentence(passage, first, end) &&
    tokens[end]!.kind !== 'punctuation' &&
    tokens[end]!.kind !== 'mark'
  )
    end += 1;
  if (tokens[end]?.norm === ',' && end - first > 2)
    addRole(traits, { text: passage.surface(first, end), span: spanOf(passage, first, end), kind: 'clause' });
}

/** "Omroep Horizon" is an "omroep", "Lumenary Inc." a company: nouns inside the name. */
export function readOwnWords(
  passage: Passage,
  name: PlacedName,
  traits: Traits,
  classesOf: ReadonlyMap<string, readonly string[]>,
): void {
  for (let i = name.first; i < name.last; i += 1) {
    const noun = nounOf(passage.word(i), passage.lexicon);
    if (noun?.kind !== 'organisation') continue;
    traits.nouns.add(noun.noun);
    for (const found of classesOf.get(noun.noun) ?? []) traits.classes.add(found);
  }
}
