/** Scores quotes against the gold: spans first, then whether the speaker of each hit is right. */
import type { Gold, GoldQuote } from './gold';
import type { CountName, Tally } from './measures';
import { sameName } from './same';
import { jaccard, overlap, type Found, type Stretch } from './stretch';

interface Claim extends Stretch {
  readonly speaker: string | null;
}

/** Scores the quotes of one kind into the tally; errors get one line each. */
export function scoreQuotes(
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

function list(speakers: readonly string[] | null): string {
  return speakers ? speakers.join('+') : '?';
}
