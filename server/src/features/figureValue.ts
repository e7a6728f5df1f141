/** Writes a figure's value out in the reader's language: “about 130,000”, “21 januari 2022”, “90 minutes”. */
import { formatDate, formatNumber, localeOf } from '../../../l10n/formats';
import type { Message, UiLanguage } from '../../../l10n/message';
import type { Figure } from '../model/types';

/** Plain text; never throws, also for units and dates it does not know (they come out as they are). */
export function figureValue(figure: Figure, language: UiLanguage, message: Message): string {
  const { value, low, high, hedge } = figure;
  const write = (v: number | string): string =>
    typeof v === 'number'
      ? number(v, figure, language, message)
      : figure.kind === 'date'
        ? formatDate(v, language)
        : v;
  let out: string;
  if (value !== undefined) out = write(value);
  else if (low !== undefined && high !== undefined) out = message('figure.range', write(low), write(high));
  else if (low !== undefined) out = message('figure.from', write(low));
  else if (high !== undefined) out = message('figure.upTo', write(high));
  else return message('figure.noValue');
  return hedge === undefined ? out : message(`hedge.${hedge}`, out);
}

function number(value: number, { kind, unit }: Figure, language: UiLanguage, message: Message): string {
  const locale = localeOf(language);
  const plain = formatNumber(value, language);
  if (kind === 'fraction') return share(value, locale, message);
  if (unit === undefined) return plain;
  if (unit === '%') return `${plain}%`;
  if (kind === 'money') return money(value, unit, locale) ?? `${plain} ${unit}`;
  if (kind === 'duration' || kind === 'measure') return measure(value, unit, locale) ?? `${plain} ${unit}`;
  return `${plain} ${unit}`;
}

/** "€ 1,2 miljard": large sums shortened where nothing is lost by it; undefined for a currency that `Intl` refuses. */
function money(value: number, currency: string, locale: string): string | undefined {
  const size = Math.abs(value) >= 1e9 ? 1e9 : 1e6;
  const short = Math.abs(value) >= size && Number.isInteger(Math.round((value / size) * 1e8) / 1e6);
  try {
    const written = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: short || Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: short ? 0 : 2,
    });
    if (!short) return written.format(value);
    // `Intl` knows "1,2 miljard" and "€ 1", but not both in one.
    const words = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    }).format(value);
    return written
      .formatToParts(1)
      .map((part) => (part.type === 'integer' ? words : part.value))
      .join('');
  } catch {
    return undefined;
  }
}

/** Undefined for a unit that `Intl` does not know. */
function measure(value: number, unit: string, locale: string): string | undefined {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: intlUnits[unit] ?? unit,
      unitDisplay: 'long',
      maximumFractionDigits: 6,
    }).format(value);
  } catch {
    return undefined;
  }
}

const shares = { half: 1 / 2, third: 1 / 3, twoThirds: 2 / 3, quarter: 1 / 4, threeQuarters: 3 / 4 } as const;

/** "een derde"; a share without a word of its own as a percentage. */
function share(value: number, locale: string, message: Message): string {
  for (const [name, exact] of Object.entries(shares) as [keyof typeof shares, number][])
    if (Math.abs(value - exact) < 1e-6) return message(`share.${name}`);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

/** Units under the names that `Intl` knows them by (ECMA-402, table of sanctioned units). */
const intlUnits: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  kg: 'kilogram',
  g: 'gram',
  l: 'liter',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  'km/h': 'kilometer-per-hour',
};
