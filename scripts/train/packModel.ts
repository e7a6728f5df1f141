/** Packs trained weights: small ones dropped, the rest in whole steps. */
import type { PackedModel } from '../../server/src/languages/nameData';
import { packKeys } from '../packKeys';
import type { Weights } from './crf';

/** Weights, and the keys of their rows. */
export interface Trained {
  readonly keys: readonly number[];
  readonly weights: Weights;
}

/** Weights below this tell next to nothing. */
const least = 0.1;

/** Half of it is what a weight may be off. */
const step = 0.05;

/** The packed model; the same bytes for the same weights. */
export function packModel({ keys, weights }: Trained, labelCount: number): PackedModel {
  const { features, transitions } = weights;
  const steps = (w: number): number => Math.round(w / step) || 0;
  const kept: number[] = [];
  let labels = '';
  let values = '';
  for (const [row, key] of keys.entries()) {
    const told = [...Array(labelCount).keys()].filter(
      (l) => Math.abs(features[row * labelCount + l]!) >= least,
    );
    if (told.length === 0) continue;
    kept.push(key);
    for (const l of told) {
      const n = steps(features[row * labelCount + l]!);
      labels += String.fromCharCode((l === told.at(-1) ? 65 : 97) + l);
      values += String.fromCharCode(35 + (n > 0 ? 2 * n - 1 : -2 * n));
    }
  }
  return {
    version: 2,
    step,
    transitions: [...transitions].map(steps),
    features: packKeys(kept),
    labels,
    weights: values,
  };
}
