/** Searches what is kept of a folder's articles: the full-text index says which may hold it, the search itself where. */
import type { Search, SearchHit, Speaks } from '../corpus/search/search';
import { unpackTags, type TaggedText } from '../corpus/search/taggedText';
import type { ArticleStore, CandidateArticle, FoundQuote, KeptText } from './articleStore';

export interface StoredHit extends SearchHit<FoundQuote> {
  readonly article: CandidateArticle;
  /** The text of the article. */
  readonly text: string;
}

export interface StoreSearch {
  readonly speaks: Speaks;
  /** Articles that are searched elsewhere, since they are open. */
  readonly skip: (uri: string) => boolean;
  readonly most: number;
}

/** Texts that are fetched at once. */
const batch = 64;

/** At most `most`, in the order of the articles' addresses and of the text. */
export function searchStore(
  store: ArticleStore,
  search: Search,
  { speaks, skip, most }: StoreSearch,
): StoredHit[] {
  const all = store
    .candidates(search.fts, search.quoted)
    .filter((article) => !skip(article.uri) && search.takes(article));
  const hits: StoredHit[] = [];
  for (let from = 0; from < all.length && hits.length < most; from += batch) {
    const some = all.slice(from, from + batch);
    let texts: Map<number, KeptText> | undefined;
    const textOf = ({ id }: CandidateArticle): KeptText =>
      (texts ??= store.texts(some.map((a) => a.id))).get(id) ?? { text: '', tags: new Uint8Array() };
    for (const article of some) {
      let tagged: TaggedText | undefined;
      let quotes: readonly FoundQuote[] | undefined;
      const searched = {
        ...article,
        quotes: () => (quotes ??= store.quotes({ uri: article.uri, most: -1 })),
        tagged: () => {
          const { text, tags } = textOf(article);
          return (tagged ??= unpackTags(article.language, text, tags));
        },
      };
      for (const hit of search.find(searched, speaks))
        hits.push({ ...hit, article, text: textOf(article).text });
      if (hits.length >= most) break;
    }
  }
  return hits.slice(0, most);
}
