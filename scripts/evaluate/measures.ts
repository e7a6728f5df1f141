/** Counts of hits and misses, and precision, recall and F1 from them, rounded as the reference scorer rounds. */

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Rates extends Counts {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

export const countNames = [
  'mention_span',
  'mention_typed',
  'person',
  'organisation',
  'place',
  'direct_span',
  'direct_strict',
  'direct_end_to_end',
  'indirect_span',
  'indirect_end_to_end',
  'figure_span',
  'figure_value',
] as const;
export type CountName = (typeof countNames)[number];

/** The speaker given to a quote that was found. */
export interface NamedSpeaker {
  readonly inferred: boolean;
  /** 0 to 1, where the analysis tells it. */
  readonly confidence?: number;
  readonly right: boolean;
}

/** What scoring one or more articles has counted. */
export interface Tally {
  readonly counts: Readonly<Record<CountName, Counts>>;
  /** B-cubed precision and recall of each mention, kept one by one so that sums do not hang on how articles are grouped. */
  readonly actors: { readonly p: number; readonly r: number }[];
  readonly speakers: { right: number; all: number; unknown: number };
  /** Of direct and indirect quotes that were found. */
  readonly named: NamedSpeaker[];
  /** Quotes with a speaker that nobody said, and the words read: false alarms per thousand words. */
  falseQuotes: number;
  words: number;
}

export function emptyTally(): Tally {
  const counts = Object.fromEntries(countNames.map((name) => [name, { tp: 0, fp: 0, fn: 0 }]));
  return {
    counts: counts as Record<CountName, Counts>,
    actors: [],
    speakers: { right: 0, all: 0, unknown: 0 },
    named: [],
    falseQuotes: 0,
    words: 0,
  };
}

/** The tally of several tallies together, in their order. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    for (const name of countNames)
      for (const key of ['tp', 'fp', 'fn'] as const) total.counts[name][key] += tally.counts[name][key];
    total.actors.push(...tally.actors);
    total.named.push(...tally.named);
    for (const key of ['right', 'all', 'unknown'] as const) total.speakers[key] += tally.speakers[key];
    total.falseQuotes += tally.falseQuotes;
    total.words += tally.words;
  }
  return total;
}

/** One decimal; an exact tie goes to the even digit, as Python's `round` does. */
export function round1(x: number): number {
  const tenfold = x * 10;
  const tie = (x * 4) % 2;
  if (Math.abs(tie) !== 1) return Number(x.toFixed(1));
  const low = Math.floor(tenfold);
  return (low % 2 === 0 ? low : low + 1) / 10;
}

export function rates({ tp, fp, fn }: Counts): Rates {
  const p = tp + fp ? tp / (tp + fp) : 0;
  const r = tp + fn ? tp / (tp + fn) : 0;
  return { p: round1(100 * p), r: round1(100 * r), f: f1(p, r), tp, fp, fn };
}

/** B-cubed over the mentions that were found exactly. */
export function actorRates(tally: Tally): { p: number; r: number; f: number; n: number } {
  const n = tally.actors.length;
  let [p, r] = [0, 0];
  for (const mention of tally.actors) {
    p += mention.p;
    r += mention.r;
  }
  if (n) [p, r] = [p / n, r / n];
  return { p: round1(100 * p), r: round1(100 * r), f: f1(p, r), n };
}

/** Share of the direct quotes found that have the right speaker. */
export function speakerRate({ speakers }: Tally): { acc: number; n: number } {
  return { acc: speakers.all ? round1((100 * speakers.right) / speakers.all) : 0, n: speakers.all };
}

function f1(p: number, r: number): number {
  return p + r ? round1((200 * p * r) / (p + r)) : 0;
}

/** The one number per measure that is compared from run to run, in the reference scorer's order. */
export function headline(tally: Tally): Record<string, number> {
  const f = (name: CountName): number => rates(tally.counts[name]).f;
  return {
    mention_span: f('mention_span'),
    mention_typed: f('mention_typed'),
    person: f('person'),
    organisation: f('organisation'),
    place: f('place'),
    actor_b3: actorRates(tally).f,
    direct_span: f('direct_span'),
    direct_strict: f('direct_strict'),
    speaker_accuracy: speakerRate(tally).acc,
    direct_end_to_end: f('direct_end_to_end'),
    indirect_span: f('indirect_span'),
    indirect_end_to_end: f('indirect_end_to_end'),
    figure_span: f('figure_span'),
    figure_value: f('figure_value'),
  };
}
