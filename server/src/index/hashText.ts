/** A short name for a text: equal texts have equal names, and different ones in all likelihood different. */

/** Two runs of a 53-bit mix (cyrb53, public domain) with different seeds: 106 bits. No defence against malice. */
export function hashText(text: string): string {
  return mix(text, 0).toString(36) + mix(text, 0x9e3779b9).toString(36);
}

function mix(text: string, seed: number): number {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
