/** Finds the same statement in several articles: whole, shortened, translated, direct here and indirect there. */
import type { Analysis, Quote, Span } from '../../model/types';
import type { CorpusActor, MergedActors } from '../mergeActors';
import { speakersOf } from '../corpus';
import { daysBetween } from '../sameEventArticles';
import { crossSound } from '../words/sound';
import { isNumber, overlap, termsIn, type Overlap, type Term } from '../words/terms';

export interface QuoteAt {
  readonly analysis: Analysis;
  readonly quote: Quote;
}

export interface SharedQuote {
  /** Who says it; undefined where no article tells. */
  readonly speaker?: CorpusActor;
  /** How much of the words the two least alike have in common, 0 to 1. */
  readonly similarity: number;
  /** In the order of the articles; an article may stand here twice where it repeats the statement. */
  readonly quotes: readonly QuoteAt[];
}

/** What is asked of two statements to be one, by how well their speakers agree. Own choice, from three events of four papers. */
const asked = {
  same: { share: 0.45, similarity: 0.3, content: 2 },
  open: { share: 0.75, similarity: 0.5, content: 3 },
  /** Each article names somebody else: one of them errs, or a spokesman stands for his body. */
  other: { share: 0.85, similarity: 0.65, content: 4 },
} as const;
/** Somebody who gives the same number twice says the same of it, if little else differs. */
const sameNumber = { share: 0.25, similarity: 0.2 } as const;
/** With one content word less in common all of the shorter must be in the longer. */
const wholly = 0.85;
/** Unless the longer holds most of the shorter, the two must be fairly alike. */
const mostly = 0.6;
const alike = 0.4;
/** More quotes with one key than this are not compared: the word tells too little. */
const crowd = 300;
/** Days between two articles after which the same words are asked to be nearly all the same. */
const longAgo = 30;

interface Side extends QuoteAt {
  readonly terms: readonly Term[];
  readonly speakers: readonly CorpusActor[];
  /** Index of the article. */
  readonly article: number;
}

/**
 * Quotes of different articles that are one statement. The speakers must be the same, or one of the two unknown; words,
 * names and numbers must agree. A quote is linked with at most one of each other article, the most alike. Headlines
 * that repeat a quote of their own article are left out.
 */
export function sharedQuotes(analyses: readonly Analysis[], merged: MergedActors): SharedQuote[] {
  const sides = analyses.flatMap((analysis, article) =>
    analysis.quotes
      .filter((q) => q.echoOf === undefined)
      .map((quote) => makeSide(analysis, quote, article, merged)),
  );
  const links = bestLinks(weighed(sides));
  return components(sides, links).map(({ members, similarity }) => ({
    ...speakerOf(members.map((i) => sides[i]!)),
    similarity,
    quotes: members.map((i) => ({ analysis: sides[i]!.analysis, quote: sides[i]!.quote })),
  }));
}

/** A word that this many say is what the event is about, and weighs half. */
const topic = 3;

function weighed(sides: readonly Side[]): Side[] {
  const sayers = new Map<string, Set<CorpusActor>>();
  for (const { speakers, terms } of sides) {
    const [speaker] = speakers;
    if (!speaker) continue;
    for (const key of terms.flatMap((t) => t.keys))
      sayers.set(key, (sayers.get(key) ?? new Set()).add(speaker));
  }
  const common = (t: Term): boolean => t.keys.some((k) => (sayers.get(k)?.size ?? 0) >= topic);
  return sides.map((side) => ({
    ...side,
    terms: side.terms.map((t) => (t.weight === 1 && common(t) ? { ...t, weight: 0.5 } : t)),
  }));
}

/** The words of a statement: its parts, without what an editor put in. */
function statementTerms(analysis: Analysis, quote: Quote, merged: MergedActors): Term[] {
  const spans: Span[] = quote.parts.map((p) => p.span);
  return termsIn(
    analysis,
    spans,
    ({ article }, id) => {
      const actor = merged.of(article.uri, id);
      return actor && `${actor.id} ${actor.type}`;
    },
    quote.insertions,
  );
}

function makeSide(analysis: Analysis, quote: Quote, article: number, merged: MergedActors): Side {
  const speakers = speakersOf(quote).flatMap((id) => merged.of(analysis.article.uri, id) ?? []);
  return { analysis, quote, article, speakers, terms: statementTerms(analysis, quote, merged) };
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Of all pairs that will do, those that are the best of both for the other's article. */
function bestLinks(sides: readonly Side[]): Link[] {
  const best = new Map<string, Link & { score: number }>();
  const found = candidatePairs(sides).flatMap(([a, b]) => {
    const link = compare(sides[a]!, sides[b]!);
    return link === undefined ? [] : [{ a, b, ...link }];
  });
  for (const link of found)
    for (const [from, to] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const key = `${from} ${sides[to]!.article}`;
      if ((best.get(key)?.score ?? 0) < link.score) best.set(key, link);
    }
  return found.filter(
    (l) => best.get(`${l.a} ${sides[l.b]!.article}`) === l && best.get(`${l.b} ${sides[l.a]!.article}`) === l,
  );
}

/** Pairs of different articles that share a term of weight, each once. */
function candidatePairs(sides: readonly Side[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  for (const [i, side] of sides.entries()) {
    const keys = side.terms
      .filter((t) => t.weight >= 1)
      .flatMap((t) => [...t.keys, ...(t.bones ? [`~${t.bones}`] : [])]);
    for (const key of new Set(keys)) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  }
  const pairs = new Set<number>();
  for (const list of byKey.values()) {
    if (list.length > crowd) continue;
    for (const [n, i] of list.entries())
      for (const j of list.slice(n + 1))
        if (sides[i]!.article !== sides[j]!.article) pairs.add(i * sides.length + j);
  }
  return [...pairs].map((p) => [Math.floor(p / sides.length), p % sides.length]);
}

/** Undefined where they are two statements. */
function compare(a: Side, b: Side): { similarity: number; score: number } | undefined {
  const kind = speakersAgree(a, b);
  const met = overlap(a.terms, b.terms, a.analysis.article.language === b.analysis.article.language);
  const share = Math.max(met.ofFirst, met.ofSecond);
  const far = daysBetween(a.analysis.article, b.analysis.article) > longAgo;
  const want = far && kind === 'same' ? asked.open : asked[kind];
  const isOne = kind === 'same' && !far && givesSameNumber(met, share);
  if (!isOne && !willDo(met, share, want)) return undefined;
  return { similarity: met.similarity, score: share + met.similarity };
}

/** The same number, and none that the other has not. */
function givesSameNumber({ numbers, similarity, onlyFirst, onlySecond }: Overlap, share: number): boolean {
  const other = [...onlyFirst, ...onlySecond].some(isNumber);
  return numbers > 0 && !other && share >= sameNumber.share && similarity >= sameNumber.similarity;
}

function willDo(met: Overlap, share: number, want: (typeof asked)[keyof typeof asked]): boolean {
  if (share < want.share || met.similarity < want.similarity) return false;
  if (share < mostly && met.similarity < alike) return false;
  if (met.content >= want.content) return true;
  return met.content === want.content - 1 && share >= wholly;
}

function speakersAgree(a: Side, b: Side): keyof typeof asked {
  if (a.speakers.some((s) => b.speakers.some((t) => s === t || mayBeOne(s, t)))) return 'same';
  const told = (s: Side): boolean => s.speakers.some((actor) => actor.named);
  return told(a) && told(b) ? 'other' : 'open';
}

/** A surname alone that several bear, or that was taken for an organisation, and a person who bears it. */
export function mayBeOne(s: CorpusActor, t: CorpusActor): boolean {
  const [short, full] = s.name.includes(' ') ? [t, s] : [s, t];
  if (s === t || full.type !== 'person' || short.type === 'place' || !short.named) return false;
  const words = full.name.split(' ');
  return (
    words.length > 1 && !short.name.includes(' ') && crossSound(words.at(-1)!) === crossSound(short.name)
  );
}

interface Component {
  /** Two quotes or more, in order. */
  readonly members: number[];
  /** Of its links the least. */
  similarity: number;
}

/** Groups of quotes that links hold together. */
function components(sides: readonly Side[], links: readonly Link[]): Component[] {
  const root = sides.map((_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : (root[i] = find(root[i]!)));
  for (const { a, b } of links) root[find(a)] = find(b);
  const groups = new Map<number, Component>();
  for (const i of sides.keys()) {
    const group = groups.get(find(i));
    if (group) group.members.push(i);
    else groups.set(find(i), { members: [i], similarity: Infinity });
  }
  for (const { a, similarity } of links) {
    const group = groups.get(find(a))!;
    group.similarity = Math.min(group.similarity, similarity);
  }
  return [...groups.values()].filter(({ members }) => members.length > 1);
}

/** Whom most of the articles name. */
function speakerOf(members: readonly Side[]): { speaker?: CorpusActor } {
  const times = new Map<CorpusActor, number>();
  for (const actor of members.flatMap((m) => m.speakers.slice(0, 1)))
    times.set(actor, (times.get(actor) ?? 0) + (actor.named ? 1 : 0.1));
  const [best] = [...times].sort((a, b) => b[1] - a[1]);
  return best ? { speaker: best[0] } : {};
}
