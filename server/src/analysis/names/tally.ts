/** Counts by word that tell which words have changed. */
import { sameNumbers } from '../figures/sameValue';

export class Tally {
  readonly #counts = new Map<string, Int32Array>();
  /** What the words touched since the last `changed` counted then. */
  readonly #before = new Map<string, Int32Array>();
  readonly #none: Int32Array;

  /**
   * @param size how many numbers are counted for each word
   * @param same whether two counts tell the same to those who ask
   */
  constructor(
    size: number,
    private readonly same: (a: Int32Array, b: Int32Array) => boolean = sameNumbers,
  ) {
    this.#none = new Int32Array(size);
  }

  /** A word's counts, only to be read. */
  get(word: string): Int32Array {
    return this.#counts.get(word) ?? this.#none;
  }

  /** A word's counts, to be changed. */
  of(word: string): Int32Array {
    let counts = this.#counts.get(word);
    if (!this.#before.has(word)) this.#before.set(word, counts?.slice() ?? this.#none);
    if (!counts) this.#counts.set(word, (counts = this.#none.slice()));
    return counts;
  }

  /** The words whose counts tell something else than at the last call; words without a count are forgotten. */
  changed(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const [word, before] of this.#before) {
      const counts = this.#counts.get(word)!;
      if (!this.same(before, counts)) words.add(word);
      if (sameNumbers(counts, this.#none)) this.#counts.delete(word);
    }
    this.#before.clear();
    return words;
  }
}
