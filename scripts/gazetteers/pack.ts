/** Packs lists of names into sets of hashes, class by class. */
import { gazetteerKey, type GazetteerClass } from '../../server/src/analysis/names/gazetteer';
import type { PackedGazetteer } from '../../server/src/languages/nameData';
import { packKeys } from '../packKeys';

export interface NameList {
  readonly name: string;
  readonly class: GazetteerClass;
  readonly names: readonly string[];
  readonly source: string;
  readonly licence: string;
}

type Keys = ReadonlyMap<GazetteerClass, ReadonlySet<number>>;

/** The hashed names of some lists, class by class. */
export function keysOf(lists: readonly NameList[]): Keys {
  const keys = new Map<GazetteerClass, Set<number>>();
  for (const { class: name, names } of lists) {
    const set = keys.get(name) ?? new Set<number>();
    keys.set(name, set);
    for (const n of names) {
      set.add(gazetteerKey(n));
      // "Sotheby's" is two words where the language parts a genitive from its name.
      if (/^\p{Lu}.*'s$/u.test(n)) set.add(gazetteerKey(n.replace(/'s$/, " 's")));
    }
  }
  return keys;
}

/** What two languages share, and what each has besides: together they hold the same as before. */
export function shareKeys(a: Keys, b: Keys): { shared: Keys; restOf: (keys: Keys) => Keys } {
  const shared = new Map(
    [...a].map(([name, set]) => [name, new Set([...set].filter((k) => b.get(name)?.has(k)))]),
  );
  const restOf = (keys: Keys): Keys =>
    new Map(
      [...keys].map(([name, set]) => [name, new Set([...set].filter((k) => !shared.get(name)?.has(k)))]),
    );
  return { shared, restOf };
}

/** The packed gazetteer, the same bytes for the same names. */
export function packGazetteer(keys: Keys, lists: readonly NameList[]): PackedGazetteer {
  const sources = lists.map(({ name, source, licence, names }) => ({
    list: name,
    source,
    licence,
    names: names.length,
  }));
  return {
    sources,
    sets: [...keys]
      .filter(([, set]) => set.size > 0)
      .map(([name, set]) => ({ class: name, keys: packKeys(set) })),
  };
}
