/** Sentences and blocks on their way through the tagger: what it was given, and what came out. */
import { sameNumbers } from '../figures/sameValue';
import type { WordForm } from './wordForms';

/** What is known of a sentence by itself. */
export interface SentenceForms {
  readonly forms: readonly WordForm[];
  /** 1 for words that open the sentence or a quotation in it. */
  readonly starts: Uint8Array;
  /** In capitals, most of it. */
  readonly loud: boolean;
}

/** With what the article adds. Indexes count from the sentence's first token. */
export interface SentenceFeatures extends SentenceForms {
  /** What kind of block it stands in, and what the rest of the article says of its words: a number a token. */
  readonly zone: number;
  readonly uses: Uint8Array;
}

/** With the tagger's first reading. */
export interface FirstReading extends SentenceFeatures {
  readonly emissions: Int32Array;
  readonly first: Uint8Array;
}

/** With its second. */
export interface TaggedSentence extends FirstReading {
  /** What the first reading of the article said of the same words elsewhere: keys per token, or none at all. */
  readonly votes: readonly (readonly number[])[];
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
}

/** Whether the tagger looks at the same things in both. */
export function sameFeatures(a: SentenceFeatures, b: SentenceFeatures): boolean {
  return (
    a.forms.length === b.forms.length &&
    a.zone === b.zone &&
    a.loud === b.loud &&
    a.forms.every((form, i) => form === b.forms[i]) &&
    sameNumbers(a.starts, b.starts) &&
    sameNumbers(a.uses, b.uses)
  );
}

/** A block with its tags. */
export class TaggedPart {
  readonly forms: readonly WordForm[];
  /** What the article tells of every token's word, as in `SentenceFeatures`. */
  readonly uses: Uint8Array;
  /** A label for every token, and how sure the tagger is of it, 0 to 1. */
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
  #words: ReadonlySet<string> | undefined;

  constructor(
    /** As in `Part`. */
    readonly id: number | undefined,
    /** As in `SentenceFeatures`, but for sentences in capitals. */
    readonly zone: number,
    readonly sentences: readonly TaggedSentence[],
  ) {
    this.forms = sentences.flatMap(({ forms }) => forms);
    this.uses = new Uint8Array(this.forms.length);
    this.labels = new Uint8Array(this.forms.length);
    this.confidence = new Float32Array(this.forms.length);
    let at = 0;
    for (const { uses, labels, confidence } of sentences) {
      this.uses.set(uses, at);
      this.labels.set(labels, at);
      this.confidence.set(confidence, at);
      at += labels.length;
    }
  }

  /** Whether one of these words (in lower case) stands in it. */
  holds(words: ReadonlySet<string>): boolean {
    this.#words ??= new Set(this.forms.map(({ norm }) => norm));
    for (const word of words) if (this.#words.has(word)) return true;
    return false;
  }
}
