/** Figures in other articles that speak of the same thing. */
import { comparable, normalFigure, type NormalFigure } from '../analysis/figures/compareFigures';
import type { Analysis, Figure } from '../model/types';
import { languageById } from '../languages/languages';
import type { Corpus } from './corpus';

/** In the order of the articles; only where both name what they count. Between languages nouns never match. */
export function sameFigures(
  analysis: Analysis,
  figure: Figure,
  corpus: Corpus,
): { analysis: Analysis; figure: Figure }[] {
  const wanted = normalOf(analysis, figure);
  if (!wanted || wanted.noun === '') return [];
  return corpus
    .all()
    .filter((other) => other.article.uri !== analysis.article.uri)
    .flatMap((other) =>
      other.figures
        .filter((f) => {
          const normal = normalOf(other, f);
          return normal !== undefined && normal.noun !== '' && comparable(wanted, normal);
        })
        .map((f) => ({ analysis: other, figure: f })),
    );
}

function normalOf({ article }: Analysis, figure: Figure): NormalFigure | undefined {
  const language = languageById(article.language);
  const of = figure.of ? article.text.slice(figure.of.start, figure.of.end) : '';
  return language && normalFigure(figure, of, language.figures);
}
