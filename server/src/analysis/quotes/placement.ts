/** Where a block's mentions stand among its tokens, and which of them covers each token. */
import type { BlockText } from '../text/blockText';
import { eachPlaced, type Standing } from '../text/placeMentions';

/** A mention with its place among the tokens, half-open. */
export interface Placed {
  /** What holds of it wherever it stands; its actor is known to the `SpeakerBook` only. */
  readonly mention: Pick<Standing, 'type' | 'form' | 'compound'>;
  /** Counted from the block's first mention, as `first` and `last` are from its first token. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** No mention of the block: it stands for the last person of the article whose name ends in this word. */
  readonly called?: string;
}

export interface Placement {
  readonly placed: readonly Placed[];
  /** The mention that covers a token, the longest where several do. */
  readonly cover: readonly (Placed | undefined)[];
}

/** Places the mentions of a block. */
export function placeMentions({ tokens }: BlockText, mentions: readonly Standing[]): Placement {
  const placed: Placed[] = [];
  const cover: (Placed | undefined)[] = [];
  eachPlaced(mentions, tokens, (index, first, last) => {
    const { type, form, compound } = mentions[index]!;
    const p = { mention: { type, form, compound }, index, first, last };
    placed.push(p);
    for (let k = first; k < last; k += 1) {
      const there = cover[k];
      if (!there || there.last - there.first < last - first) cover[k] = p;
    }
  });
  return { placed, cover };
}
