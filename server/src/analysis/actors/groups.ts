/** Disjoint groups of numbers, joined one by one (union–find); the smallest member stands for the group. */

export interface Groups {
  readonly join: (a: number, b: number) => void;
  readonly rootOf: (a: number) => number;
}

/**
 * `size` groups of one member each. With a guard, each group knows its `watched` members, and two groups whose watched
 * members may not go together stay apart whatever asks to join them.
 */
export function makeGroups(
  size: number,
  guard?: {
    readonly watched: (a: number) => boolean;
    readonly mayJoin: (a: readonly number[], b: readonly number[]) => boolean;
  },
): Groups {
  const watched = new Map<number, number[]>();
  if (guard) for (let i = 0; i < size; i += 1) if (guard.watched(i)) watched.set(i, [i]);
  const parent = Array.from({ length: size }, (_, i) => i);
  const rootOf = (a: number): number => {
    let root = a;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = a; at !== root;) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [left, right] = [rootOf(a), rootOf(b)];
    if (left === right) return;
    const [x, y] = [watched.get(left), watched.get(right)];
    if (x && y && !guard!.mayJoin(x, y)) return;
    if (x || y) watched.set(Math.min(left, right), [...(x ?? []), ...(y ?? [])]);
    parent[Math.max(left, right)] = Math.min(left, right);
  };
  return { join, rootOf };
}
