/** Work that stops now and then, so that a server that reads a long article hears what is said meanwhile. */

/** Goes on when it is asked to, or never. */
export type Turns<Result> = Generator<undefined, Result, undefined>;

/** Whether a turn ends before this item of a row of small ones. */
export const endsTurn = (index: number, size = 256): boolean => index > 0 && index % size === 0;

/** All of the work at once. */
export function runThrough<Result>(work: Turns<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** As `map`, but each item in a turn of its own: for blocks, one of which may hold thousands of words. */
export function* mapInTurns<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => Result,
): Turns<Result[]> {
  const made: Result[] = [];
  for (let i = 0; i < items.length; i += 1) {
    if (i > 0) yield;
    made.push(make(items[i]!, i));
  }
  return made;
}
