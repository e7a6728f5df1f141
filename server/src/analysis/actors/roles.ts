/** Reads the roles that stand around names: "minister Smit van Justitie", "Ada Brink, topvrouw van Zon", "its chair, Jo Hill,". */
import { own } from '../../model/own';
import { nationalityOf } from '../../knowledge/nationalities';
import { nounOf } from '../syntax/nounLexicon';
import { endsTurn, type Turns } from '../../model/turns';
import type { RoleKind } from '../../model/types';
import { readPluralRoles } from './pluralRoles';
import { readBeside, readBrackets, readOwnWords, type PhraseUses } from './besideName';
import {
  aged,
  fromAbroad,
  behindLetters,
  closesAfter,
  hangingEnd,
  hungOn,
  isOwned,
  sameSentence,
  spanOf,
  titleStart,
  withoutDeterminer,
} from './edges';
import type { LinkedNames } from './linkNames';
import type { NamedWords, Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import {
  addAffiliation,
  addRole,
  classIndex,
  completeOrganisation,
  completePerson,
  isOfClass,
  learn,
  noTraits,
  type Traits,
} from './traits';

export interface RolePlaces {
  /** Phrases (by index) that belong to a name beside them, and so are no mention of their own. */
  readonly taken: ReadonlySet<number>;
  /** Where the stretch of role and name starts, by the name's first token. */
  readonly startOf: ReadonlyMap<number, number>;
}

/** Nouns directly before a person's name that the lists do not know but whose ending tells a role ("restauratrice"). */
export function roleNounsOf(passage: NamedWords): string[] {
  const { tokens, data } = passage;
  return passage.names.flatMap(({ first, mention }) => {
    const before = tokens[first - 1];
    if (mention.type !== 'person' || before?.kind !== 'word') return [];
    if (before.sentence !== tokens[first]!.sentence || passage.nameAt[first - 1]) return [];
    const tells = data.roleEndings.some((e) => before.norm.endsWith(e));
    return tells && isUnknown(passage, first - 1) ? [before.norm] : [];
  });
}

/** A word of five letters or more that is on no list. */
function isUnknown({ tokens, lexicon, data, word }: NamedWords, at: number): boolean {
  const { norm } = tokens[at]!;
  if (norm.length < 5 || lexicon.sayingVerbs.has(norm)) return false;
  if (lexicon.functionWords.has(norm) || lexicon.prepositions.has(norm)) return false;
  if (lexicon.determiners.has(norm) || own(data.titles, norm) !== undefined) return false;
  return !nounOf(word(at), lexicon) && !nationalityOf(norm);
}

/** Reads the traits of every entity of `linked`, in its order, and where the phrases stand that told them; some names in each turn. */
export function* readTraits(
  passage: Passage,
  linked: LinkedNames,
  phrases: readonly Phrase[],
): Turns<{ traits: Traits[]; places: RolePlaces }> {
  const reader = roleReader(passage, linked, phrases);
  const { traits, classesOf } = reader;
  yield;
  for (const [n, name] of passage.names.entries()) {
    if (endsTurn(n)) yield;
    const { type } = name.mention;
    if (type !== 'person' && type !== 'organisation') continue;
    readTitle(reader, name);
    readAppositionBefore(reader, name);
    readAppositionBehind(reader, name);
    const entity = linked.entityOf[name.index];
    if (entity === undefined) continue;
    const known = traits[entity]!;
    if (type === 'organisation') readOwnWords(passage, name, known, classesOf);
    else {
      readBrackets(passage, name, known, reader);
      readBeside(passage, name, known, classesOf);
    }
  }
  yield;
  readPluralRoles(passage, linked, traits, phrases, classesOf);
  for (const [i, entity] of linked.entities.entries())
    if (entity.type === 'person') completePerson(traits[i]!, entity, passage.data);
    else if (entity.type === 'organisation') completeOrganisation(traits[i]!, entity);
  return { traits, places: { taken: reader.taken, startOf: reader.startOf } };
}

interface RoleReader extends PhraseUses {
  readonly passage: Passage;
  readonly linked: LinkedNames;
  readonly traits: Traits[];
  readonly startOf: Map<number, number>;
  /** Behind a phrase with what hangs on it the outer one counts ("chair of judges,"), right before a name the inner one. */
  readonly byCore: ReadonlyMap<number, number>;
  readonly byWhole: ReadonlyMap<number, number>;
}

function roleReader(passage: Passage, linked: LinkedNames, phrases: readonly Phrase[]): RoleReader {
  const byFirst = new Map<number, number>();
  const byCore = new Map<number, number>();
  const byWhole = new Map<number, number>();
  for (const [i, { first, coreLast, last }] of phrases.entries()) {
    byFirst.set(first, i);
    byCore.set(coreLast, i);
    if (!byWhole.has(last)) byWhole.set(last, i);
  }
  return {
    passage,
    linked,
    phrases,
    byFirst,
    byCore,
    byWhole,
    classesOf: classIndex(passage.data),
    traits: linked.entities.map(noTraits),
    taken: new Set(),
    startOf: new Map(),
  };
}

/** "burgemeester | Smit | van Delft": the phrase right before the name, or before its form of address. */
function readTitle(reader: RoleReader, name: PlacedName): void {
  const { passage, phrases, byCore, byWhole, startOf } = reader;
  const titled = titleStart(passage, name);
  // "officier van justitie | Jo Smit": the inner phrase is no person.
  const before = [byCore.get(titled), byWhole.get(titled), professed(reader, name)];
  const index = before.find((i) => fits(reader, name, i));
  if (index === undefined || !sameSentence(passage, phrases[index]!.first, name.first)) return;
  const phrase = phrases[index]!;
  // "Chamber of Commerce chief executive | Jo Hill": a role may begin within a name.
  startOf.set(name.first, passage.nameAt[phrase.first]?.first ?? phrase.first);
  const end = hungOn(passage, name, phrase);
  // "retired judge | Sir Alan Pym": a form of address is no part of the role.
  const text = passage.surface(phrase.first, Math.max(titled, phrase.coreLast)).trim();
  const tail = end === undefined ? '' : ` ${passage.surface(name.last, end)}`;
  tell(reader, name, index, { last: end ?? name.first, text: text + tail, kind: 'title' });
}

/** "(law) | professor | Ada Brink": the phrase whose noun is a form of address too, unless it only tells man or woman. */
function professed({ byCore, phrases, classesOf }: RoleReader, { first }: PlacedName): number | undefined {
  const index = byCore.get(first);
  return index === undefined || isOfClass(classesOf, phrases[index]!.noun, 'general') ? undefined : index;
}

/** "de burgemeester van Delft, (de 52-jarige) Jo Smit,". */
function readAppositionBefore(reader: RoleReader, name: PlacedName): void {
  const { passage, phrases, byWhole, startOf } = reader;
  const start =
    startOf.get(name.first) ??
    aged(passage, name) ??
    fromAbroad(passage, name) ??
    formerly(passage, titleStart(passage, name));
  if (passage.tokens[start - 1]?.norm !== ',' || !sameSentence(passage, start - 1, start)) return;
  const index = byWhole.get(start - 1) ?? hungBefore(reader, start - 1);
  if (!fits(reader, name, index)) return;
  const { first } = phrases[index]!;
  const closes = closesAfter(passage, hangingEnd(passage, behindLetters(passage, name)));
  if (!closes && !isFronted(passage, first, name)) return;
  const last = start - 1;
  startOf.set(name.first, first);
  tell(reader, name, index, { last, text: passage.surface(first, last), kind: 'apposition' });
}

/** "its president, | former Rep. Jo Hill": where the words before a form of address begin. */
function formerly({ tokens, lexicon, word }: Passage, titled: number): number {
  const before = tokens[titled - 1];
  const tells = before?.kind === 'word' && lexicon.adjectives.has(before.norm);
  return tells && /^\p{Ll}/u.test(word(titled - 1)) ? titled - 1 : titled;
}

/** "Born in Delft, the daughter of a smith, | Jo Smit left": what opens the sentence, or stands between commas, tells of its subject. */
function isFronted(
  { tokens, lexicon, data, language }: Passage,
  first: number,
  { last }: PlacedName,
): boolean {
  if (language.grammar.verbSecond) return false;
  const before = tokens[first - 1];
  if (before?.sentence === tokens[first]!.sentence && before.norm !== ',') return false;
  const { norm } = tokens[last]!;
  return !lexicon.sayingVerbs.has(norm) && !data.conjunctions.includes(norm);
}

/** "the head of the mission |, Jo Hill,": the phrase that words of no list hang on, by "of" and the like, up to the comma. */
function hungBefore({ passage, byCore }: RoleReader, comma: number): number | undefined {
  const { tokens, lexicon } = passage;
  for (let i = comma - 2; i > 0 && i > comma - 6 && tokens[i + 1]!.kind === 'word'; i -= 1) {
    if (!sameSentence(passage, i, comma)) return undefined;
    if (lexicon.attaching.has(tokens[i]!.norm)) return byCore.get(i);
    if (lexicon.prepositions.has(tokens[i]!.norm) || lexicon.sayingVerbs.has(tokens[i]!.norm))
      return undefined;
  }
  return undefined;
}

/** "Jo Smit, burgemeester van Delft,". */
function readAppositionBehind(reader: RoleReader, name: PlacedName): void {
  const { passage, phrases, byFirst } = reader;
  const comma = behindLetters(passage, name);
  if (passage.tokens[comma]?.norm !== ',') return;
  const index = byFirst.get(comma + 1);
  if (!fits(reader, name, index) || !sameSentence(passage, name.first, comma + 1)) return;
  // "Carol Stamos, whose husband, Nick, …".
  if (passage.data.subordinators.includes(passage.tokens[comma + 1]!.norm)) return;
  const last = behindField(passage, phrases[index]!);
  if (last === undefined) return;
  const text = passage.surface(phrases[index]!.first, last);
  tell(reader, name, index, { last, text, kind: 'apposition' });
}

/** Whether there is a phrase, and it can tell of one person or organisation, as the name is. */
function fits({ phrases }: RoleReader, { mention }: PlacedName, index: number | undefined): index is number {
  if (index === undefined) return false;
  const { plural, kind } = phrases[index]!;
  return !plural && (mention.type === 'organisation') === (kind === 'organisation');
}

/** Enters a phrase among the roles of whom the name means. */
function tell(
  { passage, linked, traits, phrases, taken, classesOf }: RoleReader,
  name: PlacedName,
  index: number,
  told: { last: number; text: string; kind: RoleKind },
): void {
  taken.add(index);
  const entity = linked.entityOf[name.index];
  if (entity === undefined) return;
  const phrase = phrases[index]!;
  const known = traits[entity]!;
  addRole(known, {
    text: withoutDeterminer(passage, phrase, told.text),
    span: spanOf(passage, phrase.first, told.last),
    kind: isOwned(passage, phrase) ? 'relation' : told.kind,
  });
  learn(known, phrase, classesOf);
  affiliate(passage, known, phrase.first, told.last, name);
}

/** Where an apposition ends that a comma, "who" or the like closes: behind its phrase, or its field and place ("hoogleraar | waterbouw in Delft"). */
function behindField(passage: Passage, { last, determiner }: Phrase): number | undefined {
  const { tokens, lexicon, data } = passage;
  if (closesAfter(passage, last) || data.relatives.includes(tokens[last]!.norm)) return last;
  const field = tokens[last]!;
  const plain =
    field.kind === 'word' &&
    /^\p{Ll}/u.test(passage.word(last)) &&
    !lexicon.functionWords.has(field.norm) &&
    !lexicon.prepositions.has(field.norm) &&
    !lexicon.determiners.has(field.norm) &&
    !lexicon.sayingVerbs.has(field.norm);
  const end = hangingEnd(passage, plain && determiner === 'none' ? last + 1 : last);
  return end > last && closesAfter(passage, end) ? end : undefined;
}

/** "CDA-Kamerlid", "voorzitter van GroenLinks": the organisations that a role names. */
function affiliate(
  { nameAt, compoundAt, surface, cut }: Passage,
  traits: Traits,
  first: number,
  last: number,
  own: PlacedName,
): void {
  for (let i = first; i < last; i += 1) {
    const name = nameAt[i];
    if (name?.first === i && name !== own && name.mention.type === 'organisation')
      addAffiliation(traits, surface(i, name.last));
    const inside = compoundAt.get(i)?.mention;
    if (inside?.type === 'organisation')
      addAffiliation(traits, cut.article.text.slice(inside.span.start, inside.span.end));
  }
}
