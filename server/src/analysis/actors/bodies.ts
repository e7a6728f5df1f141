/** Tells which organisation a pronoun takes up: "the retailer said it would close", "De inspectie laat weten dat zij …". */
import type { Pronoun } from './pronouns';
import type { Candidate } from './salience';
import { mostProminent, type Walk } from './walk';

/**
 * The organisation that is the subject of the pronoun's own sentence, where no person stands between; for a possessive
 * of things ("its") that opens its sentence, the one that stands out in the sentence before. Undefined in doubt.
 */
export function bodyOf(walk: Walk, pronoun: Pronoun, token: number): number | undefined {
  const { passage } = walk;
  const neuter = pronoun.row.gender === 'neuter';
  if (!neuter && !pronoun.embedded && pronoun.role !== 'possessive') return undefined;
  const sentence = passage.stepOf(token);
  const bodies = walk.organisations.candidates().filter((c) => !isOwned(walk, c));
  const subject = latest(bodies, sentence, token);
  if (subject !== undefined) {
    const person = latest(walk.persons.candidates(), sentence, token);
    if (neuter || !person) return subject.entity;
    return pronoun.role === 'possessive' && subject.token > person.token ? subject.entity : undefined;
  }
  if (!neuter || pronoun.role !== 'possessive' || !opensSentence(walk, token)) return undefined;
  const before = bodies.filter((c) =>
    c.events.some((e) => e.sentence === sentence - 1 && e.standing !== 'governed'),
  );
  return mostProminent(walk, before, token, 1.3);
}

/** "its website" is a thing of the one meant. */
function isOwned({ described, named }: Walk, { entity }: Candidate): boolean {
  return described[entity - named]?.phrase.determiner === 'possessive';
}

function opensSentence({ passage }: Walk, token: number): boolean {
  const before = passage.tokens[token - 1];
  if (before?.sentence !== passage.tokens[token]!.sentence || before.kind === 'mark') return true;
  return before.norm === ',' && passage.tokens[token - 2]?.kind === 'mark';
}

/** The latest mention before a token in its sentence that no preposition governs. */
function latest(
  candidates: readonly Candidate[],
  sentence: number,
  token: number,
): { entity: number; token: number } | undefined {
  let found: { entity: number; token: number } | undefined;
  for (const { entity, events } of candidates)
    for (const event of events)
      if (
        event.sentence === sentence &&
        event.token < token &&
        !event.quoted &&
        event.standing !== 'governed'
      )
        if (!found || event.token > found.token) found = { entity, token: event.token };
  return found;
}
