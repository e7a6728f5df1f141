/** What a word can be by its form, as a dictionary tells: a noun, a finite verb, an adjective … */

export const formClasses = [
  'noun',
  'nounPlural',
  'infinitive',
  'finite',
  'finitePlural',
  'participle',
  'adjective',
  'adjectiveInflected',
] as const;
export type FormClass = (typeof formClasses)[number];

export interface Forms {
  /** A bit for each class, in the order of `formClasses`; 0 for a word that nobody knows. */
  readonly bits: number;
  /** Told by the last part of the word, which is a compound or has a prefix. */
  readonly compound: boolean;
}

const unknown: Forms = { bits: 0, compound: false };

/** Shorter last parts tell too little. */
const shortest = 4;

/** Looks a word up, in lower case; where it is not known, the longest last part that is. */
export function formsOf(norm: string, bitsOf: (word: string) => number): Forms {
  const bits = bitsOf(norm);
  if (bits !== 0) return { bits, compound: false };
  for (let cut = 1; cut + shortest <= Math.min(norm.length, longest); cut += 1) {
    const tail = bitsOf(norm.slice(cut));
    if (tail !== 0) return { bits: tail, compound: true };
  }
  return unknown;
}

/** Of longer words no last part is looked for, so that time stays linear. */
const longest = 60;
