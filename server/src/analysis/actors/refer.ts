/** Refers descriptions and pronouns to the actor they stand for, walking the article once from start to end. */
import type { ActorType, Span } from '../../model/types';
import { antecedent, possessorOf, type Antecedent } from './antecedent';
import { eventsOf, type Event } from './events';
import { filledRoles } from './filledRoles';
import type { Findings } from './findings';
import type { LinkedNames } from './linkNames';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import { isPredicate, namedIn } from './predicates';
import { referPronoun } from './referPronoun';
import type { RolePlaces } from './roles';
import { copyOfTraits, learn, noTraits, type Traits } from './traits';
import { beginWalk, mostProminent, note, type Described, type Reference, type Walk } from './walk';

/**
 * References in text order. `traits` grows by one for each actor that is only described; `described` tells those. The
 * walk is made twice: a role that is filled further on ("de coach …, aldus Van Essenveld") and a gender that a pronoun
 * tells are known the second time from the start.
 * Zones that are not running text (teasers, captions, page furniture) refer to nothing.
 */
export function refer(
  passage: Passage,
  linked: LinkedNames,
  findings: Findings,
  traits: Traits[],
  places: RolePlaces,
): { references: Reference[]; described: Described[] } {
  const events = eventsOf(passage, findings.phrases, findings.pronouns);
  const named = traits.length;
  const beginning = beginnings(passage, linked, places);
  const once = beginWalk(passage, traits.map(copyOfTraits), beginning, new Map());
  walkThrough(once, events, linked, findings, places);
  const filled = filledRoles(once);
  for (const [phrase, entity] of filled) learn(traits[entity]!, findings.phrases[phrase]!, once.classesOf);
  for (const [entity, votes] of once.votes) if (entity < named) learnGender(traits[entity]!, votes);
  const walk = beginWalk(passage, traits, beginning, filled);
  walkThrough(walk, events, linked, findings, places);
  return { references: walk.out, described: walk.described };
}

/** Where persons' names begin, or the role before them. */
function beginnings({ names }: Passage, linked: LinkedNames, { startOf }: RolePlaces): Map<number, number> {
  const found = new Map<number, number>();
  for (const { first, index, mention } of names) {
    const entity = linked.entityOf[index];
    if (entity !== undefined && mention.type === 'person') found.set(startOf.get(first) ?? first, entity);
  }
  return found;
}

/** What most pronouns tell, where neither the name nor a title does. */
function learnGender(traits: Traits, { male, female }: { male: number; female: number }): void {
  if (traits.gender !== undefined && !traits.guessed) return;
  if (Math.max(male, female) < 2 || Math.max(male, female) < 2 * Math.min(male, female)) return;
  traits.gender = male > female ? 'male' : 'female';
  delete traits.guessed;
}

function walkThrough(
  walk: Walk,
  events: readonly Event[],
  linked: LinkedNames,
  { phrases, pronouns }: Findings,
  places: RolePlaces,
): void {
  const { passage } = walk;
  let free = 0;
  for (const { token, kind, index } of events) {
    if (token < free) {
      // "zijn advocate": whose she is.
      const inside = kind === 'pronoun' ? pronouns[index]!.pronoun : undefined;
      if (inside?.role === 'possessive') referPronoun(walk, inside, token);
      continue;
    }
    const { sentence } = passage.tokens[token]!;
    if (sentence !== walk.sentence) {
      walk.sentence = sentence;
      walk.hasSubject = false;
    }
    if (kind === 'compound') {
      const entity = linked.entityOf[index];
      if (entity !== undefined) note(walk, entity, 'organisation', { first: token, last: token + 1 });
    } else if (kind === 'name') {
      const name = passage.nameAt[token]!;
      noteName(walk, name, linked.entityOf[index], places.startOf.get(token) ?? token);
      free = name.last;
    } else if (kind === 'phrase') {
      const phrase = phrases[index]!;
      if (places.taken.has(index) || phrase.plural) continue;
      noteNamesInside(walk, phrase, linked);
      if (isApposition(walk, phrase)) walk.apposed = phrase.last;
      else describe(walk, phrase, index);
      free = behindName(passage, phrase.coreLast);
    } else referPronoun(walk, pronouns[index]!.pronoun, token);
  }
}

/** Behind the name that a token stands in, if it is not the first of it. */
function behindName({ nameAt }: Passage, token: number): number {
  const name = nameAt[token];
  return name && name.first < token ? name.last : token;
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

function noteName(walk: Walk, name: PlacedName, entity: number | undefined, start: number): void {
  if (entity === undefined) return;
  const { type } = name.mention;
  if (type !== 'person' && type !== 'organisation') return;
  note(walk, entity, type, { first: start, last: name.last });
}

function describe(walk: Walk, phrase: Phrase, index: number): void {
  const type: ActorType = phrase.kind === 'organisation' ? 'organisation' : 'person';
  if (phrase.kind === 'place') return;
  const quoted = walk.passage.isQuoted(phrase.first);
  if (isPredicate(walk, phrase)) return;
  const ahead = walk.filled.get(index) ?? (type === 'person' ? namedIn(walk, phrase) : undefined);
  const found = ahead === undefined ? foundFor(walk, phrase, type) : { entity: ahead, rule: 'role-ahead' };
  let entity = found?.entity;
  const definite = phrase.determiner !== 'none' && phrase.determiner !== 'indefinite';
  if (entity === undefined && (type === 'person' || definite)) {
    const bare = phrase.determiner === 'none' && !walk.passage.data.nounChains;
    if (bare && !isHeading(walk, phrase)) return;
    entity = enter(walk, phrase, index, type);
  }
  if (entity === undefined) return;
  if (found?.rule === 'suspect') walk.traits[entity]!.classes.add('suspect');
  walk.out.push({
    span: descriptionSpan(walk.passage, phrase),
    form: 'description',
    type: found?.type ?? type,
    entity,
    phrase,
    rule: found?.rule ?? 'description',
  });
  if (found?.type) return;
  if (!quoted || found) note(walk, entity, type, { first: phrase.first, last: phrase.last });
  else walk.met.push({ entity, token: phrase.first, type, standing: 'other', quoted });
}

/** "Burgemeester treedt af": a headline leaves out the article. */
function isHeading({ passage }: Walk, phrase: Phrase): boolean {
  const zone = passage.zoneOf(phrase.first);
  return zone === 'title' || zone === 'heading';
}

function foundFor(
  walk: Walk,
  phrase: Phrase,
  type: ActorType,
): (Antecedent & { type?: ActorType }) | undefined {
  if (phrase.determiner === 'indefinite' || phrase.determiner === 'none') return undefined;
  if (phrase.determiner === 'possessive' && walk.passage.data.mouthpieces.includes(phrase.noun)) {
    const holder = possessorOf(walk, phrase, 1.25);
    return holder === undefined ? undefined : { entity: holder, rule: 'mouthpiece', type: 'person' };
  }
  return antecedent(walk, phrase, type);
}

/** Determiner to head, with what hangs on it where no name stands in that; behind a name that stands inside, so that mentions never overlap. */
function descriptionSpan(passage: Passage, phrase: Phrase): Span {
  let first = phrase.first;
  for (let i = phrase.first; i < phrase.head; i += 1) if (passage.nameAt[i]) first = i + 1;
  let last = phrase.last;
  for (let i = phrase.coreLast; i < phrase.last; i += 1) if (passage.nameAt[i]) last = phrase.coreLast;
  if (first > phrase.first && passage.tokens[first]?.norm === "'s") first += 1;
  return {
    start: passage.tokens[Math.min(first, phrase.head)]!.span.start,
    end: passage.tokens[last - 1]!.span.end,
  };
}

/** The organisation that "een woordvoerder", without more, speaks for: the one that stands out in this paragraph. */
function employerOf(walk: Walk, phrase: Phrase): number | undefined {
  if (phrase.last > phrase.coreLast || phrase.determiner === 'possessive') return undefined;
  if (!(walk.classesOf.get(phrase.noun) ?? []).includes('spokes')) return undefined;
  const block = walk.passage.blockOf(phrase.first);
  const near = walk.organisations
    .candidates()
    .filter((c) => c.entity < walk.named && c.events.some((e) => e.block === block));
  return mostProminent(walk, near, phrase.first, 1.3);
}

/** A new actor that has no name (yet): a candidate for what follows. */
function enter(walk: Walk, phrase: Phrase, index: number, type: ActorType): number {
  const entity = walk.named + walk.described.length;
  const employer = employerOf(walk, phrase);
  walk.described.push(employer === undefined ? { phrase, index, type } : { phrase, index, type, employer });
  const traits = noTraits();
  learn(traits, phrase, walk.classesOf);
  walk.traits.push(traits);
  return entity;
}
