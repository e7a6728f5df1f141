/** What is attributed in a block, before it is known who speaks. */
import type { Quote } from '../../model/types';
import type { Stated } from './frames/attribution';
import type { Stretch } from './stretch';
import type { PartRange } from './parts';
import type { Unit } from './units';

/** What a quote is, whoever says it. */
export interface Draft {
  readonly kind: Quote['kind'];
  readonly parts: readonly PartRange[];
  /** The speaker's own words beside what is reported: "ontkent dat …: “…”". */
  readonly beside?: true;
}

/** An attribution with the quotes that it makes. */
export interface Statement {
  readonly attribution: Stated;
  readonly drafts: readonly Draft[];
}

export interface ReadUnit extends Unit {
  readonly statements: readonly Statement[];
  /** The unit's stretches that a statement holds. */
  readonly claimed: ReadonlySet<number>;
  /** Nothing but marked words stands in it. */
  readonly alone: boolean;
}

/** What is attributed in a block. Token and mention indexes count from the block's first. */
export interface Scan {
  readonly stretches: readonly Stretch[];
  readonly units: readonly ReadUnit[];
  /** Whether a token lies outside the marked stretches. */
  readonly outer: (i: number) => boolean;
  /** The block is a question, so that the next one may be its answer. */
  readonly asks: boolean;
}
