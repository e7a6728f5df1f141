/** Packs a set of hashed keys in Rice's code, in base 64; `server/src/analysis/names/keySet.ts` reads it. */
import type { PackedKeys } from '../server/src/languages/nameData';

/** The packed set, the same bytes for the same keys. */
export function packKeys(keys: Iterable<number>): PackedKeys {
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  const steps = sorted.map((key, i) => key - (sorted[i - 1] ?? -1) - 1);
  const low = fewestLowBits(steps);
  const bytes: number[] = [];
  let held = 1;
  const write = (bit: number): void => {
    held = (held << 1) | bit;
    if (held < 256) return;
    bytes.push(held & 255);
    held = 1;
  };
  for (const step of steps) {
    for (let high = step >>> low; high > 0; high -= 1) write(1);
    write(0);
    for (let i = low - 1; i >= 0; i -= 1) write((step >>> i) & 1);
  }
  // What is left of the last byte is filled with ones, which end no step.
  while (held !== 1) write(1);
  return { count: sorted.length, low, steps: Buffer.from(bytes).toString('base64') };
}

/** The number of low bits with which the steps take the least room. */
function fewestLowBits(steps: readonly number[]): number {
  const room = (low: number): number => steps.reduce((sum, step) => sum + (step >>> low) + 1 + low, 0);
  return [...Array(24).keys()].reduce((best, low) => (room(low) < room(best) ? low : best));
}
