/** Words of a row: put together from what there is, cut to what a narrow side bar has room for. */
import type { Message } from '../../../l10n/message';
import type { ActorType } from '../model/types';

/** What of a label leaves room for a count behind it at 240 pixels, in the height of its letters. */
const nameWidth = 10.6;
/** The same behind a box to tick, with room for a stance. */
const stanceWidth = 7.2;

/** A name with room for its count: a person's first name becomes a letter before anything is cut. */
export function cutName(name: string, type?: ActorType): string {
  if (widthOf(name) <= nameWidth) return name;
  const [, first, rest] = /^(\p{Lu})\S+ (\S.*)$/u.exec(name) ?? [];
  const short = type === 'person' && first !== undefined ? `${first}. ${rest!}` : name;
  return cutToWidth(short, nameWidth);
}

/** Words with room for what their speaker does if not plainly say them. */
export const cutWithStance = (words: string): string => cutToWidth(words.replace(/\s+/g, ' '), stanceWidth);

function cutToWidth(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let width = widthOf('…');
  let at = 0;
  for (const letter of text) {
    width += widthOf(letter);
    if (width > most) break;
    at += letter.length;
  }
  return `${text.slice(0, at).trimEnd()}…`;
}

/** About how wide a text is drawn, in the height of its letters: in the widest of the usual fonts, DejaVu Sans. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[ijltfrI.,:;'’‘“”()\s-]/.test(letter)
      ? 0.37
      : /[mwMW…]/.test(letter)
        ? 0.92
        : /\p{Lu}/u.test(letter)
          ? 0.72
          : 0.61;
  return width;
}

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
