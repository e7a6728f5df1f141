/** What tells, inside a quotation, that the words of an inner one are somebody's: ordered rows, each with examples. */
import { tagAt } from '../syntax/query';
import type { Stretch } from './stretch';
import { norm, type Reading } from './reading';

/** An inner quotation, the stretch around it, and the inner quotation before it in there. */
export interface Inner {
  readonly reading: Reading;
  readonly around: Stretch;
  readonly inner: Stretch;
  readonly previous: { readonly stretch: Stretch; readonly speaker?: string } | undefined;
}

/** The verb whose subject speaks; its cue is shown where it reports. */
export interface Told {
  readonly verb?: number;
  readonly cue?: number;
  readonly asks?: boolean;
  /** The speaker of the inner quotation before says these words too. */
  readonly goesOn?: NonNullable<Inner['previous']>;
  /** Only somebody else says them: of oneself the words are part of the outer quotation. */
  readonly others?: true;
  /** The outer quotation is nothing but this one. */
  readonly whole?: true;
}

export interface InnerRow {
  readonly id: string;
  readonly match: (inner: Inner) => Told | undefined;
  readonly examples: readonly string[];
}

/** The first row that tells something counts; where none does, the words are part of the outer quotation. */
export const innerRows: readonly InnerRow[] = [
  {
    id: 'cue-ahead',
    match: (inner) => {
      const at = isAnnounced(inner) ? verbBefore(inner, (i) => isCueForm(inner.reading, i)) : undefined;
      return at === undefined ? undefined : cueAt(inner.reading, at);
    },
    examples: ['“Toen zei mijn dochter: ‘Nou, dan niet.’ Ik lachte”, vertelt Bas Tol.'],
  },
  {
    id: 'cue-clause',
    match: (inner) => {
      const { reading } = inner;
      const at = verbBefore(inner, (i) => reports(reading, i));
      if (at === undefined) return undefined;
      const { complementisers } = reading.lexicon.sets;
      const open = inner.inner.open ?? inner.inner.first;
      // "They call that “tailor-made”": no clause.
      return complementisers.has(norm(reading, at + 1)) && at + 2 < open
        ? { ...cueAt(reading, at), others: true }
        : undefined;
    },
    examples: ['“De rechter zei dat ik ‘geen spijt’ had”, vertelt Bas Tol.'],
  },
  {
    id: 'cue-behind',
    match: ({ reading, around, inner }) => {
      const after = behind(inner);
      const at = norm(reading, after) === ',' ? after + 1 : after;
      const verb = reading.lexicon.sets.so.has(norm(reading, at)) ? at + 1 : at;
      return verb < around.last && reports(reading, verb) ? cueAt(reading, verb) : undefined;
    },
    examples: ['“Er kwam een meneer kijken. ‘Mooie brug’, zei hij”, vertelt Bas Tol.'],
  },
  {
    id: 'colon',
    match: (inner) => {
      const {
        reading,
        inner: { open, first },
      } = inner;
      if (norm(reading, (open ?? first) - 1) !== ':') return undefined;
      const verb = verbBefore(inner, (i) => tagAt(reading.syntax, i)?.verbForm === 'Fin');
      return verb === undefined ? undefined : { verb };
    },
    examples: ['“Toen belde die vent me: ‘Bas, de brug is dicht.’ Lekker dan”, vertelt Bas Tol.'],
  },
  {
    id: 'goes-on',
    match: ({ reading, inner, previous }) => {
      if (!previous || !isSentence(reading, inner)) return undefined;
      const between = behind(previous.stretch);
      const apart = reading.sentence(inner.open ?? inner.first) - reading.sentence(between - 1);
      return apart <= 1 ? { goesOn: previous } : undefined;
    },
    examples: ['“‘Sst’, zei mijn moeder. ‘Ik versta mezelf niet’”, vertelt Bas Tol.'],
  },
  {
    id: 'sentence-before',
    match: ({ reading, around, inner }) => {
      const open = inner.open ?? inner.first;
      if (!isSentence(reading, inner) || reading.sentence(open - 1) < reading.sentence(around.first))
        return undefined;
      for (let i = open - 1; i > around.first && reading.sentence(i) >= reading.sentence(open) - 1; i -= 1)
        if (tagAt(reading.syntax, i)?.verbForm === 'Fin') return { verb: i };
      return undefined;
    },
    examples: [
      '“Ik vroeg het de dokter. Hij lachte. ‘Mevrouw, dit is België.’ Zo ging dat”, vertelt Hanna Brink.',
    ],
  },
  {
    id: 'whole',
    match: ({ around, inner }) =>
      (inner.open ?? inner.first) === around.first && behind(inner) >= around.last
        ? { whole: true }
        : undefined,
    examples: ['“Ik heb hem één ding gezegd”, zegt Bas Tol. “‘Jongen, je vaart te hard.’”'],
  },
];

/** What tells whose words an inner quotation holds. */
export function toldBy(inner: Inner): Told | undefined {
  for (const { match } of innerRows) {
    const told = match(inner);
    if (told) return told;
  }
  return undefined;
}

function behind({ close, last }: Stretch): number {
  return (close ?? last - 1) + 1;
}

function isAnnounced({ reading, inner: { open, first } }: Inner): boolean {
  return /^[:,]$/.test(norm(reading, (open ?? first) - 1));
}

/** The nearest such verb before the inner mark, in its sentence. */
function verbBefore({ reading, around, inner }: Inner, is: (i: number) => boolean): number | undefined {
  const open = inner.open ?? inner.first;
  const sentence = reading.sentence(open);
  for (let i = open - 1; i >= around.first && i > open - 14 && reading.sentence(i) === sentence; i -= 1)
    if (is(i)) return i;
  return undefined;
}

/** A form of a verb that reports, and of no auxiliary: "dat ik ‘geen spijt’ had". */
function reports(reading: Reading, i: number): boolean {
  return isCueForm(reading, i) && !reading.lexicon.sets.auxiliaries.has(norm(reading, i));
}

function isCueForm({ lexicon: { finite, participles }, tokens }: Reading, i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  return finite.has(word) || participles.has(word);
}

function cueAt(reading: Reading, at: number): Told {
  const { finite, participles } = reading.lexicon;
  const verbs = finite.get(norm(reading, at)) ?? participles.get(norm(reading, at)) ?? [];
  return { verb: at, cue: at, asks: verbs.every((v) => v.stance === 'asks') };
}

/** Opens with a capital and closes with a full stop, a question mark or an exclamation mark. */
function isSentence(reading: Reading, { first, last }: Stretch): boolean {
  return /^\p{Lu}/u.test(reading.surface(first, first + 1)) && /^[.!?…]/.test(norm(reading, last - 1));
}
