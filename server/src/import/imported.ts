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
  /** The whole file, where an export of our own holds it: it is kept letter by letter, and the fields stand in it. */
  readonly whole?: string;
  /** What such a file was called, without ending. */
  readonly name?: string;
  /** Who said what in `whole`, where the export tells it. */
  readonly quotes?: readonly ImportedQuote[];
}

/** Words of an article that somebody says. */
export interface ImportedQuote {
  /** From the first word said to the last, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** By name; none where nobody is known to say it. */
  readonly speakers: readonly string[];
}

/** Why something did not come in: the message `import.problem.CODE` with `args`. */
export interface ImportProblem {
  readonly code:
    | 'noText'
    | 'noArticle'
    | 'emptyMail'
    | 'attachment'
    | 'noIndex'
    | 'wordUnreadable'
    | 'wordEmpty'
    | 'unreadable'
    | 'unknown'
    | 'notWellFormed'
    | 'unknownXml'
    | 'unknownJson'
    | 'empty'
    | 'tooLarge'
    | 'noOwnText'
    | 'noTextBeside';
  readonly args?: readonly (string | number)[];
  /** The file of an archive that it is about. */
  readonly inside?: string;
}

export const problem = (code: ImportProblem['code'], ...args: readonly (string | number)[]): ImportProblem =>
  args.length > 0 ? { code, args } : { code };

export interface Imported {
  /** The kind of file it was taken for: its own name, or the last part of a message `import.kind.KIND`. */
  readonly kind: string;
  /** Of an archive, the kinds in it. */
  readonly holds?: readonly string[];
  readonly articles: readonly ImportedArticle[];
  /** One for each part that did not come in. */
  readonly problems: readonly ImportProblem[];
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

/** Whose the rights are, as archives write it under a text or over it. */
export const isRights = (line: string): boolean =>
  /^\s*(?:copyright|©|\(c\)|all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés)/i.test(
    line,
  );

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
