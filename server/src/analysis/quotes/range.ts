/** A run of tokens. */
/** Token indexes, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
