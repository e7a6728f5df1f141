/** Tells which person or organisation an article is about, as far as it has been read. */
import type { ActorType } from '../../model/types';
import type { Walk } from './walk';

/**
 * Of those among which it is, the named one that stands in the title or the first paragraph and was mentioned most often
 * before a token; undefined where another one was mentioned nearly as often.
 */
export function topicActor(
  walk: Walk,
  token: number,
  type: ActorType,
  among: ReadonlySet<number>,
): number | undefined {
  const counts = new Map<number, number>();
  const opening = openingBlock(walk, type);
  for (const meeting of walk.met) {
    if (meeting.type !== type || meeting.token >= token || !among.has(meeting.entity)) continue;
    const counted = counts.get(meeting.entity) ?? (isEarly(walk, meeting.token, opening) ? 0 : undefined);
    if (meeting.entity < walk.named && counted !== undefined) counts.set(meeting.entity, counted + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || (second && second[1] * 1.5 > first[1])) return undefined;
  return first[0];
}

/** The first paragraph in which somebody of the type is named. */
function openingBlock({ passage, named, met }: Walk, type: ActorType): number | undefined {
  const first = met.find(
    (m) => m.type === type && m.entity < named && passage.zoneOf(m.token) === 'paragraph',
  );
  return first && passage.blockOf(first.token);
}

function isEarly({ passage }: Walk, token: number, opening: number | undefined): boolean {
  return passage.zoneOf(token) !== 'paragraph' || passage.blockOf(token) === opening;
}
