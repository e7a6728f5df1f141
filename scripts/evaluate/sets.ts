/** The sets of an annotated corpus: each folder is one, and of some a part is kept unread. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { GoldArticle } from './gold';

export type Part = 'read' | 'unread';

/**
 * Files whose errors nobody looks at while rules are made, so that their figures tell how articles are read that
 * nobody built for. By the folder's name, then by the first number in the file's name.
 */
const unread: Readonly<Record<string, (number: number) => boolean>> = {
  'written-nl-2': (number) => number % 3 === 0,
  'newspaper-nl': (number) => number % 3 === 0,
  'wikinews-en': (number) => number % 6 === 1,
  de: (number) => number % 3 === 0,
  strike: () => true,
};

/** The first folder below `root` that an article stands in (`root` itself where it stands there). */
export function setOf(root: string, { path }: Pick<GoldArticle, 'path'>): string {
  const [set, ...more] = relative(root, path).split(sep);
  return more.length > 0 ? set! : basename(resolve(root));
}

export function partOf({ path, name }: Pick<GoldArticle, 'path' | 'name'>): Part {
  const isUnread = unread[basename(dirname(resolve(path)))];
  return isUnread?.(Number(/\d+/.exec(name)?.[0])) ? 'unread' : 'read';
}
