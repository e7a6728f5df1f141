/** Work that stops now and then, so that a server that reads a long article hears what is said meanwhile. */

/** Goes on when it is asked to, or never. */
export type Turns<Result> = Generator<undefined, Result, undefined>;

/** How many blocks in one turn: some thousand words, which a step reads in less than a slice of the server's time. */
const itemsInTurn = 32;

/** Whether a turn ends before this item of a row. */
export const endsTurn = (index: number, size = itemsInTurn): boolean => index > 0 && index % size === 0;

/** All of the work at once. */
export function runThrough<Result>(work: Turns<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** As `map`, but some items in each turn. */
export function* mapInTurns<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => Result,
): Turns<Result[]> {
  const made: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (endsTurn(index)) yield;
    made.push(make(item, index));
  }
  return made;
}
