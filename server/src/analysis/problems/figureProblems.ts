/** Two figures of one article for the same thing that do not agree. */
import type { FigureData } from '../../languages/figureData';
import { agrees, comparable, normalFigure, type NormalFigure } from '../figures/compareFigures';
import type { Analysis, Figure, Problem } from '../../model/types';

type Read = Omit<Analysis, 'problems'>;

/**
 * Code `figures-disagree` (args: the later figure, the earlier one, the thing counted). Careful: only counts of at least
 * a hundred of the same thing, in different sentences, within half and double of each other (else they count something
 * else), that do not agree even when their hedges are allowed for.
 */
export function figureProblems(analysis: Read, data: FigureData): Problem[] {
  const { article, figures } = analysis;
  const first = new Map<string, { figure: Figure; normal: NormalFigure }>();
  const out: Problem[] = [];
  for (const figure of figures) {
    if (figure.kind !== 'count' || typeof figure.value !== 'number' || figure.value < 100) continue;
    if (!figure.of || figure.vague) continue;
    const of = article.text.slice(figure.of.start, figure.of.end);
    const normal = normalFigure(figure, of, data);
    if (!normal || normal.noun === '') continue;
    const before = first.get(normal.noun);
    if (!before) {
      first.set(normal.noun, { figure, normal });
      continue;
    }
    if (!comparable(before.normal, normal) || agrees(before.normal, normal)) continue;
    const ratio = figure.value / Number(before.figure.value);
    if (ratio > 2 || ratio < 0.5) continue;
    if (sentenceOf(analysis, before.figure) === sentenceOf(analysis, figure)) continue;
    const words = (f: Figure): string => article.text.slice(f.span.start, f.span.end);
    const args = [words(figure), words(before.figure), of];
    out.push({ span: figure.span, code: 'figures-disagree', args });
  }
  return out;
}

function sentenceOf({ sentences }: Read, { span }: Figure): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.span.start <= span.start) low = middle;
    else high = middle - 1;
  }
  return low;
}
