/** Filters and sorts the rows of a view. Knows no editor. */
import type { Row } from '../../../server/src/protocol/rows';

/** A row whose children are made when somebody looks at them: a filter looks at their words alone. */
interface UnmadeRow extends Row {
  readonly unmade?: Unmade;
}

interface Unmade {
  /** The row without its children. */
  readonly row: Row;
  /** What a filter looks at of each child, in their order. */
  readonly words: () => readonly string[];
  /** The same without case and accents, once it was asked for. */
  plain?: readonly string[];
}

/**
 * A row with children that are made once, at the first look.
 *
 * @param words what a filter looks at of each, where that can be told without making it
 */
export function withChildren(row: Row, make: () => readonly Row[], words?: () => readonly string[]): Row {
  let made: readonly Row[] | undefined;
  const whole: UnmadeRow = {
    ...row,
    ...(words ? { unmade: { row, words } } : {}),
    get children() {
      return (made ??= make());
    },
  };
  return whole;
}

/**
 * The rows in which all the words of the filter stand, without case and accents: a row that has them stays with all its
 * children, another keeps those of its children that do. Time grows with the number of rows.
 */
export function filterRows(rows: readonly Row[], filter: string): readonly Row[] {
  const wanted = plain(filter)
    .split(/\s+/)
    .filter((w) => w !== '');
  return wanted.length === 0 ? rows : kept(rows, wanted, '');
}

function kept(rows: readonly UnmadeRow[], wanted: readonly string[], above: string): Row[] {
  return rows.flatMap((row) => {
    const own = textOf(row);
    if (fits(own, wanted, above)) return row;
    const text = `${above} ${own}`;
    if (row.unmade) return keptUnmade(row, row.unmade, wanted, text);
    const children = kept(row.children ?? [], wanted, text);
    return children.length > 0 ? { ...row, children, open: true } : [];
  });
}

/** All words stand in a row's text or above it; a group ("Same quote of Maes") lends its words, but one has to be its own. */
const fits = (own: string, wanted: readonly string[], above: string): boolean =>
  wanted.some((w) => own.includes(w)) && wanted.every((w) => own.includes(w) || above.includes(w));

/** A row with those of its children that fit, none of which is made for it. */
function keptUnmade(whole: Row, unmade: Unmade, wanted: readonly string[], text: string): Row[] {
  const found: number[] = [];
  unmade.plain ??= plainEach(unmade.words());
  for (const [i, words] of unmade.plain.entries()) if (fits(words, wanted, text)) found.push(i);
  if (found.length === 0) return [];
  return [withChildren({ ...unmade.row, open: true }, () => found.map((i) => whole.children![i]!))];
}

/** No article has it. */
const apart = '\0';

/** Each of them as `plain` makes it, in one go: of thousands of short texts the calls are what takes time. */
function plainEach(texts: readonly string[]): readonly string[] {
  const all = plain(texts.join(apart)).split(apart);
  return all.length === texts.length ? all : texts.map(plain);
}

const texts = new WeakMap<Row, string>();

/** What is looked at of a row, made once. */
function textOf(row: Row): string {
  let text = texts.get(row);
  if (text === undefined) {
    text = plain([row.label, row.description, row.words].join(' '));
    texts.set(row, text);
  }
  return text;
}

/** Without case and accents. The typographic signs of quotes hold none, and stand in nearly every row. */
function plain(text: string): string {
  const bare = /^[\0\n -~\u00A0-\u00BF\u2010-\u205E]*$/.test(text)
    ? text
    : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.toLowerCase();
}

export type Order = 'count' | 'name' | 'text';

/**
 * The rows of the top in another order; `count`: as they came, which is by number. What nobody is known to have said
 * stays last, and groups stay where they are with their own rows sorted.
 */
export function sortRows(rows: readonly Row[], order: Order): readonly Row[] {
  if (order === 'count') return rows;
  if (rows.some((row) => row.kind === 'group'))
    return rows.map((row) => (row.children ? { ...row, children: sortRows(row.children, order) } : row));
  const last = (row: Row): number => Number(row.kind === 'unknown');
  const compare =
    order === 'name'
      ? (a: Row, b: Row) => a.label.localeCompare(b.label)
      : (a: Row, b: Row) => comparePlaces(a, b);
  return [...rows].sort((a, b) => last(a) - last(b) || compare(a, b));
}

/** By the place of the first thing in it; between articles nothing is changed. */
export function comparePlaces(a: Row, b: Row): number {
  const [p, q] = [placeOf(a), placeOf(b)];
  if (!p || !q || p.uri !== q.uri) return 0;
  const [s, t] = [p.range.start, q.range.start];
  return s.line - t.line || s.character - t.character;
}

function placeOf(row: Row): Row['at'] {
  return row.at ?? row.children?.[0]?.at;
}

/** What a copy of these rows gives: their own words, or else those of the rows in them. */
export function copyOf(rows: readonly Row[]): string {
  return rows.map((row) => row.copy ?? copyOf(row.children ?? [])).join('\n');
}

/** The row that stands for a place in an article: the smallest that holds it. */
export function rowAt(
  rows: readonly Row[],
  uri: string,
  { line, character }: { readonly line: number; readonly character: number },
): Row | undefined {
  let best: Row | undefined;
  const size = ({ at }: Row): number =>
    at
      ? (at.range.end.line - at.range.start.line) * 100_000 +
        at.range.end.character -
        at.range.start.character
      : 0;
  const look = (all: readonly Row[]): void => {
    for (const row of all) {
      if (row.at?.uri === uri) {
        const { start, end } = row.at.range;
        const behind = line > start.line || (line === start.line && character >= start.character);
        const before = line < end.line || (line === end.line && character <= end.character);
        if (behind && before && (!best || size(row) < size(best))) best = row;
      }
      if (row.children) look(row.children);
    }
  };
  look(rows);
  return best;
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'kind' in value && 'label' in value;
}
