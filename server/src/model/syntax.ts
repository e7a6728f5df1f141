/**
 * What the syntax step tells of a block. Plain, readonly data about the block alone: token indexes count from the block's
 * first token and are half-open. Of doubt nothing is told: a field that is missing is not known.
 */

/** The universal parts of speech (Universal Dependencies). */
export const wordClasses = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** Finite, infinitive, participle (present participles of English included). */
export type VerbForm = 'Fin' | 'Inf' | 'Part';

export type GrammaticalNumber = 'singular' | 'plural';
export type GrammaticalGender = 'male' | 'female';

/** What a word is where it stands. */
export interface Tag {
  readonly class: WordClass;
  /** Of VERB and AUX only. */
  readonly verbForm?: VerbForm | undefined;
  /** Of nouns and finite verbs, where the form tells. */
  readonly number?: GrammaticalNumber | undefined;
  /** A pronoun that opens a relative clause: "die", "who". */
  readonly relative?: true | undefined;
}

/** Token indexes, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A noun phrase: determiner, what describes the head before it, and the head. What hangs on it ("van de politie",
 * ", hoogleraar in Gent,", a relative clause) is a phrase or clause of its own that points back here. `end` is behind
 * all of that.
 */
export interface Phrase extends TokenRange {
  readonly end: number;
  /** The head noun; of a name of several words its first. */
  readonly head: number;
  readonly kind: 'noun' | 'name' | 'pronoun' | 'number';
  /** The article, possessive or demonstrative that opens the phrase. */
  readonly determiner?: number | undefined;
  readonly number?: GrammaticalNumber | undefined;
  readonly gender?: GrammaticalGender | undefined;
  /** The preposition that governs the phrase, or one that the whole coordination stands behind. */
  readonly preposition?: number | undefined;
  /** The phrase that this one says more of by its preposition: "de woordvoerder" for "de politie". */
  readonly attachedTo?: Phrase | undefined;
  /** The phrase that this one is another word for: "premier" for "Kok", "Kok" for "de premier". Always an earlier one. */
  readonly appositionTo?: Phrase | undefined;
  /** The first member of the coordination that this phrase goes on: "PVV" for "SP" in "PVV en SP". */
  readonly joinedTo?: Phrase | undefined;
  /** A genitive or possessor whose phrase this opens: "Amerika's" president. */
  readonly possessorOf?: Phrase | undefined;
}

/** The verbs of a clause that belong together. */
export interface VerbGroup {
  readonly finite?: number | undefined;
  /** All verbs in text order, the finite one too; two that "en" joins are both here. */
  readonly verbs: readonly number[];
  /** The verb that carries the meaning: "gezegd" in "zou hebben gezegd". */
  readonly main: number;
  /** The separable part that stands apart: "toe" in "voegt daar aan toe". */
  readonly particle?: number | undefined;
  readonly voice: 'active' | 'passive';
  /** "niet", "not". */
  readonly negation?: number | undefined;
}

/**
 * - main: stands by itself
 * - that: what is said, thought, asked: "dat …", "of …", "that …", "whether …"; without an opener where the language lets it
 * - relative: says more of a phrase
 * - infinitive: "(om) te …", "to …"
 * - adverbial: "omdat …", "when …"
 * - quoted: a main clause between marks, beside one outside them
 */
export type ClauseKind = 'main' | 'that' | 'relative' | 'infinitive' | 'adverbial' | 'quoted';

/** A clause; its range holds the clauses that hang on it, where they stand inside or at its end. */
export interface Clause extends TokenRange {
  readonly kind: ClauseKind;
  /** The conjunction or relative word that opens it. */
  readonly opener?: number | undefined;
  readonly verbs?: VerbGroup | undefined;
  readonly subject?: Phrase | undefined;
  /** Direct objects, as far as they can be told. */
  readonly objects: readonly Phrase[];
  /** The clause that this one is part of. */
  readonly hangsOn?: Clause | undefined;
  /** Of a relative clause: the phrase that it says more of. */
  readonly antecedent?: Phrase | undefined;
}

export interface SentenceSyntax extends TokenRange {
  /** Token `i` of the block is `tags[i - first]`. */
  readonly tags: readonly Tag[];
  /** In text order, by first token. */
  readonly phrases: readonly Phrase[];
  /** In text order, by first token; a clause stands before those inside it. */
  readonly clauses: readonly Clause[];
}

/**
 * Two marks and the words between them, or one whose partner is lost. `first` and `last` bound the words; where a mark
 * is lost they reach as far as they could, to the next mark or the end of the block.
 */
export interface MarkPair extends TokenRange {
  readonly open?: number;
  readonly close?: number;
  /** The index of the pair around this one. */
  readonly parent?: number;
  /** What is lost or wrong: no opener, no closer, two marks of different families, an opener glued to the word before it. */
  readonly broken?: 'opener' | 'closer' | 'mixed' | 'glued';
  /** The closer is missing because the next paragraph opens again, which is not wrong. */
  readonly continues?: true;
}

/** The syntax of one block; it hangs on the block alone. Sentences are read when they are first asked for. */
export interface BlockSyntax {
  /** Pairs of quotation marks, in order of their first word. */
  readonly marks: readonly MarkPair[];
  readonly sentenceCount: number;
  /** The sentence with this index among the block's. */
  sentence(index: number): SentenceSyntax;
  /** The sentence that the block's token with this index stands in. */
  sentenceAt(token: number): SentenceSyntax;
  /** The class that a token has by its form alone, so that its sentence need not be read for it. */
  alone(token: number): Tag | undefined;
}
