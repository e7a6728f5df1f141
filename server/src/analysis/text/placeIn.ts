/** Finds tokens and sentences of an analysis by their place, in the time of a search by halves. */
import type { Analysis, Sentence, Span } from '../../model/types';
import { firstWhere } from '../../model/ordered';

/** Index of the first item that starts at `start` or later. Items are ordered. */
export function firstFrom(items: readonly { readonly span: Span }[], start: number): number {
  return firstWhere(items, ({ span }) => span.start >= start);
}

/** Index of the item that holds this offset; -1 for none. Items are ordered and disjoint. */
export function indexAt(items: readonly { readonly span: Span }[], offset: number): number {
  const i = firstFrom(items, offset + 1) - 1;
  return i >= 0 && items[i]!.span.end > offset ? i : -1;
}

/** The sentence that holds this offset. */
export function sentenceAt({ sentences }: Analysis, offset: number): Sentence | undefined {
  return sentences[indexAt(sentences, offset)];
}
