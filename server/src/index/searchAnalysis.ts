/** Searches an article that was just read, as `searchStore` searches those that were kept. */
import type { Search, SearchHit, Speaks } from '../corpus/search/search';
import { tagText, type TaggedText } from '../corpus/search/taggedText';
import type { Analysis } from '../model/types';
import { recordQuotes, titleIn, type RecordQuote } from './record';

export interface ReadHit extends SearchHit<RecordQuote> {
  readonly uri: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

/** In the order of the text. */
export function searchAnalysis(analysis: Analysis, search: Search, speaks: Speaks): ReadHit[] {
  const { uri, text, date } = analysis.article;
  const title = titleIn(analysis);
  const article = { uri, ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
  if (!search.takes(article)) return [];
  let tagged: TaggedText | undefined;
  const quotes = recordQuotes(analysis);
  const searched = { ...article, quotes: () => quotes, tagged: () => (tagged ??= tagText(analysis)) };
  return search.find(searched, speaks).map((hit) => ({ ...article, text, ...hit }));
}
