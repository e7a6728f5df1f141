/** Refers a pronoun to whom it stands for: the most prominent one whose gender fits, if he stands out. */
import type { PronounRow } from '../../languages/actorData';
import type { ActorType } from '../../model/types';
import { bodyOf } from './bodies';
import { factorOf, type Question } from './preferences';
import { readPronoun, type Pronoun } from './pronouns';
import { prominence, type Candidate } from './salience';
import { topicActor } from './topicActor';
import { isRelational } from './traits';
import { fitsGender, note, type Walk } from './walk';

interface Answer {
  readonly entity: number;
  readonly type: ActorType;
  /** Nobody else comes near. */
  readonly sure: boolean;
}

/** Enters the pronoun at this token among the references, linked where one actor stands out; inside marks never. */
export function referPronoun(walk: Walk, pronoun: Pronoun, token: number): void {
  const { passage } = walk;
  const { row, role } = pronoun;
  const quoted = passage.isQuoted(token);
  const found = quoted ? toldOf(walk, pronoun, token) : metBefore(walk, pronoun, token);
  if (found === undefined && row.gender === 'neuter') return;
  walk.out.push({
    span: passage.tokens[token]!.span,
    form: 'pronoun',
    type: found?.type ?? 'person',
    ...(found === undefined ? {} : { entity: found.entity }),
    ...(role === 'possessive' ? { possessive: true } : {}),
    rule: ruleOf(pronoun),
  });
  if (quoted) return;
  if (found?.type === 'person') noteReferred(walk, pronoun, token, found);
  else if (found && role === 'subject')
    note(walk, found.entity, 'organisation', { first: token, last: token + 1 });
  else if (!found && role === 'subject') walk.hasSubject = true;
}

function metBefore(walk: Walk, pronoun: Pronoun, token: number): Answer | undefined {
  return walk.passage.zoneOf(token) === 'paragraph' ? antecedentOf(walk, pronoun, token) : undefined;
}

/** What a pronoun outside marks tells of the person it stands for, who comes to the fore unless it only says whose. */
function noteReferred(walk: Walk, { row, role }: Pronoun, token: number, found: Answer): void {
  if (role === 'possessive') {
    guessGender(walk, found, row);
    return;
  }
  vote(walk, found.entity, row, found.sure ? 2 : 1);
  note(walk, found.entity, 'person', { first: token, last: token + 1 });
}

/**
 * “Mijn broer belde. Hij huilde”: somebody without a name whom the speaker has just told of, in the same paragraph; also
 * behind the words that say who speaks, unless they call him kin, who may have a name elsewhere.
 */
function toldOf(walk: Walk, { row }: Pronoun, token: number): Answer | undefined {
  const { gender } = row;
  const last = lastQuoted(walk, token);
  if (!last || last.entity < walk.named || gender === 'neuter' || row.demonstrative) return undefined;
  if (!last.isLatest && (mayHaveName(walk, last.entity) || isIntroduced(walk, token))) return undefined;
  if (gender !== 'any' && !fitsGender(walk.traits[last.entity]!, gender)) return undefined;
  return { entity: last.entity, type: 'person', sure: false };
}

/** The person mentioned last between marks, not far before; and whether nobody was mentioned since. */
function lastQuoted(
  { met, passage }: Walk,
  token: number,
): { entity: number; isLatest: boolean } | undefined {
  const block = passage.blockOf(token);
  let isLatest = true;
  for (let i = met.length - 1; i >= 0; i -= 1) {
    const { entity, type, quoted, token: at } = met[i]!;
    if (token - at > 60 || passage.blockOf(at) !== block) return undefined;
    if (type !== 'person') continue;
    if (quoted) return { entity, isLatest };
    isLatest = false;
  }
  return undefined;
}

/** "Mijn moeder", "die jongen": kin or a peer of the one who speaks, or somebody told of before. */
function mayHaveName({ passage, described, named }: Walk, entity: number): boolean {
  const phrase = described[entity - named]?.phrase;
  if (phrase?.determiner === 'demonstrative') return true;
  return phrase?.determiner === 'possessive' && isRelational(phrase.noun, passage.data);
}

/** Behind a colon outside the marks somebody else may begin to speak. */
function isIntroduced({ passage }: Walk, token: number): boolean {
  let i = token;
  while (i > 0 && passage.isQuoted(i)) i -= 1;
  return passage.tokens[i]?.norm === ':' || passage.tokens[i - 1]?.norm === ':';
}

/** "De zestienjarige zat op zijn stoel": nothing else tells the gender of one who has no name. */
function guessGender({ traits, named }: Walk, { entity, sure }: Answer, { gender }: PronounRow): void {
  if (!sure || entity < named || gender === 'any' || gender === 'neuter') return;
  const known = traits[entity]!;
  if (known.gender !== undefined) return;
  known.gender = gender;
  known.guessed = true;
}

function ruleOf({ row, source, role }: Pronoun): string {
  if (row.demonstrative) return 'pronoun-last-named';
  return source ? 'pronoun-source' : `pronoun-${role}`;
}

/** Counts what pronouns tell of a person's gender, for the walk after this one. */
function vote({ votes, traits }: Walk, entity: number, { gender }: PronounRow, weight: number): void {
  if (gender === 'any' || gender === 'neuter') return;
  const given = votes.get(entity) ?? { male: 0, female: 0 };
  given[gender] += weight;
  votes.set(entity, given);
  const known = traits[entity]!;
  if (weight < 2 || (known.gender !== undefined && !known.guessed)) return;
  known.gender = gender;
  delete known.guessed;
}

/** Whose "zijn", "haar", "her" at this token is, where one person stands out outside marks. */
export function ownerAt(walk: Walk, token: number): number | undefined {
  const { passage } = walk;
  const pronoun = passage.isQuoted(token) ? undefined : readPronoun(passage, token);
  if (pronoun?.role !== 'possessive' || pronoun.row.gender === 'neuter') return undefined;
  return personOf(walk, pronoun, token)?.entity;
}

function antecedentOf(walk: Walk, pronoun: Pronoun, token: number): Answer | undefined {
  const { row } = pronoun;
  const body = row.gender === 'neuter' || row.orBody ? bodyOf(walk, pronoun, token) : undefined;
  if (body !== undefined) return { entity: body, type: 'organisation', sure: false };
  return row.gender === 'neuter' ? undefined : personOf(walk, pronoun, token);
}

function personOf(walk: Walk, pronoun: Pronoun, token: number): Answer | undefined {
  const { gender } = pronoun.row;
  const question = asked(walk, pronoun, token);
  const fitting = walk.persons
    .candidates()
    .filter((c) => gender === 'any' || gender === 'neuter' || fitsGender(walk.traits[c.entity]!, gender));
  const isHere = ({ events }: Candidate): boolean =>
    events.some((e) => e.block === question.from.block && !e.quoted);
  const isAnyHere = fitting.some(isHere);
  let [best, first, second] = [undefined as number | undefined, 0, 0];
  for (const candidate of fitting) {
    const distant = isAnyHere && !isHere(candidate) ? elsewhere : 1;
    const value = distant * valueOf(walk, question, candidate);
    if (value > first) [best, first, second] = [candidate.entity, value, first];
    else if (value > second) second = value;
  }
  if (best === undefined || first < least || first < second * margin) return undefined;
  return { entity: best, type: 'person', sure: first >= second * 2 };
}

/** Tuned on the references of read articles: below this nobody is meant, and within this factor it might be either. */
const elsewhere = 0.75;
const least = 0.3;
const margin = 1.2;

function valueOf(walk: Walk, question: Question, candidate: Candidate): number {
  const { pronoun, token, from } = question;
  if (pronoun.row.demonstrative) return lastNamed(candidate, from.sentence);
  const seen = pronoun.trailing ? outside(candidate, from.sentence, token) : candidate;
  return prominence(seen, from) * factorOf(walk, question, candidate);
}

function asked(walk: Walk, pronoun: Pronoun, token: number): Question {
  const { passage } = walk;
  const from = { sentence: passage.stepOf(token), block: passage.blockOf(token) };
  const candidates = walk.persons.candidates();
  const subject = nearestSubject(candidates, token, from.sentence);
  const opens = !candidates.some((c) => c.events.some((e) => e.block === from.block));
  const topic = opens
    ? topicActor(
        walk,
        candidates.map((c) => c.entity),
      )
    : undefined;
  return { pronoun, token, from, subject, topic };
}

/** Persons inside the statement that a trailing "…, zei hij" closes are less often the one who made it. */
function outside(candidate: Candidate, sentence: number, token: number): Candidate {
  const events = candidate.events.map((e) =>
    e.sentence === sentence && e.token < token && e.standing !== 'governed'
      ? { ...e, standing: 'content' as const }
      : e,
  );
  return { ...candidate, events };
}

/** The person nearest before a token in its sentence that no preposition governs ("Smit vertelt dat hij …"). */
function nearestSubject(
  candidates: readonly Candidate[],
  token: number,
  sentence: number,
): number | undefined {
  let [nearest, at] = [undefined as number | undefined, -1];
  for (const { entity, events } of candidates)
    for (const event of events)
      if (event.sentence === sentence && event.token < token && event.token > at && !event.quoted)
        if (event.standing !== 'governed' && event.standing !== 'other')
          [nearest, at] = [entity, event.token];
  return nearest;
}

/** For "die" and "deze": the person mentioned last in the sentence before. */
function lastNamed(candidate: Candidate, sentence: number): number {
  const event = candidate.events.at(-1)!;
  return sentence - event.sentence > 1 || sentence === event.sentence ? 0 : 1 + event.token;
}
