/** Tells where the article's mentions stand among the tokens of a block. */
import type { Mention, Span, Token } from '../../model/types';
import type { Part } from './blockText';

/** A mention of a block: its offsets, counted from the block's start, and what of it holds wherever it stands. */
export interface Standing extends Span {
  readonly type: Mention['type'];
  readonly form: Mention['form'];
  readonly compound: true | undefined;
}

/** The mentions from `from` on that stand in a block, in text order. */
export function standingIn(mentions: readonly Mention[], from: number, { start, own }: Part): Standing[] {
  const behind = start + own.tokens.at(-1)!.span.end;
  const standing: Standing[] = [];
  for (let i = from; i < mentions.length && mentions[i]!.span.start < behind; i += 1) {
    const { span, type, form, compound } = mentions[i]!;
    standing.push({ start: span.start - start, end: span.end - start, type, form, compound });
  }
  return standing;
}

/** Tells the tokens of each stretch of a block that has some, half-open. Both lists are in text order, so one walk places all. */
export function eachPlaced(
  stretches: readonly Span[],
  tokens: readonly Token[],
  tell: (index: number, first: number, last: number) => void,
): void {
  let first = 0;
  for (const [index, { start, end }] of stretches.entries()) {
    while (first < tokens.length && tokens[first]!.span.end <= start) first += 1;
    let last = first;
    while (last < tokens.length && tokens[last]!.span.start < end) last += 1;
    if (last > first) tell(index, first, last);
  }
}
