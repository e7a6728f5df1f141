/** A new reader is shown the quotes once: when there are some, and never again. */
import { expect, it } from 'vitest';
import type { Memento } from 'vscode';
import { firstLook } from '../../../client/src/firstLook';

function memoryOf(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.get(key) as T | undefined) ?? (otherwise as T),
    update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
  };
}

it('shows them when the first article with quotes is read, and in no later window', async () => {
  const memory = memoryOf();
  const shown: boolean[] = [];
  const answers = [false, true, true];
  const show = () => {
    shown.push(answers[shown.length]!);
    return Promise.resolve(shown.at(-1)!);
  };
  for (const _window of [1, 2]) {
    const read = firstLook(memory, show);
    for (let i = 0; i < 3; i += 1) {
      read();
      await Promise.resolve();
    }
  }
  expect(shown).toEqual([false, true]);
});
