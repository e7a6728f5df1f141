/** Finds what an earlier reading kept of a block by where the block stands, since the same words may stand in several. */
import type { Part } from '../text/parts';

/**
 * What was kept of the block at this index: of the one with the same text that stood as far from the article's start,
 * or else from its end. One edit, wherever it is made, moves no block from both. In `kept` blocks are in text order.
 */
export function keptAt<K extends { readonly id: number | undefined }>(
  kept: readonly K[],
  parts: readonly Part[],
  index: number,
): K | undefined {
  const id = parts[index]!.id;
  const fromStart = kept[index];
  if (fromStart?.id === id) return fromStart;
  const fromEnd = kept[kept.length - parts.length + index];
  return fromEnd?.id === id ? fromEnd : undefined;
}
