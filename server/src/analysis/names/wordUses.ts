/** How the words of an article are written. */
import type { SentenceForms } from './taggedSentence';

/**
 * What is counted of a word, each in bits of its own and no further than it is asked for: whether it stands in lower
 * case, and up to three times with a capital inside a sentence and at its start. (A number a word: an article may have
 * a hundred thousand of them.)
 */
const lower = 1;
const inside = { one: 2, bits: 6 } as const;
const start = { one: 8, bits: 24 } as const;

export class WordUses {
  readonly #uses = new Map<string, number>();

  /** Sentences in capitals do not count. */
  constructor(sentences: readonly SentenceForms[]) {
    for (const { forms, starts, loud } of sentences) {
      if (loud) continue;
      for (let i = 0; i < forms.length; i += 1) {
        const { word, capital, norm } = forms[i]!;
        if (!word) continue;
        const uses = this.#uses.get(norm) ?? 0;
        const more = capital ? oneMore(uses, starts[i] ? start : inside) : uses | lower;
        if (more !== uses) this.#uses.set(norm, more);
      }
    }
  }

  /** What the article tells of each word of a sentence: a number a token. */
  seenIn({ forms, starts }: SentenceForms): Uint8Array {
    const seen = new Uint8Array(forms.length);
    for (let i = 0; i < forms.length; i += 1) {
      const form = forms[i]!;
      if (!form.word) continue;
      seen[i] = told(this.#uses.get(form.norm) ?? 0, form.capital && !starts[i] ? 1 : 0);
    }
    return seen;
  }
}

function oneMore(uses: number, { one, bits }: typeof inside | typeof start): number {
  return (uses & bits) === bits ? uses : uses + one;
}

/** 1 if the word stands in lower case, 2 if with a capital inside another sentence, 4 for each capital up to three. */
function told(uses: number, itself: 0 | 1): number {
  const within = (uses & inside.bits) / inside.one;
  const capitals = within + (uses & start.bits) / start.one;
  return (uses & lower) + (within - itself > 0 ? 2 : 0) + 4 * Math.min(3, capitals);
}

/** Whether the word of which the article tells this stands in it in lower case too. */
export function isLowerToo(seen: number): boolean {
  return (seen & 1) === 1;
}
