/** A block under the eye of the figure step: its words, its names and the numbers in it. */
import type { Part } from '../text/blockText';
import type { BlockSyntax } from '../../model/syntax';
import type { Mention, Span, Token } from '../../model/types';
import type { Lexicon } from './lexicon';
import { mayBeNumber, readNumber } from './readNumber';
import { Words, type Dated, type NumberAtom } from './words';

/** A block while figures are looked for in it, with a number read at most once at each place. */
export class Scene extends Words {
  private readonly numbers = new Map<number, NumberAtom | null>();

  /** `named` has a 1 for each token inside a name. */
  constructor(
    article: Dated,
    tokens: readonly Token[],
    readonly named: Uint8Array,
    lexicon: Lexicon,
    syntax: BlockSyntax,
  ) {
    super(article, tokens, lexicon, syntax);
  }

  /** The number that starts at this token. */
  number(index: number): NumberAtom | undefined {
    const token = this.tokens[index];
    if (!token || !mayBeNumber(token, this.lexicon)) return undefined;
    const known = this.numbers.get(index);
    if (known !== undefined) return known ?? undefined;
    const read = this.named[index] ? undefined : readNumber(this, index);
    this.numbers.set(index, read ?? null);
    return read;
  }
}

/** Tells where the names of a block stand, from its start on, for blocks asked in text order; as mentions are, and none twice. */
export function namesByBlock(mentions: readonly Mention[]): (block: Part) => Span[] {
  const names = mentions.filter(({ form }) => form === 'name');
  let from = 0;
  return ({ start, own }) => {
    while (from < names.length && names[from]!.span.end <= start) from += 1;
    let to = from;
    while (to < names.length && names[to]!.span.start < start + own.text.length) to += 1;
    return names.slice(from, to).map(({ span }) => ({ start: span.start - start, end: span.end - start }));
  };
}

/** A 1 for each token inside a name. Both are in text order. */
export function namedTokens(tokens: readonly Token[], names: readonly Span[]): Uint8Array {
  const named = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of names) {
    while (at < tokens.length && tokens[at]!.span.start < start) at += 1;
    for (let i = at; i < tokens.length && tokens[i]!.span.end <= end; i += 1) named[i] = 1;
  }
  return named;
}
