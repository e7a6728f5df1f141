/** Identifiers that are the same for the same content, in the form of a UUID, so that an export made twice is the same. */

/** A name-based identifier (RFC 9562, version 8: a hash of our own making, here four rounds of FNV-1a of 32 bits). */
export function guidOf(...names: readonly (string | number)[]): string {
  const name = names.join('\u0000');
  const hex = [0, 1, 2, 3].map((round) => fnv1a(`${round}${name}`).toString(16).padStart(8, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${'89ab'[parseInt(hex[16]!, 16) & 3]}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
