/** Packs trained weights: small ones dropped, the rest as bytes. */
import { labelCount } from '../../server/src/analysis/names/labels';
import type { PackedModel } from '../../server/src/languages/nameData';
import type { Trained } from './rounds';

/** Weights below this tell next to nothing. */
const least = 0.1;

/** The packed model; the same bytes for the same weights. */
export function packModel({ keys, weights }: Trained): PackedModel {
  const { features, transitions } = weights;
  let scale = 0;
  for (const w of features) scale = Math.max(scale, Math.abs(w));
  for (const w of transitions) scale = Math.max(scale, Math.abs(w));
  const byte = (w: number): number => Math.round((w / scale) * 127) & 255;
  const [deltas, which, values]: number[][] = [[], [], []];
  let previous = 0;
  let count = 0;
  for (const [row, key] of keys.entries()) {
    let mask = 0;
    for (let l = 0; l < labelCount; l += 1) {
      const w = features[row * labelCount + l]!;
      if (Math.abs(w) < least || byte(w) === 0) continue;
      mask |= 1 << l;
      values!.push(byte(w));
    }
    if (mask === 0) continue;
    which!.push(mask & 255, (mask >> 8) & 255, mask >> 16);
    let rest = key - previous;
    previous = key;
    while (rest >= 128) {
      deltas!.push((rest & 127) | 128);
      rest >>>= 7;
    }
    deltas!.push(rest);
    count += 1;
  }
  const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
  return {
    version: 1,
    scale,
    features: count,
    transitions: base64([...transitions].map(byte)),
    keys: base64(deltas!),
    which: base64(which!),
    weights: base64(values!),
  };
}
