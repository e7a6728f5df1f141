/**
 * Scores one published result against its gold.
 *
 * - mention: exact span of mentions of form `name` that are not flagged compound; typed also needs the type.
 *   An optional gold span is neither hit nor miss.
 * - actor: B-cubed over the exactly matched mentions that have an actor in the gold.
 * - direct quote: a marked part that overlaps the gold by at least 0.8 (Jaccard on characters); strict 0.95.
 *   A marked part without a speaker makes no claim, so it is never one too many.
 * - indirect: the statement covers half of the gold, or Jaccard ≥ 0.4.
 * - end to end: span and speaker right. Gold without speaker: right when the system gives none.
 * - figure: span by overlap, value as `same.ts` says.
 */
import type { Gold } from './gold';
import { emptyTally, type Tally } from './measures';
import { sameValue } from './same';
import { scoreQuotes } from './scoreQuotes';
import { overlap, type Found, type Stretch } from './stretch';

export interface Score {
  readonly tally: Tally;
  /** One line for each miss, false alarm and wrong value. */
  readonly errors: readonly string[];
}

const types = ['person', 'organisation', 'place'] as const;
type ScoredType = (typeof types)[number];

/** Pure; the text serves to strip marks from the ends of quotes and to print errors. */
export function scoreArticle(gold: Gold, found: Found, text: string): Score {
  const tally = emptyTally();
  const errors: string[] = [];
  tally.words = text.split(/\s+/).filter(Boolean).length;
  scoreMentions(gold, found, tally, errors);
  scoreQuotes('direct', gold, found, text, tally, errors);
  scoreQuotes('indirect', gold, found, text, tally, errors);
  scoreFigures(gold, found, tally, errors);
  return { tally, errors };
}

const key = (s: Stretch): string => `${s.start}-${s.end}`;

function scoreMentions(gold: Gold, found: Found, { counts, actors }: Tally, errors: string[]): void {
  const isScored = (type: string): type is ScoredType => (types as readonly string[]).includes(type);
  const names = found.mentions.filter((m) => isScored(m.type) && m.form === 'name' && !m.compound);
  const optional = gold.mentions.filter((m) => m.optional);
  const required = gold.mentions.filter((m) => !m.optional);
  const wanted = new Map(required.map((m) => [key(m), m]));
  const pairs: (readonly [gold: string, got: string | null])[] = [];
  for (const name of names) {
    const type = name.type as ScoredType;
    const match = wanted.get(key(name));
    if (match) {
      counts.mention_span.tp += 1;
      if (match.actor) pairs.push([match.actor, name.actor]);
      const side = match.type === type ? 'tp' : 'fp';
      counts.mention_typed[side] += 1;
      counts[type][side] += 1;
      if (side === 'fp') errors.push(`TYPE “${name.text}” gold ${match.type} got ${type}`);
    } else if (!optional.some((o) => overlap(name, o)) || required.some((o) => overlap(name, o))) {
      for (const measure of ['mention_span', 'mention_typed', type] as const) counts[measure].fp += 1;
      errors.push(`FP “${name.text}” ${type} @${name.start}`);
    }
  }
  const got = new Map(names.map((m) => [key(m), m.type]));
  for (const [span, mention] of wanted) {
    const type = got.get(span);
    if (type === undefined) {
      counts.mention_span.fn += 1;
      errors.push(`FN “${mention.text}” ${mention.type} @${mention.start}`);
    }
    if (type === mention.type || !isScored(mention.type)) continue;
    counts.mention_typed.fn += 1;
    counts[mention.type].fn += 1;
  }
  for (const pair of pairs) {
    const [actor, id] = pair;
    const together = id === null ? [pair] : pairs.filter((other) => other[1] === id);
    const belong = pairs.filter((other) => other[0] === actor);
    const both = together.filter((other) => other[0] === actor).length;
    actors.push({ p: both / together.length, r: both / belong.length });
  }
}

function scoreFigures(gold: Gold, found: Found, { counts }: Tally, errors: string[]): void {
  const used = new Set<number>();
  for (const figure of gold.figures) {
    const index = found.figures.findIndex((got, i) => !used.has(i) && overlap(got, figure));
    const got = found.figures[index];
    if (got) used.add(index);
    if (figure.optional) continue;
    if (!got) {
      counts.figure_span.fn += 1;
      counts.figure_value.fn += 1;
      errors.push(`MISSED figure “${figure.text}”`);
      continue;
    }
    counts.figure_span.tp += 1;
    if (sameValue(figure, got)) counts.figure_value.tp += 1;
    else {
      counts.figure_value.fp += 1;
      counts.figure_value.fn += 1;
      errors.push(
        `VALUE “${figure.text}” gold ${figure.value} got ${got.value ?? `${got.low}..${got.high}`}`,
      );
    }
  }
  for (const [i, got] of found.figures.entries()) {
    if (used.has(i)) continue;
    counts.figure_span.fp += 1;
    counts.figure_value.fp += 1;
    errors.push(`EXTRA figure “${got.text}”`);
  }
}
