/** A figure of one article, as it is held beside those of others. */
import type { NormalFigure } from '../../analysis/figures/compareFigures';
import type { Analysis, Figure } from '../../model/types';
import type { Term } from '../words/terms';

export interface FigureAt {
  readonly analysis: Analysis;
  readonly figure: Figure;
}

/** How two figures of different articles are told from others; made once for each figure. */
export interface FigureSide extends FigureAt {
  /** Index of the article. */
  readonly article: number;
  readonly normal: NormalFigure;
  readonly state?: string;
  /** Terms of what is counted; `people` when they say no more than that. */
  readonly noun: readonly Term[];
  readonly people: boolean;
  /** The word directly behind an amount with a unit. */
  readonly behind: readonly Term[];
  /** The article has no other figure of this kind and unit. */
  readonly only: boolean;
  /** Terms of the rest of the sentence. */
  readonly around: readonly Term[];
}
