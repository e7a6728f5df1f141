/** What the text tells of each actor: roles with where they stand, age, nationality, gender; read around the names. */
import { nationalityOf } from '../../knowledge/nationalities';
import { knownPersons, type KnownPerson } from '../../knowledge/persons';
import type { ActorData } from '../../languages/actorData';
import { nounOf } from '../nounPhrase';
import type { Role, Span } from '../types';
import type { LinkedNames } from './linkNames';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import { fold } from './spelling';

export interface Traits {
  readonly roles: Role[];
  /** Role nouns, listed form and as written. */
  readonly nouns: Set<string>;
  readonly classes: Set<string>;
  readonly nationalities: Set<string>;
  age?: string;
  gender?: 'male' | 'female';
  /** The gender is only guessed from how the given name ends. */
  guessed?: true;
}

export interface RolePlaces {
  /** Phrases (by index) that belong to a name beside them, and so are no mention of their own. */
  readonly taken: ReadonlySet<number>;
  /** Where the stretch of role and name starts, by the name's first token. */
  readonly startOf: ReadonlyMap<number, number>;
}

export const noTraits = (): Traits => ({
  roles: [],
  nouns: new Set(),
  classes: new Set(),
  nationalities: new Set(),
});

/** Nouns directly before a person's name that the lists do not know but whose ending tells a role ("restauratrice"). */
export function roleNounsOf(passage: Passage): Set<string> {
  const found = new Set<string>();
  const { lexicon, data, tokens } = passage;
  for (const name of passage.names) {
    if (name.mention.type !== 'person') continue;
    const before = tokens[name.first - 1];
    if (before?.kind !== 'word' || before.sentence !== tokens[name.first]!.sentence) continue;
    if (passage.nameAt[name.first - 1] || lexicon.sayingVerbs.has(before.norm) || before.norm.length < 5)
      continue;
    if (lexicon.functionWords.has(before.norm) || lexicon.prepositions.has(before.norm)) continue;
    if (lexicon.determiners.has(before.norm) || data.titles[before.norm] !== undefined) continue;
    if (nounOf(passage.word(name.first - 1), lexicon) || nationalityOf(before.norm)) continue;
    if (data.roleEndings.some((e) => before.norm.endsWith(e))) found.add(before.norm);
  }
  return found;
}

/** Reads the traits of every entity of `linked`, in its order, and where the phrases stand that told them. */
export function readTraits(
  passage: Passage,
  linked: LinkedNames,
  phrases: readonly Phrase[],
): { traits: Traits[]; places: RolePlaces } {
  const traits = linked.entities.map(noTraits);
  const taken = new Set<number>();
  const startOf = new Map<number, number>();
  const classesOf = classIndex(passage.data);
  const byFirst = new Map(phrases.map((p, i) => [p.first, i]));
  const byLast = new Map<number, number>();
  for (const [i, phrase] of phrases.entries()) {
    byLast.set(phrase.coreLast, i);
    byLast.set(phrase.last, i);
  }
  const tell = (name: PlacedName, phrase: Phrase, span: Span, text: string): void => {
    const entity = linked.entityOf[name.index];
    if (entity === undefined) return;
    addRole(traits[entity]!, text, span);
    learn(traits[entity]!, phrase, classesOf);
  };
  for (const name of passage.names) {
    const { type } = name.mention;
    if (type !== 'person' && type !== 'organisation') continue;
    const fits = (i: number | undefined): i is number =>
      i !== undefined &&
      !phrases[i]!.plural &&
      (type === 'organisation') === (phrases[i]!.kind === 'organisation');
    const titled = titleStart(passage, name);
    const before = byLast.get(titled);
    if (fits(before) && sameSentence(passage, phrases[before]!.first, name.first)) {
      const phrase = phrases[before]!;
      taken.add(before);
      startOf.set(name.first, phrase.first);
      const end = hungOn(passage, name, phrase);
      const text = passage.surface(phrase.first, name.first).trim();
      const tail = end === undefined ? '' : ` ${passage.surface(name.last, end)}`;
      const last = end === undefined ? name.first - 1 : end - 1;
      tell(
        name,
        phrase,
        spanOf(passage, phrase.first, last + 1),
        withoutDeterminer(passage, phrase, text) + tail,
      );
    }
    const start = startOf.get(name.first) ?? aged(passage, name) ?? titled;
    const comma = passage.tokens[start - 1]?.norm === ',' ? byLast.get(start - 1) : undefined;
    if (
      fits(comma) &&
      sameSentence(passage, start - 1, start) &&
      closesAfter(passage, hangingEnd(passage, name.last))
    ) {
      const phrase = phrases[comma]!;
      taken.add(comma);
      startOf.set(name.first, phrase.first);
      tell(
        name,
        phrase,
        phrase.span,
        withoutDeterminer(passage, phrase, passage.surface(phrase.first, phrase.last)),
      );
    }
    const behind = passage.tokens[name.last]?.norm === ',' ? byFirst.get(name.last + 1) : undefined;
    if (
      fits(behind) &&
      closesAfter(passage, phrases[behind]!.last) &&
      sameSentence(passage, name.first, name.last + 1)
    ) {
      const phrase = phrases[behind]!;
      taken.add(behind);
      tell(
        name,
        phrase,
        phrase.span,
        withoutDeterminer(passage, phrase, passage.surface(phrase.first, phrase.last)),
      );
    }
    readBrackets(passage, name, linked, traits, phrases, byFirst, taken, classesOf);
    const entity = linked.entityOf[name.index];
    if (entity !== undefined && type === 'person') readBeside(passage, name, traits[entity]!);
    if (entity !== undefined && type === 'organisation')
      readOwnWords(passage, name, traits[entity]!, classesOf);
  }
  for (const [i, entity] of linked.entities.entries())
    if (entity.type === 'person') completePerson(traits[i]!, entity, passage.data);
  return { traits, places: { taken, startOf } };
}

/** Where a name with its forms of address starts ("Dr | Ada Brink"). */
function titleStart(passage: Passage, name: PlacedName): number {
  const { tokens, data } = passage;
  let first = name.first;
  while (
    first > 0 &&
    data.titles[tokens[first - 1]!.norm] !== undefined &&
    !passage.nameAt[first - 1] &&
    name.first - first < 2
  )
    first -= 1;
  return first;
}

/** "de 81-jarige | Jan Smit": where that starts. */
function aged(passage: Passage, name: PlacedName): number | undefined {
  const { tokens, lexicon } = passage;
  if (name.first < 2 || !lexicon.age.test(tokens[name.first - 1]!.norm)) return undefined;
  return lexicon.determiners.has(tokens[name.first - 2]!.norm) ? name.first - 2 : name.first - 1;
}

/** Behind "uit Leeuwarden", "of Castlegate Partners" where that follows a name. */
export function hangingEnd(passage: Passage, at: number): number {
  const { tokens, lexicon } = passage;
  const preposition = tokens[at];
  if (!preposition || !lexicon.prepositions.has(preposition.norm)) return at;
  const first = lexicon.determiners.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return passage.nameAt[first]?.last ?? at;
}

function learn(traits: Traits, phrase: Phrase, classesOf: ReadonlyMap<string, readonly string[]>): void {
  for (const noun of [phrase.noun, phrase.headWord]) {
    traits.nouns.add(noun);
    for (const name of classesOf.get(noun) ?? []) traits.classes.add(name);
  }
  if (phrase.nationality) traits.nationalities.add(phrase.nationality);
  if (phrase.age) traits.age ??= phrase.age;
  if (phrase.gender && phrase.kind === 'person') traits.gender ??= phrase.gender;
}

function addRole(traits: Traits, text: string, span: Span): void {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean !== '' && !traits.roles.some((r) => r.text.toLowerCase() === clean.toLowerCase()))
    traits.roles.push({ text: clean, span });
}

const spanOf = (passage: Passage, first: number, last: number): Span => ({
  start: passage.tokens[first]!.span.start,
  end: passage.tokens[last - 1]!.span.end,
});

const sameSentence = (passage: Passage, a: number, b: number): boolean =>
  passage.tokens[a]!.sentence === passage.tokens[b]!.sentence;

/** "de", "een", "the" say nothing about the role; "zijn" and "its" do. */
function withoutDeterminer(passage: Passage, phrase: Phrase, text: string): string {
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'indefinite') return text;
  return text.slice(passage.word(phrase.first).length).trim();
}

/** A comma, full stop, bracket, dash or the sentence's end stands here. */
function closesAfter(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || token.sentence !== passage.tokens[at - 1]!.sentence) return true;
  return token.kind === 'punctuation' || token.kind === 'mark';
}

/** "minister | Smit | van Buitenlandse Zaken": where the phrase behind the name ends that belongs to the role before it. */
function hungOn(passage: Passage, name: PlacedName, phrase: Phrase): number | undefined {
  const { tokens, lexicon } = passage;
  const preposition = tokens[name.last];
  if (!preposition || !lexicon.attaching.has(preposition.norm) || phrase.last > phrase.coreLast)
    return undefined;
  if (!sameSentence(passage, name.first, name.last)) return undefined;
  let end = name.last + 1;
  if (lexicon.determiners.has(tokens[end]?.norm ?? '')) end += 1;
  const start = end;
  while (end < tokens.length && end - start < 8 && sameSentence(passage, name.first, end)) {
    const capital = /^\p{Lu}/u.test(passage.word(end));
    const links =
      end > start &&
      /^(?:en|van|and|of|de|&)$/.test(tokens[end]!.norm) &&
      /^\p{Lu}/u.test(passage.word(end + 1));
    if (!capital && !links) break;
    end += 1;
  }
  return end > start ? end : undefined;
}

/** "(PvdA, 52)", "(51)", "(de Amerikaanse minister, red.)" behind a name. */
function readBrackets(
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
  const text = passage.surface(first, last);
  const age = /(?:^|,\s*)(\d{1,3})$/.exec(text) ?? /^(\d{1,3})(?:,|$)/.exec(text);
  if (age) traits[entity]!.age ??= age[1]!;
  let phrase: number | undefined;
  for (let i = first; i < last && phrase === undefined; i += 1) phrase = byFirst.get(i);
  const named = passage.nameAt[first]?.mention.type === 'organisation';
  const editorial = last < close && phrase !== undefined;
  if (!age && !named && phrase === undefined) return;
  if (phrase !== undefined) {
    taken.add(phrase);
    learn(traits[entity]!, phrases[phrase]!, classesOf);
  }
  const whole = phrase !== undefined && editorial ? withoutDeterminer(passage, phrases[phrase]!, text) : text;
  addRole(traits[entity]!, whole, spanOf(passage, first, last));
}

/** A form of address before the name, an age or a relative clause behind it. */
function readBeside(passage: Passage, name: PlacedName, traits: Traits): void {
  const { tokens, data } = passage;
  const title = data.titles[tokens[name.first - 1]?.norm ?? ''];
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
    /^[1-9]\d?$|^1\d\d$/.test(tokens[first]!.norm) &&
    closesAfter(passage, first + 1)
  ) {
    traits.age ??= tokens[first]!.norm;
    addRole(traits, passage.surface(first, first + 1), spanOf(passage, first, first + 1));
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
    addRole(traits, passage.surface(first, end), spanOf(passage, first, end));
}

/** "Omroep Horizon" is an "omroep", "Lumenary Inc." a company: nouns inside the name. */
function readOwnWords(
  passage: Passage,
  name: PlacedName,
  traits: Traits,
  classesOf: ReadonlyMap<string, readonly string[]>,
): void {
  if (traits.nouns.has('·')) return;
  for (let i = name.first; i < name.last; i += 1) {
    const noun = nounOf(passage.word(i), passage.lexicon);
    if (noun?.kind !== 'organisation') continue;
    traits.nouns.add(noun.noun);
    for (const found of classesOf.get(noun.noun) ?? []) traits.classes.add(found);
  }
  const words = new Set(fold(passage.surface(name.first, name.last)).split(' '));
  if (
    ['inc', 'ltd', 'plc', 'ag', 'gmbh', 'nv', 'bv', 'llc', 'corp', 'group', 'holding'].some((w) =>
      words.has(w),
    )
  )
    traits.classes.add('company');
  if (['fc', 'sc', 'afc', 'vv', 'sv', 'kv', 'krc', 'kvc', 'rkc'].some((w) => words.has(w)))
    traits.classes.add('club');
  if (['navo', 'nato'].some((w) => words.has(w))) traits.classes.add('alliance');
}

/** What the name itself and common knowledge tell, where the text does not. */
function completePerson(traits: Traits, entity: LinkedNames['entities'][number], data: ActorData): void {
  if (entity.gender) traits.gender = entity.gender;
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
