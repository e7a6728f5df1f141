/** Finds articles that tell of the same event: several of the same names in them, and days apart at most. */
import type { ActorId, Analysis } from '../model/types';
import type { CorpusActor, MergedActors } from './mergeActors';

/** What is needed of an article. */
export interface DatedArticle {
  readonly uri: string;
  readonly date?: string;
}

/** Names that two articles of one event share at least; in a folder of few, which a reader keeps for one event, one. */
const many = 3;
const few = 12;
/** Names in more articles than this, of a large folder, do not bring articles together. */
const crowd = 100;
const daysApart = 21;

/** Index pairs, the lower first, into `articles`, each once. Time grows with the number of names, not of pairs of articles. */
export function sameEventArticles(
  articles: readonly DatedArticle[],
  merged: MergedActors,
): readonly (readonly [number, number])[] {
  const place = new Map(articles.map((a, i) => [a.uri, i]));
  const shared = new Map<number, number>();
  for (const actor of merged.actors) {
    if (!actor.named || actor.members.length < 2) continue;
    const at = actor.members.flatMap((m) => place.get(m.uri) ?? []).sort((a, b) => a - b);
    if (at.length > crowd) continue;
    for (const [n, i] of at.entries())
      for (const j of at.slice(n + 1)) {
        const key = i * articles.length + j;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  const pairs: [number, number][] = [];
  const needed = articles.length > few ? many : 1;
  for (const [key, names] of shared) {
    const [i, j] = [Math.floor(key / articles.length), key % articles.length];
    if (names >= needed && daysBetween(articles[i]!, articles[j]!) <= daysApart) pairs.push([i, j]);
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Whose names an article has, among all articles. */
export interface NamesAround {
  /** How many articles there are. */
  readonly articles: number;
  readonly actorOf: (uri: string, id: ActorId) => Pick<CorpusActor, 'named' | 'members'> | undefined;
  readonly dateOf: (uri: string) => string | undefined;
}

/** Addresses of at most so many other articles on the same event as one, those with the most names in common first. */
export function sameEventAs(
  { article, actors }: Pick<Analysis, 'article' | 'actors'>,
  { articles, actorOf, dateOf }: NamesAround,
  most: number,
): string[] {
  const shared = new Map<string, number>();
  for (const { id } of actors) {
    const actor = actorOf(article.uri, id);
    if (!actor?.named || actor.members.length > crowd) continue;
    for (const uri of new Set(actor.members.map((m) => m.uri))) shared.set(uri, (shared.get(uri) ?? 0) + 1);
  }
  shared.delete(article.uri);
  const needed = articles > few ? many : 1;
  const found: string[] = [];
  for (const [uri, names] of [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (names < needed || found.length >= most) break;
    const date = dateOf(uri);
    if (daysBetween(article, { uri, ...(date === undefined ? {} : { date }) }) <= daysApart) found.push(uri);
  }
  return found;
}

/** 0 where one tells no day. */
export function daysBetween(a: DatedArticle, b: DatedArticle): number {
  const days = Math.abs(Date.parse(a.date ?? '') - Date.parse(b.date ?? '')) / 86_400_000;
  return Number.isNaN(days) ? 0 : days;
}
