/** Reads what somebody types for a figure's value: a number in any way of writing it, or a date as ISO has it. Knows no editor. */

const groups = /^[+-]?\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/u;

/** “130.000”, “130,000” and “130000” are one number, “1,5” and “1.5” another; undefined for what is neither number nor date. */
export function readFigureInput(typed: string): number | string | undefined {
  const text = typed.trim();
  if (/^(?:\d{4}|-)(?:-\d\d){0,2}$/.test(text) && text.includes('-')) return text;
  if (/^\d{1,2}:\d\d$/.test(text) || /^\d{1,3}-\d{1,3}$/.test(text)) return text;
  const separator = groups.exec(text)?.[1];
  const plain = separator === undefined ? text : text.replaceAll(separator, '');
  const number = /^[+-]?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
