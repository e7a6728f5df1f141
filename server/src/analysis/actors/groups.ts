/** Disjoint groups of numbers, joined one by one (union–find); the smallest member stands for the group. */

export interface Groups {
  readonly join: (a: number, b: number) => void;
  readonly rootOf: (a: number) => number;
}

/** `size` groups of one member each. */
export function makeGroups(size: number): Groups {
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
    parent[Math.max(left, right)] = Math.min(left, right);
  };
  return { join, rootOf };
}
