/** windows-1252, by hand: some Node versions read that label as latin 1 and lose every curly quotation mark. */

/** What it has at 0x80 to 0x9F, where it differs from latin 1. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Text that was read as latin 1, as windows-1252. */
export function fromLatin1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (c) => upper[c.charCodeAt(0) - 0x80]!);
}
