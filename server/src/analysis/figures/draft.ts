/** What a maker hands over: a figure on token indexes, before hedge, noun and speaker are found. */
import type { FigureKind, Hedge } from '../../model/types';
import type { Match } from './match';
import type { Scene } from './scene';

export interface Draft {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value?: number | string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly vague?: true;
  /** A hedge that is part of the number itself: "een zestigtal". */
  readonly hedge?: Hedge;
  /** Multiplier word it has, for what shares it: "van 1,5 naar 2 miljoen". */
  readonly scale?: number;
}

/** Makes figures of a match, or none (`[]`: the words are no figure), or leaves it to the next row (`undefined`). */
export type Maker = (match: Match, scene: Scene) => readonly Draft[] | undefined;
