/** Refers descriptions and pronouns to the actor they stand for, walking the article once from start to end. */
import type { PronounRow } from '../../languages/actorData';
import type { ActorType, Span } from '../types';
import type { LinkedNames } from './linkNames';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import { readPronoun, type Pronoun } from './pronouns';
import { prominence, Salience, type Candidate, type Standing } from './salience';
import { classIndex, hangingEnd, noTraits, type RolePlaces, type Traits } from './traits';

export interface Reference {
  readonly span: Span;
  readonly form: 'description' | 'pronoun';
  readonly type: ActorType;
  /** An entity's index; beyond the named ones stand those only described. */
  readonly entity?: number;
  readonly rule: string;
}

export interface Described {
  readonly phrase: Phrase;
  readonly type: ActorType;
}

interface Walk {
  readonly passage: Passage;
  readonly traits: Traits[];
  readonly types: ActorType[];
  readonly described: Described[];
  readonly named: number;
  readonly persons: Salience;
  readonly organisations: Salience;
  readonly classesOf: ReadonlyMap<string, readonly string[]>;
  readonly out: Reference[];
  /** The first person of the current sentence outside marks stands as its subject. */
  sentence: number;
  hasSubject: boolean;
  /** Persons met since the sentence began, for clause-mates. */
  lastPerson: number | undefined;
  lastStanding: Standing;
  /** Behind the last mention of anybody: what stands there between commas says more about him. */
  apposed: number;
}

/**
 * References in text order. `traits` grows by one for each actor that is only described; `described` tells those.
 * Zones that are not running text (teasers, captions, page furniture) refer to nothing.
 */
export function refer(
  passage: Passage,
  linked: LinkedNames,
  phrases: readonly Phrase[],
  traits: Traits[],
  places: RolePlaces,
): { references: Reference[]; described: Described[] } {
  const walk: Walk = {
    passage,
    traits,
    types: linked.entities.map((e) => e.type),
    described: [],
    named: linked.entities.length,
    persons: new Salience(),
    organisations: new Salience(),
    classesOf: classIndex(passage.data),
    out: [],
    sentence: -1,
    hasSubject: false,
    lastPerson: undefined,
    lastStanding: 'other',
    apposed: -1,
  };
  const phraseAt = new Map(phrases.map((p, i) => [p.first, i]));
  for (let i = 0; i < passage.tokens.length; i += 1) {
    const token = passage.tokens[i]!;
    if (token.sentence !== walk.sentence) {
      walk.sentence = token.sentence;
      walk.hasSubject = false;
    }
    if (isAside(passage, i)) continue;
    const name = passage.nameAt[i];
    if (name) {
      if (name.first === i) noteName(walk, name, linked.entityOf[name.index], places.startOf.get(i) ?? i);
      i = name.last - 1;
      continue;
    }
    const at = phraseAt.get(i);
    const phrase = at === undefined ? undefined : phrases[at]!;
    if (phrase && !places.taken.has(at!) && !phrase.plural) {
      noteNamesInside(walk, phrase, linked);
      if (isApposition(walk, phrase)) walk.apposed = phrase.last;
      else describe(walk, phrase);
      i = phrase.coreLast - 1;
      continue;
    }
    const pronoun = readPronoun(passage, i);
    if (pronoun) referPronoun(walk, pronoun, i);
  }
  return { references: walk.out, described: walk.described };
}

/** "haar vader, een buschauffeur, zei": the second phrase tells who the first one is. */
function isApposition(walk: Walk, phrase: Phrase): boolean {
  const { tokens } = walk.passage;
  if (phrase.determiner !== 'indefinite' && phrase.determiner !== 'none') return false;
  if (tokens[phrase.first - 1]?.norm !== ',' || walk.apposed !== phrase.first - 1) return false;
  return tokens[phrase.last]?.norm === ',' || tokens[phrase.last]?.norm === '.';
}

/** Names inside a phrase ("Smit's lawyer", "the Rovers manager") are mentioned, but never its subject. */
function noteNamesInside(walk: Walk, phrase: Phrase, linked: LinkedNames): void {
  const { nameAt, tokens } = walk.passage;
  for (let i = phrase.first; i < phrase.head; i += 1) {
    const name = nameAt[i];
    if (name?.first === i && tokens[name.last]?.norm === "'s")
      noteName(walk, name, linked.entityOf[name.index], i);
  }
}

function isAside(passage: Passage, token: number): boolean {
  const zone = passage.zoneOf(token);
  return (
    zone === 'teaser' ||
    zone === 'boilerplate' ||
    zone === 'metadata' ||
    zone === 'caption' ||
    zone === 'byline'
  );
}

function noteName(walk: Walk, name: PlacedName, entity: number | undefined, start: number): void {
  if (entity === undefined) return;
  const { type } = name.mention;
  if (type !== 'person' && type !== 'organisation') return;
  note(walk, entity, type, { first: start, last: name.last });
}

function note(walk: Walk, entity: number, type: ActorType, at: { first: number; last: number }): void {
  const { passage } = walk;
  const token = passage.tokens[at.first]!;
  const quoted = passage.quoted[at.first] ?? false;
  const standing = standingOf(walk, at, quoted, type);
  walk.apposed = at.last;
  if (type === 'person') walk.lastStanding = standing;
  const salience = type === 'person' ? walk.persons : walk.organisations;
  salience.note(entity, {
    token: at.first,
    sentence: passage.stepOf(at.first),
    block: passage.blockOf(at.first),
    standing,
    quoted,
    zone: passage.zoneOf(at.first),
  });
  if (type === 'person' && !quoted) walk.lastPerson = entity;
}

/** Speaker beside a verb of saying or behind "volgens"; subject when first in its sentence and under no preposition. */
function standingOf(
  walk: Walk,
  at: { first: number; last: number },
  quoted: boolean,
  type: ActorType,
): Standing {
  const { passage } = walk;
  const { tokens, lexicon, data } = passage;
  const sentence = tokens[at.first]!.sentence;
  const before = tokens[at.first - 1]?.sentence === sentence ? tokens[at.first - 1] : undefined;
  const end = behindAttachments(passage, at.last);
  const after = tokens[end]?.sentence === sentence ? tokens[end] : undefined;
  if (tokens[at.last]?.norm === "'s") return 'governed';
  if (before && data.sourceWords.includes(before.norm)) return 'speaker';
  if (before && lexicon.prepositions.has(before.norm)) return 'governed';
  if (
    before &&
    data.conjunctions.includes(before.norm) &&
    passage.nameAt[at.first - 2]?.mention.type === type
  )
    return walk.lastStanding;
  const first = !walk.hasSubject;
  if (type === 'person' && !quoted) walk.hasSubject = true;
  if (after && lexicon.sayingVerbs.has(after.norm) && (first || before?.norm === ',')) return 'speaker';
  if (before && lexicon.sayingVerbs.has(before.norm) && first) return 'speaker';
  return first ? 'subject' : 'other';
}

/** Behind "van het bestuur", "(54)" or ", 54," where that follows a mention. */
function behindAttachments(passage: Passage, at: number): number {
  const { tokens } = passage;
  if (tokens[at]?.norm === '(') {
    for (let i = at + 1; i < Math.min(tokens.length, at + 12); i += 1)
      if (tokens[i]!.norm === ')') return i + 1;
    return at;
  }
  const end = hangingEnd(passage, at);
  if (end > at) return end;
  if (tokens[at]?.norm !== ',') return at;
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i += 1) if (tokens[i]!.norm === ',') return i + 1;
  return at;
}

/* Descriptions */

function describe(walk: Walk, phrase: Phrase): void {
  const type: ActorType = phrase.kind === 'organisation' ? 'organisation' : 'person';
  if (phrase.kind === 'place') return;
  const quoted = walk.passage.quoted[phrase.first] ?? false;
  const found =
    phrase.determiner === 'indefinite' || phrase.determiner === 'none'
      ? undefined
      : antecedent(walk, phrase, type);
  let entity = found?.entity;
  const definite = phrase.determiner !== 'none' && phrase.determiner !== 'indefinite';
  if (entity === undefined && (type === 'person' || definite)) {
    if (phrase.determiner === 'none' && !walk.passage.data.nounChains) return;
    entity = enter(walk, phrase, type);
  }
  if (entity === undefined) return;
  walk.out.push({
    span: descriptionSpan(walk.passage, phrase),
    form: 'description',
    type,
    entity,
    rule: found?.rule ?? 'description',
  });
  if (!quoted || found) note(walk, entity, type, { first: phrase.first, last: phrase.last });
}

/** Determiner to head; behind a name that stands inside, so that mentions never overlap. */
function descriptionSpan(passage: Passage, phrase: Phrase): Span {
  let first = phrase.first;
  for (let i = phrase.first; i < phrase.head; i += 1) if (passage.nameAt[i]) first = i + 1;
  if (first > phrase.first && passage.tokens[first]?.norm === "'s") first += 1;
  return {
    start: passage.tokens[Math.min(first, phrase.head)]!.span.start,
    end: passage.tokens[phrase.head]!.span.end,
  };
}

/** A new actor that has no name (yet): a candidate for what follows. */
function enter(walk: Walk, phrase: Phrase, type: ActorType): number {
  const entity = walk.named + walk.described.length;
  walk.described.push({ phrase, type });
  walk.types.push(type);
  const traits = noTraits();
  for (const noun of [phrase.noun, phrase.headWord]) {
    traits.nouns.add(noun);
    for (const name of walk.classesOf.get(noun) ?? []) traits.classes.add(name);
  }
  if (phrase.nationality) traits.nationalities.add(phrase.nationality);
  if (phrase.age) traits.age = phrase.age;
  if (phrase.gender && type === 'person') traits.gender = phrase.gender;
  walk.traits.push(traits);
  return entity;
}

interface Found {
  readonly entity: number;
  readonly rule: string;
}

function antecedent(walk: Walk, phrase: Phrase, type: ActorType): Found | undefined {
  const salience = type === 'person' ? walk.persons : walk.organisations;
  if (phrase.determiner === 'possessive' && type === 'organisation') return undefined;
  const possessor = phrase.determiner === 'possessive' ? possessorOf(walk, phrase) : undefined;
  const fitting = salience
    .candidates()
    .filter(
      (c) => c.entity !== possessor && agrees(walk.traits[c.entity]!, phrase) && !clashes(walk, c, phrase),
    );
  const relational = walk.passage.data.relational.includes(phrase.noun);
  if (!relational || phrase.determiner !== 'possessive') {
    const exact = fitting.filter((c) => sameRole(walk.traits[c.entity]!, phrase));
    const chosen = choose(walk, exact, phrase);
    if (chosen !== undefined) return { entity: chosen, rule: 'role-noun' };
    if (exact.length > 0) return undefined;
  }
  if (phrase.nationality && type === 'person') {
    const same = fitting.filter(
      (c) =>
        walk.traits[c.entity]!.nationalities.has(phrase.nationality!) &&
        (phrase.bare || relational || !otherRole(walk, c, phrase)),
    );
    const chosen = choose(walk, same, phrase);
    if (chosen !== undefined) return { entity: chosen, rule: 'nationality' };
    if (!phrase.bare) return undefined;
  }
  if (phrase.age !== undefined) {
    const same = fitting.filter((c) => walk.traits[c.entity]!.age === phrase.age);
    if (same.length === 1) return { entity: same[0]!.entity, rule: 'age' };
  }
  if (relational) return undefined;
  const classes = (walk.classesOf.get(phrase.noun) ?? walk.classesOf.get(phrase.headWord) ?? []).filter(
    (c) => c !== 'general',
  );
  const alike = fitting.filter(
    (c) => inSight(walk, c, phrase, 3) && classes.some((name) => walk.traits[c.entity]!.classes.has(name)),
  );
  const sameClass = alike.length === 1 ? alike[0]!.entity : mostProminent(walk, alike, phrase.first, 1.3);
  if (sameClass !== undefined) return { entity: sameClass, rule: 'role-class' };
  if (alike.length > 0 || phrase.determiner !== 'definite') return undefined;
  return salientOf(walk, phrase, type, fitting, classes);
}

/**
 * No role, nationality, age or class matches: a definite phrase that opens its sentence or follows a verb of saying can
 * still mean the one who was just the subject, if nothing is known of his role.
 */
function salientOf(
  walk: Walk,
  phrase: Phrase,
  type: ActorType,
  fitting: readonly Candidate[],
  classes: readonly string[],
): Found | undefined {
  const { passage, traits } = walk;
  const { data } = passage;
  const open = fitting.filter((c) => c.entity < walk.named && inSight(walk, c, phrase, 1));
  if (type === 'organisation') {
    if (!data.anyOrganisation.includes(phrase.noun)) return undefined;
    const unknown = open.filter((c) => inSight(walk, c, phrase, 0) && traits[c.entity]!.classes.size === 0);
    const salient = mostProminent(walk, unknown, phrase.first, 1.4);
    return salient === undefined ? undefined : { entity: salient, rule: 'salient-organisation' };
  }
  const general = (walk.classesOf.get(phrase.noun) ?? []).includes('general');
  const free = phrase.bare === true || phrase.age !== undefined || general || classes.includes('sport');
  const allowed = free
    ? open
    : open.filter((c) => inSight(walk, c, phrase, 0) && traits[c.entity]!.nouns.size === 0);
  if (!free && (data.offices.includes(phrase.noun) || !isTopic(passage, phrase))) return undefined;
  const salient = mostProminent(walk, allowed, phrase.first, free ? 1.25 : 1.6);
  if (salient === undefined) return undefined;
  const known = traits[salient]!;
  if (classes.length > 0 && known.classes.size > 0 && phrase.age === undefined) return undefined;
  return { entity: salient, rule: 'salient-person' };
}

function isTopic(passage: Passage, phrase: Phrase): boolean {
  const before = passage.tokens[phrase.first - 1];
  const first = passage.tokens[phrase.first]!;
  if (!before || before.sentence !== first.sentence) return true;
  return passage.lexicon.sayingVerbs.has(before.norm) || passage.data.sourceWords.includes(before.norm);
}

/** Whose "zijn", "haar", "her" it is: the person most prominent here, if one is. */
function possessorOf(walk: Walk, phrase: Phrase): number | undefined {
  const gender = walk.passage.data.determiners.possessive[walk.passage.tokens[phrase.first]!.norm];
  const fitting = walk.persons
    .candidates()
    .filter((c) => gender === 'any' || gender === undefined || fitsGender(walk.traits[c.entity]!, gender));
  return mostProminent(walk, fitting, phrase.first, 1);
}

/** Gender, age and nationality do not contradict. */
function agrees(traits: Traits, phrase: Phrase): boolean {
  if (phrase.kind === 'person' && phrase.gender && !fitsGender(traits, phrase.gender)) return false;
  if (phrase.age !== undefined && traits.age !== undefined && traits.age !== phrase.age) return false;
  if (phrase.nationality && traits.nationalities.size > 0 && !traits.nationalities.has(phrase.nationality))
    return false;
  return true;
}

const fitsGender = (traits: Traits, gender: 'male' | 'female'): boolean =>
  traits.gender === undefined || traits.gender === gender || traits.guessed === true;

/** The head is a compound with a name ("NAVO-topman"), and the candidate's own role has another name there ("Shell-topman"). */
function clashes(walk: Walk, candidate: Candidate, phrase: Phrase): boolean {
  const hyphen = phrase.headWord.lastIndexOf('-');
  if (hyphen < 0 || phrase.headWord === phrase.noun) return false;
  const nouns = walk.traits[candidate.entity]!.nouns;
  return (
    ![...nouns].some((n) => n === phrase.headWord) &&
    [...nouns].some((n) => n.includes('-') && n.endsWith(`-${phrase.noun}`))
  );
}

/** The same noun, or one that is the other's head ("voorzitter", "fractievoorzitter"). */
function sameRole(traits: Traits, phrase: Phrase): boolean {
  if (phrase.bare) return false;
  if (traits.nouns.has(phrase.noun) || traits.nouns.has(phrase.headWord)) return true;
  for (const noun of traits.nouns)
    if (phrase.noun.length >= 5 && noun.endsWith(phrase.noun)) return true;
    else if (noun.length >= 5 && phrase.headWord.endsWith(noun)) return true;
  return false;
}

/** The candidate is known in another role than the phrase tells. */
function otherRole(walk: Walk, candidate: Candidate, phrase: Phrase): boolean {
  const traits = walk.traits[candidate.entity]!;
  return traits.nouns.size > 0 && !(walk.classesOf.get(phrase.noun) ?? []).some((c) => traits.classes.has(c));
}

function inSight(walk: Walk, candidate: Candidate, phrase: Phrase, blocks: number): boolean {
  const here = walk.passage.blockOf(phrase.first);
  return candidate.events.some((e) => here - e.block <= blocks);
}

/** The only one; of several the one in this paragraph, or clearly the most prominent one. */
function choose(walk: Walk, fitting: readonly Candidate[], phrase: Phrase): number | undefined {
  if (fitting.length <= 1) return fitting[0]?.entity;
  const here = walk.passage.blockOf(phrase.first);
  const close = fitting.filter((c) => c.events.some((e) => e.block === here));
  if (close.length === 1) return close[0]!.entity;
  return mostProminent(walk, close.length > 0 ? close : fitting, phrase.first, 1.3);
}

function mostProminent(
  walk: Walk,
  fitting: readonly Candidate[],
  token: number,
  margin: number,
): number | undefined {
  const from = { sentence: walk.passage.stepOf(token), block: walk.passage.blockOf(token) };
  let [best, first, second] = [undefined as number | undefined, 0, 0];
  for (const candidate of fitting) {
    const value = prominence(candidate, from);
    if (value > first) [best, first, second] = [candidate.entity, value, first];
    else if (value > second) second = value;
  }
  return first > 0 && first >= second * margin ? best : undefined;
}

/* Pronouns */

function referPronoun(walk: Walk, pronoun: Pronoun, token: number): void {
  const { passage } = walk;
  const { span } = passage.tokens[token]!;
  const quoted = passage.quoted[token] ?? false;
  const zone = passage.zoneOf(token);
  const found = quoted || zone !== 'paragraph' ? undefined : antecedentOfPronoun(walk, pronoun, token);
  const entity = found?.entity;
  walk.out.push({
    span,
    form: 'pronoun',
    type: 'person',
    ...(entity === undefined ? {} : { entity }),
    rule: pronoun.row.demonstrative
      ? 'pronoun-last-named'
      : pronoun.source
        ? 'pronoun-source'
        : `pronoun-${pronoun.role}`,
  });
  if (entity === undefined) {
    if (!quoted) walk.hasSubject = true;
    return;
  }
  if (found!.sure) learnGender(walk, entity, pronoun.row);
  note(walk, entity, 'person', { first: token, last: token + 1 });
}

function learnGender(walk: Walk, entity: number, row: PronounRow): void {
  const traits = walk.traits[entity]!;
  if (row.gender === 'any') return;
  if (traits.gender === undefined || traits.guessed) {
    traits.gender = row.gender;
    delete traits.guessed;
  }
}

function antecedentOfPronoun(
  walk: Walk,
  pronoun: Pronoun,
  token: number,
): { entity: number; sure: boolean } | undefined {
  const { passage } = walk;
  const from = { sentence: passage.stepOf(token), block: passage.blockOf(token) };
  const { row } = pronoun;
  let [best, first, second] = [undefined as number | undefined, 0, 0];
  for (const candidate of walk.persons.candidates()) {
    const traits = walk.traits[candidate.entity]!;
    if (row.gender !== 'any' && !fitsGender(traits, row.gender)) continue;
    let value = row.demonstrative
      ? lastNamed(candidate, from.sentence)
      : prominence(pronoun.trailing ? outside(candidate, from.sentence, token) : candidate, from);
    if (row.gender !== 'any' && traits.gender !== row.gender) value *= traits.guessed ? 0.4 : 0.75;
    if ((pronoun.role === 'object' || pronoun.source) && isClauseSubject(passage, candidate, token))
      value *= 0.15;
    if (pronoun.embedded && isMatrixSubject(candidate, token, from.sentence)) value *= 1.5;
    if (candidate.entity >= walk.named) value *= 0.9;
    if (value > first) [best, first, second] = [candidate.entity, value, first];
    else if (value > second) second = value;
  }
  if (best === undefined || first < 0.3 || first < second * 1.25) return undefined;
  return { entity: best, sure: first >= second * 2 };
}

/** Persons inside the statement that a trailing "…, zei hij" closes are rarely the one who made it. */
function outside(candidate: Candidate, sentence: number, token: number): Candidate {
  const events = candidate.events.map((e) =>
    e.sentence === sentence && e.token < token ? { ...e, standing: 'governed' as const } : e,
  );
  return { ...candidate, events };
}

/** The subject of the sentence whose subordinate clause holds the pronoun ("Smit vertelt dat hij …"). */
function isMatrixSubject(candidate: Candidate, token: number, sentence: number): boolean {
  return candidate.events.some(
    (e) =>
      e.sentence === sentence && e.token < token && (e.standing === 'speaker' || e.standing === 'subject'),
  );
}

function isClauseSubject(passage: Passage, candidate: Candidate, token: number): boolean {
  const sentence = passage.stepOf(token);
  return candidate.events.some((e) => {
    if (e.sentence !== sentence || e.standing === 'governed') return false;
    for (let i = e.token; i < token; i += 1) {
      const { norm } = passage.tokens[i]!;
      if (norm === ',' || passage.data.subordinators.includes(norm)) return false;
    }
    return true;
  });
}

/** For "die" and "deze": the person mentioned last in the sentence before. */
function lastNamed(candidate: Candidate, sentence: number): number {
  const event = candidate.events.at(-1)!;
  return sentence - event.sentence > 1 || sentence === event.sentence ? 0 : 1 + event.token;
}
