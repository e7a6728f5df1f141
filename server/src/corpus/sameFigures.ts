/** Figures in other articles that speak of the same thing. */
import { agrees, comparable, normalFigure, type NormalFigure } from '../analysis/figures/compareFigures';
import type { Analysis, Figure } from '../model/types';
import { languageById } from '../languages/languages';
import type { Corpus } from './corpus';
import { isPeople } from './figures/figureRows';

/**
 * In the order of the articles; only where both name what they count. Between languages nouns never match. People as
 * such are counted of everything: there the numbers must agree.
 */
export function sameFigures(
  analysis: Analysis,
  figure: Figure,
  corpus: Corpus,
): { analysis: Analysis; figure: Figure }[] {
  const wanted = normalOf(analysis, figure);
  if (!wanted || wanted.noun === '') return [];
  const peopleAlone =
    wanted.actors.length === 0 && isPeople(wordsOf(analysis, figure), analysis.article.language);
  return corpus
    .all()
    .filter((other) => other.article.uri !== analysis.article.uri)
    .flatMap((other) =>
      other.figures
        .filter((f) => {
          const normal = normalOf(other, f);
          if (normal === undefined || normal.noun === '' || !comparable(wanted, normal)) return false;
          return !peopleAlone || agrees(wanted, normal);
        })
        .map((f) => ({ analysis: other, figure: f })),
    );
}

function normalOf({ article }: Analysis, figure: Figure): NormalFigure | undefined {
  const language = languageById(article.language);
  return language && normalFigure(figure, wordsOf({ article }, figure), language.figures);
}

const wordsOf = ({ article }: Pick<Analysis, 'article'>, { of }: Figure): string =>
  of ? article.text.slice(of.start, of.end) : '';
