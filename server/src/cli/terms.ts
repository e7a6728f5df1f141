/** `duiding search --terms`: the reader's own words, counted by speaker and article. */
import type { ArticleActors } from '../corpus/actors/nodes';
import { mergeActors } from '../corpus/mergeActors';
import type { SearchedArticle } from '../corpus/search/search';
import { countTerms, termTables, type TermCount, type TermTable } from '../corpus/terms/countTerms';
import { readTerms, type Term } from '../corpus/terms/readTerms';
import { correctionsFile, keptApart, type TermEntry } from '../corrections/corrections';
import { tellSearchFault } from '../features/searchFault';
import { counted } from '../protocol/rowText';
import { clean } from './clean';
import { fit, pad, styles } from './columns';
import type { Terminal } from './terminal';

export const termsSchema = 'duiding/terms@1';

/** The published result: the tables of `TermTable`, an article told by its file. */
export interface PublishedTerms {
  readonly schema: typeof termsSchema;
  readonly terms: readonly (Omit<TermTable, 'articles'> & {
    readonly articles: readonly (Omit<TermTable['articles'][number], 'uri'> & { readonly file: string })[];
  })[];
}

export interface TermCounter {
  readonly terms: readonly Term[];
  readonly add: (article: SearchedArticle & ArticleActors) => void;
  readonly result: () => PublishedTerms;
}

/** Complains about each term that is wrong; `apart` are names that the reader told apart. */
export function termCounter(
  entries: readonly TermEntry[],
  apart: Parameters<typeof keptApart>[0],
  { complain, message }: Pick<Terminal, 'complain' | 'message'>,
): TermCounter {
  const { terms, faults } = readTerms(entries);
  for (const { index, complaint } of faults)
    complain(
      `duiding: ${correctionsFile}: ${message('search.term', entries[index]!.name, tellSearchFault(complaint, message))}`,
    );
  const counts: TermCount[] = [];
  const articles: ArticleActors[] = [];
  return {
    terms,
    add: (article) => {
      const { uri, language, actors } = article;
      articles.push({ uri, language, actors });
      counts.push(...countTerms(article, terms));
    },
    result: () => {
      const merged = mergeActors(articles, keptApart(apart));
      const tables = termTables(terms, counts, (uri, id) => merged.of(uri, id)?.name ?? id);
      return {
        schema: termsSchema,
        terms: tables.map(({ articles: own, ...table }) => ({
          ...table,
          articles: own.map(({ uri, ...article }) => ({ file: uri, ...article })),
        })),
      };
    },
  };
}

/** Of each term how often it stands, who says it, and in which articles. */
export function termsTable(
  { terms }: PublishedTerms,
  { colour, message }: Pick<Terminal, 'colour' | 'message'>,
): string {
  const { bold, quiet } = styles(colour);
  const line = (name: string, count: number, more = ''): string =>
    `  ${pad(clean(name), 34)} ${String(count).padStart(5)}  ${more}`.trimEnd();
  return terms
    .map(({ name, count, own, unknown, speakers, articles }) => {
      const rows = [
        ...speakers.map((s) =>
          line(
            s.name,
            s.count,
            s.articles > 1 ? message('cli.inArticles', counted('articles', s.articles, message)) : '',
          ),
        ),
        ...(unknown > 0 ? [line(message('unknownSpeaker'), unknown)] : []),
        ...(own > 0 ? [line(message('cli.theArticles'), own)] : []),
        ...articles.map((a) => quiet(line(fit(a.file, 34), a.count, a.date ?? ''))),
      ];
      const total = message('cli.countIn', count, counted('articles', articles.length, message));
      return `${bold(clean(name))}: ${total}\n${rows.map((r) => `${r}\n`).join('')}`;
    })
    .join('\n');
}
