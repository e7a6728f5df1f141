/** Fills a role told before its bearer is named: "vertelde de coach … aldus Van Essenveld", "vond de rechter … Rechter Goossens". */
import { endsTurn, type Turns } from '../../model/turns';
import { firstWhere } from '../../model/ordered';
import type { ActorType } from '../../model/types';
import type { Phrase } from './phrases';
import { isOfClass, isRelational, type Traits } from './traits';
import type { Meeting, Walk } from './walk';

/**
 * Phrases (by index) with the named person whom they stood for. Only where nobody competes: one person fits the role
 * by what he is called further on, or, where nothing is known of either, one person begins to speak while one
 * description waits for a name. Only those named near one of its mentions are tried, so that time stays linear.
 */
export function* filledRoles(walk: Walk): Turns<Map<number, number>> {
  const filled = new Map<number, number>();
  const introduced = introducedActors(walk);
  const waiting = waitingFor(walk).map((w) => ({ w, near: namedNear(introduced, w) }));
  const owners = new Claims();
  for (const { match, bodies, shared } of fills) {
    const claims = new Claims();
    const proposals: { w: Waiting; entity: number }[] = [];
    for (const [i, { w, near }] of waiting.entries()) {
      if (endsTurn(i, waitingInTurn)) yield;
      if (filled.has(w.index) || (bodies !== true && isBody(w))) continue;
      const isFree = (p: Introduced): boolean =>
        p.type === w.type && (isBody(w) || owners.haveWordsOf(w, p.entity));
      const found = near.filter((p) => isFree(p) && match(walk, w, p) && agree(walk, w, p));
      if (found.length !== 1) continue;
      const { entity } = found[0]!;
      proposals.push({ w, entity });
      claims.add(w, entity);
    }
    for (const { w, entity } of proposals)
      if (shared || claims.haveWordsOf(w, entity)) {
        filled.set(w.index, entity);
        owners.add(w, entity);
      }
  }
  return filled;
}

/** Which descriptions lay claim to an actor, one of each wording. */
class Claims {
  readonly #of = new Map<number, Waiting[]>();

  add(waiting: Waiting, entity: number): void {
    const claims = this.#of.get(entity);
    if (!claims) this.#of.set(entity, [waiting]);
    else if (!claims.some((o) => areTheSameWords(o, waiting))) claims.push(waiting);
  }

  /** Whether nothing is claimed, or only in the words of this description. */
  haveWordsOf(waiting: Waiting, entity: number): boolean {
    return (this.#of.get(entity) ?? []).every((o) => shareWords(o, waiting));
  }
}

const waitingInTurn = 100;

/** In this order: what a stronger one has filled, a weaker one leaves. */
const fills: readonly Fill[] = [
  { id: 'told-name', match: isToldName, examples: ['Mia Vos, zoals de officier heet, gelooft dat niet.'] },
  {
    id: 'same-role',
    match: hasRole,
    bodies: true,
    examples: ['Dat vond de rechter. … Rechter Mia Vos bladerde.'],
  },
  {
    id: 'same-suspect',
    match: isSuspect,
    shared: true,
    examples: ['De dader vluchtte. … Een verdachte is gepakt. Jan V. bekende.'],
  },
  {
    id: 'same-country',
    match: isCompatriot,
    examples: ['Vos sprak zijn Deense collega. … De Deen Holm zweeg.'],
  },
  { id: 'same-class', match: hasClass, examples: ['Zijn advocaat zweeg. … Meester Mia Vos bladerde.'] },
  { id: 'named-next', match: isNamedNext, examples: ['Een verdachte is opgepakt. Jan Vos (27) bekende.'] },
  { id: 'begins-to-speak', match: beginsToSpeak, examples: ['Een buurvrouw zag het. “Brand”, zei Mia Vos.'] },
];

interface Fill {
  readonly id: string;
  readonly match: (walk: Walk, waiting: Waiting, person: Introduced) => boolean;
  /** Also for organisations. */
  readonly bodies?: true;
  /** Several descriptions may wait for the same person. */
  readonly shared?: true;
  readonly examples: readonly string[];
}

/** A description that nothing before it explained. */
interface Waiting {
  readonly type: ActorType;
  readonly entity: number;
  readonly index: number;
  readonly phrase: Phrase;
  readonly first: Meeting;
  readonly last: Meeting;
  readonly all: readonly Meeting[];
}

/** A person's first mention by name. */
interface Introduced {
  readonly type: ActorType;
  readonly entity: number;
  readonly first: Meeting;
}

function waitingFor({ passage, named, described, met }: Walk): Waiting[] {
  const meetings = new Map<number, Meeting[]>();
  for (const meeting of met)
    if (meeting.entity >= named) {
      const list = meetings.get(meeting.entity);
      if (list) list.push(meeting);
      else meetings.set(meeting.entity, [meeting]);
    }
  return described.flatMap(({ phrase, index, type }, i) => {
    const all = meetings.get(named + i);
    if (!all || (phrase.determiner === 'none' && passage.zoneOf(phrase.first) === 'paragraph')) return [];
    return [{ type, entity: named + i, index, phrase, first: all[0]!, last: all.at(-1)!, all }];
  });
}

const isBody = ({ type }: Waiting): boolean => type === 'organisation';

/** Everybody's first mention by name in running text. */
function introducedActors({ passage, named, met }: Walk): Introduced[] {
  const seen = new Map<number, Introduced>();
  for (const first of met) {
    const { entity, token, type } = first;
    if (entity < named && passage.zoneOf(token) === 'paragraph' && !seen.has(entity))
      seen.set(entity, { type, entity, first });
  }
  return [...seen.values()].sort((a, b) => a.first.token - b.first.token);
}

/** Tokens between a description and the name that fills it: a dozen paragraphs. */
const reach = 1500;

/** Those whom the article introduces around one of the description's mentions. */
function namedNear(introduced: readonly Introduced[], { all }: Waiting): Introduced[] {
  const near: Introduced[] = [];
  let next = 0;
  for (const { token } of all) {
    next = Math.max(
      next,
      firstWhere(introduced, ({ first }) => first.token >= token - reach),
    );
    while (next < introduced.length && introduced[next]!.first.token <= token + reach)
      near.push(introduced[next++]!);
  }
  return near;
}

/** Named behind the description, at most so many paragraphs. */
function isBehind({ passage }: Walk, { first, last }: Waiting, person: Introduced, blocks: number): boolean {
  const { token } = person.first;
  return token > first.token && passage.blockOf(token) - passage.blockOf(last.token) <= blocks;
}

/** The sentence that names the person has a verb that tells a name, and the description or its pronoun. */
function isToldName({ passage }: Walk, { all }: Waiting, { first }: Introduced): boolean {
  const sentence = passage.cut.sentences[passage.tokens[first.token]!.sentence]!;
  for (let i = sentence.first; i < sentence.last; i += 1)
    if (passage.data.namingVerbs.includes(passage.tokens[i]!.norm)) {
      const from = Math.max(sentence.first, i - 3);
      const next = all[firstWhere(all, ({ token }) => token >= from)];
      return next !== undefined && next.token <= i + 3 && next.token < sentence.last;
    }
  return false;
}

function hasRole(walk: Walk, waiting: Waiting, person: Introduced): boolean {
  const { nouns } = walk.traits[person.entity]!;
  const { noun, headWord } = waiting.phrase;
  const same = nouns.has(noun) || nouns.has(headWord) || (!isBody(waiting) && isHeadOf(nouns, noun));
  if (isOfClass(walk.classesOf, noun, 'general') || !same || isAnyOne(waiting)) return false;
  if (isBody(waiting) && !mayNameBody(walk, waiting)) return false;
  return isBehind(walk, waiting, person, 12) && sharesComplement(walk, waiting, person);
}

/** "It brings a character to life": told of no one. */
const isAnyOne = ({ phrase, first }: Waiting): boolean =>
  phrase.determiner === 'indefinite' && (first.standing === 'other' || first.standing === 'governed');

/** "Een buschauffeur", of whom the article says "de chauffeur" when it names him. */
function isHeadOf(nouns: ReadonlySet<string>, noun: string): boolean {
  return [...nouns].some((n) => n.length >= 5 && noun.endsWith(n));
}

/** "A union", "its largest union"; never "the hospital", of which there may be any. */
function mayNameBody({ passage }: Walk, { phrase }: Waiting): boolean {
  const told = phrase.determiner === 'indefinite' || phrase.determiner === 'possessive';
  return told && !passage.data.standing.includes(phrase.noun);
}

/** What hangs on the description ("the director of Oxfam") is told in the person's role too. */
function sharesComplement({ passage, traits }: Walk, { phrase }: Waiting, { entity }: Introduced): boolean {
  if (phrase.last === phrase.coreLast) return true;
  const last = passage.tokens[phrase.last - 1]!.norm;
  return traits[entity]!.roles.some(({ text }) => text.toLowerCase().includes(last));
}

function isSuspect(walk: Walk, waiting: Waiting, person: Introduced): boolean {
  const told = walk.traits[waiting.entity]!.classes.has('suspect');
  return told && walk.traits[person.entity]!.classes.has('suspect') && isBehind(walk, waiting, person, 8);
}

/** "Zijn Deense collega": the one person of that country who is named in the next paragraph or the one behind it. */
function isCompatriot(walk: Walk, waiting: Waiting, person: Introduced): boolean {
  const { determiner, nationality, noun } = waiting.phrase;
  if (determiner !== 'possessive' || nationality === undefined) return false;
  const { nationalities } = walk.traits[person.entity]!;
  return (
    isRelational(noun, walk.passage.data) &&
    nationalities.has(nationality) &&
    isBehind(walk, waiting, person, 2)
  );
}

/** "Zijn advocaat", who is called "meester" further on. */
function hasClass(walk: Walk, waiting: Waiting, person: Introduced): boolean {
  if (waiting.phrase.determiner !== 'possessive') return false;
  const told = [...walk.traits[waiting.entity]!.classes].filter((c) => !tooWide.includes(c));
  const { classes } = walk.traits[person.entity]!;
  return told.some((c) => classes.has(c)) && isBehind(walk, waiting, person, 2);
}

const tooWide = ['general', 'athlete', 'suspect', 'victim', 'research', 'media', 'member'];

/** A name of which nothing is known opens the sentence right behind the description. */
function isNamedNext(walk: Walk, waiting: Waiting, person: Introduced): boolean {
  const { passage } = walk;
  if (waiting.phrase.determiner !== 'indefinite' || !isUnknown(walk, person)) return false;
  if (waiting.first.quoted || waiting.first.standing === 'governed') return false;
  if (person.first.standing === 'governed') return false;
  const { first } = passage.cut.sentences[passage.tokens[person.first.token]!.sentence]!;
  const next = passage.stepOf(person.first.token) - passage.stepOf(waiting.last.token);
  return person.first.token === first && next === 1;
}

const isUnknown = ({ traits }: Walk, { entity }: Introduced): boolean =>
  traits[entity]!.nouns.size === 0 && [...traits[entity]!.classes].every((c) => c === 'suspect');

/** Somebody of whom nothing is told was named just before: the description may as well be his. */
function followsUnknown({ passage, named, met, traits }: Walk, { first }: Waiting): boolean {
  const block = passage.blockOf(first.token);
  for (let i = firstWhere(met, ({ token }) => token >= first.token) - 1; i >= 0; i -= 1) {
    const { entity, token, type } = met[i]!;
    if (block - passage.blockOf(token) > 1) return false;
    if (type === 'person' && entity < named && traits[entity]!.nouns.size === 0) return true;
  }
  return false;
}

/** Offices of which the article tells the bearer when it names him. */
const publicOffices = ['judge', 'prosecutor', 'mayor', 'government', 'head', 'premier', 'alderman'];

/** The person is known by name only, and speaks in the paragraph of the description or the one behind it. */
function beginsToSpeak(walk: Walk, waiting: Waiting, person: Introduced): boolean {
  const { first, phrase } = waiting;
  if (first.quoted || phrase.determiner === 'possessive') return false;
  if (first.standing !== 'subject' && first.standing !== 'speaker') return false;
  if (phrase.determiner === 'definite' && followsUnknown(walk, waiting)) return false;
  const described = walk.traits[waiting.entity]!.classes;
  if (phrase.determiner === 'definite' && publicOffices.some((c) => described.has(c))) return false;
  if (described.has('suspect') || described.has('victim')) return false;
  return isUnknown(walk, person) && person.first.standing === 'speaker' && isBehind(walk, waiting, person, 1);
}

function agree({ traits }: Walk, { entity, phrase }: Waiting, person: Introduced): boolean {
  const [described, named]: [Traits, Traits] = [traits[entity]!, traits[person.entity]!];
  if (described.gender && named.gender && named.gender !== described.gender) return false;
  if (phrase.age !== undefined && named.age !== undefined && phrase.age !== named.age) return false;
  const { nationality } = phrase;
  return nationality === undefined || named.nationalities.size === 0 || named.nationalities.has(nationality);
}

const shareWords = (a: Waiting, b: Waiting): boolean =>
  a.phrase.noun === b.phrase.noun || a.phrase.headWord === b.phrase.headWord;

const areTheSameWords = (a: Waiting, b: Waiting): boolean =>
  a.phrase.noun === b.phrase.noun && a.phrase.headWord === b.phrase.headWord;
