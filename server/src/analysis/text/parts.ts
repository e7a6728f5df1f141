/** The article block by block, so that a step can read a block by itself and keep what it found there. */
import type { Memory } from '../cache/memory';
import type { Cut } from '../../model/steps';
import type { Mention, Sentence, Span, Token } from '../../model/types';

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

/**
 * Tells the tokens of each mention from `from` on that stands in a block, half-open, counted from the block's first
 * token; gives the index of the first mention behind the block. Both lists are in text order, so one walk places all.
 */
export function eachPlaced(
  mentions: readonly Mention[],
  from: number,
  tokens: Part['tokens'],
  tell: (index: number, first: number, last: number) => void,
): number {
  const behind = tokens.at(-1)!.span.end;
  let first = 0;
  let index = from;
  for (; index < mentions.length && mentions[index]!.span.start < behind; index += 1) {
    const { span } = mentions[index]!;
    while (first < tokens.length && tokens[first]!.span.end <= span.start) first += 1;
    let last = first;
    while (last < tokens.length && tokens[last]!.span.start < span.end) last += 1;
    if (last > first) tell(index, first, last);
  }
  return index;
}

/** A span whose text moved by so many units. */
export function movedBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
