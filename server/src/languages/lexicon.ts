/** The small words of a language, each once, with all that it can be; the steps' lists are made of them. */

/** What a word can be. A word that is said to be something here is so for every step that asks. */
export type WordClass =
  // Between words and clauses
  /** Joins two phrases or clauses alike: "en", "and".. */
  | 'coordinator'
  /** Joins two clauses only: "dus", "so". */
  | 'clauseCoordinator'
  /** Joins two phrases only: "alsmede", "nor". */
  | 'phraseCoordinator'
  /** Opens any clause that hangs on another. */
  | 'subordinator'
  /** Opens a clause of time, cause or condition, or a question: where one opens, a statement ends. */
  | 'adverbialOpener'
  /** Opens a clause with a subject of its own, also one about a noun. */
  | 'clauseOpener'
  /** Opens what is said, thought or asked, or what one is called on to do: "dat", "om". */
  | 'complementiser'
  /** Those of them whose clause has a finite verb: "dat", "of". */
  | 'thatOpener'
  /** Opens a relative clause; a rare one as often something else; one about a person just named. */
  | 'relative'
  | 'rareRelative'
  | 'personRelative'
  /** Opens a question of its own kind; and one that hangs on another clause. */
  | 'openQuestion'
  | 'questionWord'
  // Before nouns
  | 'preposition'
  /** Governs what stands behind it like a preposition, but may stand before a subject: "volgens", "than". */
  | 'governor'
  /** Hangs a phrase on the noun before it: always; before a name or determiner; where a speaker is described. */
  | 'attaching'
  | 'attachingName'
  | 'binding'
  /** The one of them that tells whose: "van", "of". */
  | 'possessor'
  | 'article'
  | 'determiner'
  | 'definite'
  | 'indefinite'
  | 'demonstrative'
  // In names
  /** Stands inside or before a surname; only where surnames are compared; only where names are cut. */
  | 'nameParticle'
  | 'surnameParticle'
  | 'nameLink'
  // Beside verbs
  /** A separable part of a verb; one with which a main clause may close. */
  | 'particle'
  | 'closingParticle'
  | 'negation'
  /** Denies without being "not": "geen", "nobody". */
  | 'negative'
  // Verbs
  | 'auxiliary'
  /** Finite, and hardly ever anything else. */
  | 'finiteAuxiliary'
  /** A form of "to have"; another that makes a perfect; one that makes a passive. */
  | 'have'
  | 'perfect'
  | 'passive'
  /** Takes an infinitive. */
  | 'modal'
  | 'singularVerb'
  | 'pluralVerb'
  // Pronouns
  /** Third person, where a speaker is looked for. */
  | 'subject'
  /** A subject, or no subject, by its form. */
  | 'subjectForm'
  | 'objectForm'
  | 'firstPerson'
  | 'secondPerson'
  // Time
  | 'weekday';

/** The words of any of these classes, in the lexicon's order, each once. */
export interface Lexicon {
  (...classes: readonly WordClass[]): readonly string[];
  readonly rows: readonly LexiconRow[];
}

export interface LexiconRow {
  readonly classes: readonly WordClass[];
  /** Lower case, as in `Token.norm`. */
  readonly words: readonly string[];
}

/** A lexicon of rows such as `[['preposition', 'particle'], 'achter binnen']`. */
export function lexiconOf(rows: readonly (readonly [readonly WordClass[], string])[]): Lexicon {
  const cut = rows.map(([classes, words]): LexiconRow => ({ classes, words: words.split(' ') }));
  const words = (...wanted: readonly WordClass[]): readonly string[] =>
    cut.filter((row) => row.classes.some((c) => wanted.includes(c))).flatMap((row) => row.words);
  return Object.assign(words, { rows: cut });
}
