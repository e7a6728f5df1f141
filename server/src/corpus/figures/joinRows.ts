/** Makes rows of figures from pairs that look the same. */
import type { FigureSide } from './figureSide';

export interface FigureLink {
  readonly a: FigureSide;
  readonly b: FigureSide;
  readonly score: number;
}

/** Of the pairs between two rows, this part must be links for the rows to become one. */
const share = 0.5;

/** The best links first; two rows become one where enough of the pairs between them are links. Rows of two or more. */
export function joinRows(links: readonly FigureLink[], needed: number): FigureSide[][] {
  const rowOf = new Map<FigureSide, Set<FigureSide>>();
  const linked = new Map<FigureSide, Set<FigureSide>>();
  for (const { a, b } of links)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      linked.set(x, (linked.get(x) ?? new Set()).add(y));
      if (!rowOf.has(x)) rowOf.set(x, new Set([x]));
    }
  const best = bestFor(links);
  for (const { a, b, score } of [...links].sort((x, y) => y.score - x.score)) {
    if (score < needed || !best(a, b, score)) continue;
    const [row, other] = [rowOf.get(a)!, rowOf.get(b)!];
    if (row === other || !mayJoin(row, other, linked)) continue;
    for (const side of other) {
      row.add(side);
      rowOf.set(side, row);
    }
  }
  return [...new Set(rowOf.values())].filter((row) => row.size > 1).map((row) => [...row]);
}

/** Whether a link is nearly the best that one of its ends has in the other's article. */
function bestFor(links: readonly FigureLink[]): (a: FigureSide, b: FigureSide, score: number) => boolean {
  const most = new Map<FigureSide, Map<number, number>>();
  for (const { a, b, score } of links)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const scores = most.get(x) ?? new Map<number, number>();
      scores.set(y.article, Math.max(scores.get(y.article) ?? 0, score));
      most.set(x, scores);
    }
  const near = (x: FigureSide, y: FigureSide, score: number): boolean =>
    score >= most.get(x)!.get(y.article)! - 1;
  return (a, b, score) => near(a, b, score) && near(b, a, score);
}

function mayJoin(
  row: ReadonlySet<FigureSide>,
  other: ReadonlySet<FigureSide>,
  linked: ReadonlyMap<FigureSide, ReadonlySet<FigureSide>>,
): boolean {
  let pairs = 0;
  let met = 0;
  for (const a of row)
    for (const b of other) {
      if (a.article === b.article) continue;
      pairs += 1;
      if (linked.get(a)!.has(b)) met += 1;
    }
  return met >= pairs * share;
}
