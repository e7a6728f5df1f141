/** Looks a word of an article up in a table that is written as an object. */

/** The table's own value: "constructor" and "toString" are words like others, and no table has them by itself. */
export function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
