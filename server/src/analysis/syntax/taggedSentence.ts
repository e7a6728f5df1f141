/** A sentence on its way to phrases and clauses. */
import type { Phrase, Tag } from '../../model/syntax';
import type { Token } from '../../model/types';

/** Indexes count from the block's first token. */
export interface TaggedSentence {
  readonly first: number;
  readonly last: number;
  /** All tokens of the block. */
  readonly tokens: readonly Token[];
  /** Token `i` of the block is `tags[i - first]`. */
  readonly tags: readonly Tag[];
}

/** A phrase while it is made; what it hangs on is told last. */
export type Draft = { -readonly [K in keyof Phrase]: Phrase[K] };

export function tagOf({ first, last, tags }: TaggedSentence, i: number): Tag | undefined {
  return i < last ? tags[i - first] : undefined;
}

export function norm({ tokens }: TaggedSentence, i: number): string {
  return tokens[i]?.norm ?? '';
}
