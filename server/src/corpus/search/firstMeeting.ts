/** Finds what stands where something was found, in one walk over both. */
import type { Span } from '../../model/types';

/**
 * The first of some items whose stretch a match meets. Matches must be asked for in the order in which they start; then
 * all of them together take the time of the items, however many there are.
 */
export function firstMeeting<T>(
  items: readonly T[],
  stretchOf: (item: T) => Span,
): (match: Span) => T | undefined {
  const waiting = items
    .map((item, i) => ({ item, i, ...stretchOf(item) }))
    .sort((a, b) => a.start - b.start || a.i - b.i);
  let passed = 0;
  let live: typeof waiting = [];
  return ({ start, end }) => {
    for (; passed < waiting.length && waiting[passed]!.start < end; passed += 1) live.push(waiting[passed]!);
    live = live.filter((one) => one.end > start);
    let first: (typeof waiting)[number] | undefined;
    for (const one of live) if (one.start < end && (!first || one.i < first.i)) first = one;
    return first?.item;
  };
}
