/** What comes from outside as a correction: each kind is known by its fields, and nothing else is let in. */
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../server/src/corrections/editCorrections';
import { isCorrection } from '../../../server/src/corrections/isCorrection';

const at = { exact: 'hij', prefix: 'Daarna ging', file: 'a.txt' };
const corrections: readonly Correction[] = [
  { kind: 'type', name: 'Anna', type: 'person' },
  { kind: 'notName', text: 'Hoofdstraat' },
  { kind: 'same', name: 'Anna Bakker', others: ['Bakker'] },
  { kind: 'rename', name: 'Anna', to: 'Anne' },
  { kind: 'different', names: ['Anna', 'Jan'] },
  { kind: 'refuse', names: ['Anna', 'Jan'] },
  { kind: 'role', name: 'Anna', text: 'wethouder', type: 'person' },
  { kind: 'note', name: 'Anna', text: '' },
  { kind: 'mention', at, actor: null },
  { kind: 'speaker', quote: at, speaker: ['Anna', 'Jan'] },
  { kind: 'notQuote', quote: at },
  { kind: 'ignore', problem: 'name-spelling', at },
  { kind: 'forget', list: 'speakers', entry: {} },
];

describe('a correction', () => {
  it.each(corrections)('of kind $kind is one, and without one of its fields is none', (correction) => {
    expect(isCorrection(correction)).toBe(true);
    const needed = Object.keys(correction).filter((field) => field !== 'type' || correction.kind === 'type');
    for (const field of needed) expect(isCorrection({ ...correction, [field]: undefined })).toBe(false);
  });

  it.each([
    null,
    'type',
    [],
    {},
    { kind: 'praise', name: 'Anna' },
    { kind: 'toString' },
    { kind: 'type', name: 'Anna', type: 'god' },
    { kind: 'different', names: ['Anna'] },
    { kind: 'speaker', quote: 'hij', speaker: 'Anna' },
    { kind: 'speaker', quote: { exact: 7 }, speaker: 'Anna' },
    { kind: 'forget', list: 'everything', entry: {} },
  ])('is not %j', (value) => {
    expect(isCorrection(value)).toBe(false);
  });
});
