/** Work done ahead comes out in order, and no more of it than asked. */
import { expect, it } from 'vitest';
import { inOrder } from '../../../server/src/cli/inOrder';

async function* numbers(n: number): AsyncGenerator<number> {
  for (let i = 0; i < n; i += 1) yield i;
}

it('keeps the order, whatever is done first, and stays within its bound', async () => {
  let begun = 0;
  let most = 0;
  const out: number[] = [];
  const work = async (n: number): Promise<number> => {
    begun += 1;
    most = Math.max(most, begun - out.length);
    for (let i = 0; i < (n * 7) % 5; i += 1) await Promise.resolve();
    return n * n;
  };
  for await (const result of inOrder(numbers(50), 4, work)) out.push(result);
  expect(out).toEqual(Array.from({ length: 50 }, (_, i) => i * i));
  expect(most).toBeLessThanOrEqual(4);
});

it('throws where the result would stand', async () => {
  const out: number[] = [];
  const run = async (): Promise<void> => {
    const work = (n: number): Promise<number> =>
      n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n);
    for await (const result of inOrder(numbers(5), 3, work)) out.push(result);
  };
  await expect(run()).rejects.toThrow('two');
  expect(out).toEqual([0, 1]);
});
