/** Sentences and blocks on their way through the tagger: what it was given, and what came out. */
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

/** A block with its tags: something for every token. */
export interface TaggedBlock {
  readonly forms: readonly WordForm[];
  /** What the article tells of the token's word, as in `SentenceFeatures`. */
  readonly uses: Uint8Array;
  readonly labels: Uint8Array;
  /** How sure the tagger is of the label, 0 to 1. */
  readonly confidence: Float32Array;
}
