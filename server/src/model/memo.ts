/** Keeps what a function gave, for words that come again and again. */

/**
 * The same function, which keeps what it gave for `most` words; then all is forgotten at once, so that memory stays
 * bounded. `make` hangs on the word alone.
 */
export function memo<Value>(most: number, make: (word: string) => Value): (word: string) => Value {
  const kept = new Map<string, Value>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined || kept.has(word)) return known as Value;
    const value = make(word);
    if (kept.size >= most) kept.clear();
    kept.set(word, value);
    return value;
  };
}
