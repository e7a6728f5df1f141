/** Unpacks a tagger's weights and adds them up. */
import type { PackedModel } from '../../languages/nameData';
import { bytesOf } from './base64';
import { labelCount } from './labels';

export interface Model {
  /** Open-addressing table from feature key to row + 1; `marks` holds seven bits of the key, 0 where a slot is free. */
  readonly mask: number;
  readonly marks: Uint8Array;
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
  /** Where each row's weights begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** From label (row) to label (column). */
  readonly transitions: Float32Array;
}

/** Feature keys are kept to this many bits; a chance meeting of two is rare and harmless. */
export const keyBits = 26;

/** Unpacks a model; an empty one gives a tagger that finds nothing. */
export function unpackModel(packed: PackedModel): Model {
  const count = packed.features;
  let size = 1024;
  while (size < count * 2) size *= 2;
  const marks = new Uint8Array(size);
  const keys = new Uint32Array(size);
  const rows = new Uint32Array(size);
  const starts = new Uint32Array(count + 1);
  const bytes = bytesOf(packed.keys);
  const masks = bytesOf(packed.which);
  const values = bytesOf(packed.weights);
  const labels = new Uint8Array(values.length);
  const weights = new Float32Array(values.length);
  let key = 0;
  let at = 0;
  let value = 0;
  for (let row = 0; row < count; row += 1) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      key += (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    let slot = slotOf(key, size - 1);
    while (marks[slot] !== 0) slot = (slot + 1) & (size - 1);
    marks[slot] = markOf(key);
    keys[slot] = key;
    rows[slot] = row + 1;
    starts[row] = value;
    const mask = masks[row * 3]! | (masks[row * 3 + 1]! << 8) | (masks[row * 3 + 2]! << 16);
    for (let l = 0; l < labelCount; l += 1)
      if (mask & (1 << l)) {
        labels[value] = l;
        weights[value] = (((values[value]! << 24) >> 24) / 127) * packed.scale;
        value += 1;
      }
  }
  starts[count] = value;
  const steps = bytesOf(packed.transitions);
  const transitions = new Float32Array(labelCount * labelCount);
  for (let i = 0; i < steps.length && i < transitions.length; i += 1)
    transitions[i] = (((steps[i]! << 24) >> 24) / 127) * packed.scale;
  return { mask: size - 1, marks, keys, rows, starts, labels, weights, transitions };
}

/** Adds the weights of a feature to the scores of one token, which begin at `at`. Most features are not in the model. */
export function addWeights(model: Model, featureKey: number, scores: Float32Array, at: number): void {
  const key = featureKey >>> (32 - keyBits);
  const { mask, marks } = model;
  const wanted = markOf(key);
  let slot = slotOf(key, mask);
  for (let mark = marks[slot]!; mark !== 0; mark = marks[slot]!) {
    if (mark === wanted && model.keys[slot] === key) {
      const row = model.rows[slot]!;
      const { labels, weights } = model;
      const end = model.starts[row]!;
      for (let w = model.starts[row - 1]!; w < end; w += 1) scores[at + labels[w]!]! += weights[w]!;
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
