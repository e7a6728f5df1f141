import type { MarkPair } from '../../model/syntax';

/** Words between two marks, or behind the dash of a dialogue. Token indexes count from the block's first. */
export interface Stretch extends MarkPair {
  /** The answer of a dialogue or interview, opened by a dash. */
  readonly answer?: true;
}
