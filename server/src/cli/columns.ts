/** Text in columns of a terminal: widths, cutting, padding, and styles that may be switched off. */

export interface Styles {
  readonly bold: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** ANSI styles, or none. */
export function styles(colour: boolean): Styles {
  const style = (code: number) => (text: string) => (colour && text ? `\x1b[${code}m${text}\x1b[0m` : text);
  return { bold: style(1), quiet: style(2) };
}

/** Cuts to so many columns, with … for what fell off. */
export function fit(text: string, columns: number): string {
  if (text.length <= columns / 2) return text;
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used <= columns - 1) end += character.length;
    if (used > columns) return `${text.slice(0, end).trimEnd()}…`;
  }
  return text;
}

/** Exactly so many columns wide. */
export function pad(text: string, columns: number): string {
  const cut = fit(text, columns);
  let used = 0;
  for (const character of cut) used += columnsOf(character);
  return cut + ' '.repeat(Math.max(0, columns - used));
}

/** Combining marks take no column, emoji and East Asian wide characters two. */
function columnsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(
    character,
  )
    ? 2
    : 1;
}
