/** How an article is called: by its title, else by the name of its file. */
import type { Analysis, Article } from '../model/types';
import { nameOfFile } from '../protocol/quoteLine';

export function titleOf({ article }: Analysis): string {
  let title = known.get(article);
  if (title === undefined) known.set(article, (title = made(article)));
  return title;
}

/** Asked for each quote of an article; one without a title is looked through once. */
const known = new WeakMap<Article, string>();

function made(article: Article): string {
  const title = article.blocks.find((b) => b.zone === 'title');
  return title
    ? article.text.slice(title.span.start, title.span.end).replace(/\s+/g, ' ')
    : nameOfFile(article.uri);
}
