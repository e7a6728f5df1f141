/** What is known while the quotes of a block are put together. */
import type { Zone } from '../../model/types';
import type { Trace } from './context';
import type { ArticleReading, PlacedReading } from './reading';
import type { Scan } from './scanned';
import type { SpeakerBook } from './speakerBook';

export interface State {
  readonly article: ArticleReading;
  readonly reading: PlacedReading;
  readonly book: SpeakerBook;
  readonly block: Scan;
  readonly zone: Zone;
  readonly outer: (i: number) => boolean;
  readonly traces: Trace[];
  readonly earlier: readonly (readonly Trace[])[];
  /** The block before is a question. */
  readonly asked: boolean;
}
