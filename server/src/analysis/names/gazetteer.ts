/** Looks up names in packed gazetteers: which classes a word or a run of words is known to have. */
import type { PackedGazetteer } from '../../languages/nameData';
import { eachKey, keyOfHash } from './keySet';

/**
 * - place, town: countries, regions, large cities; towns and villages
 * - given, surname: names of persons
 * - organisation: whole names of organisations; orgword: words that only organisations have ("Bank", "Partij")
 * - event: events, prizes, works, products
 * - demonym: people of a place and their adjectives
 * - capital: written with a capital in the dictionary, kind unknown
 * - body: organisations that newspapers name like a place ("het Kremlin")
 * - role: nouns for a person's office or work
 * - word1 … word4: everyday words in lower case, from the most frequent to the rare
 */
const classes = [
  'place',
  'town',
  'given',
  'surname',
  'organisation',
  'orgword',
  'event',
  'demonym',
  'capital',
  'body',
  'role',
  'word1',
  'word2',
  'word3',
  'word4',
] as const;
export type GazetteerClass = (typeof classes)[number];

/** The bit of a class in a lookup's result. */
export function classOf(name: GazetteerClass): number {
  return 1 << classes.indexOf(name);
}

/** A name's key, from a hash of its words in lower case. */
export function gazetteerKey(name: string): number {
  const words = name.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'").split(/\s+/);
  return keyOfHash(words.map(hashText).reduce(joinHashes));
}

/** FNV-1a over UTF-16 units, with a last mix. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** The hash of a run of words from that of the words so far and that of the next word. */
export function joinHashes(run: number, word: number): number {
  const h = Math.imul(run ^ (run >>> 15), 0x85ebca6b) ^ Math.imul(word, 0x27d4eb2f);
  return h ^ (h >>> 13);
}

/** An open-addressing table from key to class bits. */
export interface Gazetteer {
  readonly mask: number;
  readonly keys: Uint32Array;
  readonly bits: Uint16Array;
}

const unpacked = new WeakMap<readonly PackedGazetteer[], Gazetteer>();

/** Unpacks gazetteers into one, at their first use; unknown classes are left out. A few milliseconds for 100,000 names. */
export function unpackGazetteer(packed: readonly PackedGazetteer[]): Gazetteer {
  let table = unpacked.get(packed);
  if (!table) unpacked.set(packed, (table = unpackClasses(packed, classes)));
  return table;
}

/** Unpacks sets of other classes than those of names, each to the bit of its place in `known`. */
export function unpackClasses(packed: readonly PackedGazetteer[], known: readonly string[]): Gazetteer {
  const sets = packed.flatMap((p) => p.sets);
  const total = sets.reduce((sum, s) => sum + s.keys.count, 0);
  let size = 1024;
  while (size < total * 2) size *= 2;
  const table = { mask: size - 1, keys: new Uint32Array(size), bits: new Uint16Array(size) };
  for (const set of sets) {
    const index = known.indexOf(set.class);
    if (index < 0) continue;
    eachKey(set.keys, (key) => {
      const slot = slotOf(table, key);
      table.keys[slot] = key;
      table.bits[slot]! |= 1 << index;
    });
  }
  return table;
}

/** The classes of the name with this key, as bits; 0 when unknown. */
export function lookUp(gazetteer: Gazetteer, key: number): number {
  return gazetteer.bits[slotOf(gazetteer, key)]!;
}

function slotOf({ mask, keys, bits }: Gazetteer, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  while (bits[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
