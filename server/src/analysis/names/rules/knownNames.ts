/** What the article calls by a name: how often each name stands by itself, and as what most often. */
import { keyOf, type Candidate, type NameContext } from '../candidates';

/** How often the article has a name, and as what most. */
export interface Known {
  readonly count: number;
  readonly type: number;
}

export type KnownNames = ReadonlyMap<string, Known>;

/** Each name's key and type, one after the other. */
export function namesTold(names: readonly Candidate[], context: NameContext): (string | number)[] {
  const told: (string | number)[] = [];
  for (const name of names) told.push(keyOf(name, context), name.type);
  return told;
}

/** From what the blocks tell; of types that are as frequent the one met first. */
export function knownNames(told: readonly (readonly (string | number)[])[]): KnownNames {
  const votes = new Map<string, Map<number, number>>();
  for (const names of told)
    for (let i = 0; i < names.length; i += 2) {
      const [key, type] = [names[i] as string, names[i + 1] as number];
      const types = votes.get(key);
      if (types) types.set(type, (types.get(type) ?? 0) + 1);
      else votes.set(key, new Map([[type, 1]]));
    }
  const known = new Map<string, { count: number; type: number }>();
  for (const [key, types] of votes) {
    let count = 0;
    let [type, most] = [0, 0];
    for (const [t, n] of types) {
      count += n;
      if (n > most) [type, most] = [t, n];
    }
    known.set(key, { count, type });
  }
  return known;
}

/** For each first word how many words the longest name has that begins with it. */
export function longestFrom(known: KnownNames): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of known.keys()) {
    const words = key.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
