/** Words between two marks, as the quotes are made of them. */
import type { MarkPair } from '../../model/syntax';

/** Also those behind the dash of a dialogue. Token indexes count from the block's first. */
export interface Stretch extends MarkPair {
  /** The answer of a dialogue or interview, opened by a dash. */
  readonly answer?: true;
}
