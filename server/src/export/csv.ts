/** Tables of comma-separated values (RFC 4180): quotes, actors, figures. */
import type { ExportArticle } from './article';
import { tables, type Cell, type TableName } from './tables';

export interface CsvOptions {
  readonly separator: ',' | ';' | '\t';
  /** A byte order mark in front, by which spreadsheets know UTF-8. */
  readonly bom: boolean;
}

/** One table as text, lines ended by CR LF as RFC 4180 asks. */
export function csv(
  articles: readonly ExportArticle[],
  table: TableName,
  { separator, bom }: CsvOptions,
): string {
  const { columns, rows } = tables[table](articles);
  const lines = [columns, ...rows].map((row) => row.map((cell) => field(cell, separator)).join(separator));
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/**
 * Text that begins with = + - @, a tab or a line's end would run as a formula in a spreadsheet; an apostrophe in
 * front makes it text (OWASP, "CSV Injection"). Numbers stay numbers.
 */
function field(cell: Cell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = harmless(cell);
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same text, with an apostrophe in front where a spreadsheet would take it for a formula. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
