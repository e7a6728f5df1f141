/** The article block by block: each is cut by itself, so that a step can read it by itself and keep what it found there. */
import type { TokenData } from '../../languages/tokenData';
import { runThrough, type Turns } from '../../model/turns';
import { Slot, type Cache } from '../cache/cache';
import type { Article, Sentence, Token, Zone } from '../../model/types';
import { cutTokens } from './cutTokens';
import type { Place } from './inArticle';

/**
 * A block by itself. All offsets and indexes count from its own start. Blocks with the same text and zone are one object,
 * wherever they stand and as long as they stay: the block that a `Slot` is given.
 */
export interface BlockText {
  readonly text: string;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A block in its place. */
export interface Part extends Place {
  readonly own: BlockText;
}

const blockTexts = new Slot((text: string, { zone, data }: { zone: Zone; data: TokenData }): BlockText => {
  // A copy: a slice would keep the whole old text alive; this one is a slice of two joined strings, which are alive anyway.
  const own = ` ${text}`.slice(1);
  return { text: own, zone, ...cutTokens(own, data) };
});

/** The blocks that have tokens, in text order. */
export function partsOf(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  data: TokenData,
  cache: Cache,
): readonly Part[] {
  return runThrough(cuttingParts({ text, blocks }, data, cache));
}

/** The same, a block in each turn: the first step that asks has them cut. */
export function* cuttingParts(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  data: TokenData,
  cache: Cache,
): Turns<readonly Part[]> {
  const parts: Part[] = [];
  let [firstToken, firstSentence] = [0, 0];
  for (let block = 0; block < blocks.length; block += 1) {
    const { span, zone } = blocks[block]!;
    if (zone === 'header') continue;
    if (block > 0) yield;
    const own = cache.perBlock(blockTexts, text.slice(span.start, span.end), { zone, data });
    if (own.tokens.length === 0) continue;
    parts.push({ own, block, start: span.start, firstToken, firstSentence });
    firstToken += own.tokens.length;
    firstSentence += own.sentences.length;
  }
  return parts;
}
