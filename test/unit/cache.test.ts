/** The cache by itself: when it does work again, what it gives, and what it forgets. */
import { describe, expect, it } from 'vitest';
import { ArticleSlot, Cache, Slot } from '../../server/src/analysis/cache/cache';
import { inArticle } from '../../server/src/analysis/text/inArticle';

/** A slot that counts how often it works. */
function counting() {
  const asked: string[] = [];
  const slot = new Slot((block: string, { names }: { readonly names: readonly string[] }) => {
    asked.push(block);
    return { named: names.filter((name) => block.includes(name)) };
  });
  return { asked, slot };
}

describe('perBlock', () => {
  it('does the work once for a block with equal inputs', () => {
    const { asked, slot } = counting();
    const cache = new Cache();
    const first = cache.perBlock(slot, 'Brink kwam.', { names: ['Brink'] });
    cache.begin();
    expect(cache.perBlock(slot, 'Brink kwam.', { names: ['Brink'] })).toBe(first);
    expect(first).toEqual({ named: ['Brink'] });
    expect(asked).toHaveLength(1);
  });

  it('does it again for other inputs, and gives the kept result where the new one equals it', () => {
    const { asked, slot } = counting();
    const cache = new Cache();
    const first = cache.perBlock(slot, 'Brink kwam.', { names: ['Brink'] });
    cache.begin();
    expect(cache.perBlock(slot, 'Brink kwam.', { names: ['Brink', 'Terlinck'] })).toBe(first);
    expect(cache.perBlock(slot, 'Brink kwam.', { names: [] })).toEqual({ named: [] });
    expect(asked).toHaveLength(3);
  });

  it('keeps apart what two slots make of one block', () => {
    const cache = new Cache();
    const long = new Slot((block: string) => block.length);
    const loud = new Slot((block: string) => block.toUpperCase());
    expect(cache.perBlock(long, 'ja', undefined)).toBe(2);
    expect(cache.perBlock(loud, 'ja', undefined)).toBe('JA');
  });

  it('forgets what the reading before did not ask for', () => {
    const { asked, slot } = counting();
    const cache = new Cache();
    const ask = (block: string) => cache.perBlock(slot, block, { names: [] });
    ask('weg');
    cache.begin();
    cache.begin();
    ask('weg');
    expect(asked).toEqual(['weg', 'weg']);
  });
});

describe('perArticle', () => {
  it('gives the very same while the blocks tell the same, or what is told comes to the same', () => {
    const cache = new Cache();
    const all = new ArticleSlot((told: readonly (readonly string[])[]) => new Set(told.flat()));
    const first = cache.perArticle(all, [['a', 'b'], []]);
    expect(cache.perArticle(all, [['a', 'b'], []])).toBe(first);
    expect(cache.perArticle(all, [['b'], ['a']])).toBe(first);
    expect(cache.perArticle(all, [['b'], ['c']])).toEqual(new Set(['b', 'c']));
  });
});

it('puts offsets and indexes in their place, and leaves other numbers', () => {
  const place = { block: 3, start: 100, firstToken: 20, firstSentence: 5 };
  const token = { span: { start: 0, end: 4 }, norm: 'zeven', kind: 'word', sentence: 1 };
  expect(inArticle(token, place)).toEqual({ ...token, span: { start: 100, end: 104 }, sentence: 6 });
  expect(inArticle([{ value: 7, of: { start: 2, end: 3 } }], place)).toEqual([
    { value: 7, of: { start: 102, end: 103 } },
  ]);
});
