/** Writes an imported article as a file that Duiding reads: a header between lines of dashes, the title, the paragraphs. */
import type { ImportedArticle } from './imported';

/** The text of the file; lines end in `\n`. */
export function articleText(article: ImportedArticle): string {
  if (article.whole !== undefined) return article.whole;
  const { title, date, outlet, author, url, language, body } = article;
  const fields = Object.entries({ title, date, outlet, author, url, language }).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${scalar(value)}`],
  );
  return `---\n${fields.join('\n')}\n---\n\n${title === '' ? '' : `${title}\n\n`}${body}\n`;
}

/** A value as YAML reads it back: in quotes where it could be taken for something else. */
function scalar(value: string): string {
  return /^[\p{L}\p{N}][^:#"'\\[\]{}]*$/u.test(value) || /^https?:\/\/[^\s#"']+$/.test(value)
    ? value
    : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** What the file is called: date, paper and the first words of the title, in letters that every system takes. */
export function articleFileName({ name, date, outlet, title }: ImportedArticle): string {
  const words = (name === undefined ? [date, outlet, title.split(' ').slice(0, 8).join(' ')] : [name])
    .filter((part) => part)
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|(?<!-)-+$/g, '');
  return words || 'article';
}
