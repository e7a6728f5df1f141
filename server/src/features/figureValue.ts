/** Writes a figure's value out in the reader's language: “about 130,000”, “21 januari 2022”, “90 minutes”. */
import type { Message, UiLanguage } from '../../../l10n/message';
import type { Figure } from '../model/types';

/** Plain text; never throws, also for units and dates it does not know (they come out as they are). */
export function figureValue(figure: Figure, language: UiLanguage, message: Message): string {
  const { value, low, high, hedge } = figure;
  const write = (v: number | string): string =>
    typeof v === 'number' ? number(v, figure, language) : moment(v, figure, language);
  let out: string;
  if (value !== undefined) out = write(value);
  else if (low !== undefined && high !== undefined) out = message('figure.range', write(low), write(high));
  else if (low !== undefined) out = message('figure.from', write(low));
  else if (high !== undefined) out = message('figure.upTo', write(high));
  else return message('figure.noValue');
  return hedge === undefined ? out : message(`hedge.${hedge}`, out);
}

function number(value: number, { kind, unit }: Figure, language: UiLanguage): string {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  if (kind === 'fraction')
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  if (unit === undefined) return plain.format(value);
  if (unit === '%') return `${plain.format(value)} %`;
  if (kind === 'duration' || kind === 'measure') {
    try {
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: intlUnits[unit] ?? unit,
        unitDisplay: 'long',
        maximumFractionDigits: 6,
      }).format(value);
    } catch {
      return `${plain.format(value)} ${unit}`;
    }
  }
  return `${plain.format(value)} ${unit}`;
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
  'km/u': 'kilometer-per-hour',
};

function moment(value: string, { kind }: Figure, language: UiLanguage): string {
  if (kind !== 'date') return value;
  const parts = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!parts) return value;
  const [, year, month, day] = parts;
  if (month === undefined) return value;
  const date = new Date(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    month: 'long',
    ...(year === undefined ? {} : { year: 'numeric' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}
