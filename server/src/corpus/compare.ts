/** Holds articles side by side: who is one actor, what several print, which figures agree. */
import type { Analysis } from '../model/types';
import { actorsOf } from './actors/nodes';
import type { Apart } from './actors/actorGroups';
import { figureRows, type FigureRow } from './figures/figureRows';
import { mergeActors, type MergedActors, type SaidAlike } from './mergeActors';
import { mayBeOne, sharedQuotes, type SharedQuote } from './quotes/sharedQuotes';

export interface Comparison {
  readonly merged: MergedActors;
  readonly sharedQuotes: readonly SharedQuote[];
  readonly figures: readonly FigureRow[];
}

/**
 * Pure; the same for the same articles in the same order. A surname that several bear goes to the one who says the same
 * words elsewhere. `apart`: pairs of names that the reader told apart.
 */
export function compareArticles(analyses: readonly Analysis[], apart: Apart = []): Comparison {
  const articles = analyses.map(actorsOf);
  const first = mergeActors(articles, apart);
  const found = sharedQuotes(analyses, first);
  const told = saidAlike(found, first);
  const merged = told.length === 0 ? first : mergeActors(articles, apart, told);
  return {
    merged,
    sharedQuotes: told.length === 0 ? found : sharedQuotes(analyses, merged),
    figures: figureRows(analyses, merged),
  };
}

/** The rows in which the first of some articles has a figure, as it is held against each of the others. */
export function compareFiguresOf(analyses: readonly Analysis[], apart: Apart = []): FigureRow[] {
  return figureRows(analyses, mergeActors(analyses.map(actorsOf), apart), 0);
}

/** Speakers of one statement who may be one by their names. */
function saidAlike(found: readonly SharedQuote[], merged: MergedActors): SaidAlike[] {
  return found.flatMap(({ quotes }) => {
    const speakers = quotes.flatMap(({ analysis, quote }) => {
      const { uri } = analysis.article;
      const actor = quote.speaker === undefined ? undefined : merged.of(uri, quote.speaker);
      return actor ? [{ actor, uri, id: quote.speaker! }] : [];
    });
    return speakers.flatMap((a, i) =>
      speakers.slice(i + 1).flatMap((b): SaidAlike[] => (mayBeOne(a.actor, b.actor) ? [[a, b]] : [])),
    );
  });
}
