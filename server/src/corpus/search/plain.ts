/** Text without case and diacritics, as words are compared in a search. */

/** Lower case without diacritics; every apostrophe is `'`. May be shorter or longer than what was given. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'");
}
