/** Tells which organisation a pronoun takes up: "the retailer said it would close", "De inspectie laat weten dat zij …". */
import type { Pronoun } from './pronouns';
import type { Candidate } from './salience';
import { mostProminent, type Walk } from './walk';

/**
 * The organisation that is the subject of the pronoun's own sentence, where no person stands between; for a possessive
 * of things ("its") that opens its sentence, the one that stands out in the sentence before. Undefined in doubt.
 */
export function bodyOf(walk: Walk, pronoun: Pronoun, token: number): number | undefined {
  const neuter = pronoun.row.gender === 'neuter';
  if (pronoun.trailing) return neuter ? undefined : onlyBody(walk, token);
  if (!neuter && !pronoun.embedded && pronoun.role !== 'possessive') return undefined;
  const bodies = walk.organisations.candidates().filter((c) => !isOwned(walk, c));
  const subject = latest(walk, bodies, token);
  if (subject && !isInside(walk, subject.token, token))
    return neuter ? subject.entity : nearest(walk, pronoun, subject, token);
  const opens = neuter && (pronoun.role === 'possessive' || acts(walk, token)) && opensSentence(walk, token);
  return opens ? ofSentenceBefore(walk, bodies, token) : undefined;
}

/** "It hopes", "It has delayed"; not "It was", "It seems", "It rained". */
function acts({ passage }: Walk, token: number): boolean {
  const { tokens, data, tagOf } = passage;
  const { impersonal } = data;
  const next = tagOf(token + 1);
  if (!impersonal || !next || impersonal.includes(tokens[token + 1]!.norm)) return false;
  if (next.class === 'VERB') return next.verbForm === 'Fin';
  if (next.class !== 'AUX' || data.copulas.includes(tokens[token + 1]!.norm)) return false;
  return tagOf(token + 2)?.class === 'VERB' && !impersonal.includes(tokens[token + 2]!.norm);
}

interface Place {
  readonly entity: number;
  readonly token: number;
}

/** The organisation, unless a person in the sentence comes nearer or has it as his object. */
function nearest(walk: Walk, { role }: Pronoun, subject: Place, token: number): number | undefined {
  const person = latest(walk, walk.persons.candidates(), token);
  if (!person) return subject.entity;
  if (role !== 'possessive' || subject.token < person.token) return undefined;
  return isObject(walk, person.token, subject.token) ? undefined : subject.entity;
}

function ofSentenceBefore(walk: Walk, bodies: readonly Candidate[], token: number): number | undefined {
  const { stepOf, tokens, lexicon } = walk.passage;
  const sentence = stepOf(token);
  // "…, it said": whoever acts or speaks, not whom his words are about.
  const says = lexicon.sayingVerbs.has(tokens[token + 1]?.norm ?? '');
  const before = bodies.filter((c) =>
    c.events.some(
      ({ sentence: at, standing }) =>
        at === sentence - 1 &&
        (says ? standing === 'speaker' || standing === 'subject' : standing !== 'governed'),
    ),
  );
  return mostProminent(walk, before, token, 1.3);
}

/** "its website" is a thing of the one meant. */
function isOwned({ described, named }: Walk, { entity }: Candidate): boolean {
  return described[entity - named]?.phrase.determiner === 'possessive';
}

/** "…, schreef zij": the organisation that the paragraph tells of, where it names no person before. */
function onlyBody({ passage, persons, organisations }: Walk, token: number): number | undefined {
  const block = passage.blockOf(token);
  const here = (c: Candidate): boolean => c.events.some((e) => e.block === block);
  if (persons.candidates().some(here)) return undefined;
  const bodies = organisations
    .candidates()
    .filter((c) => c.events.some((e) => e.block === block && e.standing !== 'governed'));
  return bodies.length === 1 ? bodies[0]!.entity : undefined;
}

function opensSentence({ passage }: Walk, token: number): boolean {
  const before = passage.tokens[token - 1];
  if (before?.sentence !== passage.tokens[token]!.sentence || before.kind === 'mark') return true;
  return before.norm === ',' && passage.tokens[token - 2]?.kind === 'mark';
}

/** "Advocaat Smit vroeg de bank | haar cliënt": the person before is the subject of the same clause. */
function isObject({ passage }: Walk, person: number, body: number): boolean {
  const { tokens, data } = passage;
  if (data.sourceWords.includes(tokens[person - 1]?.norm ?? '')) return false;
  for (let i = person; i < body; i += 1) {
    const { norm } = tokens[i]!;
    if (norm === ',' || data.subordinators.includes(norm)) return false;
  }
  return true;
}

/** "De bank in zijn wijk": a pronoun inside what hangs on a phrase is not the phrase's own. */
function isInside({ passage }: Walk, first: number, token: number): boolean {
  const phrase = passage.phraseAt(first);
  return phrase !== undefined && phrase.end > token;
}

/** The latest mention before a token in its sentence that no preposition governs. */
function latest({ passage }: Walk, candidates: readonly Candidate[], token: number): Place | undefined {
  const sentence = passage.stepOf(token);
  let found: Place | undefined;
  for (const { entity, events } of candidates)
    for (const { sentence: at, token: where, quoted, standing } of events) {
      if (at !== sentence || where >= token || quoted || standing === 'governed') continue;
      if (!found || where > found.token) found = { entity, token: where };
    }
  return found;
}
