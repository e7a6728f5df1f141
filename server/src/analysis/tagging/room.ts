/** Room for scores that are kept by the thousand: cut from large pieces, since small typed arrays are dear to the engine. */

const piece = 1 << 15;
let left = new Int16Array(0);

/** So many zeros. A piece is given back when none of what was cut from it is in use. */
export function roomFor(length: number): Int16Array {
  if (left.length < length) left = new Int16Array(Math.max(piece, length));
  const room = left.subarray(0, length);
  left = left.subarray(length);
  return room;
}
