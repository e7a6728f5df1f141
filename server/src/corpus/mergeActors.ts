/** Finds out which actors of different articles are the same. */
import type { ActorId, ActorType, Analysis, Role } from '../model/types';

export interface CorpusActor {
  /** The id that the first article with a full name gives. */
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly members: readonly { readonly uri: string; readonly id: ActorId }[];
}

/**
 * Merges actors of the same type that share their full name or, for all but persons, any name of two letters or more.
 * A person known by surname only joins the one person with that surname, if there is exactly one. Spelling is
 * compared without case, accents and punctuation. Linear in the number of actors.
 *
 * @param apart pairs of names that the reader told apart: their bearers are never merged
 */
export function mergeActors(
  analyses: readonly Analysis[],
  apart: readonly (readonly [string, string])[] = [],
): {
  readonly actors: readonly CorpusActor[];
  of(uri: string, id: ActorId): CorpusActor | undefined;
} {
  const groups: Group[] = [];
  const clash = clashOf(apart);
  const byName = new Map<string, Group>();
  const surnames = new Map<string, Set<Group>>();
  const short: { uri: string; actor: Analysis['actors'][number] }[] = [];

  for (const { article, actors } of analyses) {
    for (const actor of actors) {
      const named = actor.rule === 'correction-actor';
      if (!named && actor.type === 'person' && !actor.name.trim().includes(' '))
        short.push({ uri: article.uri, actor });
      else join(article.uri, actor);
    }
  }
  for (const { uri, actor } of short) {
    const bearers = surnames.get(fold(actor.name));
    const only = bearers?.size === 1 ? [...bearers][0] : undefined;
    if (only && !clash(only, actor)) add(only, uri, actor);
    else join(uri, actor);
  }

  function join(uri: string, actor: Analysis['actors'][number]): void {
    const keys = namesOf(actor).map((n) => `${actor.type}:${fold(n)}`);
    const group =
      keys.map((k) => byName.get(k)).find((g) => g !== undefined && !g.uris.has(uri) && !clash(g, actor)) ??
      start(actor);
    add(group, uri, actor);
    for (const key of keys) if (!byName.has(key)) byName.set(key, group);
    if (actor.type === 'person' && actor.name.includes(' ')) {
      const surname = fold(actor.name.slice(actor.name.lastIndexOf(' ') + 1));
      surnames.set(surname, (surnames.get(surname) ?? new Set()).add(group));
    }
  }

  function start(actor: Analysis['actors'][number]): Group {
    const group: Group = {
      id: actor.id,
      name: actor.name,
      type: actor.type,
      aliases: new Set(),
      roles: [],
      members: [],
      uris: new Set(),
    };
    groups.push(group);
    return group;
  }

  const actors = groups.map(({ aliases, uris: _, ...rest }): CorpusActor => ({
    ...rest,
    aliases: [...aliases],
  }));
  const index = new Map(actors.flatMap((a) => a.members.map((m) => [`${m.uri}\n${m.id}`, a] as const)));
  return { actors, of: (uri, id) => index.get(`${uri}\n${id}`) };
}

interface Group {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: Set<string>;
  readonly roles: Role[];
  readonly members: { uri: string; id: ActorId }[];
  readonly uris: Set<string>;
}

/** Whether an actor bears a name that was told apart from one of the group's. */
function clashOf(
  apart: readonly (readonly [string, string])[],
): (group: Group, actor: Analysis['actors'][number]) => boolean {
  if (apart.length === 0) return () => false;
  const others = new Map<string, Set<string>>();
  for (const [a, b] of apart.map(([x, y]) => [fold(x), fold(y)] as const)) {
    others.set(a, (others.get(a) ?? new Set()).add(b));
    others.set(b, (others.get(b) ?? new Set()).add(a));
  }
  return (group, actor) =>
    [actor.name, ...actor.aliases].some((name) => {
      const not = others.get(fold(name));
      return not !== undefined && [group.name, ...group.aliases].some((n) => not.has(fold(n)));
    });
}

function add(group: Group, uri: string, actor: Analysis['actors'][number]): void {
  group.members.push({ uri, id: actor.id });
  group.uris.add(uri);
  for (const name of [actor.name, ...actor.aliases]) if (name !== group.name) group.aliases.add(name);
  for (const role of actor.roles) if (!group.roles.some((r) => r.text === role.text)) group.roles.push(role);
}

/** The names by which actors are compared: a person's full name only, since many share a surname. */
function namesOf(actor: Analysis['actors'][number]): string[] {
  const names = [actor.name, ...actor.aliases].filter((n) => fold(n).length >= 2);
  return actor.type === 'person' ? names.filter((n, i) => i === 0 || n.includes(' ')) : names;
}

/** Without case, accents, punctuation and spaces. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
