/** What somebody's roles say, comparable across articles and languages. */
import type { Role } from '../../model/types';
import { wordKeys } from '../words/wordKeys';
import type { Group } from './actorGroups';
import type { Node } from './nodes';

export interface RoleKeys {
  /** Meanings where the word has any, else stems. Small words are left out. */
  readonly words: ReadonlySet<string>;
  /** Countries that an adjective tells ("Oezbeekse"). */
  readonly countries: ReadonlySet<string>;
}

/** Of all roles that a group's articles give it. */
export function roleKeys(group: Pick<Group, 'nodes' | 'uris'>): RoleKeys {
  const known = kept.get(group);
  if (known?.articles === group.uris.size) return known.keys;
  const keys: RoleKeys = { words: new Set<string>(), countries: new Set<string>() };
  for (const node of group.nodes) for (const roles of node.roles.values()) addRoles(roles, node, keys);
  kept.set(group, { articles: group.uris.size, keys });
  return keys;
}

/** In how many of a group's articles its role agrees with these. */
export function agreeing({ nodes }: Pick<Group, 'nodes'>, other: RoleKeys): number {
  if (other.words.size === 0) return 0;
  let articles = 0;
  for (const node of nodes)
    for (const roles of node.roles.values()) {
      const keys: RoleKeys = { words: new Set<string>(), countries: new Set<string>() };
      addRoles(roles, node, keys);
      if (rolesAgree(keys, other) > 0) articles += 1;
    }
  return articles;
}

/** A group only ever grows, so it is the same while it has as many articles. */
const kept = new WeakMap<object, { readonly articles: number; readonly keys: RoleKeys }>();

function addRoles(roles: readonly Role[], node: Node, keys: RoleKeys): void {
  for (const { text } of roles)
    for (const word of headWords(text, node))
      addWord(word, node, keys.words as Set<string>, keys.countries as Set<string>);
}

/**
 * The words up to the first small word behind a content word, which hangs somebody else on the role ("neef van de
 * burgemeester"); behind a genitive what is left ("the plant's director").
 */
function headWords(role: string, { language }: Node): string[] {
  const own = role.split(/['’]s\s/).at(-1)!;
  const words = [...own.matchAll(/[\p{L}\p{N}]+/gu)].map(([w]) => w);
  const start = words.findIndex((w) => !wordKeys(w, language).small);
  if (start === -1) return [];
  const end = words.findIndex((w, i) => i > start && wordKeys(w, language).small);
  return end === -1 ? words.slice(start) : words.slice(start, end);
}

function addWord(word: string, { language }: Node, words: Set<string>, countries: Set<string>): void {
  const keys = wordKeys(word, language);
  if (keys.small || /^\d+$/.test(word)) return;
  for (const meaning of keys.meanings) (meaning.startsWith('country ') ? countries : words).add(meaning);
  if (keys.meanings.length === 0) words.add(keys.stem);
}

/** How many words both have; 0 where the countries contradict each other. */
export function rolesAgree(a: RoleKeys, b: RoleKeys): number {
  if (rolesClash(a, b)) return 0;
  return [...a.words].filter((w) => b.words.has(w)).length;
}

/** Both tell a country, and none is the same. */
export function rolesClash(a: RoleKeys, b: RoleKeys): boolean {
  if (a.countries.size === 0 || b.countries.size === 0) return false;
  return ![...a.countries].some((c) => b.countries.has(c));
}
