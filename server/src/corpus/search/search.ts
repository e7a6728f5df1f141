/** A search in what articles say: by words or by pattern, in all of their text or in quotes, with filters. */
import type { Quote, Span, Stance } from '../../model/types';
import type { PatternComplaint } from './checkPattern';
import { firstMeeting } from './firstMeeting';
import { readPattern } from './pattern';
import { plain } from './plain';
import type { TaggedText } from './taggedText';
import { findWords, ftsOf, readWords } from './wordQuery';

/** All that is given must hold. One of `words` and `pattern` is given, or a filter on quotes. */
export interface SearchQuery {
  /** As a reader types them, see `readWords`: in one sentence, or in one quote where quotes are asked for. */
  readonly words?: string;
  /** In compromise's match syntax over our tags; see docs/search.md. */
  readonly pattern?: string;
  /** Only what somebody said. */
  readonly quotes?: boolean;
  /** Part of the name of the one who speaks. */
  readonly speaker?: string;
  readonly kind?: Quote['kind'];
  readonly stance?: Stance;
  /** Part of the article's title or address. */
  readonly article?: string;
  /** ISO dates, as exact as one likes; both days count. An article without a date is outside. */
  readonly from?: string;
  readonly until?: string;
}

export type SearchComplaint =
  PatternComplaint | { readonly code: 'nothing' | 'both'; readonly args: readonly string[] };

/** A quote as the search looks at it. */
export interface SearchedQuote extends Span {
  /** From the first to the last of the words said, the cue and the source. */
  readonly reach: Span;
  readonly kind: Quote['kind'];
  readonly stance: Stance;
  readonly speakers: readonly string[];
}

export interface SearchedArticle<Q extends SearchedQuote = SearchedQuote> {
  readonly uri: string;
  readonly title?: string;
  readonly date?: string;
  /** Repeats in headings left out, in the order of the text; asked for only where it is needed. */
  readonly quotes: () => readonly Q[];
  /** Asked for only where it is needed, as the next. */
  readonly text: () => string;
  readonly tagged: () => TaggedText;
}

/** A sentence or quote in which something was found. */
export interface SearchHit<Q extends SearchedQuote = SearchedQuote> {
  readonly span: Span;
  /** What was found in it, in order; empty where a whole quote was. */
  readonly matches: readonly Span[];
  /** The quote in which, or beside whose cue, the first match stands. */
  readonly quote?: Q;
}

/** Whether one of an article's actors is the speaker who is looked for. */
export type Speaks = (uri: string, actor: string) => boolean;

export interface Search {
  readonly query: SearchQuery;
  /** What an article must hold, in the syntax of FTS5; missing where that is not known. */
  readonly fts?: string;
  /** Tags that one sentence must have; see `tagBits`. */
  readonly bits: number;
  /** Whether `fts` must hold of a single quote. */
  readonly quoted: boolean;
  /** A look at a text that is not read yet: false where nothing can be found in it. */
  readonly mayHold: (text: string) => boolean;
  readonly takes: (article: Pick<SearchedArticle, 'uri' | 'title' | 'date'>) => boolean;
  /** Which quotes of an article may be shown, whatever their words; undefined where that is not asked. */
  readonly passes: (uri: string, speaks: Speaks) => ((quote: SearchedQuote) => boolean) | undefined;
  /** In the order of the text. Time grows with the article. */
  readonly find: <Q extends SearchedQuote>(article: SearchedArticle<Q>, speaks: Speaks) => SearchHit<Q>[];
}

/** A complaint where there is nothing to look for, or where the pattern is wrong. */
export function makeSearch(query: SearchQuery): Search | { readonly complaint: SearchComplaint } {
  const { words = '', pattern = '' } = query;
  const quoted = asksForQuotes(query);
  const takes = articleFilter(query);
  const passes: Search['passes'] = (uri, speaks) => quoteFilter(query, uri, speaks);
  if (words.trim() !== '' && pattern.trim() !== '') return { complaint: { code: 'both', args: [] } };
  if (pattern.trim() !== '') {
    const read = readPattern(pattern);
    if ('complaint' in read) return read;
    const { fts, find, mayHold, bits } = read;
    return {
      ...{ query, quoted: false, mayHold, takes, passes, bits },
      ...(fts === undefined ? {} : { fts }),
      find: (article, speaks) => sentencesWith(article, find(article.tagged()), passes(article.uri, speaks)),
    };
  }
  const rows = readWords(words);
  if (rows.length === 0 && (words.trim() !== '' || !hasQuoteFilter(query)))
    return { complaint: { code: 'nothing', args: [] } };
  return {
    ...{ query, quoted, takes, passes, bits: 0 },
    mayHold: (text) => rows.length === 0 || findWords(rows, text, { start: 0, end: text.length }).length > 0,
    ...(rows.length === 0 ? {} : { fts: ftsOf(rows) }),
    find: (article, speaks) => {
      const may = passes(article.uri, speaks);
      if (quoted) return quotesWith(article, rows, may);
      const { text, sentences } = article.tagged();
      return sentencesWith(
        article,
        sentences.flatMap(({ span }) => findWords(rows, text, span)),
        may,
      );
    },
  };
}

const hasQuoteFilter = ({ speaker, kind, stance }: SearchQuery): boolean =>
  speaker !== undefined || kind !== undefined || stance !== undefined;

const asksForQuotes = (query: SearchQuery): boolean => query.quotes === true || hasQuoteFilter(query);

function quotesWith<Q extends SearchedQuote>(
  article: SearchedArticle<Q>,
  rows: ReturnType<typeof readWords>,
  passes: ((quote: SearchedQuote) => boolean) | undefined,
): SearchHit<Q>[] {
  return article
    .quotes()
    .filter((quote) => passes?.(quote) !== false)
    .flatMap((quote) => {
      const { start, end } = quote;
      const matches = rows.length === 0 ? [] : findWords(rows, article.text(), quote);
      return rows.length > 0 && matches.length === 0 ? [] : [{ span: { start, end }, matches, quote }];
    });
}

/** Each sentence once, with what was found in it; with a filter, only what stands in a quote that passes. */
function sentencesWith<Q extends SearchedQuote>(
  article: SearchedArticle<Q>,
  found: readonly Span[],
  passes: ((quote: SearchedQuote) => boolean) | undefined,
): SearchHit<Q>[] {
  const hits: { span: Span; matches: Span[]; quote?: Q }[] = [];
  if (found.length === 0) return hits;
  const { sentences } = article.tagged();
  const quotes = article.quotes();
  const quoteOf = firstMeeting(passes ? quotes.filter(passes) : quotes, (q) => q.reach);
  let s = 0;
  for (const match of found) {
    const quote = quoteOf(match);
    if (passes && !quote) continue;
    while (s < sentences.length - 1 && sentences[s]!.span.end <= match.start) s += 1;
    const { span } = sentences[s]!;
    const last = hits.at(-1);
    if (last?.span === span) last.matches.push(match);
    else hits.push({ span, matches: [match], ...(quote ? { quote } : {}) });
  }
  return hits;
}

function quoteFilter(
  query: SearchQuery,
  uri: string,
  speaks: Speaks,
): ((quote: SearchedQuote) => boolean) | undefined {
  if (!asksForQuotes(query)) return undefined;
  const { speaker, kind, stance } = query;
  return (quote) =>
    (kind === undefined || quote.kind === kind) &&
    (stance === undefined || quote.stance === stance) &&
    (speaker === undefined || quote.speakers.some((id) => speaks(uri, id)));
}

/** By title or address, and by date. */
export function articleFilter({ article, from, until }: SearchQuery): Search['takes'] {
  const wanted = article === undefined ? undefined : plain(article);
  return ({ uri, title = '', date }) => {
    if (wanted !== undefined && !plain(title).includes(wanted) && !plain(nameOf(uri)).includes(wanted))
      return false;
    if (from === undefined && until === undefined) return true;
    // As exact as both are: an article of 2022-01 may be from the 15th.
    if (date === undefined) return false;
    const same = (limit: string): [string, string] => {
      const length = Math.min(date.length, limit.length);
      return [date.slice(0, length), limit.slice(0, length)];
    };
    if (from !== undefined && same(from)[0] < same(from)[1]) return false;
    return until === undefined || same(until)[0] <= same(until)[1];
  };
}

function nameOf(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
