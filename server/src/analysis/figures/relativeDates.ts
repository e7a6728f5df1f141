/** Works out "vrijdag" and "vorige week" from the day an article is dated. */

const dayLength = 86_400_000;

/** Milliseconds of a full ISO date; undefined where the day is missing. */
function dayOf(date: string | undefined): number | undefined {
  if (date === undefined || !/^\d{4}-\d\d-\d\d/.test(date)) return undefined;
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day so many days from the article's date; undefined if the article names no day. */
export function dayFrom(date: string | undefined, step: number): string | undefined {
  const day = dayOf(date);
  return day === undefined ? undefined : iso(day + step * dayLength);
}

/**
 * The weekday (1 is Monday) nearest in the direction told; news writes a bare weekday mostly for the days behind it,
 * so without direction it is the last one, the article's own day included.
 */
export function weekdayNear(date: string | undefined, weekday: number, step?: number): string | undefined {
  const day = dayOf(date);
  if (day === undefined) return undefined;
  const own = new Date(day).getUTCDay() || 7;
  const back = (own - weekday + 7) % 7;
  if (step === 1) return iso(day + (7 - back) * dayLength);
  return iso(day - (step === -1 && back === 0 ? 7 : back) * dayLength);
}

/** Year or month so many steps from the article's; weeks as the ISO date of their Monday; seasons as their year. */
export function periodFrom(date: string | undefined, unit: string, step: number): string | undefined {
  if (date === undefined || !/^\d{4}/.test(date)) return undefined;
  const year = Number(date.slice(0, 4));
  if (unit === 'year') return String(year + step);
  if (unit === 'month') {
    if (!/^\d{4}-\d\d/.test(date)) return undefined;
    const months = year * 12 + Number(date.slice(5, 7)) - 1 + step;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  }
  const day = dayOf(date);
  if (day === undefined || unit !== 'week') return undefined;
  const own = new Date(day).getUTCDay() || 7;
  return iso(day + (step * 7 + 1 - own) * dayLength);
}
