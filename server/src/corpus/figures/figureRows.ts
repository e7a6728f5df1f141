/** Puts figures of different articles that count the same thing in one row, and tells whether they agree. */
import { fold } from '../../analysis/actors/spelling';
import { agrees, normalFigure } from '../../analysis/figures/compareFigures';
import { peopleNouns } from '../../knowledge/newsWords';
import { groupBy } from '../../model/groupBy';
import { languageById } from '../../languages/languages';
import type { Analysis, Figure } from '../../model/types';
import type { MergedActors } from '../mergeActors';
import { sameEventArticles } from '../sameEventArticles';
import { sentenceAt } from '../../analysis/text/placeIn';
import { overlap, termsIn, type Term } from '../words/terms';
import { countedStatesOf, standingStates } from './countedState';
import { joinRows } from './joinRows';
import type { FigureAt, FigureSide } from './figureSide';

export interface FigureRow {
  /** The words that the first article which has any counts with. */
  readonly of?: FigureAt;
  readonly unit?: string;
  /** All may be true at once, their hedges taken into account. */
  readonly agrees: boolean;
  /** In the order of the articles; several of one article where it tells the number more than once. */
  readonly values: readonly FigureAt[];
}

/** Points for and against two figures counting the same; from `needed` on they do. Own choice, see docs/figures.md. */
const points = {
  needed: 3,
  state: 3,
  /** What they are rather than what befell them ("460 medewerkers"): the number must speak for it too. */
  standingState: 2,
  noun: 2,
  people: 1,
  /** Two nouns of known and different meaning. */
  otherNoun: -1.5,
  /** The word behind an amount with a unit: "900 ton oplosmiddelen". */
  behind: 1.5,
  /** For a content word that both sentences have, and at most for all of them. */
  word: 0.9,
  words: 3,
  unit: 0.5,
  /** Both articles have no other figure of this kind and unit. */
  only: 1,
  /** The same number, and for each digit before the zeros; for a small count. */
  equal: 1.2,
  digit: 0.6,
  equalSmall: 1,
  /** A thousand or more, where the numbers are the same or within each other's hedge. */
  large: 0.5,
  within: 0.8,
  apart: -1,
  farApart: -2.5,
} as const;
const small = 12;
/** Counts up to this say little ("two neighbours"), and have a row only by their state. */
const tiny = 2;

/**
 * Only figures of articles on the same event are compared. Dates, times, ages, scores and ordinals have no rows.
 *
 * @param own the index of an article with which alone the others are compared
 */
export function figureRows(analyses: readonly Analysis[], merged: MergedActors, own?: number): FigureRow[] {
  const sides = analyses.map((analysis, i) => sidesOf(analysis, i, merged));
  const articles = analyses.map(({ article }) => article);
  const inOrder = sides.map(sidesByKind);
  const pairs = sameEventArticles(articles, merged).filter(
    ([i, j]) => own === undefined || i === own || j === own,
  );
  const links = pairs.flatMap(([i, j]) =>
    sides[i]!.flatMap((a) =>
      comparedWith(a, inOrder[i]!, inOrder[j]!).flatMap((b) => {
        const score = scoreOf(a, b);
        return score === undefined ? [] : [{ a, b, score }];
      }),
    ),
  );
  return joinRows(links, points.needed).map(makeRow);
}

/** More figures of one kind and unit than this are a list; of two lists only equal numbers are compared, and few of each. */
const list = 64;
const mostEqual = 4;

/** An article's figures by kind and unit, and those again by their number. */
interface SidesByKind {
  readonly all: ReadonlyMap<string, readonly FigureSide[]>;
  readonly equal: ReadonlyMap<string, readonly FigureSide[]>;
}

const kindOf = ({ normal: { kind, unit } }: Pick<FigureSide, 'normal'>): string => `${kind} ${unit}`;
const numberOf = (side: FigureSide): string => `${kindOf(side)} ${side.normal.low} ${side.normal.high}`;

function sidesByKind(sides: readonly FigureSide[]): SidesByKind {
  return { all: groupBy(sides, kindOf), equal: groupBy(sides, numberOf) };
}

/** The figures of another article that one may be held against. */
function comparedWith(side: FigureSide, own: SidesByKind, others: SidesByKind): readonly FigureSide[] {
  const alike = others.all.get(kindOf(side)) ?? [];
  if (alike.length * own.all.get(kindOf(side))!.length <= list * list) return alike;
  return (others.equal.get(numberOf(side)) ?? []).slice(0, mostEqual);
}

function sidesOf(analysis: Analysis, article: number, merged: MergedActors): FigureSide[] {
  const language = languageById(analysis.article.language);
  if (!language) return [];
  const states = countedStatesOf(analysis);
  const nameOf = (a: Analysis, id: string): string | undefined => {
    const actor = merged.of(a.article.uri, id);
    return actor && `${actor.id} ${actor.type}`;
  };
  const sides = analysis.figures.flatMap((figure, i) => {
    const of = figure.of ? analysis.article.text.slice(figure.of.start, figure.of.end) : '';
    const normal = figure.vague ? undefined : normalFigure(figure, of, language.figures);
    const state = states.get(i);
    if (
      !normal ||
      figure.rule === 'age' ||
      (figure.kind === 'count' && normal.high <= tiny + 0.5 && state === undefined)
    )
      return [];
    const noun = figure.of ? termsIn(analysis, [figure.of], nameOf) : [];
    const sentence = sentenceAt(analysis, figure.span.start)?.span;
    const skip = [figure.span, ...(figure.of ? [figure.of] : [])];
    const around = sentence ? termsIn(analysis, [sentence], nameOf, skip) : [];
    return {
      analysis,
      figure,
      article,
      normal,
      ...(state === undefined ? {} : { state }),
      noun,
      people: isPeople(of, analysis.article.language),
      behind: figure.unit === undefined ? [] : around.filter((t) => isBehind(analysis, figure, t)),
      around,
    };
  });
  const times = new Map<string, number>();
  for (const side of sides) times.set(kindOf(side), (times.get(kindOf(side)) ?? 0) + 1);
  return sides.map((side) => ({ ...side, only: side.normal.unit !== '' && times.get(kindOf(side)) === 1 }));
}

/** Only white space, or a small word ("of"), lies between. */
function isBehind({ article }: Analysis, { span }: Figure, term: Term): boolean {
  if (term.weight < 1 || term.span.start < span.end || term.span.start > span.end + 8) return false;
  const between = article.text.slice(span.end, term.span.start);
  return /^\s+(?:\p{L}{1,3}\s+)?$/u.test(between);
}

/** Whether words say no more than that people are counted. */
export function isPeople(of: string, language: string): boolean {
  const head = fold(of).split(' ').at(-1) ?? '';
  return (peopleNouns[language] ?? []).includes(head);
}

/** Undefined where they cannot count the same. */
function scoreOf(a: FigureSide, b: FigureSide): number | undefined {
  if (a.normal.kind !== b.normal.kind || a.normal.unit !== b.normal.unit) return undefined;
  if (a.state !== undefined && b.state !== undefined && a.state !== b.state) return undefined;
  const same = a.state !== undefined && a.state === b.state;
  const firm = same && !standingStates.has(a.state);
  const sameLanguage = a.analysis.article.language === b.analysis.article.language;
  const around = overlap(a.around, b.around, sameLanguage);
  const score =
    (firm ? points.state : same ? points.standingState : 0) +
    nounPoints(a, b, sameLanguage) +
    Math.min(points.words, around.content * points.word) +
    (a.normal.unit === '' ? 0 : points.unit) +
    (a.only && b.only ? points.only : 0) +
    valuePoints(a, b, firm);
  return score >= points.needed ? score : undefined;
}

function nounPoints(a: FigureSide, b: FigureSide, sameLanguage: boolean): number {
  if (overlap(a.behind, b.behind, sameLanguage).content > 0) return points.behind;
  if (a.noun.length === 0 || b.noun.length === 0) return 0;
  const [x, y] = [a.noun.slice(-1), b.noun.slice(-1)];
  const met = overlap(x, y, sameLanguage).content > 0;
  if (a.people && b.people) return points.people + (met ? points.people : 0);
  if (met) return points.noun;
  if (a.people || b.people) return 0;
  return sameLanguage || (hasMeaning(x) && hasMeaning(y)) ? points.otherNoun : 0;
}

const hasMeaning = (terms: readonly Term[]): boolean =>
  terms.some((t) => t.keys.some((k) => k.startsWith('=')));

function valuePoints(a: FigureSide, b: FigureSide, firm: boolean): number {
  const [x, y] = [a.figure.value, b.figure.value];
  const size = Math.max(a.normal.low, b.normal.low) >= 1000 ? points.large : 0;
  if (typeof x === 'number' && x === y) {
    if (x <= small && a.normal.unit === '') return points.equalSmall;
    return points.equal + points.digit * digitsOf(x) + size;
  }
  if (agrees(a.normal, b.normal)) return points.within + size;
  const [low, high] = [a.normal, b.normal].map((n) => (n.low + n.high) / 2).sort((p, q) => p - q);
  if (firm) return 0;
  return high! > 3 * low! ? points.farApart : points.apart;
}

/** Digits before the closing zeros: 3 of 12,400, 2 of 8.2 billion; at most 3. */
function digitsOf(value: number): number {
  const digits = String(value)
    .replace(/[^\d]/g, '')
    .replace(/^0+|(?<!0)0+$/g, '');
  return Math.min(3, digits.length);
}

function makeRow(sides: readonly FigureSide[]): FigureRow {
  const values = [...sides].sort(
    (a, b) => a.article - b.article || a.figure.span.start - b.figure.span.start,
  );
  const told = values.find((v) => v.figure.of !== undefined);
  const { unit } = values[0]!.figure;
  return {
    ...(told ? { of: { analysis: told.analysis, figure: told.figure } } : {}),
    ...(unit === undefined ? {} : { unit }),
    agrees: values.every((a, i) => values.slice(i + 1).every((b) => agrees(a.normal, b.normal))),
    values: values.map(({ analysis, figure }) => ({ analysis, figure })),
  };
}
