/**
 * The one place that imports compromise for its match syntax, which runs over our own words and tags in every language.
 * It is the build that the English tagger uses, so that the programs hold it once; the build puts it behind a function.
 */
// eslint-disable-next-line no-restricted-imports -- the pattern language; see ARCHITECTURE.md
import nlp from 'compromise/two';

/** A word as compromise matches it; `pre` and `post` are the marks and spaces around it. */
export interface MatchTerm {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  readonly id: string;
}

/** An element of a pattern, as compromise reads it; only what is looked at here. */
export interface PatternPart {
  readonly word?: string;
  readonly tag?: string;
  readonly method?: string;
  readonly regex?: RegExp;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly fuzzy?: boolean;
  readonly fastOr?: ReadonlySet<string>;
  readonly operator?: 'or' | 'and';
  readonly choices?: readonly (readonly PatternPart[])[];
}

interface Methods {
  readonly parseMatch: (pattern: string, options: object, world: unknown) => PatternPart[];
  readonly match: (
    sentences: readonly (readonly MatchTerm[])[],
    wanted: { readonly regs: readonly PatternPart[] },
  ) => { readonly ptrs: readonly (readonly [number, number, number])[] };
}

/** The elements of a pattern. Throws for a regular expression that is none. */
export function parsePattern(pattern: string): readonly PatternPart[] {
  return methods().parseMatch(pattern, {}, nlp.world());
}

/** Where the pattern stands in a sentence: indexes of its first term, and of the one behind its last. */
export function matchTerms(
  terms: readonly MatchTerm[],
  pattern: readonly PatternPart[],
): (readonly [number, number])[] {
  return methods()
    .match([terms], { regs: pattern })
    .ptrs.map(([, first, last]) => [first, last]);
}

function methods(): Methods {
  return (nlp.methods() as unknown as { readonly one: Methods }).one;
}
