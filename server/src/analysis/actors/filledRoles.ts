/** Fills a role told before its bearer is named: "vertelde de coach … aldus Van Essenveld", "vond de rechter … Rechter Goossens". */
import type { ActorType } from '../../model/types';
import type { Phrase } from './phrases';
import { isOfClass, isRelational, type Traits } from './traits';
import type { Meeting, Walk } from './walk';

/**
 * Phrases (by index) with the named person whom they stood for. Only where nobody competes: one person fits the role
 * by what he is called further on, or, where nothing is known of either, one person begins to speak while one
 * description waits for a name.
 */
export function filledRoles(walk: Walk): Map<number, number> {
  const filled = new Map<number, number>();
  const waiting = waitingFor(walk);
  const introduced = introducedActors(walk);
  const isFree = (p: Introduced, w: Waiting): boolean =>
    p.type === w.type &&
    !waiting.some((o) => filled.get(o.index) === p.entity && !sameWords(o, w) && !isBody(w));
  for (const { match, bodies, shared } of fills) {
    const proposals = waiting
      .filter((w) => !filled.has(w.index) && (bodies === true || !isBody(w)))
      .flatMap((w) => {
        const found = introduced.filter((p) => isFree(p, w) && match(walk, w, p) && agree(walk, w, p));
        return found.length === 1 ? [{ w, p: found[0]! }] : [];
      });
    for (const { w, p } of proposals)
      if (shared || !proposals.some((o) => o.w !== w && o.p === p && !sameWords(o.w, w)))
        filled.set(w.index, p.entity);
  }
  return filled;
}

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
  return [...seen.values()];
}

/** Named behind the description, at most so many paragraphs. */
function isBehind({ passage }: Walk, { first, last }: Waiting, person: Introduced, blocks: number): boolean {
  const { token } = person.first;
  return token > first.token && passage.blockOf(token) - passage.blockOf(last.token) <= blocks;
}

/** The sentence that names the person has a verb that tells a name, and the description or its pronoun. */
function isToldName({ passage }: Walk, { all }: Waiting, { first }: Introduced): boolean {
  const sentence = passage.cut.sentences[passage.tokens[first.token]!.sentence]!;
  const inside = ({ token }: Meeting): boolean => token >= sentence.first && token < sentence.last;
  for (let i = sentence.first; i < sentence.last; i += 1)
    if (passage.data.namingVerbs.includes(passage.tokens[i]!.norm))
      return all.some((m) => inside(m) && Math.abs(m.token - i) <= 3);
  return false;
}

function hasRole(walk: Walk, waiting: Waiting, person: Introduced): boolean {
  const { nouns } = walk.traits[person.entity]!;
  const { noun, headWord } = waiting.phrase;
  const same = nouns.has(noun) || nouns.has(headWord) || (!isBody(waiting) && isHeadOf(nouns, noun));
  if (isOfClass(walk.classesOf, noun, 'general') || !same) return false;
  if (isBody(waiting) && !mayNameBody(walk, waiting)) return false;
  return isBehind(walk, waiting, person, 12) && sharesComplement(walk, waiting, person);
}

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
function followsUnknown(walk: Walk, { first }: Waiting): boolean {
  const { passage, named, met } = walk;
  const block = passage.blockOf(first.token);
  return met.some(
    ({ entity, token, type }) =>
      type === 'person' &&
      entity < named &&
      token < first.token &&
      block - passage.blockOf(token) <= 1 &&
      walk.traits[entity]!.nouns.size === 0,
  );
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

function sameWords(a: Waiting, b: Waiting): boolean {
  return a.phrase.noun === b.phrase.noun || a.phrase.headWord === b.phrase.headWord;
}
