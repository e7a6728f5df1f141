/** Counts the reader's terms: how often each stands in an article, and in whose mouth. */
import type { SearchedArticle } from '../search/search';
import { firstMeeting } from '../search/firstMeeting';
import type { Term } from './readTerms';

/** Of one term in one article. */
export interface TermCount {
  readonly term: string;
  readonly uri: string;
  readonly title?: string;
  readonly date?: string;
  /** Outside every quote: the article's own words. */
  readonly own: number;
  /** In quotes of which nobody knows the speaker. */
  readonly unknown: number;
  /** By the article's actors; of a quote of two it counts for both. */
  readonly said: ReadonlyMap<string, number>;
}

/** Terms that stand nowhere in the article are left out. Pure; time grows with the article. */
export function countTerms(article: SearchedArticle, terms: readonly Term[]): TermCount[] {
  const { uri, title, date } = article;
  const of = { uri, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
  return terms.flatMap(({ name, find }) => {
    const found = find(article.tagged());
    if (found.length === 0) return [];
    let [own, unknown] = [0, 0];
    const said = new Map<string, number>();
    const quoteOf = firstMeeting(article.quotes(), (q) => q);
    for (const match of found) {
      const quote = quoteOf(match);
      if (!quote) own += 1;
      else if (quote.speakers.length === 0) unknown += 1;
      for (const id of quote?.speakers ?? []) said.set(id, (said.get(id) ?? 0) + 1);
    }
    return [{ term: name, ...of, own, unknown, said }];
  });
}

/** Of one of the reader's terms: how often it stands in the articles, and in whose mouth. */
export interface TermTable {
  readonly name: string;
  /** All places where it stands. */
  readonly count: number;
  /** In the articles' own words, and in quotes of which nobody knows the speaker. */
  readonly own: number;
  readonly unknown: number;
  /** Who says it, the most often first. */
  readonly speakers: readonly { readonly name: string; readonly count: number; readonly articles: number }[];
  /** Where it stands, in the order of the articles. */
  readonly articles: readonly {
    readonly uri: string;
    readonly title?: string;
    readonly date?: string;
    readonly count: number;
    readonly own: number;
    readonly speakers: readonly { readonly name: string; readonly count: number }[];
  }[];
}

/**
 * One table for each term, in the order given, those that stand nowhere too.
 *
 * @param counts of all articles, in their order
 * @param nameOf the name of an article's actor among all: the same for the same person
 */
export function termTables(
  terms: readonly Term[],
  counts: readonly TermCount[],
  nameOf: (uri: string, actor: string) => string,
): TermTable[] {
  return terms.map(({ name }) => {
    const speakers = new Map<string, { count: number; articles: number }>();
    const mine = counts.filter((c) => c.term === name);
    const articles = mine.map(({ term: _, said, unknown, ...article }) => {
      const here = new Map<string, number>();
      for (const [id, n] of said) add(here, nameOf(article.uri, id), n);
      for (const [speaker, n] of here) {
        const all = speakers.get(speaker) ?? { count: 0, articles: 0 };
        speakers.set(speaker, { count: all.count + n, articles: all.articles + 1 });
      }
      const rows = byCount([...here].map(([speaker, count]) => ({ name: speaker, count })));
      return { ...article, count: article.own + unknown + sum([...said.values()]), speakers: rows };
    });
    return {
      name,
      count: sum(articles.map((a) => a.count)),
      own: sum(mine.map((c) => c.own)),
      unknown: sum(mine.map((c) => c.unknown)),
      speakers: byCount([...speakers].map(([speaker, n]) => ({ name: speaker, ...n }))),
      articles,
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function add(map: Map<string, number>, key: string, n: number): void {
  map.set(key, (map.get(key) ?? 0) + n);
}

function byCount<T extends { readonly name: string; readonly count: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
