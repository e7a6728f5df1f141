/** Numbers and dates as the interface's language writes them. */

/** The languages of the interface (not those of the articles). */
export type UiLanguage = 'en' | 'nl';

/** English as most papers of Europe write it: day before month. */
export const localeOf = (language: UiLanguage): string => (language === 'en' ? 'en-GB' : language);

const numbers = new Map<UiLanguage, Intl.NumberFormat>();

/** “12.345” or “12,345”, with at most six decimals. */
export function formatNumber(value: number, language: UiLanguage): string {
  let format = numbers.get(language);
  if (!format)
    numbers.set(language, (format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 })));
  return format.format(value);
}

/** “37%”, of a share between 0 and 1; a share that is not nothing is never shown as 0. */
export function formatShare(share: number, language: UiLanguage): string {
  const few = share > 0 && share < 0.01;
  return `${few ? '<' : ''}${formatNumber(few ? 1 : Math.round(share * 100), language)}%`;
}

/** “21 januari 2022”, “januari 2022”, “8 maart” (`--03-08`); what is no such date comes out as it is. */
export function formatDate(value: string, language: UiLanguage, width: 'long' | 'short' = 'long'): string {
  const parts = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!parts) return value;
  const [, year, month, day] = parts;
  if (month === undefined) return value;
  const date = new Date(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    month: width,
    ...(year === undefined ? {} : { year: 'numeric' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}
