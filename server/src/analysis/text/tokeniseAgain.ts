/** Tokenises an article with a memory: blocks that have not changed are moved, not cut again. */
import type { TokenData } from '../../languages/tokenData';
import type { CutBlock, Memory } from '../cache/memory';
import { movedBy } from './parts';
import { tokenise } from './tokens';
import type { Block, Sentence, Token } from '../../model/types';

/** What follows a block counts too: a rule may look a few characters past its end. */
const lookAhead = 16;

/** The same as `tokenise`; leaves the blocks in the memory. */
export function tokeniseAgain(
  text: string,
  blocks: readonly Block[],
  data: TokenData,
  memory: Memory,
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const parts: CutBlock[] = [];
  for (const [block, { span }] of blocks.entries()) {
    const key = text.slice(span.start, span.end + lookAhead);
    // The same words may stand in several blocks: best the one that stood here.
    const here = memory.parts[parts.length];
    const known = here?.key === key ? here : memory.blocks.get(key);
    const place = { start: span.start, block, firstToken: tokens.length, firstSentence: sentences.length };
    const cut = moved(known ?? cutBlock(text, blocks[block]!, key, { data, memory }), place);
    memory.blocks.set(key, cut);
    for (const token of cut.tokens) tokens.push(token);
    for (const sentence of cut.sentences) sentences.push(sentence);
    if (cut.tokens.length > 0) parts.push(cut);
  }
  memory.parts = parts;
  return { tokens, sentences };
}

function cutBlock(
  text: string,
  block: Block,
  key: string,
  { data, memory }: { data: TokenData; memory: Memory },
): CutBlock {
  return {
    id: memory.newId(),
    // A copy: a slice would keep the whole old text alive.
    key: key.split('').join(''),
    start: block.span.start,
    block: 0,
    firstToken: 0,
    firstSentence: 0,
    ...tokenise(text, [block], data),
  };
}

type Place = Pick<CutBlock, 'start' | 'block' | 'firstToken' | 'firstSentence'>;

/** The same tokens and sentences at another place; the very same ones where the place did not change. */
function moved(cut: CutBlock, to: Place): CutBlock {
  const by = to.start - cut.start;
  const tokens = to.firstToken - cut.firstToken;
  const sentences = to.firstSentence - cut.firstSentence;
  if (by === 0 && tokens === 0 && sentences === 0 && to.block === cut.block) return cut;
  return {
    id: cut.id,
    key: cut.key,
    start: to.start,
    block: to.block,
    firstToken: to.firstToken,
    firstSentence: to.firstSentence,
    tokens:
      by === 0 && sentences === 0
        ? cut.tokens
        : cut.tokens.map(({ span, norm, kind, sentence }) => ({
            span: movedBy(span, by),
            norm,
            kind,
            sentence: sentence + sentences,
          })),
    sentences: cut.sentences.map(({ span, first, last }) => ({
      span: movedBy(span, by),
      block: to.block,
      first: first + tokens,
      last: last + tokens,
    })),
  };
}
