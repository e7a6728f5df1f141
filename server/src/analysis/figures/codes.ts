/** Tells digits that are no figure: phone numbers, list numbers, house numbers, numbers behind a name. */
import type { Token } from '../../model/types';
import { allDigits } from './digits';
import { entryAt } from './match';
import type { Scene } from './scene';
import type { NumberAtom } from './words';

/** Where to read on if the number at this token is a code, else the token itself. */
export function isCode(scene: Scene, index: number, atom: NumberAtom): number {
  const { tokens, lexicon } = scene;
  const token = tokens[index]!;
  if (token.kind !== 'number') return index;
  const { norm } = token;
  if (lexicon.set('notCompounds').has(norm)) return index + 1;
  const phone = phoneAt(scene, index);
  if (phone > index) return phone;
  if (!allDigits(norm)) return index;
  if (isListNumber(scene, index)) return index + 1;
  return atom.end > index + 1 ? index : codeBehindWord(scene, index);
}

/** The end of a telephone number, which starts with a zero or a plus; the token itself where there is none. */
function phoneAt(scene: Scene, index: number): number {
  const { norm } = scene.tokens[index]!;
  const starts = (norm.startsWith('0') && /^0\d/.test(norm)) || scene.tokens[index - 1]?.norm === '+';
  if (!starts) return index;
  const end = phoneEnd(scene, index);
  return end > index + 1 || /^0\d+-\d{5,}$/.test(norm) ? end : index;
}

/** Digits that the word before makes part of an address or a name: where to read on, or the token itself. */
function codeBehindWord(scene: Scene, index: number): number {
  const { tokens, lexicon } = scene;
  const [before, { norm, sentence }] = [tokens[index - 1], tokens[index]!];
  if (before?.sentence !== sentence) return index;
  if (hasCapital(scene, before) && lexicon.street.test(before.norm)) return index + 1;
  if (norm.length === 4 && isPostcode(scene, index)) return index + 2;
  return norm.length <= 3 && isBehindName(scene, index) ? index + 1 : index;
}

/** "A12", "Boeing 747": a short number behind a name or an acronym, without anything it could count. */
function isBehindName(scene: Scene, index: number): boolean {
  const before = scene.tokens[index - 1]!;
  if (!hasCapital(scene, before)) return false;
  if (!scene.named[index - 1] && !/^\p{Lu}{2,5}$/u.test(surfaceOf(scene, before))) return false;
  if (scene.noun(index + 1) || entryAt(scene, index - 1, 'currency')) return false;
  return !(['unit', 'currency', 'month'] as const).some((cat) => entryAt(scene, index + 1, cat));
}

const surfaceOf = ({ article }: Scene, { span }: Token): string => article.text.slice(span.start, span.end);

/** Most tokens start with a small letter of ASCII, or with none. */
function hasCapital({ article }: Scene, { span }: Token): boolean {
  const code = article.text.charCodeAt(span.start);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(article.text.slice(span.start, span.end));
}

/** "1234 AB". */
function isPostcode(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  return next !== undefined && /^\p{Lu}{2}$/u.test(surfaceOf(scene, next));
}

/** Digits and dashes that go on: "0800 30 300", "020 - 123 45 67". */
export function phoneEnd(scene: Scene, index: number): number {
  let end = index + 1;
  for (let i = index + 1; i < scene.tokens.length && i < index + 10; i += 1) {
    const token = scene.tokens[i]!;
    if (
      token.kind === 'number' &&
      allDigits(token.norm) &&
      token.span.start - scene.tokens[i - 1]!.span.end <= 1
    )
      end = i + 1;
    else if (!'-–/.)'.includes(token.norm)) break;
  }
  return end;
}

/** "1. Wat verandert er?" */
function isListNumber(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (token.norm.length > 2 || scene.tokens[index - 1]?.sentence === token.sentence) return false;
  const next = scene.tokens[index + 1];
  return !!next && '.)'.includes(next.norm) && next.span.start === token.span.end;
}
