/** No block is longer than some pages, whatever the text lacks in line ends: what a step does in a block stays bounded. */
import type { Span } from '../../model/types';

/** UTF-16 units in a block: some 2,500 words, more than a paragraph or an article pasted as one line has. */
const longest = 16_000;
/** Where a block must be cut, so many units before that are looked through for a better place. */
const within = 2_000;

const sentenceEnd = /[.!?…]["”’»'“)\]]{0,3}\s+(?=["“„«‘'‚(\[]?\p{Lu})/gu;

/** The span in pieces, none longer than a block may be: cut between sentences where there are any, else between words. */
export function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const to = cutBefore(text, from + longest - within, from + longest);
    pieces.push({ start: from, end: behindWords(text, from, to) });
    from = to;
    while (from < end && isSpace(text, from)) from += 1;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces;
}

/** The best place between two offsets: behind the last sentence that ends there, else behind the last white space, else the second. */
function cutBefore(text: string, from: number, to: number): number {
  const around = text.slice(from, to);
  const sentence = [...around.matchAll(sentenceEnd)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  for (let at = to; at > from; at -= 1) if (isSpace(text, at - 1)) return at;
  return startsPair(text, to - 1) ? to - 1 : to;
}

/** Without the white space before the cut; something visible always stands before that. */
function behindWords(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text, end - 1)) end -= 1;
  return end;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

/** The first half of a character of two units stands here: no cut comes behind it. */
export function startsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
