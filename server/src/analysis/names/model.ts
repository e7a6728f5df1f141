/** Unpacks a tagger's weights and adds them up. */
import type { PackedModel } from '../../languages/nameData';
import { bytesOf } from './base64';
import { labelCount } from './labels';

export interface Model {
  /** Open-addressing table from feature key to row + 1. */
  readonly mask: number;
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
    let slot = Math.imul(key, 0x9e3779b1) & (size - 1);
    while (rows[slot] !== 0) slot = (slot + 1) & (size - 1);
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
  return { mask: size - 1, keys, rows, starts, labels, weights, transitions };
}

/** Adds the weights of a feature to the scores of one token, which begin at `at`. */
export function addWeights(model: Model, featureKey: number, scores: Float32Array, at: number): void {
  const key = featureKey >>> (32 - keyBits);
  const { mask, keys, rows, starts } = model;
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  for (let row = rows[slot]!; row !== 0; row = rows[slot]!) {
    if (keys[slot] === key) {
      for (let w = starts[row - 1]!; w < starts[row]!; w += 1)
        scores[at + model.labels[w]!]! += model.weights[w]!;
      return;
    }
    slot = (slot + 1) & mask;
  }
}
