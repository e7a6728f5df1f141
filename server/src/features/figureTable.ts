/** The view “Figures”: one row for each thing that is counted, its numbers by article and claimant, disagreements first. */
import type { Message } from '../../../l10n/message';
import { agrees, comparable, normalFigure, type NormalFigure } from '../analysis/figures/compareFigures';
import { actorIn } from '../corpus/corpus';
import type { FigureAt } from '../corpus/figures/figureSide';
import type { FigureRow } from '../corpus/figures/figureRows';
import { languageById } from '../languages/languages';
import type { Analysis, Figure } from '../model/types';
import type { Row } from '../protocol/rows';
import { nameOfFile } from '../protocol/quoteLine';
import { commas, counted, cutName, cutTo, dots, lines } from '../protocol/rowText';
import { figureValue } from './figureValue';
import { groupRow } from './groupRow';
import { linesOf } from './lines';
import { titleOf } from './titleOf';

/** One thing counted, with every number that is given for it. */
interface Counted {
  readonly name: string | undefined;
  readonly unit: string | undefined;
  readonly values: readonly FigureAt[];
  readonly agrees: boolean;
}

/**
 * @param rows what articles compared have in common
 * @param shown the articles whose figures are shown: each of them stands in one row and no other
 */
export function figureTable(rows: readonly FigureRow[], shown: readonly Analysis[], message: Message): Row[] {
  const uris = new Set(shown.map((a) => a.article.uri));
  const seen = new Set<Figure>();
  const compared = rows
    .filter(({ values }) => values.some((v) => uris.has(v.analysis.article.uri)))
    .map(({ of, unit, values, agrees: same }): Counted => {
      for (const { figure } of values) seen.add(figure);
      return { name: of && ofText(of), unit, values, agrees: same };
    });
  const single = shown.flatMap((analysis) => countedIn(analysis, seen));
  const things = [...compared, ...single.filter(({ values }) => isNumber(values[0]!.figure))];
  const groups: readonly (readonly ['disagree' | 'agree' | 'once' | 'moments', readonly Counted[]])[] = [
    ['disagree', things.filter((c) => !c.agrees)],
    ['agree', things.filter((c) => c.agrees && c.values.length > 1)],
    ['once', things.filter((c) => c.agrees && c.values.length === 1)],
    ['moments', single.filter(({ values }) => !isNumber(values[0]!.figure))],
  ];
  const ids = new Map<string, number>();
  const unique = (id: string): string => {
    const times = ids.get(id) ?? 0;
    ids.set(id, times + 1);
    return times === 0 ? id : `${id}#${times}`;
  };
  return groups.flatMap(([name, members]) => {
    if (members.length === 0) return [];
    const open = name === 'disagree' || name === 'agree' || (name === 'once' && shown.length === 1);
    return groupRow(
      { id: name, label: message(`figures.${name}`), count: members.length, open },
      members.map((c) =>
        c.values.length === 1
          ? valueRow(c.values[0]!, { id: unique, several: shown.length > 1, named: true }, message)
          : countedRow(c, unique, message),
      ),
      message,
    );
  });
}

/** Only what articles do not agree on, whichever they are, without groups. */
export function disagreementRows(rows: readonly FigureRow[], message: Message): Row[] {
  let n = 0;
  return rows
    .filter((r) => !r.agrees)
    .map(({ of, unit, values }) =>
      countedRow(
        { name: of && ofText(of), unit, values, agrees: false },
        (id) => `${id}#${(n += 1)}`,
        message,
      ),
    );
}

/** Dates, times of day, scores and ranks are compared with nothing. */
const isNumber = ({ kind }: Figure): boolean => !['date', 'time', 'score', 'ordinal'].includes(kind);

interface CountedHere {
  readonly normal: NormalFigure | undefined;
  readonly values: FigureAt[];
  agrees: boolean;
}

/** As many things that are counted by the same noun are compared, each of somebody else. */
const crowd = 64;

/** What two figures must share to be compared. */
const thingOf = ({ kind, unit, noun }: NormalFigure): string => `${kind} ${unit} ${noun}`;

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** The figures of an article that no other speaks of, those of one thing together. */
function countedIn(analysis: Analysis, seen: ReadonlySet<Figure>): Counted[] {
  const language = languageById(analysis.article.language);
  const groups: CountedHere[] = [];
  const byThing = new Map<string, CountedHere[]>();
  for (const figure of analysis.figures) {
    if (seen.has(figure)) continue;
    const at = { analysis, figure };
    const normal =
      language && figure.vague !== true
        ? normalFigure(figure, ofText(at) ?? '', language.figures)
        : undefined;
    const alike = normal && normal.noun !== '' ? listAt(byThing, thingOf(normal)) : undefined;
    const group = alike?.find((g) => comparable(g.normal!, normal!));
    if (!group) {
      const own = { normal, values: [at], agrees: true };
      groups.push(own);
      if (alike && alike.length < crowd) alike.push(own);
    } else {
      if (normal && group.normal && !agrees(group.normal, normal)) group.agrees = false;
      group.values.push(at);
    }
  }
  return groups.map(({ values, agrees: same }) => {
    const named = values.find((v) => v.figure.of !== undefined);
    return { name: named && ofText(named), unit: values[0]!.figure.unit, values, agrees: same };
  });
}

/** The words counted, as the article writes them. */
function ofText({ analysis, figure: { of } }: FigureAt): string | undefined {
  return of && analysis.article.text.slice(of.start, of.end).replace(/\s+/g, ' ');
}

function countedRow(thing: Counted, unique: (id: string) => string, message: Message): Row {
  const { name, values, agrees: same } = thing;
  const written = [...new Set(values.map((v) => figureValue(v.figure, message.language, message)))];
  const articles = new Set(values.map((v) => v.analysis.article.uri)).size;
  const label = name ?? message(`figure.${values[0]!.figure.kind}`);
  const list = written.join(same ? ' = ' : ' ≠ ');
  return {
    id: unique(`${name ?? thing.unit ?? label} ${values[0]!.analysis.article.uri}`),
    kind: 'group',
    label: cutName(label),
    description: dots(list, articles > 1 ? counted('articles', articles, message) : undefined),
    tooltip: lines(label, list, message(same ? 'figures.agree' : 'figures.disagree')),
    icon: same ? 'agree' : 'disagree',
    count: values.length,
    words: label,
    open: !same,
    children: values.map((v) => valueRow(v, { id: unique, several: articles > 1, named: false }, message)),
  };
}

/** One number with who claims it and where; what it counts too, where no row above says so (`named`). */
function valueRow(
  at: FigureAt,
  {
    id,
    several,
    named,
  }: { readonly id: (id: string) => string; readonly several: boolean; readonly named: boolean },
  message: Message,
): Row {
  const { analysis, figure } = at;
  const { article } = analysis;
  const text = article.text.slice(figure.span.start, figure.span.end).replace(/\s+/g, ' ');
  const of = ofText(at);
  const whole = of === undefined || text.includes(of) ? text : `${text} ${of}`;
  const range = linesOf(article).range(figure.span);
  const line = String(range.start.line + 1);
  const value = figureValue(figure, message.language, message);
  const tells = value !== text && value !== message('figure.noValue');
  const claimant = actorIn(analysis, figure.speaker)?.name;
  const title = titleOf(analysis);
  const outlet = article.header?.outlet;
  return {
    id: id(`${article.uri}#${text} ${of ?? ''}`),
    kind: 'figure',
    label: cutTo(named ? whole : text, 40),
    description: dots(
      tells ? value : undefined,
      claimant,
      several ? (outlet ?? title) : undefined,
      message('lineShort', line),
    ),
    tooltip: lines(
      whole,
      value,
      claimant === undefined ? message('figure.ownWords') : message('figure.saidBy', claimant),
      commas(title, outlet, message('line', line)),
    ),
    icon: 'figure',
    at: { uri: article.uri, range },
    copy: `${whole}${tells ? ` (${value})` : ''} — ${commas(claimant, title, outlet, `${nameOfFile(article.uri)}:${line}`)}`,
    words: `${of ?? ''} ${outlet ?? title}`,
  };
}
