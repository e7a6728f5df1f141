/** What the walk over an article carries along: who has been met, how prominently, and what has been found. */
import type { ActorType, Span } from '../../model/types';
import type { Passage } from './passage';
import type { Phrase } from './phrases';
import { prominence, type Candidate, type Salience, type Standing } from './salience';
import { hangingEnd } from './edges';
import type { Traits } from './traits';

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
  readonly classesOf: ReadonlyMap<string, readonly string[]>;
  readonly out: Reference[];
  /** The first person of the current sentence outside marks stands as its subject. */
  sentence: number;
  hasSubject: boolean;
  /** Standing of the last person, for one joined to him ("Smit en Jansen"). */
  lastStanding: Standing;
  /** Behind the last mention of anybody: what stands there between commas says more about him. */
  apposed: number;
}

/** Notes a mention of an entity with its standing in the sentence. */
export function note(walk: Walk, entity: number, type: ActorType, at: { first: number; last: number }): void {
  const { passage } = walk;
  const quoted = passage.isQuoted(at.first);
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
  if (type === 'organisation' && passage.compoundAt.has(at.first)) return 'governed';
  if (before && data.sourceWords.includes(before.norm)) return 'speaker';
  if (before && lexicon.prepositions.has(before.norm)) return 'governed';
  if (
    before &&
    data.conjunctions.includes(before.norm) &&
    passage.nameAt[at.first - 2]?.mention.type === type
  )
    return walk.lastStanding;
  if (before && type === 'person' && walk.hasSubject && data.subordinators.includes(before.norm))
    return 'embedded';
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
