/** Searches what is kept of a folder's articles: the full-text index says which may hold it, the search itself where. */
import type { Search, SearchedArticle, SearchHit, Speaks } from '../corpus/search/search';
import { unpackTags, type TaggedText } from '../corpus/search/taggedText';
import { countTerms, type TermCount } from '../corpus/terms/countTerms';
import type { Term } from '../corpus/terms/readTerms';
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

/** At most `most`, in the order of the articles' addresses and of the text. */
export function searchStore(
  store: ArticleStore,
  search: Search,
  { speaks, skip, most }: StoreSearch,
): StoredHit[] {
  const hits: StoredHit[] = [];
  if (most <= 0) return hits;
  const wanted = (article: CandidateArticle): boolean => !skip(article.uri) && search.takes(article);
  const passes = (uri: string) => search.passes(uri, speaks);
  for (const { article, searched } of keptArticles(store, { ...search, passes }, wanted)) {
    for (const hit of search.find(searched, speaks)) hits.push({ ...hit, article, text: searched.text() });
    if (hits.length >= most) break;
  }
  return hits.slice(0, most);
}

/** How often terms stand in each of the articles that are wanted, in the order of their addresses. */
export function countInStore(
  store: ArticleStore,
  terms: readonly Term[],
  wanted: (uri: string) => boolean,
): TermCount[] {
  const questions = terms.map((t) => t.fts);
  const match = questions.includes(undefined) ? {} : { fts: questions.map((q) => `(${q!})`).join(' OR ') };
  const asked: Asked = { ...match, quoted: false, passes: () => undefined, bits: 0 };
  return [...keptArticles(store, asked, ({ uri }) => wanted(uri))].flatMap(({ searched }) =>
    countTerms(searched, terms),
  );
}

/** Articles that are fetched at once, with what is asked of them. */
const batch = 64;

interface Asked extends Pick<Search, 'fts' | 'quoted' | 'bits'> {
  readonly passes: (uri: string) => ((quote: FoundQuote) => boolean) | undefined;
}

/** Articles that may hold what is asked for, in the order of their addresses; texts and quotes are fetched when needed. */
function* keptArticles(
  store: ArticleStore,
  { fts, quoted, bits, passes }: Asked,
  wanted: (article: CandidateArticle) => boolean,
): Generator<{ article: CandidateArticle; searched: SearchedArticle<FoundQuote> }> {
  const all = withTags(store, store.candidates(fts, quoted), bits);
  for (let from = 0; from < all.length; from += batch) {
    let some = store.articles(all.slice(from, from + batch)).filter(wanted);
    let said: Map<number, readonly FoundQuote[]> | undefined;
    if (quoted) {
      // Of most articles no quote passes: their texts are not fetched.
      const matched = store.quotesOf(some, fts);
      const passing = ({ id, uri }: CandidateArticle): readonly FoundQuote[] => {
        const may = passes(uri);
        return (matched.get(id) ?? []).filter((quote) => may?.(quote) !== false);
      };
      said = new Map(some.map((article) => [article.id, passing(article)]));
      some = some.filter(({ id }) => said!.get(id)!.length > 0);
    }
    let texts: Map<number, KeptText> | undefined;
    const textOf = ({ id }: CandidateArticle): KeptText =>
      (texts ??= store.texts(some.map((a) => a.id))).get(id) ?? { text: '', tags: new Uint8Array() };
    for (const article of some) {
      let tagged: TaggedText | undefined;
      const readTags = (): TaggedText => {
        const { text, tags } = textOf(article);
        return unpackTags(article.language, text, tags);
      };
      const searched = {
        ...article,
        quotes: () => (said ??= store.quotesOf(some)).get(article.id) ?? [],
        text: () => textOf(article).text,
        tagged: () => (tagged ??= readTags()),
      };
      yield { article, searched };
    }
  }
}

/** Fewer articles than this are looked through as fast as it is known which tags they have. */
const few = 200;

/** Of some articles, those in which one sentence has all these tags. */
function withTags(store: ArticleStore, ids: readonly number[], bits: number): readonly number[] {
  if (bits === 0 || ids.length < few) return ids;
  const together = store.tagsTogether();
  return ids.filter((id) => together.get(id)?.some((own) => (own & bits) === bits));
}
