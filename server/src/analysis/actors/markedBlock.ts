/** What quotation marks tell of a block before quotes are read: which tokens they hold, and which sentences they leave out. */
import type { BlockText } from '../text/blockText';

export interface MarkedBlock {
  /** 1 for tokens between marks, counted from the block's first token. */
  readonly quoted: Uint8Array;
  /** For each sentence of the block how many of its sentences up to there do not stand wholly between marks. */
  readonly steps: readonly number[];
}

/** Hangs on the block's own text only. */
export function markBlock(block: BlockText): MarkedBlock {
  const quoted = readMarks(block);
  const { tokens, sentences } = block;
  const steps: number[] = [];
  let step = 0;
  for (const { first, last } of sentences) {
    let i = first;
    while (i < last && (tokens[i]!.kind !== 'word' || quoted[i] === 1)) i += 1;
    if (i < last) step += 1;
    steps.push(step);
  }
  return { quoted, steps };
}

/** Only whether a token is inside the outermost marks; pairing marks for good is the quote step's work. */
function readMarks({ text, tokens }: BlockText): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open: 'double' | 'single' | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (open !== undefined) quoted[i] = 1;
    if (token.kind !== 'mark') continue;
    const mark = text.slice(token.span.start, token.span.end);
    const kind = /^['‘’‚‛‹›`´]$/.test(mark) ? 'single' : 'double';
    const opens =
      /[“„«‘‚]|,,/.test(mark) ||
      (/["'»”’]/.test(mark) && /^\S/.test(text.slice(token.span.end, token.span.end + 1)));
    if (open === undefined) {
      const before = text[token.span.start - 1] ?? ' ';
      if (opens && /[\s([—–:-]/.test(before)) open = kind;
    } else if (open === kind) {
      const after = text[token.span.end] ?? ' ';
      if (!/[\p{L}\p{N}]/u.test(after)) open = undefined;
    }
  }
  return quoted;
}
