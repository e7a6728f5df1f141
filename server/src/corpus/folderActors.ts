/** Who is who in the whole folder, open articles and closed ones, as it was when it was last worked out. */
import type { ActorId, Analysis } from '../model/types';
import type { Apart } from './actors/actorGroups';
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
 * Working it out takes a second in ten thousand articles, so it is done when the folder has come to rest and not at
 * each keystroke: an article that is open may be ahead of it, which shows in nothing but its counts.
 */
export class FolderActors {
  private merged: MergedActors = mergeActors([]);
  private readonly closed = new Map<string, ClosedArticle>();
  private counts = new Map<CorpusActor, FolderCounts>();

  /** Takes in the articles as they are now; an open one goes before what was kept of it. */
  workOut(open: readonly Analysis[], closed: Iterable<ClosedArticle>, apart: Apart): void {
    this.closed.clear();
    this.counts = new Map();
    for (const article of closed) this.closed.set(article.uri, article);
    for (const { article } of open) this.closed.delete(article.uri);
    const opened = open.map(actorsOf);
    const articles = [...opened, ...this.closed.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    this.merged = mergeActors(articles, apart);
    for (const analysis of open) this.countOpen(analysis);
    for (const article of this.closed.values())
      for (const actor of article.actors) this.count(article.uri, actor.id, actor.mentions, actor.quotes);
  }

  actors(): readonly CorpusActor[] {
    return this.merged.actors;
  }

  /** Undefined for what was not there when it was last worked out. */
  actorOf(uri: string, id: ActorId): CorpusActor | undefined {
    return this.merged.of(uri, id);
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

  private countOpen(analysis: Analysis): void {
    const times = new Map<ActorId, number>();
    for (const { actor } of analysis.mentions)
      if (actor !== undefined) times.set(actor, (times.get(actor) ?? 0) + 1);
    const { uri } = analysis.article;
    for (const { id } of analysis.actors)
      this.count(uri, id, times.get(id) ?? 0, quotesBy(analysis, id).length);
  }

  private count(uri: string, id: ActorId, mentions: number, quotes: number): void {
    const actor = this.merged.of(uri, id);
    if (!actor) return;
    const before = this.counts.get(actor) ?? { mentions: 0, quotes: 0, articles: actor.members.length };
    this.counts.set(actor, {
      mentions: before.mentions + mentions,
      quotes: before.quotes + quotes,
      articles: before.articles,
    });
  }
}
