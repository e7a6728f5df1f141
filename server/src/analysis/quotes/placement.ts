/** Where a block's mentions stand among its tokens, and which of them covers each token. */
import { eachPlaced, type Part } from '../text/parts';
import type { Mention } from '../../model/types';

/** A mention with its place among the tokens, half-open. */
export interface Placed {
  /** What holds of it wherever it stands; its actor is known to the `SpeakerBook` only. */
  readonly mention: Kind;
  /** Counted from the block's first mention, as `first` and `last` are from its first token. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

export interface Placement {
  readonly placed: readonly Placed[];
  /** The mention that covers a token, the longest where several do. */
  readonly cover: readonly (Placed | undefined)[];
  /** All mentions of the block, those without a token of their own included. */
  readonly mentions: readonly Standing[];
}

interface Kind {
  readonly type: Mention['type'];
  readonly form: Mention['form'];
  readonly compound: true | undefined;
}

/** What a placement hangs on: the kind of a mention, and its offsets counted from the block's first token. */
interface Standing extends Kind {
  readonly start: number;
  readonly end: number;
}

/**
 * Places the mentions from `from` on that stand in a block. `last` is what this gave for the same block before: the very
 * same comes back while the block has the same kinds of mentions at the same places.
 */
export function placeMentions(
  mentions: readonly Mention[],
  from: number,
  tokens: Part['tokens'],
  last?: Placement,
): Placement {
  if (last && standsAgain(last, mentions, from, tokens)) return last;
  const { start } = tokens[0]!.span;
  const standing: Standing[] = [];
  const placed: Placed[] = [];
  const cover: (Placed | undefined)[] = [];
  const end = eachPlaced(mentions, from, tokens, (index, first, behind) => {
    const p = { mention: kindOf(mentions[index]!), index: index - from, first, last: behind };
    placed.push(p);
    for (let k = first; k < behind; k += 1) {
      const there = cover[k];
      if (!there || there.last - there.first < behind - first) cover[k] = p;
    }
  });
  for (let i = from; i < end; i += 1) standing.push(standingOf(mentions[i]!, start));
  return { placed, cover, mentions: standing };
}

function kindOf({ type, form, compound }: Mention): Kind {
  return { type, form, compound };
}

function standingOf({ span, type, form, compound }: Mention, start: number): Standing {
  return { type, form, compound, start: span.start - start, end: span.end - start };
}

function standsAgain(
  { mentions: standing }: Placement,
  mentions: readonly Mention[],
  from: number,
  tokens: Part['tokens'],
): boolean {
  const { start } = tokens[0]!.span;
  for (let i = 0; i < standing.length; i += 1) {
    const was = standing[i]!;
    const is = mentions[from + i];
    if (!is || is.span.start - start !== was.start || is.span.end - start !== was.end) return false;
    if (is.type !== was.type || is.form !== was.form || is.compound !== was.compound) return false;
  }
  const next = mentions[from + standing.length];
  return next === undefined || next.span.start >= tokens.at(-1)!.span.end;
}
