/** What the word-class tagger sees of a word by itself: its spelling, affixes, shape and the lists it is on, as feature keys. */
import type { Token } from '../../model/types';
import { classOf, hashText, lookUp, type Gazetteer } from '../names/gazetteer';
import { keyOfHash } from '../names/keySet';
import { featureKey, shapeOf, textKey } from '../names/wordForms';
import { nounOf, type Lexicon, type Noun } from './nounLexicon';
import { formClasses, formsOf } from './wordForms';

/** A word as it is written, whatever stands around it. One object per spelling, shared by all its tokens. */
export interface WordKeys {
  readonly norm: string;
  readonly hash: number;
  /** What a neighbour sees of it, where the whole word would be too rare. */
  readonly tail: number;
  /** Feature keys by themselves. */
  readonly own: readonly number[];
  /** Feature keys as a neighbour, before the distance is mixed in: the first ones also two words off. */
  readonly near: readonly number[];
  /** What it does to the clause it stands in. */
  readonly turn: Turn;
  /** The label of a mark or of punctuation; -1 for what is to be learned. */
  readonly fixed: number;
  /** Scores by these keys, once the tagger has seen the word. */
  scores: Int16Array | undefined;
}

/** 0 nothing, 1 opens a subordinate clause, 2 a finite verb that is nothing else, 3 ends a stretch, 4 the mark of the infinitive. */
export type Turn = 0 | 1 | 2 | 3 | 4;

export interface WordLists {
  readonly gazetteer: Gazetteer;
  /** Lower case: a number for the lists a word is on. */
  readonly lists: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, Turn>;
  readonly nouns: Lexicon;
  /** What a dictionary knows of a word, as `formsOf` asks for it. */
  readonly formBits: (word: string) => number;
  readonly punctuation: number;
}

const allForms = 1 << formClasses.length;

/** How many of `near` are told two words off. */
export const farKeys = 2;

const frequencies = [1, 2, 3, 4].map((n) => classOf(`word${n as 1 | 2 | 3 | 4}`));
const nameBits = classOf('word1') - 1;

/** Describes a token's spelling. `surface` is the text of the token. */
export function wordKeys({ norm, kind }: Token, surface: string, lists: WordLists): WordKeys {
  const hash = hashText(norm);
  const capital = /^\p{Lu}/u.test(surface);
  const listed = lists.lists.get(norm) ?? 0;
  const word = kind === 'word' ? knownOf(norm, hash, capital, lists) : undefined;
  const shape = hashText(shapeFor(kind, surface));
  const tail = hashText(word ? norm.slice(-3) : kind);
  const kindKey = (capital ? 8 : 0) + (word?.frequency ?? 0);
  const own = [featureKey(1, hash), featureKey(2, shape), textKey(3, surface), featureKey(4, 0)];
  const near = [
    featureKey(1, hash),
    featureKey(2, tail ^ (capital ? 1 : 0)),
    featureKey(3, shape),
    featureKey(4, kindKey),
  ];
  if (word) {
    own.push(...affixes(norm, capital), featureKey(25, kindKey), ...listKeys(norm, word, listed));
    near.push(textKey(5, norm.slice(-2)), featureKey(6, listed), featureKey(7, word.forms));
  } else eachBit(listed, (bit) => own.push(featureKey(28, bit)));
  const sign = kind === 'mark' || kind === 'punctuation';
  const fixed = sign && (kind === 'mark' || !/[()]/.test(surface)) ? lists.punctuation : -1;
  const turn = lists.turns.get(norm) ?? (sign ? 3 : 0);
  return { norm, hash, tail, own, near, turn, fixed, scores: undefined };
}

function shapeFor(kind: Token['kind'], surface: string): string {
  if (kind === 'word') return shapeOf(surface);
  return kind === 'number' ? 'number' : surface;
}

/** What lists and dictionary know of a word. */
interface Known {
  readonly capital: 0 | 1;
  /** Gazetteer classes. */
  readonly names: number;
  /** 0 unknown, 1 most frequent … 4 rare. */
  readonly frequency: number;
  readonly forms: number;
  readonly noun: Noun | undefined;
}

function knownOf(norm: string, hash: number, capital: boolean, lists: WordLists): Known {
  const names = lookUp(lists.gazetteer, keyOfHash(hash));
  const { bits, compound } = formsOf(norm, lists.formBits);
  return {
    capital: capital ? 1 : 0,
    names,
    frequency: frequencies.findIndex((bit) => (names & bit) !== 0) + 1,
    forms: bits + (compound ? allForms : 0),
    noun: nounOf(norm, lists.nouns),
  };
}

function listKeys(norm: string, { capital, names, forms, noun }: Known, listed: number): number[] {
  const keys = [featureKey(26, Math.min(norm.length, 12))];
  eachBit(names & nameBits, (bit) => keys.push(featureKey(27, bit * 2 + capital)));
  eachBit(listed, (bit) => keys.push(featureKey(28, bit)));
  keys.push(featureKey(29, listed * 2 + capital), featureKey(31, forms * 2 + capital));
  eachBit(forms, (bit) => keys.push(featureKey(32, bit)));
  if (noun) keys.push(textKey(30, `${noun.kind}${noun.plural}${capital === 1}`));
  return keys;
}

function eachBit(bits: number, tell: (bit: number) => void): void {
  for (let bit = 1; bit <= bits; bit <<= 1) if (bits & bit) tell(bit);
}

function affixes(norm: string, capital: boolean): number[] {
  const keys: number[] = [];
  for (let n = 1; n <= 6 && n < norm.length; n += 1) keys.push(textKey(5 + n, norm.slice(-n)));
  for (let n = 1; n <= 5 && n < norm.length; n += 1) keys.push(textKey(11 + n, norm.slice(0, n)));
  keys.push(textKey(18, norm.slice(-3) + (capital ? '+' : '-')));
  if (norm.length > 4) keys.push(textKey(19, `${norm.slice(0, 2)}|${norm.slice(-2)}`));
  const part = norm.slice(norm.lastIndexOf('-') + 1);
  if (part !== norm) keys.push(textKey(20, part), featureKey(21, 1));
  return keys;
}
