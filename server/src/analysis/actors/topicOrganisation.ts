/** Tells which organisation an article is about, as far as it has been read. */
import type { Walk } from './walk';

/**
 * Of those among which it is, the named organisation that stands in the title or the first paragraph and was mentioned most often before a token;
 * undefined where another one was mentioned nearly as often.
 */
export function topicOrganisation(walk: Walk, token: number, among: ReadonlySet<number>): number | undefined {
  const counts = new Map<number, number>();
  let opening = -1;
  for (const { entity, token: at, type } of walk.met) {
    if (type !== 'organisation' || entity >= walk.named || at >= token) continue;
    const block = walk.passage.blockOf(at);
    if (walk.passage.zoneOf(at) === 'paragraph' && opening < 0) opening = block;
    const early = walk.passage.zoneOf(at) !== 'paragraph' || block === opening;
    if (among.has(entity) && (early || counts.has(entity))) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ordered;
  if (!first || first[1] < 2 || (second && second[1] * 1.5 > first[1])) return undefined;
  return first[0];
}
