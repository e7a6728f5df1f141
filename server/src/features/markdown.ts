/** Article text inside Markdown: it must always come out as the plain text it is. */

/**
 * Escapes text for Markdown, on one line, so that no link, image, HTML, emphasis, heading, list or code in it takes
 * effect, and no bare address is made a link.
 */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#|~$@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, '\\://')
    .replace(/www\./gi, (w) => `${w.slice(0, -1)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A Markdown link whose label is article text. */
export function link(label: string, target: string): string {
  return `[${escaped(label)}](${target.replace(/[()<>\s]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`;
}

/** A link to an editor command; the arguments are JSON inside the address, as VS Code wants them. */
export function commandLink(label: string, command: string, args: readonly unknown[]): string {
  return link(label, `command:${command}?${inAddress(JSON.stringify(args))}`);
}

/** Text as a part of an address. Half of a character, which no address can have, becomes �. */
export function inAddress(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Cuts a text to a number of characters at a word's end, with an ellipsis. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/(?<!\s)\s+\S*$/, '')} …`;
}
