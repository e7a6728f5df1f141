/** Finds out which actors of different articles are the same, and says why. */
import { endsTurn, runThrough, type Turns } from '../model/turns';
import type { ActorId, ActorType, Role } from '../model/types';
import { ActorGroups, namesOf, type Apart, type Group, type Join } from './actors/actorGroups';
import { bareName, joinNames } from './actors/joinNames';
import { joinPersons } from './actors/joinPersons';
import { joinThings } from './actors/joinThings';
import { nodesOf, type ActorAt, type ArticleActors, type Node } from './actors/nodes';
import { makeSameEvent } from './actors/sameEvent';

export interface CorpusActor {
  /** The id that the first article with its name gives. */
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  /** False for somebody only described; such an actor stands in one article. */
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly members: readonly ActorAt[];
  /** What brought the members together, one for each name that was joined to another. */
  readonly joins: readonly Join[];
}

export type SaidAlike = readonly [Place, Place];
type Place = Pick<ActorAt, 'uri' | 'id'>;

/** Two actors that may be one; nothing speaks for it but the name. */
export interface DoubtfulPair {
  readonly a: CorpusActor;
  readonly b: CorpusActor;
  readonly why: 'spelling' | 'surname';
}

export interface MergedActors {
  readonly actors: readonly CorpusActor[];
  readonly doubtful: readonly DoubtfulPair[];
  of(uri: string, id: ActorId): CorpusActor | undefined;
}

/**
 * In steps, the surest first: the same name, names that `knowledge/` holds for one, abbreviations, translations,
 * spellings, surnames alone. Each later step asks for something beside the name: an agreeing role or the same event,
 * which is two others who stand beside both. Never joined: two actors of one article, two given names that differ, a
 * man and a woman, what the reader told apart. Time grows with the number of actors; the same for the same articles.
 *
 * @param apart pairs of names that the reader told apart: their bearers are never merged
 * @param alike actors that say the same words in two articles; they are joined where only that was wanting
 */
export function mergeActors(
  articles: Iterable<ArticleActors>,
  apart: Apart = [],
  alike: readonly SaidAlike[] = [],
): MergedActors {
  return runThrough(mergingActors(articles, apart, alike));
}

/** The same, in turns. */
export function* mergingActors(
  articles: Iterable<ArticleActors>,
  apart: Apart,
  alike: readonly SaidAlike[] = [],
): Turns<MergedActors> {
  const { nodes, order } = yield* nodesOf(articles);
  const groups = new ActorGroups(nodes, apart);
  yield* joinNames(nodes, groups);
  const sameEvent = yield* makeSameEvent(groups, order.size);
  yield* joinThings(nodes, groups, sameEvent);
  joinSaidAlike(nodes, groups, alike);
  const doubts = yield* joinPersons(nodes, groups, sameEvent);
  const made = new Map<Group, CorpusActor>();
  for (const group of groups.all()) {
    if (endsTurn(made.size)) yield;
    made.set(group, describe(group, order));
  }
  const actorOf = (node: Node): CorpusActor => made.get(groups.groupOf(node))!;
  const actors = [...made.values()];
  let places: ReadonlyMap<string, ReadonlyMap<ActorId, CorpusActor>> | undefined;
  return {
    actors,
    doubtful: doubts.map(({ a, b, why }) => ({ a: actorOf(a), b: actorOf(b), why })).filter(isNewPair()),
    of: (uri, id) => (places ??= placesOf(actors)).get(uri)?.get(id),
  };
}

/** Everybody by article and by the id that he has there. */
function placesOf(actors: readonly CorpusActor[]): Map<string, Map<ActorId, CorpusActor>> {
  const places = new Map<string, Map<ActorId, CorpusActor>>();
  for (const actor of actors)
    for (const { uri, id } of actor.members) {
      const here = places.get(uri);
      if (here) here.set(id, actor);
      else places.set(uri, new Map([[id, actor]]));
    }
  return places;
}

function joinSaidAlike(nodes: readonly Node[], groups: ActorGroups, alike: readonly SaidAlike[]): void {
  if (alike.length === 0) return;
  const at = new Map(nodes.flatMap((n) => n.members.map(({ uri, id }) => [`${uri}\n${id}`, n] as const)));
  for (const [a, b] of alike) {
    const [x, y] = [a, b].map(({ uri, id }) => at.get(`${uri}\n${id}`));
    if (x && y) groups.join(x, y, 'surname', 'quote');
  }
}

/** Tells of pairs asked one after the other whether they are two actors that were not asked before, in either order. */
function isNewPair(): (pair: DoubtfulPair) => boolean {
  const known = new Map<CorpusActor, Set<CorpusActor>>();
  return ({ a, b }) => {
    if (a === b || known.get(a)?.has(b) || known.get(b)?.has(a)) return false;
    known.set(a, (known.get(a) ?? new Set()).add(b));
    return true;
  };
}

function describe({ nodes, joins }: Group, order: ReadonlyMap<string, number>): CorpusActor {
  const inOrder = [...nodes].sort((a, b) => a.id - b.id);
  const best = fullest(inOrder);
  const aliases = new Set(inOrder.flatMap(namesOf));
  aliases.delete(best.actor.name);
  const members = inOrder.length === 1 ? best.members : inOrder.flatMap((n) => n.members);
  if (inOrder.length > 1) members.sort((a, b) => order.get(a.uri)! - order.get(b.uri)!);
  return {
    id: best.actor.id,
    name: best.actor.name,
    type: commonest(inOrder),
    named: best.kind !== 'unnamed',
    aliases: [...aliases],
    roles: rolesOf(inOrder, order),
    members,
    joins,
  };
}

/** Each wording once, in the order of the articles. */
function rolesOf(nodes: readonly Node[], order: ReadonlyMap<string, number>): Role[] {
  const told = nodes.flatMap((n) =>
    [...n.roles].map(([i, roles]) => ({ at: order.get(n.members[i]!.uri)!, roles })),
  );
  if (nodes.length > 1) told.sort((a, b) => a.at - b.at);
  const byText = new Map<string, Role>();
  for (const role of told.flatMap((t) => t.roles)) if (!byText.has(role.text)) byText.set(role.text, role);
  return [...byText.values()];
}

/** The reader's own, then the one with most words, then what most articles write, then the first. */
function fullest(nodes: readonly Node[]): Node {
  const times = new Map<string, number>();
  for (const { actor, members } of nodes)
    times.set(actor.name, (times.get(actor.name) ?? 0) + members.length);
  const rank = (n: Node): number =>
    (n.kind === 'declared' ? 1e9 : 0) +
    Math.min(n.words.length, n.actor.type === 'person' ? 3 : 6) * 1e6 -
    (shouted.test(n.actor.name) ? 1e5 : 0) +
    times.get(n.actor.name)!;
  return nodes.reduce((best, n) => (rank(n) > rank(best) ? n : best));
}

/** Written in capitals for the dateline's sake. */
const shouted = /^[\p{Lu}\s-]{5,}$/u;

function commonest(nodes: readonly Node[]): ActorType {
  const times = new Map<ActorType, number>();
  for (const { actor, members } of nodes)
    times.set(actor.type, (times.get(actor.type) ?? 0) + members.length);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Without case, accents, punctuation and spaces. */
export const fold = bareName;
