/** The normal form of figures and whether two of them speak of the same thing: "130.000", "127 duizend", "ruim 100.000". */
import { own } from '../../model/own';
import type { FigureData } from '../../languages/figureData';
import type { Figure, FigureKind, Hedge } from '../../model/types';

/** A figure cut down to what can be compared across articles. Plain data. */
export interface NormalFigure {
  readonly kind: FigureKind;
  /** "EUR", "%", "year"; for durations always "second" or "month", for measures the base unit. */
  readonly unit: string;
  /** Head noun of what is counted, lower case and without plural ending; empty if the text names none. */
  readonly noun: string;
  /** The other words of the noun phrase, lower case: whose they are ("russische"). */
  readonly actors: readonly string[];
  /** The bounds within which the number may lie, its hedge taken into account. */
  readonly low: number;
  readonly high: number;
}

/** How wide a hedge opens the number, as shares of it, below and above. Own choice, see docs/figures.md. */
const widths: Readonly<Record<Hedge | 'exact', readonly [number, number]>> = {
  exact: [0.03, 0.03],
  about: [0.15, 0.15],
  nearly: [0.15, 0],
  over: [0, 0.35],
  under: [0.35, 0],
  'at least': [0, 0.5],
  'at most': [0.5, 0],
};

const base: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['second', 86_400],
  week: ['second', 604_800],
  year: ['month', 12],
  km: ['m', 1000],
  cm: ['m', 0.01],
  mm: ['m', 0.001],
  mile: ['m', 1609.344],
  foot: ['m', 0.3048],
  tonne: ['kg', 1000],
  g: ['kg', 0.001],
  mg: ['kg', 1e-6],
  km2: ['m2', 1e6],
  hectare: ['m2', 1e4],
  acre: ['m2', 4046.8564224],
  ml: ['l', 0.001],
  cl: ['l', 0.01],
  GW: ['MW', 1000],
  kW: ['MW', 0.001],
};

/**
 * The normal form; undefined for figures without a number (dates, times, scores, ordinals, vague words without bounds).
 * A fraction is a percentage of the same thing.
 *
 * @param of the words counted, as the article writes them; empty if none
 */
export function normalFigure(figure: Figure, of: string, data: FigureData): NormalFigure | undefined {
  if (['date', 'time', 'score', 'ordinal'].includes(figure.kind)) return undefined;
  const bounds = boundsOf(figure);
  if (!bounds) return undefined;
  const fraction = figure.kind === 'fraction';
  const written = fraction ? '%' : (figure.unit ?? '');
  const [unit, size] = fraction ? ['%', 100] : (own(base, written) ?? [written, 1]);
  const words = of
    .toLowerCase()
    .split(/[\s]+/)
    .filter((word) => word !== '');
  return {
    kind: fraction ? 'percentage' : figure.kind,
    unit,
    noun: words.length > 0 ? singular(words.at(-1)!, data) : '',
    actors: words.slice(0, -1),
    low: bounds[0] * size,
    high: bounds[1] * size,
  };
}

function boundsOf({ value, low, high, hedge }: Figure): readonly [number, number] | undefined {
  const [down, up] = widths[hedge ?? 'exact'];
  if (low !== undefined && high !== undefined) return [low * (1 - down), high * (1 + up)];
  if (typeof value !== 'number') return undefined;
  const width = Math.abs(value);
  return [value - width * down, value + width * up];
}

/** Good enough to hold "soldaten" and "soldaat" apart from nothing else: cuts the plural endings the language lists. */
function singular(noun: string, data: FigureData): string {
  const ending = data.pluralEndings.find((end) => noun.length > end.length + 2 && noun.endsWith(end));
  return ending === undefined ? noun : noun.slice(0, -ending.length);
}

/**
 * Whether two figures may be held against each other: same unit, and same noun where both name one. Nouns are the
 * same when equal or when `sameNoun` says so (soldiers, military); words before the noun must not contradict: two
 * phrases that both have some must share one.
 */
export function comparable(
  a: NormalFigure,
  b: NormalFigure,
  sameNoun: (a: string, b: string) => boolean = () => false,
): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.noun !== '' && b.noun !== '' && a.noun !== b.noun && !sameNoun(a.noun, b.noun)) return false;
  if (a.kind === 'count' && (a.noun === '') !== (b.noun === '')) return false;
  if (a.actors.length === 0 || b.actors.length === 0) return true;
  return a.actors.some((word) => b.actors.includes(word));
}

/** Whether the bounds of two comparable figures meet: they may both be true. */
export function agrees(a: NormalFigure, b: NormalFigure): boolean {
  return a.low <= b.high && b.low <= a.high;
}
