/** Actors of several groups that have a key in common, such as how their name sounds: those that are worth comparing. */
import { endsTurn, type Turns } from '../../model/turns';
import type { ActorGroups, Group } from './actorGroups';
import type { Node } from './nodes';

export interface BearerOptions {
  /** An empty key is none. */
  readonly keysOf: (node: Node) => readonly string[];
  /** More bearers of one key than this are not compared. */
  readonly crowd: number;
}

/** Every two bearers of one key, of different groups when they were gathered; the time grows with the nodes. */
export function* pairsOf(
  nodes: readonly Node[],
  groups: ActorGroups,
  { keysOf, crowd }: BearerOptions,
  look: (a: Node, b: Node) => void,
): Turns<void> {
  const byKey = new Map<string, Map<Group, Node>>();
  for (const [i, node] of nodes.entries()) {
    if (endsTurn(i)) yield;
    for (const key of new Set(keysOf(node))) {
      if (key === '') continue;
      const bearers = byKey.get(key) ?? new Map<Group, Node>();
      if (!bearers.has(groups.groupOf(node))) bearers.set(groups.groupOf(node), node);
      byKey.set(key, bearers);
    }
  }
  let looked = 0;
  for (const bearers of byKey.values()) {
    if (bearers.size < 2 || bearers.size > crowd) continue;
    const list = [...bearers.values()];
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        if (endsTurn((looked += 1))) yield;
        look(a, b);
      }
  }
}
