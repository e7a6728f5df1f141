/** The tokens and sentences of an article. */
import type { TokenData } from '../../languages/tokenData';
import { runThrough, type Turns } from '../../model/turns';
import { Cache } from '../cache/cache';
import type { Article, Sentence, Token } from '../../model/types';
import { cuttingParts } from './blockText';
import { inArticle, tokenInArticle } from './inArticle';

/** Tokens and sentences of the given blocks, in text order. `block` of a sentence is the index in `blocks`. */
export function tokenise(
  text: string,
  blocks: Article['blocks'],
  data: TokenData,
  cache = new Cache(),
): CutArticle {
  return runThrough(tokenising(text, blocks, data, cache));
}

interface CutArticle {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

/** The same, a block in each turn. */
export function* tokenising(
  text: string,
  blocks: Article['blocks'],
  data: TokenData,
  cache: Cache,
): Turns<CutArticle> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const part of yield* cuttingParts({ text, blocks }, data, cache)) {
    yield;
    for (const token of part.own.tokens) tokens.push(tokenInArticle(token, part));
    for (const sentence of part.own.sentences) sentences.push(inArticle(sentence, part));
  }
  return { tokens, sentences };
}
