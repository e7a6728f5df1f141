/** What the syntax step needs to know of a language: how its words are classed, and the small words that build phrases and clauses. */
import type { Tag } from '../model/syntax';
import type { PackedGazetteer, PackedModel } from './nameData';

/** Classes the words of one sentence, given as written; a tag for each. Never throws. */
export type SentenceTagger = (words: readonly string[]) => readonly Tag[];

/** The class of a word, as written, that is the same in nearly every sentence; undefined for other words. */
export type WordTagger = (word: string) => Tag | undefined;

/** Words are in lower case throughout. */
export interface GrammarData {
  /**
   * Weights that `npm run train -- --grammar` wrote, with what a dictionary tells of each word form (`npm run
   * gazetteers`), where there is one that may be used; or a tagger of the language's own, and what it knows of a word alone.
   */
  readonly classes:
    | { readonly model: PackedModel; readonly forms?: PackedGazetteer }
    | { readonly tagger: SentenceTagger; readonly alone: WordTagger };
  /** The finite verb comes second in a main clause and last in the others. */
  readonly verbSecond: boolean;
  /** What opens a clause that is said, thought or asked: "dat", "of"; "that", "whether". */
  readonly thatOpeners: readonly string[];
  /** What opens any clause that hangs on another, the words above included. */
  readonly subordinators: readonly string[];
  /** Words that open a relative clause. */
  readonly relatives: readonly string[];
  /** What may open an infinitive clause ("om"), and what stands before its verb: "te"; "to". */
  readonly infinitiveOpeners: readonly string[];
  readonly infinitiveMarks: readonly string[];
  /** Forms of the verb that makes a passive with a participle: "worden"; "be". */
  readonly passives: readonly string[];
  /** Forms of the verbs that make a perfect with a participle. */
  readonly perfects: readonly string[];
  /** Finite forms that are nothing else, or nearly never: they tell where a clause has its verb. */
  readonly auxiliaries: readonly string[];
  /** Separable parts of verbs. */
  readonly particles: readonly string[];
  readonly negations: readonly string[];
  /** Prepositions that hang a phrase on the noun before it. */
  readonly attaching: readonly string[];
  /** Pronouns that are a subject by their form, and those that cannot be one. */
  readonly subjectPronouns: readonly string[];
  readonly objectPronouns: readonly string[];
  /** Pronouns and determiners that tell number and gender. */
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** Words that join two phrases or clauses alike: "en", "of". */
  readonly conjunctions: readonly string[];
  /** Articles of the genitive, which hang a phrase on the noun before it: "der". */
  readonly genitives: readonly string[];
  /** Words that open a question, also one that hangs on another clause. */
  readonly questionWords: readonly string[];
  /** Nouns that tell when something happened, rather than who did it. */
  readonly timeNouns: readonly string[];
  /** What is said may follow its verb without a word that opens it: "said it would close". */
  readonly bareThat: boolean;
  /** Nouns and names are chained to one phrase, whose head is the last noun: "union president". */
  readonly nounChains: boolean;
  /** Words that compare or tell as what: a phrase behind them is governed as by a preposition ("als voorzitter"). */
  readonly comparatives: readonly string[];
}
