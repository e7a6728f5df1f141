/** Reads the dates of exports, in the languages their header lines are written in. */

const monthNames: readonly (readonly string[])[] = [
  ['january', 'januari', 'januar', 'jänner', 'janvier', 'jan'],
  ['february', 'februari', 'februar', 'février', 'feb', 'feb.'],
  ['march', 'maart', 'märz', 'mars', 'mar', 'mrt'],
  ['april', 'avril', 'apr'],
  ['may', 'mei', 'mai'],
  ['june', 'juni', 'juin', 'jun'],
  ['july', 'juli', 'juillet', 'jul'],
  ['august', 'augustus', 'août', 'aug'],
  ['september', 'septembre', 'sep', 'sept'],
  ['october', 'oktober', 'octobre', 'oct', 'okt'],
  ['november', 'novembre', 'nov'],
  ['december', 'dezember', 'décembre', 'dec', 'dez'],
];

const months = new Map(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/**
 * The ISO date in a header line: "January 5, 2019 Saturday", "5 januari 2019 zaterdag", "5. Januar 2019",
 * "2019-01-05T10:00", "20190105". Undefined where there is none; a date in figures alone ("05/01/2019") only where day
 * and month cannot be exchanged.
 */
export function readDate(line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  const iso =
    /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(line) ?? /\b((?:19|20)\d\d)(\d\d)(\d\d)(?:T|Z|\b)/.exec(line);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return inWords(line) ?? inFigures(line);
}

function inWords(line: string): string | undefined {
  const words = line
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/(?<=\p{L})\.$/u, ''));
  const at = words.findIndex((word) => months.has(word));
  if (at < 0) return undefined;
  const month = months.get(words[at]!)!;
  const day = dayOf(words[at - 1]) ?? dayOf(words[at + 1]);
  const year = [words[at + 1], words[at + 2]].find((word) => /^(?:19|20)\d\d$/.test(word ?? ''));
  if (year === undefined) return undefined;
  return day === undefined ? `${year}-${two(month)}` : isoDate(Number(year), month, day);
}

function dayOf(word: string | undefined): number | undefined {
  const match = /^(\d{1,2})(?:\.|st|nd|rd|th|e)?$/.exec(word ?? '');
  return match ? Number(match[1]) : undefined;
}

function inFigures(line: string): string | undefined {
  const match = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b/.exec(line);
  if (!match) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (a > 12 || a === b) return isoDate(year, b, a);
  return b > 12 ? isoDate(year, a, b) : String(year);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
