/** Words for what somebody is, as rules meet them before a name. */
import type { NameContext } from '../candidates';
import { classOf, hashText, lookUp } from '../gazetteer';
import { keyOfHash } from '../keySet';

const role = classOf('role');

/** "trainer", "gemeentesecretaris"; `word` in lower case. */
export function isRole(word: string, { gazetteer, data }: NameContext): boolean {
  const known = (lookUp(gazetteer, keyOfHash(hashText(word))) & role) !== 0;
  return known || data.roleEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** "SP-leider", "D66-Kamerlid", and not "Terlinck-Bakker". */
export function isRoleCompound(at: number, context: NameContext): boolean {
  const { norm, capital } = context.forms[at]!;
  const hyphen = norm.lastIndexOf('-');
  if (hyphen < 1 || !capital || !isRole(norm.slice(hyphen + 1), context)) return false;
  const { start, end } = context.tokens[at]!.span;
  const surface = context.text.slice(start, end);
  return /^\p{Ll}/u.test(surface.slice(hyphen + 1)) || !/\p{Ll}/u.test(surface.slice(0, hyphen));
}
