/** The terms of a stretch of an article: its words, names and numbers as they can be found again in another article. */
import type { Analysis, Span } from '../../model/types';
import { firstFrom, indexAt } from '../../analysis/text/placeIn';
import { wordKeys } from './wordKeys';

export interface Term {
  readonly span: Span;
  /** Two terms that share one are the same. Those with `=` say a meaning, an actor or a number, others a stem. */
  readonly keys: readonly string[];
  /** A root in consonants, compared between languages only. */
  readonly bones?: string;
  /** 1 for a content word, more for a number, less for a name (who is spoken of, not what is said), little for a small word. */
  readonly weight: number;
}

/** Who an article's actor is among all: any name for the group, the same for the same group. */
export type NameOfActor = (analysis: Analysis, actor: string) => string | undefined;

const weights = { name: 0.7, number: 1.2, word: 1, small: 0.15 } as const;

/** In the order of the text; white space, punctuation and what `skip` holds make no terms. */
export function termsIn(
  analysis: Analysis,
  spans: readonly Span[],
  nameOf: NameOfActor,
  skip: readonly Span[] = [],
): Term[] {
  const out: Term[] = [];
  for (const span of spans) addTerms(analysis, span, nameOf, skip, out);
  return out;
}

function addTerms(
  analysis: Analysis,
  span: Span,
  nameOf: NameOfActor,
  skip: readonly Span[],
  out: Term[],
): void {
  const { tokens, article } = analysis;
  let last: Span | undefined;
  for (let i = firstFrom(tokens, span.start); i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.span.start >= span.end) break;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (last && token.span.start < last.end) continue;
    if (skip.some((s) => token.span.start < s.end && s.start < token.span.end)) continue;
    const larger = numberAt(analysis, token.span) ?? nameAt(analysis, token.span, nameOf);
    if (larger) {
      last = larger.span;
      out.push(larger);
      continue;
    }
    const { stem, meanings, bones, small } = wordKeys(token.norm, article.language);
    out.push({
      span: token.span,
      keys: [stem, ...meanings.map((m) => `=${m}`)],
      ...(bones === undefined ? {} : { bones }),
      weight: small ? weights.small : weights.word,
    });
  }
}

function numberAt({ figures }: Analysis, at: Span): Term | undefined {
  const figure = figures[indexAt(figures, at.start)];
  if (!figure || (figure.value === undefined && figure.low === undefined)) return undefined;
  if (figure.kind === 'ordinal') return undefined;
  const value = figure.value ?? `${figure.low}-${figure.high}`;
  return { span: figure.span, keys: [`=#${value}${figure.unit ?? ''}`], weight: weights.number };
}

function nameAt(analysis: Analysis, at: Span, nameOf: NameOfActor): Term | undefined {
  const { mentions, article } = analysis;
  const mention = mentions[indexAt(mentions, at.start)];
  if (mention?.form !== 'name') return undefined;
  const actor = mention.actor === undefined ? undefined : nameOf(analysis, mention.actor);
  const words = article.text.slice(mention.span.start, mention.span.end).split(/\s+/);
  const stems = words.map((w) => wordKeys(w, article.language).stem);
  return {
    span: mention.span,
    keys: [...(actor === undefined ? [] : [`=@${actor}`]), ...stems],
    weight: weights.name,
  };
}

export const isNumber = ({ weight }: Term): boolean => weight === weights.number;

export interface Overlap {
  /** The weight that both have, of the weight of each. */
  readonly ofFirst: number;
  readonly ofSecond: number;
  /** The weight that both have. */
  readonly shared: number;
  /** Twice the shared weight of both weights together, 0 to 1. */
  readonly similarity: number;
  /** How many content words, names and numbers both have. */
  readonly content: number;
  /** How many of these are numbers. */
  readonly numbers: number;
  readonly onlyFirst: readonly Term[];
  readonly onlySecond: readonly Term[];
}

/** Each term meets at most one of the other's. Content words that stand on one side only are told. Time grows with both. */
export function overlap(a: readonly Term[], b: readonly Term[], sameLanguage: boolean): Overlap {
  const free = new Set(b.keys());
  const byKey = indexTerms(b, sameLanguage);
  const onlyFirst: Term[] = [];
  let shared = 0;
  let content = 0;
  let numbers = 0;
  for (const term of a) {
    const met = keysOf(term, sameLanguage)
      .flatMap((key) => byKey.get(key) ?? [])
      .find((i) => free.has(i));
    if (met === undefined) {
      if (term.weight > weights.small) onlyFirst.push(term);
      continue;
    }
    free.delete(met);
    shared += Math.min(term.weight, b[met]!.weight);
    if (Math.min(term.weight, b[met]!.weight) > weights.small) content += 1;
    if (isNumber(term)) numbers += 1;
  }
  const [x, y] = [a, b].map((terms) => terms.reduce((sum, t) => sum + t.weight, 0)) as [number, number];
  return {
    shared,
    ofFirst: x === 0 ? 0 : shared / x,
    ofSecond: y === 0 ? 0 : shared / y,
    similarity: x + y === 0 ? 0 : (2 * shared) / (x + y),
    content,
    numbers,
    onlyFirst,
    onlySecond: [...free].map((i) => b[i]!).filter((t) => t.weight > weights.small),
  };
}

function keysOf({ keys, bones }: Term, sameLanguage: boolean): readonly string[] {
  if (sameLanguage || bones === undefined) return keys;
  return [...keys, `~${bones}`];
}

function indexTerms(terms: readonly Term[], sameLanguage: boolean): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [i, term] of terms.entries())
    for (const key of keysOf(term, sameLanguage)) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  return byKey;
}
