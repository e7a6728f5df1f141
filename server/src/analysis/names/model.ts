/** Unpacks a tagger's weights and adds them up. */
import type { PackedModel } from '../../languages/nameData';
import { bytesOf } from './base64';
import { begun, ended, labelCount } from './labels';

export interface Model {
  /** Open-addressing table from feature key to a place in `rows`; `marks` holds seven bits of the key, 0 where a slot is free. */
  readonly mask: number;
  readonly marks: Uint8Array;
  readonly keys: Int32Array;
  readonly places: Int32Array;
  /** Feature by feature: how many labels it speaks of, then for each 32 times its weight plus the label. */
  readonly rows: Int16Array;
  /** From label (row) to label (column). */
  readonly transitions: Float64Array;
  /** How much more one ended label's transitions give than another's, at most: for each pair of ended labels. */
  readonly advantage: Float64Array;
  /** Weights and transitions are whole numbers of steps of this size. */
  readonly step: number;
}

/** Feature keys are kept to this many bits; a chance meeting of two is rare and harmless. */
export const keyBits = 26;

/** Unpacks a model; an empty one gives a tagger that finds nothing. */
export function unpackModel(packed: PackedModel): Model {
  const count = packed.features;
  let size = 1024;
  while (size < count * 2) size *= 2;
  const marks = new Uint8Array(size);
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  const bytes = bytesOf(packed.keys);
  const masks = bytesOf(packed.which);
  const values = bytesOf(packed.weights);
  const rows = new Int16Array(count + values.length);
  let key = 0;
  let at = 0;
  let value = 0;
  let place = 0;
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
    places[slot] = place;
    const head = place++;
    const mask = masks[row * 3]! | (masks[row * 3 + 1]! << 8) | (masks[row * 3 + 2]! << 16);
    for (let l = 0; l < labelCount; l += 1)
      if (mask & (1 << l)) rows[place++] = signed(values[value++]!) * 32 + l;
    rows[head] = place - head - 1;
  }
  const steps = bytesOf(packed.transitions);
  const transitions = new Float64Array(labelCount * labelCount);
  for (let i = 0; i < steps.length && i < transitions.length; i += 1) transitions[i] = signed(steps[i]!);
  const advantage = advantageOf(transitions);
  return { mask: size - 1, marks, keys, places, rows, transitions, advantage, step: packed.scale / 127 };
}

function advantageOf(transitions: Float64Array): Float64Array {
  const step = (label: number, next: number): number => transitions[label * labelCount + next]!;
  return Float64Array.from({ length: ended.length ** 2 }, (_, pair) => {
    const [over, label] = [ended[Math.floor(pair / ended.length)]!, ended[pair % ended.length]!];
    return Math.max(...[...begun].map((next) => step(label, next) - step(over, next)));
  });
}

function signed(byte: number): number {
  return (byte << 24) >> 24;
}

/** Adds the weights of a feature to the scores of one token, which begin at `at`. Most features are not in the model. */
export function addWeights(
  model: Model,
  featureKey: number,
  scores: Int16Array | Int32Array,
  at: number,
): void {
  const key = featureKey >>> (32 - keyBits);
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
