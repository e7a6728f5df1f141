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
  const packed = bytesOf(steps);
  const end = packed.length * 8;
  // With room behind, so that a window never runs out of bytes.
  const bytes = new Uint8Array(packed.length + 8);
  bytes.set(packed);
  let at = 0;
  let key = -1;
  for (let n = 0; n < count; n += 1) {
    let high = 0;
    let ones: number;
    do {
      ones = Math.min(24, Math.clz32(~windowAt(bytes, at)));
      high += ones;
      at += ones;
    } while (ones === 24 && at < end);
    at += 1;
    if (at + low > end) return;
    key += high * 2 ** low + (low === 0 ? 0 : windowAt(bytes, at) >>> (32 - low)) + 1;
    at += low;
    tell(key);
  }
}

/** 32 bits from a bit on, the first of them highest; those behind the 25th may be wrong. */
function windowAt(bytes: Uint8Array, at: number): number {
  const i = at >> 3;
  const four = (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!;
  return four << (at & 7);
}
