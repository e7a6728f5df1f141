/** What a number says, put right by hand, and quotes that were checked. */
import { describe, expect, it } from 'vitest';
import { readFigureInput } from '../../../client/src/figureInput';
import { makeAnchor } from '../../../server/src/corrections/anchors';
import { readWith } from './reading';

const text = `Brug bij Overmeer blijft dicht

Op de kade stonden vrijdag 250 mensen. “Wij wachten op 12 boten”, zei wethouder Anna Bakker. Een handvol bleef slapen.
`;
const anchor = (words: string) => {
  const start = text.indexOf(words);
  return makeAnchor(text, { start, end: start + words.length }, 'a.txt');
};
type Entries = Parameters<typeof readWith>[1];
const figuresOf = (entries?: Entries) =>
  readWith(text, entries).figures.map((f) => [
    text.slice(f.span.start, f.span.end),
    f.value,
    f.unit,
    f.of && text.slice(f.of.start, f.of.end),
  ]);

describe('a figure put right', () => {
  it('has the value, unit and noun that the file gives it, and who claims it as before', () => {
    expect(figuresOf()).toContainEqual(['12', 12, undefined, 'boten']);
    const entries: Entries = { figures: [{ at: anchor('12'), value: 120, unit: 'EUR', of: 'boten' }] };
    expect(figuresOf(entries)).toContainEqual(['12', 120, 'EUR', 'boten']);
    const before = readWith(text).figures.find((f) => f.value === 12);
    const after = readWith(text, entries).figures.find((f) => f.value === 120);
    expect([after?.kind, after?.speaker, after?.rule]).toEqual([
      'money',
      before?.speaker,
      'correction-figure',
    ]);
  });

  it('is none where the file says so, and is made of words that no rule took for one', () => {
    const none = figuresOf({ figures: [{ at: anchor('250'), value: null }] });
    expect(none.map(([words]) => words)).not.toContain('250');
    const made = figuresOf({ figures: [{ at: anchor('Een handvol'), value: 5, of: 'mensen' }] });
    expect(made).toContainEqual(['Een handvol', 5, undefined, 'mensen']);
  });

  it('finds what is counted behind the number or before it', () => {
    const at = anchor('12');
    expect(figuresOf({ figures: [{ at, value: 12, of: 'mensen' }] })).toContainEqual([
      '12',
      12,
      undefined,
      'mensen',
    ]);
  });
});

it('a quote that was checked says so', () => {
  const { quotes } = readWith(text, { checked: [anchor('Wij wachten op 12 boten')] });
  expect(quotes.map((q) => q.checked)).toEqual([true]);
});

it.each([
  ['130.000', 130_000],
  ['130,000', 130_000],
  ['1 234 567', 1_234_567],
  ['12.345,67', 12_345.67],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['-3', -3],
  ['2022-01', '2022-01'],
  ['15:30', '15:30'],
  ['veel', undefined],
  ['', undefined],
])('reads %s as it is meant', (typed, value) => expect(readFigureInput(typed)).toBe(value));
