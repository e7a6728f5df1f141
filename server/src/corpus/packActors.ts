/** Who is who in a folder as one text, to be kept until the next start: every address and id stands there once. */
import { endsTurn, type Turns } from '../model/turns';
import type { ActorType, Role } from '../model/types';
import type { Join } from './actors/actorGroups';
import type { ActorAt, FirstPlace } from './actors/nodes';
import type { CorpusActor, DoubtfulPair } from './mergeActors';

/** What was worked out, all of it. */
export interface WhoIsWho {
  readonly actors: readonly CorpusActor[];
  readonly doubtful: readonly DoubtfulPair[];
}

/** In the order in which they are packed: addresses and ids are known when all actors are. */
interface Packed {
  readonly actors: readonly PackedActor[];
  readonly uris: readonly string[];
  readonly ids: readonly string[];
  /** Pairs by their places in `actors`. */
  readonly doubtful: readonly (readonly [number, number, DoubtfulPair['why']])[];
}

type PackedActor = readonly [
  id: string,
  name: string,
  type: ActorType,
  named: boolean,
  aliases: readonly string[],
  roles: readonly Role[],
  joins: readonly Join[],
  first: FirstPlace | null,
  /** Address, id, mentions and quotes of each in a row. */
  members: readonly number[],
];

/** In turns: of ten thousand articles it is a text of ten million letters. */
export function* packingActors({ actors, doubtful }: WhoIsWho): Turns<string> {
  const [uris, ids] = [new Map<string, number>(), new Map<string, number>()];
  const placeOf = (map: Map<string, number>, text: string): number => {
    const known = map.get(text);
    if (known !== undefined) return known;
    map.set(text, map.size);
    return map.size - 1;
  };
  const places = new Map(actors.map((actor, i) => [actor, i]));
  const texts: string[] = [];
  for (const [i, { id, name, type, named, aliases, roles, joins, members }] of actors.entries()) {
    if (endsTurn(i)) yield;
    const numbers: number[] = [];
    for (const m of members) numbers.push(placeOf(uris, m.uri), placeOf(ids, m.id), m.mentions, m.quotes);
    const first = members[0]?.first ?? null;
    const packed: PackedActor = [id, name, type, named, aliases, roles, joins, first, numbers];
    texts.push(JSON.stringify(packed));
  }
  const rest: Omit<Packed, 'actors'> = {
    uris: [...uris.keys()],
    ids: [...ids.keys()],
    doubtful: doubtful.map(({ a, b, why }) => [places.get(a)!, places.get(b)!, why]),
  };
  return `{"actors":[${texts.join(',')}],${JSON.stringify(rest).slice(1)}`;
}

/** What `packingActors` made. */
export function unpackActors(text: string): WhoIsWho {
  const { uris, ids, actors: rows, doubtful } = JSON.parse(text) as Packed;
  const actors = rows.map(([id, name, type, named, aliases, roles, joins, first, numbers]): CorpusActor => {
    const members: ActorAt[] = [];
    for (let i = 0; i < numbers.length; i += 4) {
      const [uri, own] = [uris[numbers[i]!]!, ids[numbers[i + 1]!]!];
      const at = { uri, id: own, mentions: numbers[i + 2]!, quotes: numbers[i + 3]! };
      members.push(first && i === 0 ? { ...at, first } : at);
    }
    return { id, name, type, named, aliases, roles, members, joins };
  });
  return { actors, doubtful: doubtful.map(([a, b, why]) => ({ a: actors[a]!, b: actors[b]!, why })) };
}
