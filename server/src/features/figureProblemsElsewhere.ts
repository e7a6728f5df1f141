/** Figures for which another article on the same event gives another number. */
import { agrees, normalFigure, type NormalFigure } from '../analysis/figures/compareFigures';
import type { FigureAt } from '../corpus/figures/figureSide';
import type { FigureRow } from '../corpus/figures/figureRows';
import { languageById } from '../languages/languages';
import type { Analysis } from '../model/types';
import type { FolderProblem } from './diagnostics';
import { titleOf } from './titleOf';

/** Numbers further from each other than this count something else, or so long ago that nobody would hold them together. */
const furthest = 2;
/** So many places in other articles are led to. */
const shown = 5;

/**
 * Code `figures-elsewhere` (args: the figure here, the one there, who writes that), at the first place of each thing
 * counted, in text order; `elsewhere` leads to what the others write. Nothing where one of the article's own numbers
 * for it may be true together with the other's, or where the article has the other's number too, of whatever.
 */
export function figureProblemsElsewhere(analysis: Analysis, rows: readonly FigureRow[]): FolderProblem[] {
  return rows
    .filter((row) => !row.agrees)
    .flatMap(({ values }): FolderProblem[] => {
      const isOwn = (v: FigureAt): boolean => v.analysis.article.uri === analysis.article.uri;
      const own = values.filter(isOwn).map(numbered);
      const others = values.filter((v) => !isOwn(v) && !has(analysis, v)).map(numbered);
      const differing = others.filter((other) => own.every((one) => differs(one, other)));
      const [here, there] = [own[0], differing[0]];
      if (!here || !there) return [];
      const paper = there.at.analysis.article.header?.outlet ?? titleOf(there.at.analysis);
      return [
        {
          span: here.at.figure.span,
          code: 'figures-elsewhere',
          args: [wordsOf(here.at), wordsOf(there.at), paper],
          elsewhere: differing
            .slice(0, shown)
            .map(({ at }) => ({ analysis: at.analysis, span: at.figure.span })),
        },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

const has = ({ figures }: Analysis, { figure: { kind, unit, value } }: FigureAt): boolean =>
  figures.some((f) => f.kind === kind && f.unit === unit && f.value === value);

interface Numbered {
  readonly at: FigureAt;
  readonly normal: NormalFigure | undefined;
}

function numbered(at: FigureAt): Numbered {
  const language = languageById(at.analysis.article.language);
  return { at, normal: language && normalFigure(at.figure, '', language.figures) };
}

function differs(one: Numbered, other: Numbered): boolean {
  const [a, b] = [one.normal, other.normal];
  if (!a || !b || agrees(a, b)) return false;
  const [less, more] = a.low < b.low ? [one, other] : [other, one];
  // "At least two" and five may both be true.
  if (less.at.figure.hedge === 'at least' || more.at.figure.hedge === 'at most') return false;
  return middleOf(more.normal!) <= furthest * middleOf(less.normal!);
}

const middleOf = ({ low, high }: NormalFigure): number => (low + high) / 2;

function wordsOf({ analysis: { article }, figure: { span } }: FigureAt): string {
  return article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
