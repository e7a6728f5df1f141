/** Stretches of text and how much they share; and the part of a published result that is scored. */
import type { Published } from '../../server/src/export/published';

export type Found = Pick<Published, 'actors' | 'mentions' | 'quotes' | 'figures'>;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Shared length over the length of both together. */
export function jaccard(a: Stretch, b: Stretch): number {
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return union ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / union : 0;
}
