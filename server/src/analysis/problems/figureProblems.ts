/** Two figures of one article for the same thing that do not agree. */
import { normalise } from '../tokens';
import type { Analysis, Figure, Problem } from '../types';

type Read = Omit<Analysis, 'problems'>;

/** How far a hedge lets a number stray, as a share of it. Ours, set on what newspapers round: “ruim 100.000” for 127.000. */
const tolerance: Readonly<Record<string, number>> = { about: 0.15, nearly: 0.15, over: 0.3, under: 0.3 };

/**
 * Code `figures-disagree` (args: the later figure, the earlier one, the thing counted). Careful: only counts of at least
 * a hundred, of the same thing in the same words, in different sentences, that lie within half and double of each
 * other (else they count something else) and do not agree even when their hedges are allowed for.
 */
export function figureProblems(analysis: Read): Problem[] {
  const { article, figures } = analysis;
  const first = new Map<string, Figure>();
  return figures.flatMap((figure) => {
    const of =
      figure.of && normalise(article.text.slice(figure.of.start, figure.of.end)).replace(/\s+/g, ' ');
    if (of === undefined || figure.kind !== 'count' || typeof figure.value !== 'number') return [];
    if (figure.value < 100 || figure.vague) return [];
    const key = `${figure.unit ?? ''} ${of}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, figure);
      return [];
    }
    if (agree(before, figure) || sentenceOf(analysis, before) === sentenceOf(analysis, figure)) return [];
    const words = (f: Figure): string => article.text.slice(f.span.start, f.span.end);
    return { span: figure.span, code: 'figures-disagree', args: [words(figure), words(before), of] };
  });
}

function agree(a: Figure, b: Figure): boolean {
  const [low, high] = [a, b].sort((x, y) => Number(x.value) - Number(y.value)) as [Figure, Figure];
  const ratio = Number(high.value) / Number(low.value);
  if (ratio > 2) return true;
  if (low.hedge === 'at least' || high.hedge === 'at most') return true;
  const slack = Math.max(tolerance[a.hedge ?? ''] ?? 0, tolerance[b.hedge ?? ''] ?? 0, 0.005);
  return ratio <= 1 + slack;
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
