/** Who is who in the whole folder, open articles and closed ones, as it was when it was last worked out. */
import type { Actor, ActorId, Analysis } from '../model/types';
import type { Apart } from './actors/actorGroups';
import { bareName } from './actors/joinNames';
import { actorsOf } from './actors/nodes';
import type { ClosedActor, ClosedArticle } from './closedArticle';
import { quotesBy } from './corpus';
import { mergeActors, type CorpusActor, type MergedActors } from './mergeActors';

export interface FolderCounts {
  readonly mentions: number;
  readonly quotes: number;
  readonly articles: number;
}

/**
 * Working it out takes seconds in ten thousand articles, so it is done when the folder has come to rest. Meanwhile an
 * article that has changed is taken in by the names alone: who is new there joins who has that very name, or nobody.
 */
export class FolderActors {
  private merged: MergedActors = mergeActors([]);
  /** What was taken in since: by article, and the actors that came of it in the place of others. */
  private readonly taken = new Map<string, ReadonlyMap<ActorId, CorpusActor>>();
  private readonly instead = new Map<CorpusActor, CorpusActor>();
  private origins = new WeakMap<CorpusActor, CorpusActor>();
  private readonly openCounts = new Map<string, readonly ActorCounts[]>();
  private added: CorpusActor[] = [];
  private byName: Map<string, CorpusActor> | undefined;
  private readonly closed = new Map<string, ClosedArticle>();
  private counts = new Map<CorpusActor, FolderCounts>();

  /** Takes in the articles as they are now; an open one goes before what was kept of it. */
  workOut(open: readonly Analysis[], closed: Iterable<ClosedArticle>, apart: Apart): void {
    this.closed.clear();
    this.counts = new Map();
    this.taken.clear();
    this.instead.clear();
    this.origins = new WeakMap();
    this.openCounts.clear();
    this.added = [];
    this.byName = undefined;
    for (const article of closed) this.closed.set(article.uri, article);
    for (const { article } of open) this.closed.delete(article.uri);
    const opened = open.map(actorsOf);
    const articles = [...opened, ...this.closed.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    this.merged = mergeActors(articles, apart);
    for (const analysis of open) this.openCounts.set(analysis.article.uri, actorCounts(analysis));
    for (const [uri, counts] of this.openCounts) this.countAll(uri, counts, 1);
    for (const article of this.closed.values()) this.countAll(article.uri, article.actors, 1);
  }

  /** Takes in one article as it is now, in the time of that article: an open one, a closed one, or none where it is gone. */
  takeIn(uri: string, now: Analysis | ClosedArticle | undefined): void {
    const before = this.closed.get(uri)?.actors ?? this.openCounts.get(uri) ?? [];
    this.countAll(uri, before, -1);
    for (const { id } of before) this.leave(uri, id);
    this.closed.delete(uri);
    this.openCounts.delete(uri);
    if (now && 'article' in now) this.openCounts.set(uri, actorCounts(now));
    else if (now) this.closed.set(uri, now);
    this.taken.set(uri, new Map((now?.actors ?? []).map((actor) => [actor.id, this.join(uri, actor)])));
    this.countAll(uri, this.closed.get(uri)?.actors ?? this.openCounts.get(uri) ?? [], 1);
  }

  actors(): readonly CorpusActor[] {
    if (this.instead.size === 0 && this.added.length === 0) return this.merged.actors;
    return [...this.merged.actors, ...this.added]
      .map((a) => this.latest(a))
      .filter((a) => a.members.length > 0);
  }

  /** Undefined for what is not there. */
  actorOf(uri: string, id: ActorId): CorpusActor | undefined {
    const taken = this.taken.get(uri);
    const actor = taken ? taken.get(id) : this.merged.of(uri, id);
    return actor && this.latest(actor);
  }

  countsOf(actor: CorpusActor): FolderCounts {
    return this.counts.get(actor) ?? { mentions: 0, quotes: 0, articles: actor.members.length };
  }

  /** An article that is not open, and its actor. */
  closedActor(uri: string, id: ActorId): { article: ClosedArticle; actor: ClosedActor } | undefined {
    const article = this.closed.get(uri);
    const actor = article?.actors.find((a) => a.id === id);
    return article && actor ? { article, actor } : undefined;
  }

  private latest(actor: CorpusActor): CorpusActor {
    return this.instead.get(this.origins.get(actor) ?? actor) ?? actor;
  }

  private leave(uri: string, id: ActorId): void {
    const actor = this.actorOf(uri, id);
    if (!actor) return;
    const members = actor.members.filter((m) => m.uri !== uri || m.id !== id);
    this.change(actor, members);
  }

  /** Who an article's actor was when all was worked out, else who has that very name, else somebody new. */
  private join(uri: string, actor: Actor): CorpusActor {
    const known = this.merged.of(uri, actor.id) ?? this.named(actor);
    const latest = known && this.latest(known);
    const member = { uri, id: actor.id };
    if (latest && !latest.members.some((m) => m.uri === uri))
      return this.change(latest, [...latest.members, member]);
    return this.add(actor, member);
  }

  /** The same actor with other members, his counts kept. */
  private change(actor: CorpusActor, members: CorpusActor['members']): CorpusActor {
    const now = { ...actor, members };
    const origin = this.origins.get(actor) ?? actor;
    this.instead.set(origin, now);
    this.origins.set(now, origin);
    const counts = this.counts.get(actor);
    if (counts) this.counts.set(now, { ...counts, articles: members.length });
    this.counts.delete(actor);
    return now;
  }

  private add(actor: Actor, member: CorpusActor['members'][number]): CorpusActor {
    const { id, name, type, aliases, roles, rule } = actor;
    const made = {
      id,
      name,
      type,
      aliases,
      roles,
      named: rule !== 'description',
      members: [member],
      joins: [],
    };
    this.added.push(made);
    if (made.named) this.names().set(nameKey(actor), made);
    return made;
  }

  private named(actor: Actor): CorpusActor | undefined {
    return actor.rule === 'description' ? undefined : this.names().get(nameKey(actor));
  }

  private names(): Map<string, CorpusActor> {
    if (!this.byName) {
      const named = this.merged.actors.filter((a) => a.named);
      this.byName = new Map(named.map((a) => [nameKey(a), a]));
    }
    return this.byName;
  }

  private countAll(uri: string, counts: readonly ActorCounts[], times: 1 | -1): void {
    for (const { id, mentions, quotes } of counts) {
      const actor = this.actorOf(uri, id);
      if (!actor) continue;
      const before = this.counts.get(actor) ?? { mentions: 0, quotes: 0, articles: actor.members.length };
      this.counts.set(actor, {
        mentions: before.mentions + times * mentions,
        quotes: before.quotes + times * quotes,
        articles: before.articles,
      });
    }
  }
}

/** How often an article's actor is mentioned and quoted. */
interface ActorCounts {
  readonly id: ActorId;
  readonly mentions: number;
  readonly quotes: number;
}

/** Of an article that is open. */
function actorCounts(analysis: Analysis): ActorCounts[] {
  const times = new Map<ActorId, number>();
  for (const { actor } of analysis.mentions)
    if (actor !== undefined) times.set(actor, (times.get(actor) ?? 0) + 1);
  return analysis.actors.map(({ id }) => ({
    id,
    mentions: times.get(id) ?? 0,
    quotes: quotesBy(analysis, id).length,
  }));
}

const nameKey = ({ type, name }: Pick<Actor, 'type' | 'name'>): string => `${type} ${bareName(name)}`;
