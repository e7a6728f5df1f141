/** Classes the words of a sentence by learned weights: the best sequence of labels (Viterbi 1967). */
import type { Weights } from '../tagging/weights';
import { roomFor } from '../tagging/room';
import { addWeights } from '../tagging/weights';
import { featureKey } from '../names/wordForms';
import { punctuation, tagCount } from './labels';
import { clauseStates, mostPlaceKeys, placeKeys } from './sentenceKeys';
import { farKeys, type WordKeys } from './wordKeys';

/** The neighbours a word is told of, and the key of one beyond the sentence. */
export const distances = [-2, -1, 1, 2] as const;
export const edgeKey = 1;

/** A neighbour's key at its distance. */
export function nearKey(distance: number, key: number): number {
  return featureKey(100 + distance, key);
}

/** The keys of a neighbour that count at a distance. */
export function nearKeys(word: WordKeys, distance: number): readonly number[] {
  return Math.abs(distance) === 1 ? word.near : word.near.slice(0, farKeys);
}

export interface ClassScorer {
  readonly weights: Weights;
  /** The scores of what lies beyond a sentence's edge. */
  readonly edge: Int16Array;
}

export function makeClassScorer(weights: Weights): ClassScorer {
  const edge = new Int16Array(tagCount * (1 + distances.length));
  for (const [d, distance] of distances.entries())
    addWeights(weights, nearKey(distance, edgeKey), edge, (d + 1) * tagCount);
  return { weights, edge };
}

const keys = new Int32Array(mostPlaceKeys);
/** Kept from sentence to sentence, and made longer when one needs more. */
let emissions = new Int32Array(0);
let back = new Uint8Array(0);
let before = new Float64Array(tagCount);
let scores = new Float64Array(tagCount);
let candidatesBefore = new Uint8Array(tagCount);
let candidates = new Uint8Array(tagCount);

/** A label further behind the best one of its word is no candidate, in weight: more than two transitions make up. */
const lead = 10;

/** A label for each word. Plain numbers and kept buffers: every word of an article comes through here. */
export function classLabels(words: readonly WordKeys[], scorer: ClassScorer): Uint8Array {
  const n = words.length;
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  if (emissions.length < n * tagCount) {
    emissions = new Int32Array(n * tagCount * 2);
    back = new Uint8Array(n * tagCount * 2);
  }
  score(words, scorer);
  const { transitions, step } = scorer.weights;
  const bar = lead / step;
  let count = 0;
  for (let i = 0, at = 0; i < n; i += 1, at += tagCount) {
    [before, scores] = [scores, before];
    [candidatesBefore, candidates] = [candidates, candidatesBefore];
    const countBefore = count;
    count = findCandidates(words[i]!.fixed, at, bar);
    for (let c = 0; c < count; c += 1) {
      const l = candidates[c]!;
      let from = 0;
      let best = i === 0 ? 0 : -Infinity;
      for (let b = 0; b < countBefore; b += 1) {
        const k = candidatesBefore[b]!;
        const reached = before[k]! + transitions[k * tagCount + l]!;
        if (reached > best) {
          best = reached;
          from = k;
        }
      }
      scores[l] = best + emissions[at + l]!;
      back[at + l] = from;
    }
  }
  let label = candidates[0]!;
  for (let c = 1; c < count; c += 1) if (scores[candidates[c]!]! > scores[label]!) label = candidates[c]!;
  for (let i = n - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[i * tagCount + label]!;
  }
  return labels;
}

/** Fills `candidates` with the labels that a word may have; gives how many there are. */
function findCandidates(fixed: number, at: number, bar: number): number {
  if (fixed >= 0) {
    candidates[0] = fixed;
    return 1;
  }
  let top = -Infinity;
  for (let l = 0; l < punctuation; l += 1) if (emissions[at + l]! > top) top = emissions[at + l]!;
  let count = 0;
  for (let l = 0; l < punctuation; l += 1) if (emissions[at + l]! >= top - bar) candidates[count++] = l;
  return count;
}

function score(words: readonly WordKeys[], { weights, edge }: ClassScorer): void {
  const n = words.length;
  const states = clauseStates(words);
  let before2 = edge;
  let one = edge;
  let own = scoresOf(words[0]!, weights);
  let after = n > 1 ? scoresOf(words[1]!, weights) : edge;
  for (let i = 0, at = 0; i < n; i += 1, at += tagCount) {
    const after2 = i + 2 < n ? scoresOf(words[i + 2]!, weights) : edge;
    for (let l = 0; l < tagCount; l += 1)
      emissions[at + l] =
        own[l]! +
        before2[tagCount + l]! +
        one[2 * tagCount + l]! +
        after[3 * tagCount + l]! +
        after2[4 * tagCount + l]!;
    if (words[i]!.fixed < 0) {
      const found = placeKeys(words, states, i, keys);
      for (let k = 0; k < found; k += 1) addWeights(weights, keys[k]!, emissions, at);
    }
    before2 = one;
    one = own;
    own = after;
    after = after2;
  }
}

function scoresOf(word: WordKeys, weights: Weights): Int16Array {
  return (word.scores ??= scoreWord(word, weights));
}

/** The scores a word gives itself, and those it gives a word for which it is the neighbour at each distance. */
function scoreWord(word: WordKeys, weights: Weights): Int16Array {
  const own = roomFor(tagCount * (1 + distances.length));
  for (const key of word.own) addWeights(weights, key, own, 0);
  for (const [d, distance] of distances.entries())
    for (const key of nearKeys(word, distance))
      addWeights(weights, nearKey(distance, key), own, (d + 1) * tagCount);
  return own;
}
