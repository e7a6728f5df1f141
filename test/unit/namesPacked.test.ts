/** Names' data packed and unpacked again: nothing is lost, and data that was cut short gives less, never an error. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packKeys } from '../../scripts/packKeys';
import { packModel } from '../../scripts/train/packModel';
import { eachKey, keyOfHash } from '../../server/src/analysis/names/keySet';
import { labelCount } from '../../server/src/analysis/names/labels';
import { unpackModel } from '../../server/src/analysis/names/model';
import { addWeights } from '../../server/src/analysis/tagging/weights';
import type { PackedKeys } from '../../server/src/languages/nameData';

const keys = fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 300 });

function read(packed: PackedKeys): number[] {
  const found: number[] = [];
  eachKey(packed, (key) => found.push(key));
  return found;
}

describe('sets of keys', () => {
  it('give back every key, lowest first', () =>
    fc.assert(
      fc.property(keys, (set) => {
        expect(read(packKeys(set))).toEqual([...set].sort((a, b) => a - b));
      }),
    ));

  it('take little more room than even spread needs', () => {
    const spread = Array.from({ length: 10_000 }, (_, i) => keyOfHash(Math.imul(i + 1, 0x9e3779b1) >>> 0));
    const bytes = packKeys(spread).steps.length * 0.75;
    expect((bytes * 8) / spread.length).toBeLessThan(Math.log2(2 ** 24 / spread.length) + 1.6);
  });

  it('end early when cut short', () =>
    fc.assert(
      fc.property(keys, fc.nat(400), (set, length) => {
        const packed = packKeys(set);
        const found = read({ ...packed, steps: packed.steps.slice(0, length) });
        expect(found).toEqual([...set].sort((a, b) => a - b).slice(0, found.length));
      }),
    ));
});

describe('models', () => {
  const rows = 50;
  const cells = { minLength: rows * labelCount, maxLength: rows * labelCount };
  const weight = fc.oneof(fc.constant(0), fc.double({ min: -4, max: 4, noNaN: true }));
  const weights = fc.array(weight, cells);

  it('give each feature its weights back, in steps', () =>
    fc.assert(
      fc.property(weights, (values) => {
        const transitions = new Float32Array(labelCount ** 2).fill(-1.1);
        const hashes = Array.from({ length: rows }, (_, i) => (i * 80_000_000 + 12_345) >>> 0);
        const features = Float32Array.from(values);
        const model = unpackModel(
          packModel({ keys: hashes.map(keyOfHash), weights: { features, transitions } }, labelCount),
        );
        expect(Math.round(model.transitions[7]! * model.step * 100)).toBe(-110);
        for (const [row, hash] of hashes.entries()) {
          const scores = new Int32Array(labelCount);
          addWeights(model, hash, scores, 0);
          const own = features.subarray(row * labelCount, (row + 1) * labelCount);
          for (const [l, w] of own.entries())
            expect(Math.abs(scores[l]! * model.step - (Math.abs(w) < 0.1 ? 0 : w))).toBeLessThanOrEqual(
              model.step / 2 + 1e-6,
            );
        }
      }),
      { numRuns: 30 },
    ));

  it('find nothing without features', () => {
    const none = { version: 2, step: 0.05, transitions: [], features: packKeys([]), labels: '', weights: '' };
    const scores = new Int32Array(labelCount);
    addWeights(unpackModel(none), 123_456_789, scores, 0);
    expect([...scores]).toEqual(Array(labelCount).fill(0));
  });
});
