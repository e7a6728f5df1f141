/** Unpacks the weights of a trained tagger and adds them up. */
import type { PackedModel } from '../../languages/nameData';
import { eachKey, keyOfHash } from '../names/keySet';

export interface Weights {
  /** Open-addressing table from feature key to a place in `rows`; `marks` holds seven bits of the key, 0 where a slot is free. */
  readonly mask: number;
  readonly marks: Uint8Array;
  readonly keys: Int32Array;
  readonly places: Int32Array;
  /** Feature by feature: how many labels it speaks of, then for each 32 times its weight plus the label. */
  readonly rows: Int16Array;
  /** From label (row) to label (column). */
  readonly transitions: Float64Array;
  /** Weights and transitions are whole numbers of steps of this size. */
  readonly step: number;
}

/** Unpacks weights; an empty model gives a tagger that finds nothing. */
export function unpackWeights(packed: PackedModel, labelCount: number): Weights {
  const { features, labels, weights } = packed;
  let size = 1024;
  while (size < features.count * 2) size *= 2;
  const marks = new Uint8Array(size);
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  const rows = new Int16Array(features.count + weights.length);
  let place = 0;
  let read = 0;
  eachKey(features, (key) => {
    let slot = slotOf(key, size - 1);
    while (marks[slot] !== 0) slot = (slot + 1) & (size - 1);
    marks[slot] = markOf(key);
    keys[slot] = key;
    places[slot] = place;
    const head = place++;
    let last = false;
    while (!last && read < labels.length) {
      const letter = labels.charCodeAt(read);
      last = letter < smallA;
      rows[place++] = stepsOf(weights.charCodeAt(read++)) * 32 + letter - (last ? capitalA : smallA);
    }
    rows[head] = place - head - 1;
  });
  const transitions = Float64Array.from(
    { length: labelCount * labelCount },
    (_, i) => packed.transitions[i] ?? 0,
  );
  return { mask: size - 1, marks, keys, places, rows, transitions, step: packed.step };
}

const smallA = 'a'.charCodeAt(0);
const capitalA = 'A'.charCodeAt(0);
const noSteps = '#'.charCodeAt(0);

/** A weight's character as steps: "#" is 0, then 1, -1, 2, -2 and so on. */
function stepsOf(character: number): number {
  const n = character - noSteps;
  return n & 1 ? (n + 1) / 2 : -n / 2;
}

/** Adds the weights of a feature to the scores of one token, which begin at `at`. Most features are not in the model. */
export function addWeights(
  model: Weights,
  featureKey: number,
  scores: Int16Array | Int32Array,
  at: number,
): void {
  const key = keyOfHash(featureKey);
  const { mask, marks } = model;
  const wanted = markOf(key);
  let slot = slotOf(key, mask);
  for (let mark = marks[slot]!; mark !== 0; mark = marks[slot]!) {
    if (mark === wanted && model.keys[slot] === key) {
      const { rows } = model;
      const place = model.places[slot]!;
      const end = place + rows[place]!;
      for (let w = place + 1; w <= end; w += 1) {
        const row = rows[w]!;
        scores[at + (row & 31)]! += row >> 5;
      }
      return;
    }
    slot = (slot + 1) & mask;
  }
}

function slotOf(key: number, mask: number): number {
  const h = Math.imul(key, 0x9e3779b1);
  return (h ^ (h >>> 15)) & mask;
}

function markOf(key: number): number {
  return (key & 127) | 128;
}
