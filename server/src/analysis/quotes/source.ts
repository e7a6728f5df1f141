/** The words that name who speaks. */
import type { Placed } from './placement';

/** The words that name who speaks: a mention, several joined ones, or a description that no mention covers. */
export interface Source {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
  readonly heads: readonly Placed[];
  /** A pronoun that no mention covers ("volgens haar"). */
  readonly pronoun?: true;
  /** It is a thing that words stand in: a report, a banner. */
  readonly writing?: true;
}
