/** Cuts token ranges into the parts of a quote: what is marked, what is not, without marks and stray punctuation. */
import type { QuotePart } from '../../model/types';
import type { Range } from './range';
import type { Stretch } from './stretch';
import type { Reading } from './reading';

/** A part as tokens of its block. */
export interface PartRange extends Range {
  readonly marked: boolean;
}

/** The part where it stands in the article. */
export function placed(reading: Reading, { first, last, marked }: PartRange): QuotePart {
  return { span: reading.span(first, last), marked };
}

/**
 * The parts that the ranges hold, in order. A stretch that begins in a range comes whole; runs of other words are
 * trimmed of punctuation and of a conjunction left alone.
 */
export function quoteParts(
  reading: Reading,
  ranges: readonly Range[],
  stretches: readonly Stretch[],
  inside: readonly number[],
): PartRange[] {
  const parts: PartRange[] = [];
  for (const range of ranges) {
    let from = range.first;
    for (const s of inside) {
      const stretch = stretches[s]!;
      const open = stretch.open ?? stretch.first;
      if (open < range.first || open >= range.last) continue;
      pushWords(reading, from, open, parts);
      parts.push(markedPart(reading, stretch));
      from = (stretch.close ?? stretch.last - 1) + 1;
    }
    pushWords(reading, from, range.last, parts);
  }
  return parts.sort((a, b) => a.first - b.first);
}

/** The words between the marks, without a comma that only belongs to the sentence around them. */
export function markedPart(reading: Reading, stretch: Stretch): PartRange {
  let last = stretch.last;
  while (last > stretch.first + 1 && reading.tokens[last - 1]!.norm === ',') last -= 1;
  return { first: stretch.first, last, marked: true };
}

function pushWords(reading: Reading, first: number, last: number, parts: PartRange[]): void {
  const { tokens, lexicon } = reading;
  let from = first;
  let to = last;
  while (from < to && /^(?:[.,:;!?–—)-]|\.{2,}|…)$/.test(tokens[from]!.norm)) from += 1;
  while (to > from && /^(?:[.,:;–—(-]|\.{2,}|…)$/.test(tokens[to - 1]!.norm)) to -= 1;
  const words = [];
  for (let i = from; i < to; i += 1)
    if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') words.push(i);
  if (words.length === 0) return;
  if (
    words.length === 1 &&
    (lexicon.sets.conjunctions.has(tokens[words[0]!]!.norm) || lexicon.sets.so.has(tokens[words[0]!]!.norm))
  )
    return;
  parts.push({ first: from, last: to, marked: false });
}
