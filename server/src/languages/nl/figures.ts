/** The figure data of this language. */
import type { FigureData } from '../figureData';

export const figures: FigureData = {};
