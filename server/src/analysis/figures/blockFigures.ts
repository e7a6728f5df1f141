/** The figures of a block as a reading leaves them for the next, and what is done to use them again. */
import { movedBy } from '../text/parts';
import type { Figure, Mention } from '../../model/types';
import type { Found } from './findDrafts';
import { figureOf } from './finish';
import type { SpeakerAt } from './speakers';

/** What stands around a block, as far as its figures hang on it. */
export interface Around {
  /** The blocks before and behind it, by id: a rule may look at the word on either side of a number. */
  readonly before: number | undefined;
  readonly behind: number | undefined;
  /** The last sentence before it spoke of money. */
  readonly afterMoney: boolean;
}

/**
 * Drafts hang on the block's text, on which of its words are names, and on the article's date; figures on what stands
 * around it as well. Who states them is asked at each reading.
 */
export interface BlockFigures {
  readonly id: number | undefined;
  readonly date: string | undefined;
  /** Where its names start and end, counted from the block's own start. */
  readonly names: readonly number[];
  readonly drafts: readonly Found[];
  readonly around: Around;
  /** The offset of its first word, when the figures were found. */
  readonly start: number;
  readonly figures: readonly Figure[];
  readonly endsInMoney: boolean;
}

/** Where names start and end, counted from an offset. */
export function placesOf(names: readonly Mention[], start: number): number[] {
  return names.flatMap(({ span }) => [span.start - start, span.end - start]);
}

/** Whether the names of a block that starts here stand where they stood. */
export function standAt(places: readonly number[], names: readonly Mention[], start: number): boolean {
  if (places.length !== names.length * 2) return false;
  for (let i = 0; i < names.length; i += 1) {
    const { span } = names[i]!;
    if (places[i * 2] !== span.start - start || places[i * 2 + 1] !== span.end - start) return false;
  }
  return true;
}

export function isAmid(a: Around, b: Around): boolean {
  return a.before === b.before && a.behind === b.behind && a.afterMoney === b.afterMoney;
}

/** The same figures for a block that starts here now; the very same ones where neither place nor speaker changed. */
export function movedTo(block: BlockFigures, start: number, speakerAt: SpeakerAt): BlockFigures {
  const by = start - block.start;
  const figures = block.figures.map((figure) => moved(figure, by, speakerAt));
  const same = by === 0 && figures.every((figure, i) => figure === block.figures[i]);
  return same ? block : { ...block, start, figures };
}

function moved(figure: Figure, by: number, speakerAt: SpeakerAt): Figure {
  const span = by === 0 ? figure.span : movedBy(figure.span, by);
  const speaker = speakerAt(span);
  if (by === 0 && speaker === figure.speaker) return figure;
  return figureOf(figure, { span, of: figure.of && movedBy(figure.of, by), hedge: figure.hedge, speaker });
}
