/**
 * Reads sets of hashed keys. Hashes are spread evenly, so the steps from one to the next are short: written in Rice's
 * code (1979), which gives a step's high part in ones and its low bits as they are, a set takes little more than it must.
 */
import type { PackedKeys } from '../../languages/nameData';
import { bytesOf } from './base64';

/** How many bits of a hash a key keeps; a chance meeting of two is rare and harmless. */
const keyBits = 24;

/** The key of a hash of 32 bits. */
export function keyOfHash(hash: number): number {
  return hash >>> (32 - keyBits);
}

/** Tells every key of a set, lowest first; fewer than it says when its text is cut short, never more. */
export function eachKey({ count, low, steps }: PackedKeys, tell: (key: number) => void): void {
  const bytes = bytesOf(steps);
  const end = bytes.length * 8;
  let at = 0;
  const bit = (): number => {
    const value = (bytes[at >> 3]! >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  let key = -1;
  for (let n = 0; n < count && at < end; n += 1) {
    let step = 0;
    while (at < end && bit() === 1) step += 1;
    if (at + low > end) return;
    for (let i = 0; i < low; i += 1) step = step * 2 + bit();
    key += step + 1;
    tell(key);
  }
}
