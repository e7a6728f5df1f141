/** Tells an article that came twice from one that a second paper printed again. */
import type { ImportedArticle } from './imported';

export type Sameness = 'duplicate' | 'reuse';

/**
 * Compares each article with those before it: `duplicate` has the same text, paper and day as an earlier one (the same
 * piece exported twice), `reuse` the same text in another paper or on another day. Time is linear in the text.
 */
export class SeenArticles {
  private readonly seen = new Map<string, ImportedArticle>();

  /** What the article is of one told before, and remembers it. */
  tell(article: ImportedArticle): { readonly sameness: Sameness; readonly of: ImportedArticle } | undefined {
    const key = (article.whole ?? article.body)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const of = this.seen.get(key);
    if (!of) {
      this.seen.set(key, article);
      return undefined;
    }
    const same = of.outlet === article.outlet && of.date === article.date;
    return { sameness: same ? 'duplicate' : 'reuse', of };
  }
}
