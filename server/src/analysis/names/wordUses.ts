/** How the words of an article are written. */
import type { SentenceForms } from './taggedSentence';

/** What is counted of a word: in lower case, with a capital inside a sentence, with one at its start. */
const [lower, inside, start] = [0, 1, 2];

const nowhere = new Int32Array(3);

export class WordUses {
  readonly #uses = new Map<string, Int32Array>();

  /** Sentences in capitals do not count. */
  constructor(sentences: readonly SentenceForms[]) {
    for (const { forms, starts, loud } of sentences) {
      if (loud) continue;
      for (let i = 0; i < forms.length; i += 1) {
        const { word, capital, norm } = forms[i]!;
        if (!word) continue;
        let uses = this.#uses.get(norm);
        if (!uses) this.#uses.set(norm, (uses = new Int32Array(3)));
        uses[capital ? (starts[i] ? start : inside) : lower]! += 1;
      }
    }
  }

  /** What the article tells of each word of a sentence: a number a token. */
  seenIn({ forms, starts }: SentenceForms): Uint8Array {
    const seen = new Uint8Array(forms.length);
    for (let i = 0; i < forms.length; i += 1) {
      const form = forms[i]!;
      if (!form.word) continue;
      seen[i] = told(this.#uses.get(form.norm) ?? nowhere, form.capital && !starts[i] ? 1 : 0);
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
