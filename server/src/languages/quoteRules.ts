/** A row of the quote rules: what the rule means, and sentences in which it does and does not find a quote. */

/**
 * `rule` is the id that `Quote.rule` or, with `of: 'speaker'`, `Quote.speakerRule` carries and that hover and
 * `--explain` show. A test analyses every example: in each `good` one the rule makes a quote, in no `bad` one it does.
 */
export interface QuoteRule {
  readonly rule: string;
  readonly of: 'quote' | 'speaker';
  readonly says: string;
  readonly good: readonly string[];
  readonly bad?: readonly string[];
}

/** Row of a rule that finds the quote. */
export function finds(
  rule: string,
  says: string,
  good: readonly string[],
  bad?: readonly string[],
): QuoteRule {
  return { rule, of: 'quote', says, good, ...(bad ? { bad } : {}) };
}

/** Row of a rule that gives the speaker. */
export function gives(
  rule: string,
  says: string,
  good: readonly string[],
  bad?: readonly string[],
): QuoteRule {
  return { rule, of: 'speaker', says, good, ...(bad ? { bad } : {}) };
}
