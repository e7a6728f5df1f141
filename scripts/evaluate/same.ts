/** When a name or a value counts as the gold's: the comparisons of the scorer. */
import type { PublishedFigure } from '../../server/src/export/published';
import type { GoldFigure } from './gold';

const spelling: Readonly<Record<string, string>> = { sergei: 'sergej', anthony: 'antony' };
const articles = new Set(['het', 'de', 'the']);

/** Two names are the same when their last word is, without case, accents and punctuation. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  return x.length > 0 && y.length > 0 && x.at(-1) === y.at(-1);
}

function nameWords(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/[^a-z0-9 ]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return words.map((word) => spelling[word] ?? word).filter((word) => !articles.has(word));
}

/**
 * Numbers within 1e-9, ranges (`3..5`) by low and high, times modulo twelve hours, dates as far as the gold tells,
 * scores by their digits.
 */
export function sameValue(gold: GoldFigure, got: PublishedFigure): boolean {
  const want = gold.value;
  if (typeof want === 'string' && want.includes('..')) return sameRange(want, got);
  if (gold.kind === 'time' && typeof want === 'string' && /^\d+:\d+/.test(want))
    return sameTime(want, got.value);
  if (gold.kind === 'score') return digits(got.value) === digits(want);
  return sameNumber(want, got.value) ?? sameDate(want, got.value);
}

function sameRange(want: string, got: PublishedFigure): boolean {
  const [low, high, ...more] = want.split('..').map(number);
  if (low === undefined || high === undefined || more.length > 0) return String(got.value) === want;
  return got.low !== undefined && near(got.low, low) && near(got.high ?? high, high);
}

function sameTime(want: string, value: PublishedFigure['value']): boolean {
  const time = /^(\d+):(\d+)/.exec(String(value));
  const [hour, minute] = want.split(':');
  if (!time) return false;
  return Number(time[1]) % 12 === Number(hour) % 12 && Number(time[2]) === Number(minute!.slice(0, 2));
}

/** Undefined where one of the two is no number. */
function sameNumber(want: GoldFigure['value'], value: PublishedFigure['value']): boolean | undefined {
  const [x, y] = [number(value), number(want)];
  return x === undefined || y === undefined ? undefined : near(x, y);
}

function sameDate(want: GoldFigure['value'], value: PublishedFigure['value']): boolean {
  if (want === null || value === null) return false;
  const [a, b] = [String(value), String(want)];
  return a === b || a.startsWith(b.replace(/\.0$/, '')) || (b.startsWith('--') && a.endsWith(b.slice(1)));
}

function near(got: number, want: number): boolean {
  return Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want));
}

function digits(value: unknown): string {
  return (String(value).match(/\d+/g) ?? []).slice(0, 2).join('-');
}

function number(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value))
    return undefined;
  return Number(value);
}
