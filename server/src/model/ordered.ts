/** Finds a place in an ordered row, in the time of a search by halves. */

/** Index of the first item for which `is` holds, where it holds for all behind that one too; the length for none. */
export function firstWhere<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
