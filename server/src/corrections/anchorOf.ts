/** Looks up the anchor that a reference means. */
import type { AnchorRef } from '../model/types';
import type { Anchor, Corrections } from './corrections';

/** Undefined where the file has no such entry (any more). */
export function anchorOf(corrections: Corrections, { list, index }: AnchorRef): Anchor | undefined {
  switch (list) {
    case 'mentions':
      return corrections.mentions[index]?.at;
    case 'speakers':
      return corrections.speakers[index]?.quote;
    case 'notQuotes':
      return corrections.notQuotes[index];
    case 'figures':
      return corrections.figures[index]?.at;
    case 'checked':
      return corrections.checked[index];
    case 'ignored':
      return corrections.ignored[index]?.at;
  }
}
