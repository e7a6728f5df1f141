/** Finds out which actors of different articles are the same, and says why. */
import type { ActorId, ActorType, Role } from '../model/types';
import { ActorGroups, namesOf, type Apart, type Group, type Join } from './actors/actorGroups';
import { bareName, joinNames } from './actors/joinNames';
import { joinPersons } from './actors/joinPersons';
import { joinThings } from './actors/joinThings';
import { nodesOf, type ArticleActors, type Node } from './actors/nodes';
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
  readonly members: readonly { readonly uri: string; readonly id: ActorId }[];
  /** What brought the members together, one for each name that was joined to another. */
  readonly joins: readonly Join[];
}

/** An article's actor, by the article's address and the id he has there. */
export interface ActorAt {
  readonly uri: string;
  readonly id: ActorId;
}

export type SaidAlike = readonly [ActorAt, ActorAt];

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
  articles: readonly ArticleActors[],
  apart: Apart = [],
  alike: readonly SaidAlike[] = [],
): MergedActors {
  const nodes = nodesOf(articles);
  const groups = new ActorGroups(nodes, apart);
  joinNames(nodes, groups);
  const sameEvent = makeSameEvent(nodes, groups, articles.length);
  joinThings(nodes, groups, sameEvent);
  joinSaidAlike(nodes, groups, alike);
  const doubts = joinPersons(nodes, groups, sameEvent);
  const made = new Map<Group, CorpusActor>(groups.all().map((group) => [group, describe(group)]));
  const actorOf = (node: Node): CorpusActor => made.get(groups.groupOf(node))!;
  const index = new Map(nodes.map((n) => [`${n.uri}\n${n.actor.id}`, actorOf(n)]));
  return {
    actors: [...made.values()],
    doubtful: doubts.map(({ a, b, why }) => ({ a: actorOf(a), b: actorOf(b), why })).filter(isNewPair()),
    of: (uri, id) => index.get(`${uri}\n${id}`),
  };
}

function joinSaidAlike(nodes: readonly Node[], groups: ActorGroups, alike: readonly SaidAlike[]): void {
  if (alike.length === 0) return;
  const at = new Map(nodes.map((n) => [`${n.uri}\n${n.actor.id}`, n]));
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

function describe({ nodes, joins }: Group): CorpusActor {
  const inOrder = [...nodes].sort((a, b) => a.id - b.id);
  const best = fullest(inOrder);
  const aliases = new Set(inOrder.flatMap(namesOf));
  aliases.delete(best.actor.name);
  const roles: Role[] = [];
  const told = new Set<string>();
  for (const role of inOrder.flatMap((n) => n.actor.roles)) {
    if (told.has(role.text)) continue;
    told.add(role.text);
    roles.push(role);
  }
  return {
    id: best.actor.id,
    name: best.actor.name,
    type: commonest(inOrder.map((n) => n.actor.type)),
    named: best.kind !== 'unnamed',
    aliases: [...aliases],
    roles,
    members: inOrder.map((n) => ({ uri: n.uri, id: n.actor.id })),
    joins,
  };
}

/** The reader's own, then the one with most words, then what most articles write, then the first. */
function fullest(nodes: readonly Node[]): Node {
  const times = new Map<string, number>();
  for (const { actor } of nodes) times.set(actor.name, (times.get(actor.name) ?? 0) + 1);
  const rank = (n: Node): number =>
    (n.kind === 'declared' ? 1e9 : 0) +
    Math.min(n.words.length, n.actor.type === 'person' ? 3 : 6) * 1e6 -
    (shouted.test(n.actor.name) ? 1e5 : 0) +
    times.get(n.actor.name)!;
  return nodes.reduce((best, n) => (rank(n) > rank(best) ? n : best));
}

/** Written in capitals for the dateline's sake. */
const shouted = /^[\p{Lu}\s-]{5,}$/u;

function commonest(types: readonly ActorType[]): ActorType {
  const times = new Map<ActorType, number>();
  for (const type of types) times.set(type, (times.get(type) ?? 0) + 1);
  return types.reduce((best, type) => (times.get(type)! > times.get(best)! ? type : best));
}

/** Without case, accents, punctuation and spaces. */
export const fold = bareName;
