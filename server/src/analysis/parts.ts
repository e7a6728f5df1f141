/** The article block by block, so that a step can read a block by itself and keep what it found there. */
import type { Memory } from './memory';
import type { Cut } from './steps';
import type { Sentence, Token } from './types';

/** A block's own tokens and sentences, which carry the offsets and indexes that they have in the article. */
export interface Part {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Where they begin among the article's. */
  readonly firstToken: number;
  readonly firstSentence: number;
  /** With a memory only: the same number for the same text, wherever it stands. */
  readonly id?: number;
}

/** The blocks that have tokens, in text order. */
export function partsOf(cut: Cut, memory?: Memory): readonly Part[] {
  if (memory) return memory.parts;
  const parts: Part[] = [];
  const { tokens, sentences } = cut;
  for (let s = 0; s < sentences.length;) {
    const { block, first } = sentences[s]!;
    let end = s + 1;
    while (sentences[end]?.block === block) end += 1;
    parts.push({
      block,
      tokens: tokens.slice(first, sentences[end - 1]!.last),
      sentences: sentences.slice(s, end),
      firstToken: first,
      firstSentence: s,
    });
    s = end;
  }
  return parts;
}
