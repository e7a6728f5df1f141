/** What the walk over an article carries along: who has been met, how prominently, and what has been found. */
import type { ActorType, Span, Token } from '../../model/types';
import type { Passage } from './passage';
import type { Phrase } from './phrases';
import { prominence, Salience, type Candidate, type Standing } from './salience';
import { hangingEnd } from './edges';
import type { Tie } from './kin';
import { classIndex, type ClassesOf, type Traits } from './traits';

export interface Reference {
  readonly span: Span;
  readonly form: 'description' | 'pronoun';
  readonly type: ActorType;
  /** An entity's index; beyond the named ones stand those only described. */
  readonly entity?: number;
  readonly possessive?: true;
  /** Of a description. */
  readonly phrase?: Phrase;
  readonly rule: string;
}

export interface Described {
  readonly phrase: Phrase;
  /** The phrase's index among the article's. */
  readonly index: number;
  readonly type: ActorType;
  /** The named organisation a spokesman without further words speaks for. */
  readonly employer?: number;
}

export interface Walk {
  readonly passage: Passage;
  readonly traits: Traits[];
  readonly described: Described[];
  readonly named: number;
  readonly persons: Salience;
  readonly organisations: Salience;
  readonly classesOf: ClassesOf;
  readonly out: Reference[];
  /** The first person of the current sentence outside marks stands as its subject. */
  sentence: number;
  hasSubject: boolean;
  /** Standing of the last person, for one joined to him ("Smit en Jansen"), and where he ends. */
  lastStanding: Standing;
  lastEnd: number;
  /** Behind the last mention of anybody: what stands there between commas says more about him. */
  apposed: number;
  /** Named entities by the token at which their name begins, or the role before it. */
  readonly beginning: ReadonlyMap<number, number>;
  /** Phrases (by index) known from the walk before to stand for an actor who is named further on. */
  readonly filled: ReadonlyMap<number, number>;
  /** What pronouns tell of genders. */
  readonly votes: Map<number, { male: number; female: number }>;
  /** Everybody mentioned, in text order. */
  readonly met: Meeting[];
  /** How often each has been met. */
  readonly tally: Tally;
  /** Whose kin is whom, as told so far. */
  readonly ties: Tie[];
}

/** How often each actor was met, kept up as the walk goes on. */
export interface Tally {
  /** Meetings that are counted. */
  upTo: number;
  /** By entity: those named in the title or the first paragraph that names somebody of the type. */
  readonly counts: Map<number, number>;
  /** By type, that paragraph. */
  readonly opening: Map<ActorType, number>;
}

/** A mention in passing, as the walk met it. */
export interface Meeting {
  readonly entity: number;
  readonly token: number;
  readonly type: ActorType;
  readonly standing: Standing;
  readonly quoted: boolean;
}

/** A walk that starts: nobody has been met. */
export function beginWalk(
  passage: Passage,
  traits: Traits[],
  beginning: ReadonlyMap<number, number>,
  filled: ReadonlyMap<number, number>,
): Walk {
  return {
    passage,
    traits,
    described: [],
    named: traits.length,
    persons: new Salience(),
    organisations: new Salience(),
    classesOf: classIndex(passage.data),
    out: [],
    sentence: -1,
    hasSubject: false,
    lastStanding: 'other',
    lastEnd: -1,
    apposed: -1,
    beginning,
    filled,
    votes: new Map(),
    met: [],
    tally: { upTo: 0, counts: new Map(), opening: new Map() },
    ties: [],
  };
}

/** Notes a mention of an entity with its standing in the sentence. */
export function note(walk: Walk, entity: number, type: ActorType, at: { first: number; last: number }): void {
  const { passage } = walk;
  const quoted = passage.isQuoted(at.first);
  const standing = standingOf(walk, at, quoted, type);
  walk.apposed = at.last;
  if (type === 'person') {
    walk.lastStanding = standing;
    walk.lastEnd = at.last;
  }
  walk.met.push({ entity, token: at.first, type, standing, quoted });
  const salience = type === 'person' ? walk.persons : walk.organisations;
  salience.note(entity, {
    token: at.first,
    sentence: passage.stepOf(at.first),
    block: passage.blockOf(at.first),
    standing,
    quoted,
    zone: passage.zoneOf(at.first),
  });
}

/** Speaker beside a verb of saying or behind "volgens"; subject when first in its sentence and under no preposition. */
function standingOf(
  walk: Walk,
  at: { first: number; last: number },
  quoted: boolean,
  type: ActorType,
): Standing {
  const { passage } = walk;
  const { data } = passage;
  const { before, after, leader } = around(passage, at);
  const hanging = hangsOn(passage, at, leader, type);
  if (hanging) return hanging;
  if (before && data.sourceWords.includes(before.norm)) return 'speaker';
  if (isJoined(walk, at.first, before, type)) return walk.lastStanding;
  const first = !walk.hasSubject;
  const person = type === 'person';
  if (person && !first && before && data.subordinators.includes(before.norm)) return 'embedded';
  if (person && !quoted) walk.hasSubject = true;
  if (saysBeside(passage, at.first, { before, after }, first)) return 'speaker';
  if (first) return 'subject';
  return after && data.singularVerbs.includes(after.norm) ? 'embedded' : 'other';
}

/** Whether a verb of saying stands on either side, and the mention is its subject. */
function saysBeside(
  passage: Passage,
  at: number,
  { before, after }: { before: Token | undefined; after: Token | undefined },
  first: boolean,
): boolean {
  const says = (token: Token | undefined): boolean =>
    token !== undefined && passage.lexicon.sayingVerbs.has(token.norm);
  if (says(after) && (first || before?.norm === ',')) return true;
  return says(before) && (first || closesStatement(passage, at - 2));
}

/** The words beside a mention, in its sentence: right before it, behind what hangs on it, and before its article. */
function around(
  passage: Passage,
  at: { first: number; last: number },
): { before: Token | undefined; after: Token | undefined; leader: Token | undefined } {
  const { tokens, lexicon } = passage;
  const { sentence } = tokens[at.first]!;
  const inside = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const before = inside(at.first - 1);
  const article = before !== undefined && lexicon.determiners.has(before.norm);
  return {
    before,
    after: inside(behindAttachments(passage, at.last)),
    leader: article ? inside(at.first - 2) : before,
  };
}

/** Behind a preposition; "started by Jo Hill": whom "by" names does it. */
function hangsOn(
  passage: Passage,
  at: { first: number; last: number },
  leader: Token | undefined,
  type: ActorType,
): Standing | undefined {
  if (!isGoverned(passage, at, leader, type)) return undefined;
  const { agentPreposition } = passage.language.quotes;
  return type === 'person' && leader?.norm === agentPreposition ? 'other' : 'governed';
}

/** Under a preposition, a possessor, or the name in a compound. */
function isGoverned(
  { tokens, lexicon, data, compoundAt }: Passage,
  { first, last }: { first: number; last: number },
  leader: Token | undefined,
  type: ActorType,
): boolean {
  if (tokens[last]?.norm === "'s" || tokens[first - 1]?.norm === '(') return true;
  if (type === 'organisation' && compoundAt.has(first)) return true;
  return (
    leader !== undefined && lexicon.prepositions.has(leader.norm) && !data.sourceWords.includes(leader.norm)
  );
}

/** "Smit en | Jansen", "burgemeester Smit van Tiel en | burgemeester Jansen". */
function isJoined(
  { passage, lastEnd }: Walk,
  first: number,
  before: Token | undefined,
  type: ActorType,
): boolean {
  const { data, nameAt } = passage;
  if (before === undefined || !data.conjunctions.includes(before.norm)) return false;
  if (nameAt[first - 2]?.mention.type === type) return true;
  return type === 'person' && lastEnd > 0 && behindAttachments(passage, lastEnd) === first - 1;
}

/** "…, zegt Smit": a comma or a mark stands before the verb. */
function closesStatement({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.norm === ',' || tokens[at]?.kind === 'mark';
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

/** The candidate that stands out by `margin` over the next one, seen from a token. */
export function mostProminent(
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

/** Known genders must agree; a guessed one may be wrong. */
export const fitsGender = (traits: Traits, gender: 'male' | 'female'): boolean =>
  traits.gender === undefined || traits.gender === gender || traits.guessed === true;
