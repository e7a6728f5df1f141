/** How an article is called: by its title, else by the name of its file. */
import type { Analysis } from '../model/types';
import { nameOfFile } from '../protocol/quoteLine';

export function titleOf({ article }: Analysis): string {
  const title = article.blocks.find((b) => b.zone === 'title');
  return title
    ? article.text.slice(title.span.start, title.span.end).replace(/\s+/g, ' ')
    : nameOfFile(article.uri);
}
