/** Compares spellings of names: without case and diacritics, by sound across transliterations, and by one slip of the pen. */
import { memo } from '../../model/memo';

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without diacritics, full stops and apostrophes; hyphens and white space become one space. */
export function fold(surface: string): string {
  const lower = surface.toLowerCase();
  const plain = /^[a-z0-9 ]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[\p{M}\u00AD]/gu, '')
        .replace(/[øłđðþßæœı]/g, (c) => letters[c] ?? c)
        .replace(/['’‘ʼ`´.]/g, '')
        .replace(/[-‐‑–\s\u00A0]+/g, ' ');
  return plain.trim();
}

/**
 * A key that is the same for usual transliterations of one name: Sergej/Sergei/Sergey, Zelensky/Zelenskyy/Zelenski,
 * Hryhorenko/Hrihorenko, Anthony/Antony. Takes a folded word.
 */
export const soundKey = memo(5_000, makeSoundKey);

function makeSoundKey(word: string): string {
  return word
    .replace(/[jy]/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck/g, 'k')
    .replace(/(?:tsj|tch|tsch|ch)/g, 'c')
    .replace(/(?:sj|sch|sh)/g, 's')
    .replace(/kh/g, 'c')
    .replace(/dj/g, 'di')
    .replace(/(?:oe|ou)/g, 'u')
    .replace(/w/g, 'v')
    .replace(/c(?=[aou]|$)/g, 'k')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two words differ by at most one letter added, lost, changed, or two swapped. */
export function withinOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** No name is longer; what is made of each letter of a longer one would be as much as its square. */
const longestName = 60;

/** The word with each of its letters left out once, and itself: two words one slip apart share one of these. */
export function slips(word: string): string[] {
  const out = [word];
  if (word.length > longestName) return out;
  for (let i = 0; i < word.length; i += 1) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}
