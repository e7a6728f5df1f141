/** Feature keys that hang on a word's place in its sentence: its neighbours together, and the clause so far. */
import { featureKey } from '../names/wordForms';
import type { WordKeys } from './wordKeys';

/** Room for the keys of one token. */
export const mostPlaceKeys = 14;

const edge = { hash: 7, tail: 7 };

/** What lies around a word in its clause, for each token of a sentence: see `clauseStates`. */
export type ClauseStates = Int32Array;

/**
 * For each word: whether a word opened a subordinate clause before it, whether a finite verb or the mark of an infinitive
 * stands before and behind it, up to the next comma or mark on each side.
 */
export function clauseStates(words: readonly WordKeys[]): ClauseStates {
  const states = new Int32Array(words.length);
  let state = 0;
  for (let i = 0; i < words.length; i += 1) {
    states[i] = state;
    const { turn } = words[i]!;
    if (turn === 3) state = 0;
    else if (turn === 1) state = (state & ~2) | 1;
    else if (turn === 2) state |= 2;
    else if (turn === 4) state |= 4;
  }
  let behind = 0;
  let distance = 0;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    states[i]! |= (behind | (distance > 2 ? 2 : distance)) << 3;
    distance += 1;
    const { turn } = words[i]!;
    if (turn === 3 || turn === 1) {
      behind = 0;
      distance = 0;
    } else if (turn === 2) behind |= 4;
  }
  return states;
}

/** Writes the keys of word `i`; gives how many there are. */
export function placeKeys(
  words: readonly WordKeys[],
  states: ClauseStates,
  i: number,
  keys: Int32Array,
): number {
  const { hash, tail } = words[i]!;
  const before = i > 0 ? words[i - 1]! : edge;
  const before2 = i > 1 ? words[i - 2]! : edge;
  const after = i + 1 < words.length ? words[i + 1]! : edge;
  const after2 = i + 2 < words.length ? words[i + 2]! : edge;
  const b = Math.imul(before.hash, 31);
  const a = Math.imul(after.hash, 131);
  const state = states[i]!;
  keys[0] = featureKey(40, hash ^ b);
  keys[1] = featureKey(41, hash ^ a);
  keys[2] = featureKey(42, before.hash ^ a);
  keys[3] = featureKey(43, tail ^ b);
  keys[4] = featureKey(44, tail ^ a);
  keys[5] = featureKey(45, tail ^ Math.imul(before.tail, 31));
  keys[6] = featureKey(46, tail ^ Math.imul(after.tail, 131));
  keys[7] = featureKey(47, before.hash ^ Math.imul(before2.hash, 31));
  keys[8] = featureKey(48, after.hash ^ Math.imul(after2.hash, 31));
  keys[9] = featureKey(49, state ^ Math.imul(tail, 31));
  keys[10] = featureKey(50, state ^ Math.imul(hash, 31));
  keys[11] = featureKey(51, state ^ Math.imul(after.tail, 31) ^ Math.imul(tail, 131));
  keys[12] = featureKey(52, i === 0 ? 1 : 0);
  keys[13] = featureKey(53, (i === 0 ? 1 : 0) ^ Math.imul(tail, 31));
  return 14;
}
