/** A rough key of how a name or word sounds, the same in Dutch and English spelling of names from other alphabets. */
import { fold } from '../../analysis/actors/spelling';
import { memo } from '../../model/memo';

/**
 * The key of a folded name without its spaces: Joeldasjev and Yuldashev, Christo and Hristo, Amoe Darja and Amudarya
 * give the same. Rougher than `soundKey`, which compares names within one article: Dutch "ch" and English "kh" are one
 * sound, and so are "tsj" and English "ch". Empty only for the empty name.
 */
export function crossSound(name: string): string {
  return keyOf(fold(name).replace(/ /g, ''));
}

const keyOf = memo(20_000, (folded) => steps.reduce((word, [from, to]) => word.replace(from, to), folded));

/** In this order. */
const steps: readonly (readonly [RegExp, string])[] = [
  [/dzj|dzh|dj/g, 'i'],
  [/zj|zh/g, 'z'],
  [/tsj|tsch|tch|ch|kh/g, 'h'],
  [/sch|sj|sh/g, 's'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/oe|ou/g, 'u'],
  [/ee/g, 'i'],
  [/[jy]/g, 'i'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/([hs])i?[oe]v$/, '$1ev'],
  [/i[ea]$/, 'i'],
  [/er$/, 'r'],
  [/(.)\1+/g, '$1'],
];

/**
 * The consonants of the key, the first letter always: by these a Dutch and an English word of one root are known
 * (wapen and weapon). Undefined where too little is left to tell words apart.
 */
export function skeleton(word: string): string | undefined {
  const key = crossSound(word);
  const bones = key.slice(0, 1) + key.slice(1).replace(/[aeiou]/g, '');
  return bones.length < 3 || key.length < 4 ? undefined : bones;
}
