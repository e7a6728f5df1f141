/** Sentences as a reporter reads them: a sentence, or several that one quotation ties together, with what is marked apart. */
import type { Range } from './range';
import type { Stretch } from './stretch';

export interface Unit {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
  /** Indexes of the top-level stretches inside, in order. */
  readonly stretches: readonly number[];
}

/** No unit is longer, whatever the text lacks in full stops: time stays linear in the length of the article. */
const longest = 1000;

/**
 * Cuts a block's sentences into units. A stretch that runs over a sentence boundary ties both sides together,
 * so that the cue behind a long quotation stands in the unit with all of it.
 *
 * @param saysBefore whether a sentence only tells who said the marked words right before it: it goes with them
 */
export function unitsOf(
  sentences: readonly Range[],
  stretches: readonly Stretch[],
  saysBefore: (sentence: Range) => boolean,
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let s = 0; s < sentences.length; s += 1) {
    const first = sentences[s]!.first;
    let last = sentences[s]!.last;
    const inside: number[] = [];
    for (; next < stretches.length; next += 1) {
      const stretch = stretches[next]!;
      if (startOf(stretch) >= last) break;
      if (stretch.parent !== undefined) continue;
      inside.push(next);
      const end = (stretch.close ?? stretch.last - 1) + 1;
      while (s + 1 < sentences.length && end > last && last - first < longest) last = sentences[++s]!.last;
      const behind = sentences[s + 1];
      if (end === last && behind && last - first < longest && saysBefore(behind)) {
        last = behind.last;
        s += 1;
      }
    }
    if (last - first <= 2 * longest) units.push({ first, last, stretches: inside });
    else units.push(...cut({ first, last, stretches: inside }, stretches));
  }
  return units;
}

function cut({ first, last, stretches: inside }: Unit, stretches: readonly Stretch[]): Unit[] {
  const units: Unit[] = [];
  let s = 0;
  for (let from = first; from < last; from += longest) {
    const to = Math.min(last, from + longest);
    const here: number[] = [];
    for (; s < inside.length && startOf(stretches[inside[s]!]!) < to; s += 1) here.push(inside[s]!);
    units.push({ first: from, last: to, stretches: here });
  }
  return units;
}

function startOf(stretch: Stretch): number {
  return stretch.open ?? stretch.first;
}
