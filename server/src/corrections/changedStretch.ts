/** Finds what one change of a text touched. */

/** The one stretch in which two texts differ, in UTF-16 units: equal are the first `start` and the last `same`. */
export function changedStretch(before: string, after: string): { start: number; same: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, same };
}
