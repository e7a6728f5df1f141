/** Reads the header between lines of dashes above an imported article: title, date, paper, author, address, language. */
import type { FigureData } from '../../languages/figureData';
import type { ArticleHeader, Span } from '../../model/types';
import { datelineOf } from './dateline';

export interface FrontHeader {
  readonly span: Span;
  readonly header: ArticleHeader;
  /** ISO, as exact as it stands. */
  readonly date?: string;
}

/** The names a field may have: those of Duiding's own files, and what Dutch readers write. */
const fieldOf = new Map<string, keyof Fields>(
  Object.entries({
    title: 'title',
    titel: 'title',
    date: 'date',
    datum: 'date',
    outlet: 'outlet',
    source: 'outlet',
    bron: 'outlet',
    krant: 'outlet',
    author: 'author',
    auteur: 'author',
    url: 'url',
    language: 'language',
    taal: 'language',
  } as const),
);

/** A header is short: what goes on longer is an article that begins with dashes. In UTF-16 code units. */
const longest = 5_000;

const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;

/**
 * The header at the start of the text, its dashes included; undefined where there is none, where it has no end, or where
 * none of its lines is a known field. A header is YAML, of which plain and quoted values on one line are read.
 */
export function readFrontHeader(text: string, figures: FigureData): FrontHeader | undefined {
  const front = frontFields(text);
  if (!front) return undefined;
  const { date: written, ...header } = front.fields;
  const iso = /^\d{4}(?:-\d\d){0,2}(?!\d)/.exec(written ?? '')?.[0];
  const date = iso ?? (written === undefined ? undefined : datelineOf(written, figures));
  return { span: front.span, header, ...(date === undefined ? {} : { date }) };
}

type Fields = ArticleHeader & { readonly date?: string };

/** The known fields of that header, as written. */
export function frontFields(text: string): { readonly span: Span; readonly fields: Fields } | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  const found = new Map<string, string>();
  line.lastIndex = start;
  for (let n = 0; line.lastIndex < Math.min(text.length, start + longest); n += 1) {
    const at = line.lastIndex;
    const content = line.exec(text)![1]!.trimEnd();
    const dashes = content === '---' || (n > 0 && content === '...');
    if (n === 0 && !dashes) return undefined;
    if (n > 0 && dashes && found.size > 0)
      return { span: { start, end: at + content.length }, fields: Object.fromEntries(found) };
    if (n > 0 && dashes) return undefined;
    const field = fieldIn(content);
    if (field) found.set(...field);
  }
  return undefined;
}

function fieldIn(content: string): [keyof Fields, string] | undefined {
  const field = /^([a-z]{3,8}):(.*)$/i.exec(content);
  const name = field && fieldOf.get(field[1]!.toLowerCase());
  const value = field?.[2]!.trim();
  return name && value ? [name, unquoted(value)] : undefined;
}

function unquoted(value: string): string {
  const single = /^'(.*)'$/.exec(value);
  if (single) return single[1]!.replaceAll("''", "'");
  const double = /^"(.*)"$/.exec(value);
  return double ? double[1]!.replace(/\\(["\\])/g, '$1') : value.replace(/(?<!\s)\s+#[^]*/, '');
}
