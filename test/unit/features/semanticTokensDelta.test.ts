/** A delta laid on the old tokens gives the new ones, whatever they are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { semanticTokensDelta } from '../../../server/src/features/semanticTokensDelta';

const apply = (before: readonly number[], edits: ReturnType<typeof semanticTokensDelta>) => {
  const out = [...before];
  for (const { start, deleteCount, data } of edits) out.splice(start, deleteCount, ...(data ?? []));
  return out;
};

it('is empty when nothing changed', () =>
  expect(semanticTokensDelta([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toEqual([]));

it('holds only what changed', () => {
  const before = [0, 0, 3, 1, 0, 1, 0, 4, 2, 0, 1, 0, 5, 3, 0];
  const after = [0, 0, 3, 1, 0, 1, 0, 6, 2, 0, 1, 0, 5, 3, 0];
  expect(semanticTokensDelta(before, after)).toEqual([{ start: 5, deleteCount: 5, data: [1, 0, 6, 2, 0] }]);
});

it('gives the new tokens for any two sets', () => {
  const tokens = fc
    .array(fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }), { maxLength: 8 })
    .map((t) => t.flat());
  fc.assert(
    fc.property(tokens, tokens, (before, after) => {
      const edits = semanticTokensDelta(before, after);
      expect(apply(before, edits)).toEqual(after);
      for (const { start, deleteCount } of edits) expect([start % 5, deleteCount % 5]).toEqual([0, 0]);
    }),
  );
});
