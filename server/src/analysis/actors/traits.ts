/** What is known of each actor beside his name: roles, age, nationality, gender, kind of organisation. */
import { own } from '../../model/own';
import { knownPersons, type KnownPerson } from '../../knowledge/persons';
import { kindByName, kindByWord } from '../../knowledge/organisationKinds';
import type { ActorData } from '../../languages/actorData';
import type { Role } from '../../model/types';
import type { Entity } from './linkNames';
import type { Phrase } from './phrases';
import { fold } from './spelling';

export interface Traits {
  readonly roles: Role[];
  /** Role nouns, listed form and as written. */
  readonly nouns: Set<string>;
  readonly classes: Set<string>;
  readonly nationalities: Set<string>;
  /** Parties, clubs and employers, as the article writes them. */
  readonly affiliations: Set<string>;
  age?: string;
  gender?: 'male' | 'female';
  /** The gender is only guessed from how the given name ends. */
  guessed?: true;
}

export const noTraits = (): Traits => ({
  roles: [],
  nouns: new Set(),
  classes: new Set(),
  nationalities: new Set(),
  affiliations: new Set(),
});

export const copyOfTraits = (traits: Traits): Traits => ({
  ...traits,
  roles: [...traits.roles],
  nouns: new Set(traits.nouns),
  classes: new Set(traits.classes),
  nationalities: new Set(traits.nationalities),
  affiliations: new Set(traits.affiliations),
});

/** Classes by noun, as `classIndex` makes them. */
export type ClassesOf = ReadonlyMap<string, readonly string[]>;

export const isOfClass = (classesOf: ClassesOf, noun: string, name: string): boolean =>
  classesOf.get(noun)?.includes(name) === true;

/** Whether the noun only means something beside another person: "collega", "studievriend"; a "wethouder" is nobody's parent. */
export const isRelational = (noun: string, { relational }: ActorData): boolean =>
  relational.some(
    (other) => noun === other || (other.length >= 5 && noun.endsWith(other) && !noun.endsWith(`h${other}`)),
  );

/** Whether a class tells of what kind an organisation is: these fit every one. */
export const tellsKind = (name: string): boolean => name !== 'organisation' && name !== 'loose';

/** The classes of a noun, but for those that fit every organisation. */
const classesTold = (classesOf: ClassesOf, noun: string): readonly string[] =>
  (classesOf.get(noun) ?? []).filter(tellsKind);

/** Takes over what a phrase tells of the actor it describes. */
export function learn(traits: Traits, phrase: Phrase, classesOf: ClassesOf): void {
  // "Haar man Freddy" is not "de man".
  const ofKin = phrase.determiner === 'possessive' && isOfClass(classesOf, phrase.noun, 'general');
  if (!ofKin) addNouns(traits, [phrase.noun, phrase.headWord], classesOf);
  if (phrase.nationality) traits.nationalities.add(phrase.nationality);
  if (phrase.age) traits.age ??= phrase.age;
  if (phrase.gender && phrase.kind === 'person') traits.gender ??= phrase.gender;
}

/** More roles than this tell nothing new of an actor. */
const most = 12;
/** Nor do more nouns or bodies; each later description is held against all of them. */
const mostWords = 48;

/** Role nouns, with the classes that they tell. */
export function addNouns(traits: Traits, nouns: readonly string[], classesOf: ClassesOf): void {
  for (const noun of nouns) {
    addNoun(traits, noun);
    for (const name of classesTold(classesOf, noun)) traits.classes.add(name);
  }
}

function addNoun({ nouns }: Traits, noun: string): void {
  if (nouns.size < mostWords) nouns.add(noun);
}

/** A party, club or employer, as the article writes it. */
export function addAffiliation({ affiliations }: Traits, name: string): void {
  if (affiliations.size < mostWords) affiliations.add(name);
}

/** Adds a role, unless the words of one that is known hold it already. */
export function addRole(traits: Traits, role: Role): void {
  if (traits.roles.length >= most) return;
  const text = role.text.replace(/\s+/g, ' ').trim();
  const words = ` ${text.toLowerCase()} `;
  if (text === '' || traits.roles.some((r) => ` ${r.text.toLowerCase()} `.includes(words))) return;
  traits.roles.push({ ...role, text });
}

/** What the name itself and common knowledge tell, where the text does not. */
export function completePerson(traits: Traits, entity: Entity, data: ActorData): void {
  if (entity.gender) traits.gender = entity.gender;
  if (data.surnamesOfSuspects && entity.forms.some((f) => initialOnly.test(f.surface)))
    traits.classes.add('suspect');
  const known = knownPerson(entity.forms.map((f) => f.key));
  if (known) {
    traits.gender ??= known.gender;
    if (traits.nationalities.size === 0) traits.nationalities.add(known.country);
  }
  if (traits.gender !== undefined) return;
  const given = entity.forms.find((f) => f.words.length > 1)?.words[0];
  if (given === undefined || given.length < 4) return;
  const gender = (['female', 'male'] as const).find((g) =>
    data.givenNameEndings[g].some((e) => given.endsWith(e)),
  );
  if (!gender) return;
  traits.gender = gender;
  traits.guessed = true;
}

/** "Ramon B.", "Luc V.H.": the press of some languages gives suspects no surname. */
const initialOnly = /^\p{Lu}\p{Ll}[^.]*\s(?:\p{Lu}\.)+$/u;

const persons = new Map<string, KnownPerson>();

/** By whole name; by surname only where the article gives no other name. */
function knownPerson(keys: readonly string[]): KnownPerson | undefined {
  if (persons.size === 0)
    for (const person of knownPersons) {
      const key = fold(person.name);
      persons.set(key, person);
      const surname = key.slice(key.indexOf(' ') + 1);
      if (!persons.has(surname)) persons.set(surname, person);
    }
  for (const key of keys) {
    const person = persons.get(key);
    if (person && (key.includes(' ') || keys.every((k) => !k.includes(' ')))) return person;
  }
  return undefined;
}

const indexes = new WeakMap<ActorData, ReadonlyMap<string, readonly string[]>>();

/** The classes of each noun. */
export function classIndex(data: ActorData): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(data);
  if (!index) {
    const map = new Map<string, string[]>();
    for (const [name, nouns] of Object.entries(data.classes))
      for (const noun of nouns) map.set(noun, [...(map.get(noun) ?? []), name]);
    index = map;
    indexes.set(data, index);
  }
  return index;
}

/** The kinds that an organisation's names tell by themselves: legal forms and well-known names. */
export function completeOrganisation(traits: Traits, entity: Entity): void {
  for (const form of entity.forms) {
    const kind = own(kindByName, form.key);
    if (kind !== undefined) traits.classes.add(kind);
    for (const word of form.words) {
      const byWord = own(kindByWord, word);
      if (byWord !== undefined && form.words.length > 1) traits.classes.add(byWord);
    }
  }
}
