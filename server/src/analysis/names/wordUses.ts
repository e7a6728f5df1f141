/** How the words of an article are written, counted sentence by sentence. */
import { Tally } from './tally';
import type { SentenceForms } from './taggedSentence';

/** What is counted of a word: in lower case, with a capital inside a sentence, with one at its start. */
const [lower, inside, start] = [0, 1, 2];

export class WordUses {
  readonly #tally = new Tally(3, (a, b) => told(a, 0) === told(b, 0) && told(a, 1) === told(b, 1));

  /** Takes a sentence in, or out again. Sentences in capitals do not count. */
  count({ forms, starts, loud }: SentenceForms, by: 1 | -1): void {
    if (loud) return;
    for (let i = 0; i < forms.length; i += 1) {
      const form = forms[i]!;
      if (!form.word) continue;
      this.#tally.of(form.norm)[form.capital ? (starts[i] ? start : inside) : lower]! += by;
    }
  }

  /** The words of which `seenIn` tells something else than at the last call. */
  changed(): ReadonlySet<string> {
    return this.#tally.changed();
  }

  /** What the article tells of each word of a sentence that has been counted: a number a token. */
  seenIn({ forms, starts }: SentenceForms): Uint8Array {
    const seen = new Uint8Array(forms.length);
    for (let i = 0; i < forms.length; i += 1) {
      const form = forms[i]!;
      if (!form.word) continue;
      seen[i] = told(this.#tally.get(form.norm), form.capital && !starts[i] ? 1 : 0);
    }
    return seen;
  }
}

/** 1 if the word stands in lower case, 2 if with a capital inside another sentence, 4 for each capital up to three. */
function told(uses: Int32Array, itself: 0 | 1): number {
  return (
    (uses[lower]! > 0 ? 1 : 0) +
    (uses[inside]! - itself > 0 ? 2 : 0) +
    4 * Math.min(3, uses[inside]! + uses[start]!)
  );
}

/** Whether the word of which the article tells this stands in it in lower case too. */
export function isLowerToo(seen: number): boolean {
  return (seen & 1) === 1;
}
