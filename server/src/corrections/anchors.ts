/** Makes anchors, and finds their places again in a text that may have changed since. */
import { withinOneSlip } from '../analysis/actors/spelling';
import type { Span } from '../model/types';
import type { Anchor } from './corrections';
import { wordsOf, type Words } from './words';

/** How many characters of the neighbourhood an anchor keeps on each side, cut at a word. */
const reach = 48;
/** How many words of the neighbourhood are compared on each side. */
const near = 6;
/** A pair of words that more anchors hold tells little, and is left out where an anchor has two that tell more. */
const common = 20;
/** How many places are tried for one anchor: those that most of its pairs point to. */
const places = 4;

/** An anchor for a stretch of an article. White space becomes single spaces. */
export function makeAnchor(text: string, { start, end }: Span, file?: string): Anchor {
  const flat = (s: string): string => s.replace(/\s+/g, ' ');
  let prefix = flat(text.slice(Math.max(0, start - reach), start)).trimStart();
  if (start > reach) prefix = prefix.slice(prefix.indexOf(' ') + 1);
  let suffix = flat(text.slice(end, end + reach)).trimEnd();
  if (end + reach < text.length && suffix.trim().includes(' '))
    suffix = suffix.slice(0, suffix.lastIndexOf(' '));
  return {
    exact: flat(text.slice(start, end)).trim(),
    ...(prefix.trim() === '' ? {} : { prefix }),
    ...(suffix.trim() === '' ? {} : { suffix }),
    ...(file === undefined ? {} : { file }),
  };
}

interface Prepared {
  readonly exact: readonly string[];
  readonly prefix: readonly string[];
  readonly suffix: readonly string[];
  readonly file: string | undefined;
}

/** Anchors made ready to be looked for, all of them in one pass over a text. */
export interface AnchorIndex {
  readonly anchors: readonly Prepared[];
  /** By pair of words: the anchors that hold it among their rarest, and where, counted from their first word. */
  readonly postings: ReadonlyMap<string, readonly (readonly [anchor: number, at: number])[]>;
}

/** Time grows with the number of anchors and their length. */
export function indexAnchors(anchors: readonly Anchor[]): AnchorIndex {
  const prepared = anchors.map((a): Prepared => ({
    exact: wordsOf(a.exact).norm,
    prefix: wordsOf(a.prefix ?? '').norm.slice(-near),
    suffix: wordsOf(a.suffix ?? '').norm.slice(0, near),
    file: a.file,
  }));
  const features = prepared.map(featuresOf);
  const frequency = new Map<string, number>();
  for (const list of features) for (const [key] of list) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const postings = new Map<string, [number, number][]>();
  for (const [anchor, list] of features.entries()) {
    const rarest = [...list].sort((x, y) => frequency.get(x[0])! - frequency.get(y[0])!);
    for (const [i, [key, at]] of rarest.slice(0, 10).entries()) {
      if (i >= 2 && frequency.get(key)! > common) break;
      const posting = postings.get(key);
      if (posting) posting.push([anchor, at]);
      else postings.set(key, [[anchor, at]]);
    }
  }
  return { anchors: prepared, postings };
}

/** Pairs of neighbouring words; a word alone only where the anchor has no more than that. */
function featuresOf({ exact, prefix, suffix }: Prepared): [key: string, at: number][] {
  const before = prefix.slice(-2);
  const words = [...before, ...exact, ...suffix.slice(0, 2)];
  if (words.length === 1) return [[words[0]!, 0]];
  return words.slice(1).map((word, i) => [`${words[i]!} ${word}`, i - before.length]);
}

/**
 * Finds the anchors that have their place in this text, by number. Small edits inside and around are allowed; words
 * that are few must keep their neighbourhood, and an anchor of another file must keep words and neighbourhood alike.
 * What is in doubt is not found: a correction at the wrong place is worse than one that is listed as lost.
 *
 * @param file the text's own name, as anchors give it
 */
export function findAnchors(words: Words, index: AnchorIndex, file: string | undefined): Map<number, Span> {
  const candidates = new Map<number, Map<number, number>>();
  const vote = (key: string, at: number): void => {
    for (const [anchor, offset] of index.postings.get(key) ?? []) {
      let starts = candidates.get(anchor);
      if (!starts) candidates.set(anchor, (starts = new Map<number, number>()));
      starts.set(at - offset, (starts.get(at - offset) ?? 0) + 1);
    }
  };
  for (const [i, word] of words.norm.entries()) {
    vote(word, i);
    if (i > 0) vote(`${words.norm[i - 1]!} ${word}`, i - 1);
  }
  const found = new Map<number, Span>();
  for (const [number, starts] of candidates) {
    const anchor = index.anchors[number]!;
    let best: Fit | undefined;
    for (const start of mostVoted(starts)) {
      const fit = fitAt(words, anchor, start, anchor.file === undefined || anchor.file === file);
      if (fit && (!best || fit.score > best.score)) best = fit;
    }
    if (best) found.set(number, { start: words.start[best.first]!, end: words.end[best.last - 1]! });
  }
  return found;
}

function mostVoted(starts: ReadonlyMap<number, number>): number[] {
  if (starts.size === 1) return [...starts.keys()];
  const out: number[] = [];
  for (const [start] of [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (out.some((t) => Math.abs(t - start) <= 2)) continue;
    out.push(start);
    if (out.length === places) break;
  }
  return out;
}

interface Fit {
  readonly first: number;
  /** Half-open. */
  readonly last: number;
  readonly score: number;
}

/** What a place must keep of an anchor: less in the file that the anchor was made in. */
const asked = {
  own: { shared: 0.3, alike: 0.5 },
  elsewhere: { shared: 0.5, alike: 0.7 },
};
/** Without words around it an anchor must stand as it was, nearly. */
const askedAlone = 0.9;

function fitAt(words: Words, anchor: Prepared, start: number, sameFile: boolean): Fit | undefined {
  const { exact } = anchor;
  if (exact.length === 0) return undefined;
  const wanted = sameFile ? asked.own : asked.elsewhere;
  const slack = 3 + (exact.length >> 3);
  const from = Math.max(0, start - slack);
  const window = words.norm.slice(from, start + exact.length + slack);
  const there = new Set(window);
  const shared = exact.filter((word) => there.has(word)).length / exact.length;
  if (exact.length > 3 && shared < wanted.shared) return undefined;
  const aligned = align(exact, window);
  if (!aligned) return undefined;
  const [first, last] = [from + aligned.first, from + aligned.last];
  const alike = 1 - aligned.distance / exact.length;
  const around = keptAround(words, anchor, first, last);
  const known = around === undefined ? alike >= askedAlone : around >= askedAround(exact.length, sameFile);
  if (!known || alike < wanted.alike) return undefined;
  const score = 0.65 * alike + 0.35 * (around ?? 1);
  return score < 0.5 ? undefined : { first, last, score };
}

/** How much of the words before and behind must be there still: the more the fewer the words between them. */
function askedAround(length: number, sameFile: boolean): number {
  if (!sameFile) return 0.5;
  if (length > 7) return 0;
  return length > 3 ? 0.2 : 0.4;
}

/** The share kept of the words that an anchor tells before and behind, on average; undefined where it tells none. */
function keptAround(
  { norm }: Words,
  { prefix, suffix }: Prepared,
  first: number,
  last: number,
): number | undefined {
  const sides: number[] = [];
  if (prefix.length > 0) sides.push(kept(prefix, norm.slice(Math.max(0, first - near - 3), first)));
  if (suffix.length > 0) sides.push(kept(suffix, norm.slice(last, last + near + 3)));
  return sides.length > 0 ? sides.reduce((a, b) => a + b, 0) / sides.length : undefined;
}

/** The share of the neighbourhood's words that still stand there in that order. */
function kept(wanted: readonly string[], there: readonly string[]): number {
  let row: number[] = new Array<number>(there.length + 1).fill(0);
  for (const word of wanted) {
    const next = [0];
    for (const [j, other] of there.entries())
      next.push(word === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row.at(-1)! / wanted.length;
}

/** The stretch of `there` nearest to `wanted` by edit distance in words (Sellers 1980: both ends are free). */
function align(
  wanted: readonly string[],
  there: readonly string[],
): { first: number; last: number; distance: number } | undefined {
  let cost = new Array<number>(there.length + 1).fill(0);
  let from = Array.from({ length: there.length + 1 }, (_, j) => j);
  for (const [i, word] of wanted.entries()) {
    const nextCost = [i + 1];
    const nextFrom = [0];
    for (let j = 1; j <= there.length; j += 1) {
      const changed = cost[j - 1]! + difference(word, there[j - 1]!);
      const lost = cost[j]! + 1;
      const added = nextCost[j - 1]! + 1;
      const least = Math.min(changed, lost, added);
      nextCost.push(least);
      nextFrom.push(least === changed ? from[j - 1]! : least === lost ? from[j]! : nextFrom[j - 1]!);
    }
    [cost, from] = [nextCost, nextFrom];
  }
  let last = 0;
  for (let j = 1; j <= there.length; j += 1) if (cost[j]! < cost[last]!) last = j;
  const first = from[last]!;
  return last > first ? { first, last, distance: cost[last]! } : undefined;
}

function difference(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1) return 1;
  // One slip leaves the first letter or the last; most pairs of words share neither.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return 1;
  return withinOneSlip(a, b) ? 0.34 : 1;
}
