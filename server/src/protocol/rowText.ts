/** Words of a row: put together from what there is, cut to what a narrow side bar has room for. */
import type { Message } from '../../../l10n/message';

/** Letters of a name that leave room for its count at 240 pixels. */
const nameLength = 24;

export const cutName = (name: string): string => cutTo(name, nameLength);

/** On one line, never cut through the middle of a letter. */
export function cutTo(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

type Part = string | undefined;

/** Those that are there, as “one · two”. */
export const dots = (...parts: readonly Part[]): string => there(parts).join(' · ');

/** Those that are there, as “one, two”. */
export const commas = (...parts: readonly Part[]): string => there(parts).join(', ');

/** Those that are there, each on a line. */
export const lines = (...parts: readonly Part[]): string => there(parts).join('\n');

const there = (parts: readonly Part[]): string[] =>
  parts.filter((p): p is string => p !== undefined && p !== '');

/** “Also: …” with the first of them. */
export function alsoNamed(aliases: readonly string[], message: Message): string | undefined {
  return aliases.length > 0 ? message('also', aliases.slice(0, 8).join(', ')) : undefined;
}

/** “1 quote”, “12 quotes”. */
export function counted(
  what: 'mentions' | 'quotes' | 'articles' | 'actors' | 'figures',
  n: number,
  message: Message,
): string {
  return n === 1 ? message(`${what}.one`) : message(`${what}.many`, n);
}
