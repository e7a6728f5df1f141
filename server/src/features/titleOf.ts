/** How an article is called: by its title, else by the name of its file. */
import type { Analysis } from '../model/types';

export function titleOf({ article }: Analysis): string {
  const title = article.blocks.find((b) => b.zone === 'title');
  return title
    ? article.text.slice(title.span.start, title.span.end).replace(/\s+/g, ' ')
    : fileNameOf(article.uri);
}

/** The last part of an address, decoded. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
