/** What makes a person more or less likely to be meant by a pronoun, beside how prominent he is: one row each, with examples. */
import { areOpposite, isKinNoun } from './kin';
import type { Pronoun } from './pronouns';
import type { Candidate } from './salience';
import type { Walk } from './walk';

export interface Question {
  readonly pronoun: Pronoun;
  readonly token: number;
  readonly from: { readonly sentence: number; readonly block: number };
  /** The person nearest before in the sentence that no preposition governs. */
  readonly subject: number | undefined;
  /** Whom the article is about, at the start of a paragraph. */
  readonly topic: number | undefined;
}

interface Preference {
  readonly id: string;
  readonly factor: number;
  readonly match: (walk: Walk, question: Question, candidate: Candidate) => boolean;
  readonly examples: readonly string[];
}

const preferences: readonly Preference[] = [
  {
    id: 'gender-guessed',
    factor: 0.4,
    match: ({ traits }, { pronoun }, { entity }) =>
      tellsGender(pronoun) &&
      traits[entity]!.guessed === true &&
      traits[entity]!.gender !== pronoun.row.gender,
    examples: ['Evka Smit sprak met Tom. Hij lachte.'],
  },
  {
    id: 'gender-unknown',
    factor: 0.75,
    match: ({ traits }, { pronoun }, { entity }) =>
      tellsGender(pronoun) && traits[entity]!.gender === undefined,
    examples: ['Tamsyn sprak met Joke Vos. Zij lachte.'],
  },
  {
    id: 'own-clause-subject',
    factor: 0.05,
    match: ({ passage }, { pronoun, token }, candidate) =>
      (pronoun.role === 'object' || pronoun.source) && isClauseSubject(passage, candidate, token),
    examples: ['Smit gaf hem de sleutel.'],
  },
  {
    id: 'matrix-subject',
    factor: 2,
    match: (_, { pronoun, subject }, { entity }) => pronoun.embedded && entity === subject,
    examples: ['Smit vertelt dat hij gaat.'],
  },
  {
    id: 'owner-subject',
    factor: 2.2,
    match: (_, { pronoun, subject }, { entity }) => pronoun.role === 'possessive' && entity === subject,
    examples: ['Smit zocht zijn fiets.'],
  },
  {
    id: 'only-related',
    factor: 0.45,
    match: (walk, { subject }, { entity }) => entity !== subject && isOwned(walk, entity),
    examples: ['Smit belde. Zijn broer wachtte. Hij kwam laat.'],
  },
  {
    id: 'owned-by-owned',
    factor: 0.3,
    match: (walk, { pronoun, token }, { entity }) =>
      pronoun.role === 'possessive' && isOwned(walk, entity) && isKinOfSame(walk, entity, token),
    examples: ['Smit groeide op in Tiel. Zijn vader was smid, zijn moeder naaister.'],
  },
  {
    id: 'was-asked',
    factor: 8,
    match: ({ passage }, { pronoun, token, from }, { events }) =>
      (pronoun.trailing || pronoun.embedded || saysBefore(passage, token)) &&
      events.some((e) => wasAsked(passage, e, from.sentence, token)),
    examples: ['De rechter vroeg Smit of hij spijt had. “Nee”, zei hij.'],
  },
  {
    id: 'asked-about',
    factor: 0.25,
    match: ({ passage }, { pronoun, token }, { events }) =>
      pronoun.role === 'subject' && events.some((e) => isAskedAbout(passage, e.token, token)),
    examples: ['Asked whether Smith would leave, he shrugged.'],
  },
  {
    id: 'topic',
    factor: 1.5,
    match: (_, { topic }, { entity }) => entity === topic,
    examples: ['Mia Vos bakt. Vos is blij.', 'Zij lacht.'],
  },
  {
    id: 'only-described',
    factor: 0.9,
    match: ({ named }, _, { entity }) => entity >= named,
    examples: ['Een man zag Smit. Hij lachte.'],
  },
];

/** “…,” she said: behind marks, the verb after it. */
function saysBefore({ tokens, lexicon }: Walk['passage'], pronoun: number): boolean {
  return tokens[pronoun - 1]?.kind === 'mark' && lexicon.sayingVerbs.has(tokens[pronoun + 1]?.norm ?? '');
}

/** "vroeg de verdachte of …": close behind a verb of asking that is another's, in the sentence before. */
function wasAsked(
  { tokens, data }: Walk['passage'],
  { sentence, token, standing, quoted }: Candidate['events'][number],
  from: number,
  pronoun: number,
): boolean {
  if (sentence < from - 1 || token >= pronoun || quoted) return false;
  if (standing === 'speaker' || standing === 'subject') return false;
  for (let i = token - 1; i >= Math.max(0, token - 4); i -= 1) {
    if (data.askingVerbs.includes(tokens[i]!.norm)) return true;
    if (tokens[i]!.kind !== 'word' || data.subordinators.includes(tokens[i]!.norm)) return false;
  }
  return false;
}

/** "Asked by reporters whether Smith would leave, | he": who is named in such an opening is not who answers. */
function isAskedAbout({ tokens, nameAt, data }: Walk['passage'], name: number, pronoun: number): boolean {
  if (tokens[pronoun - 1]?.norm !== ',' || name >= pronoun || !nameAt[name]) return false;
  const { sentence } = tokens[pronoun]!;
  if (tokens[name]!.sentence !== sentence) return false;
  let first = name;
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first -= 1;
  return data.askingVerbs.includes(tokens[first]!.norm);
}

/** "Zijn broer": described by whose he is. */
function isOwned({ passage, described, named }: Walk, entity: number): boolean {
  const first = described[entity - named]?.phrase.first;
  if (first === undefined) return false;
  return Object.hasOwn(passage.data.determiners.possessive, passage.tokens[first]!.norm);
}

/** What is possessed is kin too, and not the other side of what the owner is called. */
function isKinOfSame(
  { passage: { tokens, data }, described, named }: Walk,
  entity: number,
  token: number,
): boolean {
  const possessed = tokens[token + 1]?.norm ?? '';
  const { noun } = described[entity - named]!.phrase;
  return isKinNoun(possessed, data) && isKinNoun(noun, data) && !areOpposite(noun, possessed, data);
}

/** All preferences that hold, multiplied. */
export function factorOf(walk: Walk, question: Question, candidate: Candidate): number {
  let factor = 1;
  for (const preference of preferences)
    if (preference.match(walk, question, candidate)) factor *= preference.factor;
  return factor;
}

const tellsGender = ({ row }: Pronoun): boolean => row.gender === 'male' || row.gender === 'female';

function isClauseSubject(passage: Walk['passage'], candidate: Candidate, token: number): boolean {
  const sentence = passage.stepOf(token);
  return candidate.events.some((e) => {
    if (e.sentence !== sentence || e.standing === 'governed') return false;
    for (let i = e.token; i < token; i += 1) {
      const { norm } = passage.tokens[i]!;
      if (/^[,;:]$/.test(norm) || passage.data.subordinators.includes(norm)) return false;
      if (passage.data.conjunctions.includes(norm) && opensClause(passage, i + 1)) return false;
    }
    return true;
  });
}

/** "… en | was hem verteld": a finite verb stands behind the conjunction. */
function opensClause({ data, lexicon, tokens, tagOf }: Walk['passage'], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return tagOf(at)?.verbForm === 'Fin' || data.singularVerbs.includes(norm) || lexicon.sayingVerbs.has(norm);
}
