/** In what order a reader is offered speakers to choose from. Knows no editor. */
import type { ActorChoice } from '../../server/src/protocol/corrections';

/** Those who can speak, the nearest first; a place hardly ever does. */
export function likelySpeakersFirst(actors: readonly ActorChoice[]): ActorChoice[] {
  const last = ({ type }: ActorChoice): number => Number(type === 'place' || type === 'other');
  const away = ({ distance = Infinity }: ActorChoice): number => distance;
  return [...actors].sort(
    (a, b) => last(a) - last(b) || (away(a) < away(b) ? -1 : Number(away(a) > away(b))),
  );
}
