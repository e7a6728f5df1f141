/** Reads a line that is nothing but a date, such as stands above an article: "zaterdag 5 januari 2019". */
import type { FigureData } from '../../languages/figureData';

/** Lines further down an article are part of what it tells. */
export const datelineReach = 6;

/** The ISO date of a line that holds a full date and nothing else but its weekday; else undefined. */
export function datelineOf(line: string, { months, weekdays, numbers }: FigureData): string | undefined {
  if (line.length > 40) return undefined;
  const words = line
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  if (Object.hasOwn(weekdays, words[0] ?? '')) words.shift();
  if (words.length !== 3) return undefined;
  const monthAt = words.findIndex((word) => Object.hasOwn(months, word));
  if (monthAt !== 0 && monthAt !== 1) return undefined;
  const [, digits, letters] = /^(\d{1,2})(\p{L}*)$/u.exec(words[1 - monthAt]!) ?? [];
  if (letters !== '' && !numbers.ordinalLetters.includes(letters ?? '?')) return undefined;
  const day = Number(digits);
  const year = /^(?:19|20)\d\d$/.exec(words[2]!)?.[0];
  if (day < 1 || day > 31 || year === undefined) return undefined;
  const month = months[words[monthAt]!]!;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
