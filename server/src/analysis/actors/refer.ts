/** Refers descriptions and pronouns to the actor they stand for, walking the article once from start to end. */
import { endsTurn, type Turns } from '../../model/turns';
import { describePhrase, kinAhead, type KinAhead } from './describePhrase';
import { eventsOf, type Event } from './events';
import { filledRoles } from './filledRoles';
import type { Findings } from './findings';
import { keepTie } from './kin';
import type { LinkedNames } from './linkNames';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import { referPronoun } from './referPronoun';
import type { RolePlaces } from './roles';
import { copyOfTraits, learn, type Traits } from './traits';
import { beginWalk, note, type Described, type Reference, type Walk } from './walk';

/**
 * References in text order. `traits` grows by one for each actor that is only described; `described` tells those. The
 * walk is made twice: a role that is filled further on ("de coach …, aldus Van Essenveld") and a gender that a pronoun
 * tells are known the second time from the start.
 * Zones that are not running text (teasers, captions, page furniture) refer to nothing.
 */
export function* refer(
  passage: Passage,
  linked: LinkedNames,
  findings: Findings,
  traits: Traits[],
  places: RolePlaces,
): Turns<{ references: Reference[]; described: Described[] }> {
  const events = eventsOf(passage, findings.phrases, findings.pronouns);
  const named = traits.length;
  const beginning = beginnings(passage, linked, places);
  const once = beginWalk(passage, traits.map(copyOfTraits), beginning, new Map());
  yield* walkThrough(once, events, linked, findings, places);
  const filled = yield* filledRoles(once);
  for (const [phrase, entity] of filled) learn(traits[entity]!, findings.phrases[phrase]!, once.classesOf);
  for (const [entity, votes] of once.votes) if (entity < named) learnGender(traits[entity]!, votes);
  const walk = beginWalk(passage, traits, beginning, filled);
  yield* walkThrough(walk, events, linked, findings, places);
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

const eventsInTurn = 1000;

function* walkThrough(
  walk: Walk,
  events: readonly Event[],
  linked: LinkedNames,
  { phrases, pronouns }: Findings,
  places: RolePlaces,
): Turns<void> {
  const { passage } = walk;
  let free = 0;
  let ahead: KinAhead | undefined;
  for (const [e, { token, kind, index }] of events.entries()) {
    if (endsTurn(e, eventsInTurn)) yield;
    if (token < free) {
      // "zijn advocate": whose she is.
      const inside = kind === 'pronoun' ? pronouns[index]!.pronoun : undefined;
      if (inside?.role === 'possessive') referPronoun(walk, inside, token);
      continue;
    }
    enterSentence(walk, token);
    if (kind === 'compound') {
      const entity = linked.entityOf[index];
      if (entity !== undefined) note(walk, entity, 'organisation', { first: token, last: token + 1 });
    } else if (kind === 'name') {
      const name = passage.nameAt[token]!;
      const start = places.startOf.get(token) ?? token;
      noteName(walk, name, linked.entityOf[index], start, ahead);
      free = name.last;
    } else if (kind === 'phrase') {
      const phrase = phrases[index]!;
      if (places.taken.has(index)) ahead = kinAhead(walk, phrase);
      else if (!phrase.plural) free = notePhrase(walk, phrase, index, linked);
    } else referPronoun(walk, pronouns[index]!.pronoun, token);
  }
}

/** The first person of a sentence stands as its subject. */
function enterSentence(walk: Walk, token: number): void {
  const { sentence } = walk.passage.tokens[token]!;
  if (sentence === walk.sentence) return;
  walk.sentence = sentence;
  walk.hasSubject = false;
}

/** Gives the token behind the phrase. */
function notePhrase(walk: Walk, phrase: Phrase, index: number, linked: LinkedNames): number {
  noteNamesInside(walk, phrase, linked);
  if (isApposition(walk, phrase)) walk.apposed = phrase.last;
  else describePhrase(walk, phrase, index);
  return behindName(walk.passage, phrase.coreLast);
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
  const next = tokens[phrase.last]?.norm ?? '';
  // "Marek, een Pool die hier al jaren komt, …"
  return next === ',' || next === '.' || walk.passage.data.relatives.includes(next);
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

function noteName(
  walk: Walk,
  name: PlacedName,
  entity: number | undefined,
  start: number,
  ahead?: KinAhead,
): void {
  if (entity === undefined) return;
  if (ahead?.first === start) keepTie(walk.ties, { ...ahead, who: entity });
  const { type } = name.mention;
  if (type !== 'person' && type !== 'organisation') return;
  note(walk, entity, type, { first: start, last: name.last });
}
