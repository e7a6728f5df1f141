/** Puts mentions in text order. */
import type { Mention } from '../../model/types';

/** Text order; of mentions that begin together the longer first. */
export const inTextOrder = (a: Mention, b: Mention): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** Two lists in text order as one; of mentions at the same place those of `a` first. */
export function mergeMentions(a: readonly Mention[], b: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  let i = 0;
  for (const mention of b) {
    while (i < a.length && inTextOrder(a[i]!, mention) <= 0) out.push(a[i++]!);
    out.push(mention);
  }
  while (i < a.length) out.push(a[i++]!);
  return out;
}
