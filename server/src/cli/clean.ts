/** Takes out of texts what a terminal would obey: nothing that an article, a file's name or a key says may move the cursor, change colours or turn the reading direction. */

/** One line: control and format characters, and all white space, as single spaces. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
}

/**
 * Finished output, in lines: what is left of the kind becomes �; line ends, tabs, the styles of `columns.ts` and marks
 * that turn nothing but the letter beside them stay.
 */
export function cleanLines(text: string): string {
  return text.replace(
    /\x1b(?!\[[012]m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/g,
    '�',
  );
}

/** JSON in which such characters are escaped: a program reads the same from it. */
export function jsonOf(value: unknown, indent?: number): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** The same of JSON that is written already. */
export function escapeJson(json: string): string {
  return json.replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
