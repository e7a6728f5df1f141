/** The tokens and sentences of an article. */
import type { TokenData } from '../../languages/tokenData';
import { Cache } from '../cache/cache';
import type { Article, Sentence, Token } from '../../model/types';
import { partsOf } from './blockText';
import { inArticle } from './inArticle';

/** Tokens and sentences of the given blocks, in text order. `block` of a sentence is the index in `blocks`. */
export function tokenise(
  text: string,
  blocks: Article['blocks'],
  data: TokenData,
  cache = new Cache(),
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const part of partsOf({ text, blocks }, data, cache)) {
    for (const token of part.own.tokens) tokens.push(inArticle(token, part));
    for (const sentence of part.own.sentences) sentences.push(inArticle(sentence, part));
  }
  return { tokens, sentences };
}
