/** Packs lists of names into sorted 28-bit hashes, as differences, in base 64. */
import { classOf, gazetteerKey, type GazetteerClass } from '../../server/src/analysis/names/gazetteer';
import type { PackedGazetteer } from '../../server/src/languages/nameData';

export interface NameList {
  readonly name: string;
  readonly class: GazetteerClass;
  readonly names: readonly string[];
  readonly source: string;
  readonly licence: string;
}

/** The packed gazetteer, the same bytes for the same lists. */
export function packGazetteer(lists: readonly NameList[]): PackedGazetteer {
  const sources = lists.map(({ name, source, licence, names }) => ({
    list: name,
    source,
    licence,
    names: names.length,
  }));
  const classes = [...new Set(lists.map((l) => l.class))];
  return {
    sources,
    sets: classes.map((name) => {
      classOf(name);
      const keys = new Set<number>();
      for (const list of lists)
        if (list.class === name) for (const n of list.names) keys.add(gazetteerKey(n));
      const sorted = [...keys].sort((a, b) => a - b);
      return { class: name, count: sorted.length, keys: deltas(sorted) };
    }),
  };
}

function deltas(sorted: readonly number[]): string {
  const bytes: number[] = [];
  let previous = 0;
  for (const key of sorted) {
    let rest = key - previous;
    previous = key;
    while (rest >= 128) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Buffer.from(bytes).toString('base64');
}
