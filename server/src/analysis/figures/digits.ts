/** Reads one token that starts with a digit: plain and grouped numbers, scores, clock times, dates, laps. */
import type { FigureData } from '../../languages/figureData';
import type { Writable } from './writable';
import { isDigit } from './sieve';

/** Everything a digit token can mean; the grammar's row decides which reading holds. */
export interface Digits {
  /** The cardinal number, where the token is one. */
  readonly value?: number;
  /** Only digits, without separators. */
  readonly plain: boolean;
  /** A code rather than an amount: it starts with a zero. */
  readonly code?: true;
  readonly ordinal?: true;
  readonly pair?: readonly [number, number];
  readonly clock?: readonly [number, number];
  /** Seconds of a lap or race: "3.55,62", "1:02:33". */
  readonly lap?: number;
  /** ISO date; only the year where day and month may stand either way: "6/7/2024" in English. */
  readonly date?: string;
  readonly year?: number;
  readonly decade?: number;
  /** Letters glued to it: "km", "bn". */
  readonly letters?: string;
}

const shape = /^['’]?(\d[\d.,:/'’–-]*?)(\.|\p{L}{0,4})$/u;

/** The readings of a token; undefined if it is none of ours. */
export function readDigits(norm: string, data: FigureData): Digits | undefined {
  if (allDigits(norm)) return plainNumber(norm);
  const match = shape.exec(norm);
  if (!match) return undefined;
  const body = match[1]!;
  const letters = match[2]!;
  if (norm.startsWith("'")) return apostrophe(body, letters, data);
  if (data.numbers.decadeLetters.includes(letters) && /^(?:1\d|20)?\d0$/.test(body))
    return decade(Number(body));
  if (data.numbers.ordinalLetters.includes(letters) && /^[\d.,]+$/.test(body)) {
    const value = cardinal(body, data);
    return value === undefined ? undefined : { value, plain: false, ordinal: true };
  }
  const digits: Writable<Digits> = allDigits(body) ? plainNumber(body) : markedNumber(body, data);
  if (letters !== '') {
    digits.letters = letters;
    delete digits.year;
  }
  return digits;
}

/** Only digits: an amount, a year, or a code that starts with a zero. */
function plainNumber(body: string): Writable<Digits> {
  if (body.length > 1 && body.startsWith('0')) {
    const match = /^(0\d)([0-5]\d)$/.exec(body);
    const code = { plain: false, code: true } as const;
    return match ? { ...code, clock: [Number(match[1]), Number(match[2])] } : code;
  }
  const value = Number(body);
  if (body.length === 4 && value >= 1000 && value <= 2100) return { value, plain: true, year: value };
  return { value, plain: true };
}

/** Digits with points, commas, colons, dashes or slashes between them. */
function markedNumber(body: string, data: FigureData): Writable<Digits> {
  const digits: Writable<Digits> = { plain: false };
  const value = cardinal(body, data);
  if (value !== undefined) digits.value = value;
  const clock = clockOf(body);
  if (clock) digits.clock = clock;
  const lap = lapOf(body);
  if (lap !== undefined) digits.lap = lap;
  const date = dateOf(body, data);
  if (date) digits.date = date;
  if (!/[-–/:]/.test(body)) return digits;
  const pair = date ? undefined : pairOf(body, data);
  if (pair) digits.pair = pair;
  const part = /^(\d+)\/([234])$/.exec(body);
  if (part && Number(part[1]) < Number(part[2])) digits.value = Number(part[1]) / Number(part[2]);
  return digits;
}

/** Whether there is nothing but digits. */
export function allDigits(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (!isDigit(word.charCodeAt(i))) return false;
  return true;
}

/** "130.000", "1.234,56" by the language's marks; the other decimal mark is read too where it cannot group. */
function cardinal(body: string, data: FigureData): number | undefined {
  const group =
    data.group === '.' ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
  if (group.test(body)) return Number(body.replaceAll(data.group, '').replace(',', '.'));
  if (data.decimal === ',' ? /^\d+,\d+$/.test(body) : /^\d+\.\d+$/.test(body))
    return Number(body.replace(',', '.'));
  if (data.decimal === ',' && /^\d+\.\d+$/.test(body)) return Number(body);
  return /^\d+$/.test(body) ? Number(body) : undefined;
}

function clockOf(body: string): [number, number] | undefined {
  const match = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/.exec(body);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function lapOf(body: string): number | undefined {
  const short = /^(\d{1,2})[.:]([0-5]\d)([,.]\d{1,3})$/.exec(body);
  if (short && !sameMarks(body))
    return round(Number(short[1]) * 60 + Number(short[2]) + Number(`0.${short[3]!.slice(1)}`));
  const long = /^(\d{1,2})[.:]([0-5]\d)[.:]([0-5]\d)$/.exec(body);
  return long ? Number(long[1]) * 3600 + Number(long[2]) * 60 + Number(long[3]) : undefined;
}

/** "2.12.34" is hours, minutes and seconds; "2.12,34" minutes and seconds. */
const sameMarks = (body: string): boolean => /^\d+([.:])\d\d\1\d\d$/.test(body);

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function dateOf(body: string, data: FigureData): string | undefined {
  return isoDateOf(body) ?? fullDateOf(body, data.dayFirst) ?? dayAndMonthOf(body, data.dayFirst);
}

/** "2024-03-06", "2024-03"; "2023-24" is a season. */
function isoDateOf(body: string): string | undefined {
  const iso = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(body);
  const season = iso && iso[3] === undefined && Number(iso[2]) === (Number(iso[1]) % 100) + 1;
  return iso && !season ? body : undefined;
}

/** "6-3-2024", "6/3/24". */
function fullDateOf(body: string, dayFirst: boolean): string | undefined {
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(body);
  if (!full) return undefined;
  const [a, b] = [Number(full[1]), Number(full[3])];
  const [day, month] = dayFirst || a > 12 ? [a, b] : [b, a];
  const year = full[4]!.length === 4 ? Number(full[4]) : fullYear(Number(full[4]));
  if (!dayFirst && a !== b && a <= 12 && b <= 12) return String(year);
  return validDay(day, month) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** "6/3", unless it is a fraction: 1/2, 3/4. */
function dayAndMonthOf(body: string, dayFirst: boolean): string | undefined {
  const bare = /^(\d{1,2})\/(\d{1,2})$/.exec(body);
  if (!bare) return undefined;
  const [a, b] = [Number(bare[1]), Number(bare[2])];
  if ([2, 3, 4].includes(b) && a < b) return undefined;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return validDay(day, month) ? `--${two(month)}-${two(day)}` : undefined;
}

/** Two digits are of this century, or of the last from '30 on. */
const fullYear = (short: number): number => (short >= 30 ? 1900 : 2000) + short;

const validDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Two digits at least. */
export const two = (value: number): string => String(value).padStart(2, '0');

function pairOf(body: string, data: FigureData): [number, number] | undefined {
  const goals = data.scoreColon ? /^(\d{1,3}):(\d{1,3})$/.exec(body) : undefined;
  if (goals) return [Number(goals[1]), Number(goals[2])];
  const match = /^([\d.,]+)[-–]([\d.,]+)$|^(\d{4})\/(\d{2}|\d{4})$/.exec(body);
  if (!match) return undefined;
  const low = cardinal(match[1] ?? match[3]!, data);
  const high = cardinal(match[2] ?? match[4]!, data);
  return low === undefined || high === undefined ? undefined : [low, high];
}

function apostrophe(body: string, letters: string, data: FigureData): Digits | undefined {
  if (!/^\d\d$/.test(body)) return undefined;
  const short = Number(body);
  if (data.numbers.decadeLetters.includes(letters)) return decade(short);
  return {
    plain: false,
    year: short >= 30 ? 1900 + short : 2000 + short,
    ...(short % 10 === 0 ? { decade: short } : {}),
  };
}

function decade(start: number): Digits {
  return { plain: false, decade: start };
}
