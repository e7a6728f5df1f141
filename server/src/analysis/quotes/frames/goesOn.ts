/** Whether the words behind “…, zegt zij,” go on with what she says, or are the reporter's again. */
import { clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import type { Range } from '../range';
import { norm } from '../reading';
import type { Source } from '../source';
import { holdsFinite as finiteIn, tagAt } from '../../syntax/query';
import type { FrameContext } from './attribution';
import { isCue } from '../smallWords';

/** An attribution put between commas, and the word behind the second of them. */
export interface Inserted {
  readonly context: FrameContext;
  readonly cue: Cue;
  readonly source: Source | undefined;
  /** Where the words before the cue begin, which are said. */
  readonly first: number;
  readonly next: number;
}

export interface GoesOnRow {
  readonly id: string;
  readonly goesOn: boolean;
  readonly match: (inserted: Inserted) => boolean;
  /** Where the row decides; what is said is “de brug” and all that belongs to it. */
  readonly examples: readonly string[];
}

/** The first row that matches decides; where none does, nothing goes on. */
export const goesOnRows: readonly GoesOnRow[] = [
  {
    id: 'relative',
    goesOn: false,
    match: ({ context: { reading }, next }) => reading.lexicon.sets.relatives.has(norm(reading, next)),
    examples: ['De brug is dicht, zegt Bas Tol, die er elke dag langs vaart.'],
  },
  {
    id: 'aside',
    goesOn: false,
    match: ({ context: { reading }, next }) => reading.lexicon.data.aside.includes(norm(reading, next)),
    examples: ['De brug is dicht, zegt Bas Tol, terwijl hij zijn koffie inschenkt.'],
  },
  {
    id: 'other-source',
    goesOn: false,
    match: (inserted) => isOthers(inserted),
    examples: [
      'De brug is dicht, zegt Bas Tol, maar hij voegt eraan toe dat de sluis werkt.',
      'De brug is dicht, zegt Bas Tol, maar dat klopt volgens wethouder Hanna Brink niet.',
    ],
  },
  {
    id: 'half-clause',
    goesOn: true,
    match: ({ context, cue, first, next }) =>
      (context.reading.lexicon.data.verbSecond || context.outer(first)) &&
      !holdsFinite(context, first, cue.at, () => true) &&
      holdsFinite(context, next, context.unit.last),
    examples: ['De brug van de stad, zegt Bas Tol tegen de raad, is al jaren lek.'],
  },
  {
    id: 'open-half',
    goesOn: true,
    match: ({ context: { reading }, cue, first }) => {
      const last = norm(reading, cue.at - 1) === ',' ? cue.at - 2 : cue.at - 3;
      const { auxiliaries, complementisers, subordinators } = reading.lexicon.sets;
      const opener = norm(reading, first);
      if (!reading.lexicon.data.verbSecond || complementisers.has(opener) || subordinators.has(opener))
        return false;
      return auxiliaries.has(norm(reading, last)) && tagAt(reading.syntax, last)?.verbForm === 'Fin';
    },
    examples: ['De brug is, zegt Bas Tol, helemaal op.'],
  },
  {
    id: 'own-cue',
    goesOn: false,
    match: ({ context: { until }, next }) => until === next,
    examples: ['"The bridge is shut," he told reporters, adding that the lock would be "rusty".'],
  },
  {
    id: 'apposition',
    goesOn: false,
    match: ({ context: { reading }, next }) =>
      reading.syntax.sentenceAt(next).phrases.some((p) => p.first === next && p.appositionTo !== undefined),
    examples: ['De brug is dicht, zegt Bas Tol, voorzitter van de schippers.'],
  },
  {
    id: 'reason',
    goesOn: true,
    match: ({ context: { reading }, next }) => reading.lexicon.data.reasons.includes(norm(reading, next)),
    examples: ['De brug is dicht, zegt Bas Tol, omdat het geld voor de motor op is.'],
  },
  {
    id: 'adverbial',
    goesOn: false,
    match: ({ context: { reading }, next }) => {
      const { prepositions, subordinators } = reading.lexicon.sets;
      const word = norm(reading, next);
      return (
        subordinators.has(word) || (prepositions.has(word) && word !== reading.lexicon.data.infinitiveMark)
      );
    },
    examples: ['De brug is dicht, zegt Bas Tol, met een zucht.'],
  },
  {
    id: 'conjunction',
    goesOn: true,
    match: ({ context: { reading }, next }) => reading.lexicon.sets.conjunctions.has(norm(reading, next)),
    examples: ['De brug is dicht, zegt Bas Tol, en de sluis doet het ook niet meer.'],
  },
  {
    id: 'clause',
    goesOn: true,
    match: ({ context, next }) => opensClause(context, next),
    examples: ['De brug is dicht, zegt Bas Tol, de sluis doet het ook niet meer.'],
  },
  {
    id: 'pronoun',
    goesOn: true,
    match: ({ cue, source }) => {
      const form = source?.heads[0]?.mention.form;
      return form === 'pronoun' || source?.pronoun === true || (cue.form === 'thus' && form !== 'name');
    },
    examples: ['Bas Tol kijkt op. De brug is dicht, zegt hij, helemaal dicht.'],
  },
];

/** What goes on behind the comma, up to where the reporter has the word again. */
export function goesOn(inserted: Inserted): Range | undefined {
  const row = goesOnRows.find(({ match }) => match(inserted));
  if (!row?.goesOn) return undefined;
  const { context, next } = inserted;
  return {
    first: next,
    last: clauseEnd(context.reading, context.unit, next, context.outer, { pastAnd: true }),
  };
}

/** "maar hij voegt eraan toe dat …", "maar dat klopt volgens Brink niet": behind a conjunction somebody's words are told again. */
function isOthers({ context, next }: Inserted): boolean {
  const { reading, unit, outer, until } = context;
  const { sets, data } = reading.lexicon;
  if (!sets.conjunctions.has(norm(reading, next))) return false;
  const named = sets.according.has(norm(reading, until)) && !(norm(reading, until + 1) in data.pronounGender);
  for (let i = next + 1; i < unit.last && outer(i) && norm(reading, i) !== ','; i += 1) {
    if (named && i === until) return true;
    if (!named && tagAt(reading.syntax, i)?.verbForm === 'Fin')
      return until === i && isCue(reading, norm(reading, i));
  }
  return false;
}

/** A finite verb among these tokens; of the reporter's own words only, unless `counts` says otherwise. */
export function holdsFinite(
  { reading, outer }: FrameContext,
  from: number,
  to: number,
  counts: (token: number) => boolean = outer,
): boolean {
  return finiteIn(reading.syntax, { first: from, last: to }, counts);
}

/** A main clause of its own begins here: "ze durven niet". */
function opensClause({ reading }: FrameContext, next: number): boolean {
  return reading.syntax
    .sentenceAt(next)
    .clauses.some(
      ({ first, kind, verbs, subject }) =>
        first === next && kind === 'main' && verbs?.finite !== undefined && subject !== undefined,
    );
}
