/** Groups of actors that are one, joined step by step; what may never be one is refused here, whoever asks. */
import { fold } from '../../analysis/actors/spelling';
import type { Node } from './nodes';

/** How it is known that an actor of an article is the same as one of another. */
export type JoinReason =
  'correction' | 'name' | 'alias' | 'known' | 'initials' | 'translation' | 'spelling' | 'surname';

/** What besides the name speaks for it. */
export type Evidence = 'role' | 'event' | 'person' | 'quote' | 'only';

export interface Join {
  /** The name that was brought in, and the one it was brought to. */
  readonly name: string;
  readonly to: string;
  readonly why: JoinReason;
  readonly evidence?: Evidence;
}

export interface Group {
  nodes: Node[];
  readonly uris: Set<string>;
  readonly joins: Join[];
}

export type Apart = readonly (readonly [string, string])[];

/**
 * Starts with each actor alone. A join is refused where both are in one article, since that article tells them apart;
 * where the reader did; and where one is a man and the other a woman.
 */
export class ActorGroups {
  private readonly of: (Group | undefined)[];
  private readonly others = new Map<string, Set<string>>();

  constructor(
    private readonly nodes: readonly Node[],
    apart: Apart,
  ) {
    this.of = nodes.map(() => undefined);
    for (const [a, b] of apart.map(([x, y]) => [bare(x), bare(y)] as const)) {
      this.others.set(a, (this.others.get(a) ?? new Set()).add(b));
      this.others.set(b, (this.others.get(b) ?? new Set()).add(a));
    }
  }

  groupOf(node: Node): Group {
    return (this.of[node.id] ??= {
      nodes: [node],
      uris: new Set(node.members.map((m) => m.uri)),
      joins: [],
    });
  }

  /** Each group once, in the order of its first actor. */
  *all(): Generator<Group> {
    const told = new Set<Group>();
    for (const node of this.nodes) {
      const group = this.groupOf(node);
      if (told.has(group)) continue;
      told.add(group);
      yield group;
    }
  }

  /** False where it is refused. */
  join(a: Node, b: Node, why: JoinReason, evidence?: Evidence): boolean {
    const [x, y] = [this.groupOf(a), this.groupOf(b)];
    if (x === y) return true;
    if (!this.mayJoin(x, y)) return false;
    const [into, from, name, to] =
      x.uris.size >= y.uris.size ? [x, y, b.actor.name, a.actor.name] : [y, x, a.actor.name, b.actor.name];
    into.joins.push({ name, to, why, ...(evidence === undefined ? {} : { evidence }) }, ...from.joins);
    for (const node of from.nodes) {
      into.nodes.push(node);
      for (const { uri } of node.members) into.uris.add(uri);
      this.of[node.id] = into;
    }
    return true;
  }

  mayJoin(x: Group, y: Group): boolean {
    const [small, large] = x.uris.size < y.uris.size ? [x, y] : [y, x];
    for (const uri of small.uris) if (large.uris.has(uri)) return false;
    if (this.others.size > 0 && this.toldApart(x, y)) return false;
    const [man, woman] = [genders(x), genders(y)];
    return man === undefined || woman === undefined || man === woman;
  }

  private toldApart(x: Group, y: Group): boolean {
    const names = new Set(y.nodes.flatMap(namesOf).map(bare));
    return x.nodes.flatMap(namesOf).some((name) => {
      const not = this.others.get(bare(name));
      return not !== undefined && [...not].some((n) => names.has(n));
    });
  }
}

/** Name and aliases. */
export function namesOf({ actor }: Node): string[] {
  return [actor.name, ...actor.aliases];
}

function genders({ nodes }: Group): string | undefined {
  return nodes.find((n) => n.actor.gender !== undefined)?.actor.gender;
}

const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
