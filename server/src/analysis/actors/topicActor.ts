/** Tells which person or organisation an article is about, as far as it has been read. */
import type { Tally, Walk } from './walk';

/**
 * Of those among which it is, the named one that stands in the title or the first paragraph and was mentioned most often
 * so far; undefined where another one was mentioned nearly as often. Time grows with the number of those it is among.
 */
export function topicActor(walk: Walk, among: Iterable<number>): number | undefined {
  const { counts } = keptUp(walk);
  let [best, first, second] = [undefined as number | undefined, 0, 0];
  for (const entity of among) {
    const count = counts.get(entity) ?? 0;
    if (count > first) [best, first, second] = [entity, count, first];
    else if (count > second) second = count;
  }
  return first < 2 || second * 1.5 > first ? undefined : best;
}

function keptUp({ passage, named, met, tally }: Walk): Tally {
  const { counts, opening } = tally;
  for (; tally.upTo < met.length; tally.upTo += 1) {
    const { entity, token, type } = met[tally.upTo]!;
    if (entity >= named) continue;
    const running = passage.zoneOf(token) === 'paragraph';
    if (running && !opening.has(type)) opening.set(type, passage.blockOf(token));
    const early = !running || passage.blockOf(token) === opening.get(type);
    const count = counts.get(entity) ?? (early ? 0 : undefined);
    if (count !== undefined) counts.set(entity, count + 1);
  }
  return tally;
}
