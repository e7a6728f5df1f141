/** Tokenises an article with a memory: blocks that have not changed are moved, not cut again. */
import type { TokenData } from '../languages/tokenData';
import type { CutBlock, Memory } from './memory';
import { tokenise } from './tokens';
import type { Block, Sentence, Token } from './types';

/** What follows a block counts too: a rule may look a few characters past its end. */
const lookAhead = 16;

/** The same as `tokenise`. */
export function tokeniseAgain(
  text: string,
  blocks: readonly Block[],
  data: TokenData,
  memory: Memory,
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, { span }] of blocks.entries()) {
    const key = text.slice(span.start, span.end + lookAhead);
    const place = { start: span.start, block, firstToken: tokens.length, firstSentence: sentences.length };
    const cut = moved(memory.blocks.get(key) ?? cutBlock(text, blocks[block]!, data), place);
    memory.blocks.set(key, cut);
    for (const token of cut.tokens) tokens.push(token);
    for (const sentence of cut.sentences) sentences.push(sentence);
  }
  return { tokens, sentences };
}

function cutBlock(text: string, block: Block, data: TokenData): CutBlock {
  return {
    start: block.span.start,
    block: 0,
    firstToken: 0,
    firstSentence: 0,
    ...tokenise(text, [block], data),
  };
}

type Place = Omit<CutBlock, 'tokens' | 'sentences'>;

/** The same tokens and sentences at another place; the very same ones where the place did not change. */
function moved(cut: CutBlock, to: Place): CutBlock {
  const by = to.start - cut.start;
  const tokens = to.firstToken - cut.firstToken;
  const sentences = to.firstSentence - cut.firstSentence;
  if (by === 0 && tokens === 0 && sentences === 0 && to.block === cut.block) return cut;
  return {
    ...to,
    tokens: cut.tokens.map(({ span, norm, kind, sentence }) => ({
      span: { start: span.start + by, end: span.end + by },
      norm,
      kind,
      sentence: sentence + sentences,
    })),
    sentences: cut.sentences.map(({ span, first, last }) => ({
      span: { start: span.start + by, end: span.end + by },
      block: to.block,
      first: first + tokens,
      last: last + tokens,
    })),
  };
}
