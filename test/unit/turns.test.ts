/** A long article is read in many turns, so that the server hears what is said meanwhile. */
import { describe, expect, it } from 'vitest';
import { analyse, analysing } from '../../server/src/analysis/analyse';
import { languageById } from '../../server/src/languages/languages';
import { mapInTurns, runThrough } from '../../server/src/model/turns';

const dutch = languageById('nl')!;
const article = (blocks: number): string =>
  Array.from({ length: blocks }, (_, i) => `Jan Tolsma zag ${i} bomen.`).join('\n\n');

function turnsOf(text: string): number {
  const work = analysing(text, dutch);
  let turns = 0;
  while (!work.next().done) turns += 1;
  return turns;
}

describe('turns', () => {
  it('are as many more as the article is longer', () => {
    const [short, long] = [turnsOf(article(100)), turnsOf(article(400))];
    expect(short).toBeGreaterThan(30);
    expect(long).toBeGreaterThan(3 * short);
  });

  it('give what one reading at once gives', () => {
    const text = article(70);
    const work = analysing(text, dutch);
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value).toEqual(analyse(text, dutch));
  });

  it('stop between items, never before the first or behind the last', () => {
    const work = mapInTurns(
      Array.from({ length: 64 }, (_, i) => i),
      (i) => i * 2,
    );
    let stops = 0;
    for (let step = work.next(); !step.done; step = work.next()) stops += 1;
    expect(stops).toBe(63);
    expect(runThrough(mapInTurns([1, 2], (i) => i * 2))).toEqual([2, 4]);
    expect(runThrough(mapInTurns([], (i) => i))).toEqual([]);
  });
});
