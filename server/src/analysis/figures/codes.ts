/** Tells digits that are no figure: phone numbers, list numbers, house numbers, numbers behind a name. */
import { entryAt } from './match';
import type { NumberAtom, Scene } from './scene';

/** Where to read on if the number at this token is a code, else the token itself. */
export function isCode(scene: Scene, index: number, atom: NumberAtom): number {
  const { tokens, article } = scene;
  const token = tokens[index]!;
  if (token.kind !== 'number') return index;
  if (scene.lexicon.set('notCompounds').has(token.norm)) return index + 1;
  const digits = /^\d+$/.test(token.norm);
  if (/^0\d/.test(token.norm) && (phoneEnd(scene, index) > index + 1 || /^0\d+-\d{5,}$/.test(token.norm)))
    return phoneEnd(scene, index);
  if (tokens[index - 1]?.norm === '+' && phoneEnd(scene, index) > index + 1) return phoneEnd(scene, index);
  if (digits && isListNumber(scene, index)) return index + 1;
  const before = tokens[index - 1];
  if (!before || before.sentence !== token.sentence || !digits || atom.end > index + 1) return index;
  const surface = article.text.slice(before.span.start, before.span.end);
  const capital = /^\p{Lu}/u.test(surface);
  if (capital && scene.lexicon.street.test(before.norm)) return index + 1;
  if (isPostcode(scene, index)) return index + 2;
  const short = token.norm.length <= 3;
  const loose =
    !scene.noun(index + 1) &&
    !entryAt(scene, index + 1, 'unit') &&
    !entryAt(scene, index + 1, 'currency') &&
    !entryAt(scene, index + 1, 'month');
  const acronym =
    /^\p{Lu}{2,5}$/u.test(surface) ||
    (scene.named[index - 1] === 1 && capital && index - 1 > 0 && scene.named[index - 1] === 1);
  return short && loose && acronym && !entryAt(scene, index - 1, 'currency') ? index + 1 : index;
}

/** "1234 AB". */
function isPostcode(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  if (!next || !/^\d{4}$/.test(scene.tokens[index]!.norm)) return false;
  return /^\p{Lu}{2}$/u.test(scene.article.text.slice(next.span.start, next.span.end));
}

/** Digits and dashes that go on: "0800 30 300", "020 - 123 45 67". */
export function phoneEnd(scene: Scene, index: number): number {
  let end = index + 1;
  for (let i = index + 1; i < scene.tokens.length && i < index + 10; i += 1) {
    const token = scene.tokens[i]!;
    if (
      token.kind === 'number' &&
      /^\d+$/.test(token.norm) &&
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
