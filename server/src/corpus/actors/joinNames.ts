/** Joins actors whose names are the same, or known to mean the same: "VN" and "United Nations", "Bulgaria" and "Bulgarije". */
import { fold } from '../../analysis/actors/spelling';
import { countries } from '../../knowledge/nationalities';
import { organisationSynonyms, placeSynonyms } from '../../knowledge/synonyms';
import { endsTurn, type Turns } from '../../model/turns';
import { namesOf, type ActorGroups } from './actorGroups';
import type { Node } from './nodes';

/**
 * Same type and same name: of persons the full name, of others any name of two letters or more. A short name
 * ("ABC") brings two actors together only where not both have a longer one of their own.
 */
export function* joinNames(nodes: readonly Node[], groups: ActorGroups): Turns<void> {
  const first = new Map<string, Node[]>();
  for (const [i, node] of nodes.entries()) {
    if (endsTurn(i)) yield;
    if (node.kind !== 'thing' && node.kind !== 'full' && node.kind !== 'declared') continue;
    for (const { key, why } of keysOf(node)) {
      const bearers = first.get(key);
      if (!bearers) first.set(key, [node]);
      else if (!bearers.some((b) => !(why === 'alias' && bothLong(b, node)) && groups.join(b, node, why)))
        bearers.push(node);
    }
  }
}

interface NameKey {
  readonly key: string;
  readonly why: 'name' | 'alias' | 'known' | 'correction';
}

function keysOf(node: Node): NameKey[] {
  const { name } = node.actor;
  const person = node.kind === 'full' || node.actor.type === 'person';
  const type = person ? 'person' : node.actor.type;
  const out: NameKey[] = [];
  const bare = node.kind === 'full' ? node.words.join(' ') : name;
  for (const given of new Set([bare, ...namesOf(node)])) {
    const key = bareName(given);
    if (key.length < 2) continue;
    if (person && given !== name && !given.includes(' ')) continue;
    const row = person ? undefined : knownRow(given, type === 'place');
    if (row !== undefined) out.push({ key: `${type} ${row}`, why: 'known' });
    const why = node.kind === 'declared' ? 'correction' : given === name ? 'name' : 'alias';
    out.push({ key: `${type}:${key}`, why });
  }
  return out;
}

/** Each has a name of several words, and they are not the same. */
function bothLong(a: Node, b: Node): boolean {
  return a.words.length > 1 && b.words.length > 1 && a.words.join(' ') !== b.words.join(' ');
}

/** Without case, accents, punctuation and spaces. */
export function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

let places: Map<string, string> | undefined;
let bodies: Map<string, string> | undefined;

/** The row of `knowledge/` that a place's or an organisation's name stands in; undefined for names that are not there. */
export function knownRow(name: string, place: boolean): string | undefined {
  places ??= indexRows([
    ...placeSynonyms.map((row) => row.split('|')),
    ...countries.map((c) => [c.nl, c.en]),
    ...countries.map((c) => [c.capital.nl, c.capital.en]).filter(([nl]) => nl !== ''),
  ]);
  bodies ??= indexRows(organisationSynonyms.map((row) => row.split('|')));
  return (place ? places : bodies).get(fold(name));
}

/** A name in several rows means the first; rows that share a name are one. */
function indexRows(rows: readonly (readonly string[])[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const row of rows) {
    const keys = row.map(fold).filter((k) => k !== '');
    const id = keys.map((k) => index.get(k)).find((r) => r !== undefined) ?? keys[0]!;
    for (const key of keys) if (!index.has(key)) index.set(key, id);
  }
  return index;
}
