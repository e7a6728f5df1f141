/** Puts what counts from a block's start in its place in the article. The one place where anything is moved. */
import type { Token } from '../../model/types';

/** Where a block stands in the article: its index there, its offset, and how many tokens and sentences stand before it. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly firstToken: number;
  readonly firstSentence: number;
}

/** What a number counts, by the name of its field. Other numbers are the same everywhere. */
const counts: ReadonlyMap<string, keyof Place> = new Map([
  ...(['start', 'end'] as const).map((field) => [field, 'start'] as const),
  ...(['first', 'last', 'head', 'coreLast', 'token'] as const).map((field) => [field, 'firstToken'] as const),
  ['sentence', 'firstSentence'],
  ['block', 'block'],
]);

/** A token in its place: what `inArticle` gives, without a look at its fields, since there are more tokens than all else. */
export function tokenInArticle({ span, norm, kind, sentence }: Token, place: Place): Token {
  return {
    span: { start: span.start + place.start, end: span.end + place.start },
    norm,
    kind,
    sentence: sentence + place.firstSentence,
  };
}

/** A copy of plain data (objects, arrays) whose offsets and indexes count from the article's start. */
export function inArticle<T>(value: T, place: Place): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => inArticle(item, place)) as T;
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const field: unknown = value[key];
    const count = typeof field === 'number' ? counts.get(key) : undefined;
    copy[key] = count === undefined ? inArticle(field, place) : (field as number) + place[count];
  }
  return copy as T;
}
