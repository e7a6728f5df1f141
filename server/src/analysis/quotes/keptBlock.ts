/** What one reading of a block leaves for the next. */
import type { KeptQuotes } from './keptQuotes';
import type { Placement } from './placement';
import type { KeptScan } from './scan';

/** Each step looks up what it left here, and keeps it while all that it hangs on is the same. */
export interface KeptBlock {
  /** Of the block's text: see `Part`. */
  readonly id: number | undefined;
  readonly placement: Placement;
  scan?: KeptScan | undefined;
  quotes?: KeptQuotes | undefined;
}
