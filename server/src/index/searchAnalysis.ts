/** Searches an article that was just read, as `searchStore` searches those that were kept. */
import type { Search, SearchedArticle, SearchHit, Speaks } from '../corpus/search/search';
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
  const searched = searchedOf(analysis);
  if (!search.takes(searched)) return [];
  const { quotes: _, tagged: __, text: ___, ...article } = searched;
  const { text } = analysis.article;
  return search.find(searched, speaks).map((hit) => ({ ...article, text, ...hit }));
}

/** An article that was just read as a search sees it. */
export function searchedOf(analysis: Analysis): SearchedArticle<RecordQuote> {
  const { uri, date } = analysis.article;
  const title = titleIn(analysis);
  let tagged: TaggedText | undefined;
  let quotes: readonly RecordQuote[] | undefined;
  return {
    uri,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    quotes: () => (quotes ??= recordQuotes(analysis)),
    text: () => analysis.article.text,
    tagged: () => (tagged ??= tagText(analysis)),
  };
}
