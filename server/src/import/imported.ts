/** What an import gives: articles with what the export told about them, and what did not come in and why. */

export interface ImportedArticle {
  readonly title: string;
  /** Paragraphs, parted by blank lines; no header, no title. */
  readonly body: string;
  /** ISO date, as exact as the export tells. */
  readonly date?: string;
  /** The paper's own name. */
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  /** The language's id ("nl"), where the export tells one. */
  readonly language?: string;
}

export interface Imported {
  /** The kind of file it was taken for, in a reader's words. */
  readonly kind: string;
  readonly articles: readonly ImportedArticle[];
  /** One sentence for each part that did not come in. */
  readonly problems: readonly string[];
}

/** An article of the fields that were found; those without content are left out. */
export function importedArticle(
  title: string,
  paragraphs: readonly string[],
  found: { readonly [K in keyof Omit<ImportedArticle, 'title' | 'body'>]?: string | undefined },
): ImportedArticle {
  const fields = Object.entries(found).flatMap(([key, value]) => {
    const clean = value === undefined ? '' : cleanLine(value);
    return clean === '' ? [] : [[key, clean] as const];
  });
  return {
    title: cleanLine(title),
    body: paragraphs
      .map(cleanLine)
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    ...Object.fromEntries(fields),
  };
}

/**
 * One line of text as it is to be read: every white space a blank, and without the characters nobody sees (soft
 * hyphens, zero-width spaces, byte order marks, controls).
 */
export function cleanLine(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
