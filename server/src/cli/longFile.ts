/** A file that is too long to be one article: an archive in one file, read in parts one after the other. */
import { startsPair } from '../analysis/text/cutLong';
import type { Published } from '../export/published';
import type { Span } from '../model/types';
import type { ArticleFile } from './files';

/** UTF-16 units above which a text is no article any more; the editor reads no more of one either. */
const longestArticle = 1_000_000;
/** UTF-16 units in a part: enough that whoever is told of in an article is met in it, and little to hold at once. */
const partLength = 100_000;

/** The parts of a text, in order: cut at blank lines, else at line ends, else where a part is full. One for an article. */
export function partsOfFile(text: string): Span[] {
  if (text.length <= longestArticle) return [{ start: 0, end: text.length }];
  const parts: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= partLength ? text.length : cutBefore(text, start, start + partLength);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** Behind the last blank line before an offset, where that leaves at least half a part; else behind the last line end. */
function cutBefore(text: string, start: number, end: number): number {
  const half = start + (end - start) / 2;
  for (const ending of ['\n\n', '\r\n\r\n', '\n', ' ']) {
    const at = text.lastIndexOf(ending, end - ending.length);
    if (at >= half) return at + ending.length;
  }
  return startsPair(text, end - 1) ? end - 1 : end;
}

/** What was found in a part, its offsets counted in the whole text. */
export function inWholeFile(published: Published, part: Span): Published {
  const { schema, file, ...found } = part.start === 0 ? published : moved(published, part.start);
  return { schema, file, part, ...found };
}

/** Each article that is read from a file, or the parts of one that is too long to be one. */
export async function* inParts(articles: AsyncIterable<ArticleFile>): AsyncGenerator<PartOfFile> {
  for await (const article of articles) {
    const parts = 'problem' in article ? [] : partsOfFile(article.text);
    if (parts.length < 2) yield article;
    else for (const part of parts) yield { ...article, part };
  }
}

/** `part`: only this stretch of the text is to be read. */
export type PartOfFile = ArticleFile & { readonly part?: Span };

/** Every `start` and `end` further on by so much, however deep. */
function moved<T>(value: T, by: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, by)) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value))
    copy[key] =
      (key === 'start' || key === 'end') && typeof field === 'number' ? field + by : moved(field, by);
  return copy as T;
}
