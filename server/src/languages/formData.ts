/** What the form of a word tells in a language, where no list has the word. Patterns are tried on lower case, as in `Token.norm`. */

export interface FormData {
  /** A regular past or its participle: "argued". Behind a noun it is a verb, not the next noun of a chain. */
  readonly past: RegExp;
  /** A verb that goes on with the clause before it: "saying". */
  readonly gerund: RegExp;
  /** A form that is most often a finite verb, where one is looked for: "grows", "refused". */
  readonly finite: RegExp;
  /** An adverb by its ending: "drily". */
  readonly manner: RegExp;
  /** A separable word that is also written apart, its two pieces as groups: "erop" in "wijst er … op". */
  readonly pronominal: RegExp;
  /** An adjective with the ending that it has before its noun: "grote". */
  readonly attributive: RegExp;
  /** An adjective before its noun that the language's usual ending does not show: "grootste", "Haagser". */
  readonly comparison: RegExp;
  /** A word for where somebody comes from that is an adjective by its form ("Duitse") and a noun only before a verb. */
  readonly originAdjective: RegExp;
  /** A verb behind such a word: "de Duitse won" never, "de Duitser werd". */
  readonly verbBehindOrigin: RegExp;
  /** Several people by where they come from: "Brabanders", "Amerikanen". */
  readonly pluralOrigin: RegExp;
}

/** For what a language does not have. */
export const noForm = /(?!)/;
