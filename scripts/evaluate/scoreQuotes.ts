/** Scores quotes against the gold: spans first, then whether the speaker of each hit is right. */
import type { Gold, GoldQuote } from './gold';
import type { CountName, Tally } from './measures';
import { sameName } from './same';
import { jaccard, overlap, type Found, type Stretch } from './stretch';

type Claim = Stretch & Attributed;

/** To whom a quote is given, and how sure that is. */
type Attributed = Pick<Found['quotes'][number], 'speaker' | 'inferred' | 'confidence'>;

/** Scores the quotes of one kind into the tally; errors get one line each. */
export function scoreQuotes(
  kind: GoldQuote['kind'],
  gold: Gold,
  found: Found,
  text: string,
  tally: Tally,
  errors: string[],
): void {
  const wanted = gold.quotes.filter((q) => q.kind === kind);
  const claims = kind === 'direct' ? markedParts(found.quotes) : statements(found.quotes);
  const scoring: Scoring = { kind, wanted, claims, found, text, tally, errors, used: new Set() };
  for (const quote of wanted) scoreWanted(scoring, quote);
  for (const [i, claim] of claims.entries()) if (!scoring.used.has(i)) scoreUnmatched(scoring, claim);
}

interface Scoring {
  readonly kind: GoldQuote['kind'];
  readonly wanted: readonly GoldQuote[];
  readonly claims: readonly Claim[];
  readonly found: Found;
  readonly text: string;
  readonly tally: Tally;
  readonly errors: string[];
  /** Claims that a gold quote was matched with. */
  readonly used: Set<number>;
}

function countsOf({ kind, tally: { counts } }: Scoring) {
  return {
    span: counts[`${kind}_span` satisfies CountName],
    endToEnd: counts[`${kind}_end_to_end` satisfies CountName],
  };
}

/** A gold quote, with the claim that fits it best. */
function scoreWanted(scoring: Scoring, quote: GoldQuote): void {
  const { kind, claims, used, text, tally, errors } = scoring;
  const { span, endToEnd } = countsOf(scoring);
  const [index, best] = bestClaim(kind, quote, claims, used, text);
  const claim = best >= 0.8 ? claims[index] : undefined;
  if (claim) used.add(index);
  if (quote.flags.includes('not-a-quote')) {
    if (claim && claim.speaker !== null) countFalse(scoring);
    return;
  }
  if (quote.flags.includes('optional')) return;
  if (!claim) {
    span.fn += 1;
    endToEnd.fn += 1;
    errors.push(`MISSED ${kind} ${list(quote.speakers)} “${quote.text.slice(0, 70)}”`);
    return;
  }
  span.tp += 1;
  const right = isRight(scoring, quote, claim);
  countNamed(tally, claim, right);
  if (kind === 'direct') countDirect(tally, { strict: best >= 0.95, right, named: claim.speaker !== null });
  if (right) {
    endToEnd.tp += 1;
    return;
  }
  endToEnd.fp += 1;
  endToEnd.fn += 1;
  const name = nameOf(scoring.found, claim);
  errors.push(`SPEAKER ${kind} gold ${list(quote.speakers)} got ${name} “${quote.text.slice(0, 60)}”`);
}

function countNamed({ named }: Tally, { speaker, inferred, confidence }: Attributed, right: boolean): void {
  if (speaker === null) return;
  named.push({ inferred: inferred === true, right, ...(confidence === undefined ? {} : { confidence }) });
}

function countDirect(
  { counts, speakers }: Tally,
  { strict, right, named }: { strict: boolean; right: boolean; named: boolean },
): void {
  if (strict) counts.direct_strict.tp += 1;
  else {
    counts.direct_strict.fn += 1;
    counts.direct_strict.fp += 1;
  }
  speakers.all += 1;
  if (right) speakers.right += 1;
  if (!named) speakers.unknown += 1;
}

/** A claim that no gold quote was matched with: one too many, unless it claims nothing or the gold leaves it open. */
function scoreUnmatched(scoring: Scoring, claim: Claim): void {
  const { kind, wanted, text, errors } = scoring;
  if (wanted.some((q) => q.flags.includes('optional') && jaccard(claim, q) > 0.3)) return;
  if (kind === 'direct' && claim.speaker === null) return;
  if (kind === 'indirect' && wanted.some((q) => overlap(claim, q))) return;
  countFalse(scoring, claim.speaker !== null);
  const words = text.slice(claim.start, claim.end).slice(0, 70);
  errors.push(`EXTRA ${kind} ${nameOf(scoring.found, claim)} “${words}”`);
}

function countFalse(scoring: Scoring, said = true): void {
  const { span, endToEnd } = countsOf(scoring);
  span.fp += 1;
  endToEnd.fp += 1;
  if (said) scoring.tally.falseQuotes += 1;
}

/** Whether the claim gives one of the gold's speakers under any of his names, or none where the gold has none. */
function isRight({ found }: Scoring, { speakers }: GoldQuote, claim: Claim): boolean {
  const name = nameOf(found, claim);
  if (speakers === null) return name === null;
  const aliases = found.actors.find((a) => a.id === claim.speaker)?.aliases ?? [];
  const spoken = name ? [name, ...aliases] : [];
  return speakers.some((speaker) => spoken.some((alias) => sameName(alias, speaker)));
}

function nameOf({ actors }: Found, { speaker }: Claim): string | null {
  return speaker === null ? null : (actors.find((a) => a.id === speaker)?.name ?? speaker);
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

/** Every marked stretch of every quote, each with the quote's speaker. */
function markedParts(quotes: Found['quotes']): Claim[] {
  return quotes.flatMap((q) =>
    (q.parts.length ? q.parts : [{ start: q.start, end: q.end, marked: q.kind !== 'indirect' }])
      .filter((part) => part.marked)
      .map(({ start, end }) => ({ ...attributed(q), start, end })),
  );
}

/** Indirect and mixed quotes, each from its first part's start to its last part's end. */
function statements(quotes: Found['quotes']): Claim[] {
  return quotes
    .filter((q) => q.kind !== 'direct')
    .map((q) => {
      const parts = q.parts.length ? q.parts : [q];
      const start = Math.min(...parts.map((p) => p.start));
      return { ...attributed(q), start, end: Math.max(...parts.map((p) => p.end)) };
    });
}

const attributed = ({ speaker, inferred, confidence }: Attributed): Attributed => ({
  speaker,
  ...(inferred ? { inferred } : {}),
  ...(confidence === undefined ? {} : { confidence }),
});

function list(speakers: readonly string[] | null): string {
  return speakers ? speakers.join('+') : '?';
}
