/** What the tokeniser needs to know of a language. */
export interface TokenData {
  /** A full stop behind a number of one to three digits makes an ordinal ("15. September"), where the sentence goes on. */
  readonly ordinalStop: boolean;
  /** Abbreviations that keep their full stop and never end a sentence, lower case, without the last stop: "dhr", "o.a", "mln". */
  readonly abbreviations: readonly string[];
  /** Words before a single letter by which it is a name and no initial: "op X." */
  readonly beforeLetter: readonly string[];
  /** Abbreviations that may also stand last in a sentence ("enz", "e.d"); a capital after them starts a new one. */
  readonly finalAbbreviations: readonly string[];
  /** Words that open a new sentence behind an abbreviation in capitals ("in the U.S. The court …"), lower case. */
  readonly sentenceStarters: readonly string[];
  /** Words that start with an apostrophe, lower case, with `'`: "'s", "'t", "'n". */
  readonly leadingApostrophe: readonly string[];
  /** Endings split off as a token of their own ("'s"), lower case, with `'`. */
  readonly clitics: readonly string[];
  /** Split clitics only after a capitalised word: "Amerika's" but not "foto's". */
  readonly cliticsAfterCapitalOnly: boolean;
}
