/** Joins persons whose names are spelled differently, and surnames alone to the one who is meant. */
import { slips, withinOneSlip } from '../../analysis/actors/spelling';
import { knownPersons } from '../../knowledge/persons';
import { endsTurn, type Turns } from '../../model/turns';
import { crossSound } from '../words/sound';
import type { ActorGroups, Evidence, Group } from './actorGroups';
import { pairsOf, type BearerOptions } from './bearers';
import type { Node } from './nodes';
import type { SameEvent } from './sameEvent';
import { agreeing, roleKeys, rolesAgree, rolesClash, type RoleKeys } from './roleKeys';

/** More bearers of one key than this are not compared: a common name in a large archive. */
const crowd = 200;
/** A slip of the pen is looked for in surnames of this length, as they sound. */
const shortestSlip = 6;

/** Two that may be one, for the reader to decide. */
export interface Doubt {
  readonly a: Node;
  readonly b: Node;
  readonly why: 'spelling' | 'surname';
}

/**
 * Spellings of a full name that sound the same need an agreeing role, the same event or a known person beside them,
 * slips in the surname the same event. Two given names that differ are never one. What has nothing beside it is doubt.
 */
export function* joinPersons(
  nodes: readonly Node[],
  groups: ActorGroups,
  sameEvent: SameEvent,
): Turns<readonly Doubt[]> {
  const doubts: Doubt[] = [];
  const evidence = (a: Node, b: Node): Evidence | undefined => {
    const [x, y] = [groups.groupOf(a), groups.groupOf(b)];
    if (isKnown(a)) return 'person';
    if (rolesAgree(roleKeys(x), roleKeys(y)) > 0) return 'role';
    return sameEvent(x, y) ? 'event' : undefined;
  };
  const full = nodes.filter((n) => n.kind === 'full' || (n.kind === 'declared' && n.words.length > 1));
  const pairs = (keysOf: BearerOptions['keysOf'], fits: (a: Node, b: Node) => boolean): Turns<void> =>
    pairsOf(full, groups, { keysOf, crowd }, (a, b) => {
      const [x, y] = [groups.groupOf(a), groups.groupOf(b)];
      if (x === y || !fits(a, b) || !groups.mayJoin(x, y)) return;
      const why = evidence(a, b);
      if (why !== undefined) groups.join(a, b, 'spelling', why);
      else doubts.push({ a, b, why: 'spelling' });
    });
  yield* pairs(
    (n) => [`${n.given} ${n.surname}`],
    () => true,
  );
  yield* pairs(
    (n) => (n.surname.length < shortestSlip ? [] : slips(n.surname).map((s) => `${n.given} ${s}`)),
    (a, b) => a.given === b.given && withinOneSlip(a.surname, b.surname),
  );
  yield* joinConsonants(full, groups, sameEvent);
  yield* joinSurnames(nodes, groups, sameEvent, doubts);
  return doubts;
}

/**
 * Karim el-Masri and Kareem Elmasry: only the vowels differ, in the same event, and the articles are in two languages or
 * give the same role.
 */
function joinConsonants(full: readonly Node[], groups: ActorGroups, sameEvent: SameEvent): Turns<void> {
  return pairsOf(full, groups, { keysOf: (n) => [bonesOf(n)], crowd }, (a, b) => {
    const [x, y] = [groups.groupOf(a), groups.groupOf(b)];
    if (x === y || !groups.mayJoin(x, y) || !sameEvent(x, y)) return;
    if (a.language !== b.language || rolesAgree(roleKeys(x), roleKeys(y)) > 0)
      groups.join(a, b, 'spelling', 'event');
  });
}

/** Consonants of the given name and of all that follows, Arabic articles left out; empty where they are too few to tell. */
function bonesOf({ words }: Node): string {
  const [given = '', ...rest] = words;
  const [x, y] = [given, rest.join('').replace(/^[ae]l(?=..)/, '')].map((w) =>
    crossSound(w).replace(/(?<=.)[aeiou]/g, ''),
  );
  return x!.length < 2 || y!.length < 3 || (x! + y!).length < 6 ? '' : `${x} ${y}`;
}

/** A surname alone goes to the one in the same event, or to the one of several whose role agrees in most articles. */
function* joinSurnames(
  nodes: readonly Node[],
  groups: ActorGroups,
  sameEvent: SameEvent,
  doubts: Doubt[],
): Turns<void> {
  const bearers = surnamesOf(nodes, groups);
  const left: Node[] = [];
  for (const [i, node] of nodes.entries()) {
    if (endsTurn(i)) yield;
    if (node.kind !== 'short') continue;
    const candidates = candidatesOf(node, bearers.get(node.surname) ?? [], groups);
    const chosen = choose(node, candidates, groups, sameEvent);
    if (chosen) groups.join(chosen.group.nodes[0]!, node, 'surname', chosen.evidence);
    else if (candidates.length > 0)
      for (const group of candidates.slice(0, 3))
        doubts.push({ a: group.nodes[0]!, b: node, why: 'surname' });
    if (!chosen) left.push(node);
  }
  yield* joinShort(left, groups, sameEvent);
}

/** Those who are named in full, by how the surname sounds. */
function surnamesOf(nodes: readonly Node[], groups: ActorGroups): Map<string, Set<Group>> {
  const bearers = new Map<string, Set<Group>>();
  for (const node of nodes) {
    if (node.kind !== 'full' && (node.kind !== 'declared' || node.actor.type !== 'person')) continue;
    const list = bearers.get(node.surname);
    if (list) list.add(groups.groupOf(node));
    else bearers.set(node.surname, new Set([groups.groupOf(node)]));
  }
  return bearers;
}

function candidatesOf(node: Node, all: Iterable<Group>, groups: ActorGroups): Group[] {
  const own = groups.groupOf(node);
  return [...new Set(all)].filter((g) => groups.mayJoin(g, own));
}

function choose(
  node: Node,
  candidates: readonly Group[],
  groups: ActorGroups,
  sameEvent: SameEvent,
): { group: Group; evidence: Evidence } | undefined {
  const own = groups.groupOf(node);
  const roles = roleKeys(own);
  const agree = candidates.map((group) => ({
    group,
    n: agreeing(group, roles),
  }));
  agree.sort((a, b) => b.n - a.n);
  const [best, second] = agree;
  if (best && best.n > (second?.n ?? 0)) return { group: best.group, evidence: 'role' };
  const near = candidates.filter((group) => sameEvent(group, own));
  if (near.length === 1) return { group: near[0]!, evidence: 'event' };
  const [only] = candidates;
  if (candidates.length !== 1 || rolesClash(roleKeys(only!), roles)) return undefined;
  if (only!.nodes.some(isKnown)) return { group: only!, evidence: 'person' };
  return only!.nodes.some((n) => n.kind === 'declared') || sameEvent.few
    ? { group: only!, evidence: 'only' }
    : undefined;
}

/** Surnames alone whose full name stands nowhere: the same spelling in the same event, with the same role, or of a known person. */
function joinShort(left: readonly Node[], groups: ActorGroups, sameEvent: SameEvent): Turns<void> {
  return pairsOf(left, groups, { keysOf: (n) => [n.words.join(' ')], crowd }, (a, b) => {
    const [x, y] = [groups.groupOf(a), groups.groupOf(b)];
    const [r, s]: [RoleKeys, RoleKeys] = [roleKeys(x), roleKeys(y)];
    if (x === y || rolesClash(r, s)) return;
    if (rolesAgree(r, s) > 0) groups.join(a, b, 'name', 'role');
    else if (sameEvent(x, y)) groups.join(a, b, 'name', 'event');
    else if (knownSurnames().has(a.surname)) groups.join(a, b, 'name', 'person');
  });
}

let known: ReadonlySet<string> | undefined;
let surnames: ReadonlySet<string> | undefined;

function isKnown({ given, surname }: Node): boolean {
  known ??= new Set(
    knownPersons.map(({ name }) => {
      const words = name.split(' ');
      return `${crossSound(words[0]!)} ${crossSound(words.at(-1)!)}`;
    }),
  );
  return known.has(`${given} ${surname}`);
}

/** Surnames that one known person bears. */
function knownSurnames(): ReadonlySet<string> {
  if (surnames) return surnames;
  const all = knownPersons.map(({ name }) => crossSound(name.slice(name.lastIndexOf(' ') + 1)));
  surnames = new Set(all.filter((s, i) => all.indexOf(s) === i && all.lastIndexOf(s) === i));
  return surnames;
}
