/** One sentence on its way through the tagger: what it was given, and what came out. */
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
