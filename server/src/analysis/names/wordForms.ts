/** What the tagger sees of a word by itself: its shape, affixes, frequency and the lists it is on, as feature keys. */
import type { NameData } from '../../languages/nameData';
import type { Token } from '../../model/types';
import { classOf, hashText, lookUp, type Gazetteer } from './gazetteer';
import { keyOfHash } from './keySet';

/** A word as it is written, whatever stands around it. One object per spelling, shared by all its tokens. */
export interface WordForm {
  readonly norm: string;
  /** Hash of `norm`, to go on with for runs of words. */
  readonly hash: number;
  /** Gazetteer classes. */
  readonly bits: number;
  /** 0 unknown, 1 most frequent … 4 rare, as an everyday word in lower case. */
  readonly frequency: number;
  readonly shape: number;
  readonly capital: boolean;
  readonly upper: boolean;
  readonly role: boolean;
  readonly particle: boolean;
  readonly word: boolean;
  readonly opens: boolean;
  /** Feature keys by themselves, and those that lean on the gazetteers. */
  readonly own: readonly number[];
  readonly listed: readonly number[];
  /** Feature keys as a neighbour, before the distance is mixed in. */
  readonly near: readonly number[];
  readonly nearListed: readonly number[];
  /** What the tagger makes of these keys, once it has seen the word. */
  scores: Int16Array | undefined;
}

const wordBits = [1, 2, 3, 4].map((n) => classOf(`word${n as 1 | 2 | 3 | 4}`));
const roleBit = classOf('role');
/** Everything but roles and the frequency classes. */
const listBits = roleBit - 1;

/** Mixes a template's number with a value to a feature key, a whole number of 32 bits with sign. */
export function featureKey(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export function textKey(template: number, text: string): number {
  return featureKey(template, hashText(text));
}

/** Describes a token's spelling. `surface` is the text of the token. */
export function wordForm(token: Token, surface: string, data: NameData, gazetteer: Gazetteer): WordForm {
  const norm = token.norm;
  const word = token.kind === 'word';
  const hash = hashText(norm);
  const all = word ? lookUp(gazetteer, keyOfHash(hash)) : 0;
  const bits = all & listBits;
  const frequency = wordBits.findIndex((b) => (all & b) !== 0) + 1;
  const capital = word && /^\p{Lu}/u.test(surface);
  const upper = capital && surface.length > 1 && surface === surface.toUpperCase();
  const shapeText = shapeFor(token.kind, surface);
  const shape = hashText(shapeText);
  const role = word && !capital && isRole(norm, all, data, gazetteer);
  const own = [featureKey(1, hash), featureKey(2, shape), textKey(3, surface)];
  const near = [featureKey(1, hash), featureKey(2, shape), featureKey(14, (capital ? 8 : 0) + frequency)];
  if (word) {
    pushSpelling(own, norm, surface, { capital, upper, frequency, shape: shapeText });
    near.push(textKey(11, norm.slice(-3)));
  }
  if (role) {
    own.push(featureKey(19, 1));
    near.push(featureKey(19, 1));
  }
  return {
    norm,
    hash,
    bits,
    frequency,
    shape,
    capital,
    upper,
    role,
    particle: data.particles.includes(norm),
    word,
    opens: token.kind === 'mark' || openers.includes(surface),
    own,
    listed: word ? listedKeys(bits, capital ? 1 : 0, frequency) : [],
    near,
    nearListed: bits === 0 ? [] : [featureKey(21, bits * 2 + (capital ? 1 : 0))],
    scores: undefined,
  };
}

/** Signs behind which a word has a capital whatever it is. */
const openers = [':', '(', '-', '–'];

/** Behind its last hyphen on a list of roles, or with the ending of one. */
function isRole(norm: string, all: number, data: NameData, gazetteer: Gazetteer): boolean {
  const tail = norm.slice(norm.lastIndexOf('-') + 1);
  const known = tail === norm ? all : lookUp(gazetteer, keyOfHash(hashText(tail)));
  return (
    (known & roleBit) !== 0 || data.roleEndings.some((e) => tail.length > e.length + 2 && tail.endsWith(e))
  );
}

/** Keys of a word's letters: how it begins and ends, its parts, its capitals. */
function pushSpelling(
  keys: number[],
  norm: string,
  surface: string,
  {
    capital,
    upper,
    frequency,
    shape,
  }: { capital: boolean; upper: boolean; frequency: number; shape: string },
): void {
  for (let n = 1; n <= 5 && n < norm.length; n += 1) {
    keys.push(textKey(3 + n, norm.slice(0, n)));
    keys.push(textKey(8 + n, norm.slice(-n)));
  }
  keys.push(featureKey(14, (capital ? 8 : 0) + frequency));
  keys.push(featureKey(15, Math.min(norm.length, 12) * 4 + (upper ? 2 : 0) + (capital ? 1 : 0)));
  if (capital) keys.push(textKey(20, `${norm.slice(-3)}|${shape}`));
  const tail = norm.slice(norm.lastIndexOf('-') + 1);
  if (tail === norm) return;
  keys.push(textKey(16, tail), textKey(17, norm.slice(0, norm.indexOf('-'))));
  keys.push(featureKey(18, /^\p{Lu}/u.test(surface.slice(surface.lastIndexOf('-') + 1)) ? 1 : 0));
}

/** Keys of the gazetteer classes that a word is in, or that it is in none. */
function listedKeys(bits: number, capital: 0 | 1, frequency: number): number[] {
  if (bits === 0) return [featureKey(24, capital * 8 + frequency)];
  const keys = [featureKey(21, bits * 2 + capital)];
  for (let b = 1; b <= listBits; b <<= 1) if (bits & b) keys.push(featureKey(22, b * 2 + capital));
  keys.push(featureKey(23, bits * 16 + frequency));
  return keys;
}

/** "Xx", "X-x", "X.X.", "xX", "dx": runs of one kind drawn together. */
export function shapeOf(surface: string): string {
  let shape = '';
  // Looking back into a string that grows would copy it for each letter of a word as long as a book.
  let last = '';
  let twice = false;
  for (const char of surface) {
    const kind = /\p{Lu}/u.test(char)
      ? 'X'
      : /\p{L}|\p{M}/u.test(char)
        ? 'x'
        : /\p{N}/u.test(char)
          ? 'd'
          : char;
    if (kind === last && (kind !== 'X' || twice)) continue;
    twice = kind === last;
    last = kind;
    shape += kind;
  }
  return shape;
}

function shapeFor(kind: Token['kind'], surface: string): string {
  if (kind === 'word') return shapeOf(surface);
  return kind === 'number' ? numberShape(surface) : surface;
}

function numberShape(surface: string): string {
  if (/^(?:1[5-9]|20)\d\d$/.test(surface)) return 'year';
  return surface.replace(/\d+/g, (d) => (d.length > 2 ? '000' : '0'));
}
