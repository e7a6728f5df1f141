/** Refers a pronoun to the person it stands for: the most prominent one whose gender fits, if he stands out. */
import type { PronounRow } from '../../languages/actorData';
import type { Passage } from './passage';
import type { Pronoun } from './pronouns';
import { prominence, type Candidate } from './salience';
import { fitsGender, note, type Walk } from './walk';

/** Enters the pronoun at this token among the references, linked where one person stands out; inside marks never. */
export function referPronoun(walk: Walk, pronoun: Pronoun, token: number): void {
  const { passage } = walk;
  const { span } = passage.tokens[token]!;
  const quoted = passage.isQuoted(token);
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
  const matrix = pronoun.embedded
    ? nearestSubject(walk.persons.candidates(), token, from.sentence)
    : undefined;
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
    if (candidate.entity === matrix) value *= 2;
    if (candidate.entity >= walk.named) value *= 0.9;
    if (value > first) [best, first, second] = [candidate.entity, value, first];
    else if (value > second) second = value;
  }
  if (best === undefined || first < 0.3 || first < second * 1.25) return undefined;
  return { entity: best, sure: first >= second * 2 };
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

/** The subject nearest before a pronoun in a subordinate clause ("Smit vertelt dat hij …"). */
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
