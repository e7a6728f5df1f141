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
import type { Published } from '../../server/src/published';
import type { Gold, GoldQuote } from './gold';
import { emptyTally, type CountName, type Tally } from './measures';
import { sameName, sameValue } from './same';

export interface Score {
  readonly tally: Tally;
  /** One line for each miss, false alarm and wrong value. */
  readonly errors: readonly string[];
}

const types = ['person', 'organisation', 'place'] as const;
type ScoredType = (typeof types)[number];
type Found = Pick<Published, 'actors' | 'mentions' | 'quotes' | 'figures'>;
interface Stretch {
  readonly start: number;
  readonly end: number;
}
interface Claim extends Stretch {
  readonly speaker: string | null;
}

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

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
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

/** Every marked stretch of every quote, each with the quote's speaker. */
function markedParts(quotes: Found['quotes']): Claim[] {
  return quotes.flatMap((q) =>
    (q.parts.length ? q.parts : [{ start: q.start, end: q.end, marked: q.kind !== 'indirect' }])
      .filter((part) => part.marked)
      .map(({ start, end }) => ({ start, end, speaker: q.speaker })),
  );
}

/** Indirect and mixed quotes, each from its first part's start to its last part's end. */
function statements(quotes: Found['quotes']): Claim[] {
  return quotes
    .filter((q) => q.kind !== 'direct')
    .map((q) => {
      const parts = q.parts.length ? q.parts : [q];
      const start = Math.min(...parts.map((p) => p.start));
      return { start, end: Math.max(...parts.map((p) => p.end)), speaker: q.speaker };
    });
}

function scoreQuotes(
  kind: GoldQuote['kind'],
  gold: Gold,
  found: Found,
  text: string,
  tally: Tally,
  errors: string[],
): void {
  const { counts } = tally;
  const [span, endToEnd] = [counts[`${kind}_span`], counts[`${kind}_end_to_end` satisfies CountName]];
  const claims = kind === 'direct' ? markedParts(found.quotes) : statements(found.quotes);
  const wanted = gold.quotes.filter((q) => q.kind === kind);
  const names = new Map(found.actors.map((a) => [a.id, a]));
  const used = new Set<number>();
  for (const quote of wanted) {
    const [index, best] = bestClaim(kind, quote, claims, used, text);
    const claim = best >= 0.8 ? claims[index] : undefined;
    if (claim) used.add(index);
    if (quote.flags.includes('not-a-quote')) {
      if (!claim || claim.speaker === null) continue;
      span.fp += 1;
      endToEnd.fp += 1;
      tally.falseQuotes += 1;
      continue;
    }
    if (quote.flags.includes('optional')) continue;
    if (!claim) {
      span.fn += 1;
      endToEnd.fn += 1;
      errors.push(`MISSED ${kind} ${list(quote.speakers)} “${quote.text.slice(0, 70)}”`);
      continue;
    }
    span.tp += 1;
    const actor = claim.speaker === null ? undefined : names.get(claim.speaker);
    const name = claim.speaker === null ? null : (actor?.name ?? claim.speaker);
    const spoken = name ? [name, ...(actor?.aliases ?? [])] : [];
    const right =
      quote.speakers === null
        ? name === null
        : quote.speakers.some((speaker) => spoken.some((alias) => sameName(alias, speaker)));
    if (kind === 'direct') {
      if (best >= 0.95) counts.direct_strict.tp += 1;
      else {
        counts.direct_strict.fn += 1;
        counts.direct_strict.fp += 1;
      }
      tally.speakers.all += 1;
      if (right) tally.speakers.right += 1;
      if (name === null) tally.speakers.unknown += 1;
    }
    if (right) endToEnd.tp += 1;
    else {
      endToEnd.fp += 1;
      endToEnd.fn += 1;
      errors.push(`SPEAKER ${kind} gold ${list(quote.speakers)} got ${name} “${quote.text.slice(0, 60)}”`);
    }
  }
  for (const [i, claim] of claims.entries()) {
    if (used.has(i)) continue;
    if (wanted.some((q) => q.flags.includes('optional') && jaccard(claim, q) > 0.3)) continue;
    if (kind === 'direct' && claim.speaker === null) continue;
    if (kind === 'indirect' && wanted.some((q) => overlap(claim, q))) continue;
    span.fp += 1;
    endToEnd.fp += 1;
    if (claim.speaker !== null) tally.falseQuotes += 1;
    const name = claim.speaker === null ? null : (names.get(claim.speaker)?.name ?? claim.speaker);
    errors.push(`EXTRA ${kind} ${name} “${text.slice(claim.start, claim.end).slice(0, 70)}”`);
  }
}

function bestClaim(
  kind: GoldQuote['kind'],
  quote: GoldQuote,
  claims: readonly Claim[],
  used: ReadonlySet<number>,
  text: string,
): [index: number, best: number] {
  const want = stripMarks(text, quote);
  let [index, best] = [-1, 0];
  for (const [i, claim] of claims.entries()) {
    if (used.has(i)) continue;
    const got = stripMarks(text, claim);
    let match = jaccard(want, got);
    if (kind === 'indirect') {
      const shared = Math.max(0, Math.min(want.end, got.end) - Math.max(want.start, got.start));
      const length = want.end - want.start;
      if ((shared >= 0.5 * length && got.end - got.start <= 3 * length) || match >= 0.4)
        match = Math.max(match, 0.8);
    }
    if (match > best) [index, best] = [i, match];
  }
  return [index, best];
}

function stripMarks(text: string, { start, end }: Stretch): Stretch {
  const marks = '"“”„‘’\'«»‹›,. \n';
  while (start < end && marks.includes(text[start]!)) start += 1;
  while (end > start && marks.includes(text[end - 1]!)) end -= 1;
  return { start, end };
}

function jaccard(a: Stretch, b: Stretch): number {
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return union ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / union : 0;
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

function list(speakers: readonly string[] | null): string {
  return speakers ? speakers.join('+') : '?';
}
