/** No regular expression of the programs takes more time than in proportion to its text (`npm run patterns`). */
import { describe, expect, it } from 'vitest';
import { nameOf, patternsIn } from '../../scripts/patterns/find';
import { judge } from '../../scripts/patterns/judge';
import listed from '../patterns.json';

/** Milliseconds: a new pattern that needs longer is left to the command. */
const patience = 5_000;
const known = new Set<string>(listed);

describe('every regular expression in the source', () => {
  it('is linear in its text: listed in test/patterns.json, or no attack on it is found', async () => {
    const patterns = patternsIn(['server/src', 'client/src']);
    expect(patterns.length).toBeGreaterThan(300);
    const faults: string[] = [];
    for (const pattern of patterns) {
      if (known.has(nameOf(pattern))) continue;
      const verdict = await judge(pattern, patience);
      if (!verdict.linear && verdict.proved)
        faults.push(`${pattern.file}: ${nameOf(pattern)} ${verdict.why}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('a pattern', () => {
  it('that takes time in the square of its text is told', async () => {
    const told = await judge({ source: '\\s+$', flags: '', file: '' }, 60_000);
    expect(told).toMatchObject({ linear: false, proved: true });
  });
});
