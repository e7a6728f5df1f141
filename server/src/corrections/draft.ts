/** The contents of `duiding.json` under the pen: as the file has them, also what was not understood. */
import type { Node } from 'jsonc-parser';
import type { ActorType } from '../model/types';
import type { ActorEntry, Corrections, ListName } from './corrections';
import { emptyObject, sameJson, valueOf, type Json, type JsonObject } from './jsonTree';
import { nameKey } from './project';

type Item<L extends ListName> = Corrections[L][number];

/** Changes nothing outside itself; `value` is what the file should say, `origins` what of it stands where. */
export class Draft {
  readonly origins = new WeakMap<object, Node>();
  readonly value: JsonObject;

  /** @param root an object */
  constructor(root: Node) {
    this.value = valueOf(root, this.origins) as JsonObject;
  }

  /** The raw entries; not all need be what their type says. */
  list<L extends ListName>(name: L): readonly Item<L>[] {
    const list = this.value[name];
    return (Array.isArray(list) ? list : []) as unknown as readonly Item<L>[];
  }

  /** Adds an entry at the end, unless it is there. */
  add(name: ListName, item: unknown): void {
    const list = (this.value[name] ??= []) as Json[];
    const json = plain(item);
    if (!list.some((i) => sameJson(i, json))) list.push(json);
  }

  remove<L extends ListName>(name: L, which: (item: Item<L>) => boolean): void {
    const list = this.value[name];
    if (!Array.isArray(list)) return;
    const left = list.filter((item) => !fits(which, item as unknown as Item<L>));
    if (left.length < list.length) list.splice(0, list.length, ...left);
  }

  replace<L extends ListName>(name: L, which: (item: Item<L>) => boolean, by: unknown): void {
    const list = this.value[name];
    const at = this.list(name).findIndex((item) => fits(which, item));
    if (at < 0 || !Array.isArray(list)) return this.add(name, by);
    list[at] = this.inPlace(list[at], plain(by));
  }

  /** The entry of an actor by his name or else an alias. */
  actor(name: string): { readonly entry: ActorEntry; readonly index: number } | undefined {
    const key = nameKey(name);
    const entries = this.list('actors');
    const by = (which: (e: ActorEntry) => boolean): number => entries.findIndex((e) => fits(which, e));
    const named = by((e) => nameKey(e.name) === key);
    const index = named >= 0 ? named : by((e) => e.aliases?.some((a) => nameKey(a) === key) === true);
    return index < 0 ? undefined : { entry: entries[index]!, index };
  }

  /** Sets a field of an actor's entry; makes the entry, of this type, where there is none. */
  setActor(name: string, field: keyof ActorEntry, value: unknown, type?: ActorType): void {
    const found = this.actor(name);
    if (found) return this.setField(found.index, field, value);
    if (value === undefined) return;
    this.add('actors', { name, ...(type === undefined ? {} : { type }), [field]: value });
  }

  /** Sets a field of the actor's entry with this number; undefined takes it out. */
  setField(index: number, field: keyof ActorEntry, value: unknown): void {
    const entry = this.list('actors')[index] as unknown as JsonObject;
    if (value === undefined) Reflect.deleteProperty(entry, field);
    else entry[field] = this.inPlace(entry[field], plain(value));
  }

  /** Takes a name out of the aliases of all actors, or of those that bear the other name. */
  dropAlias(alias: string, besides?: string): void {
    for (const [i, entry] of this.list('actors').entries()) {
      if (!fits((e) => Array.isArray(e.aliases), entry)) continue;
      const { name, aliases = [] } = entry;
      const bears = (n: string): boolean => nameKey(n) === nameKey(besides ?? '');
      if (besides !== undefined && ![name, ...aliases].some((n) => fits(bears, n))) continue;
      const left = aliases.filter((a) => !fits((x) => nameKey(x) === nameKey(alias), a));
      if (left.length < aliases.length) this.setField(i, 'aliases', left.length > 0 ? left : undefined);
    }
  }

  /** A list or object that takes the place of one in the file keeps its origin, so that only what differs is edited. */
  private inPlace(before: Json | undefined, now: Json): Json {
    if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return now;
    const origin = this.origins.get(before);
    if (origin && Array.isArray(before) === Array.isArray(now)) this.origins.set(now, origin);
    return now;
  }
}

/** A copy as JSON has it, without fields that are undefined. */
function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Json;
  const copy = emptyObject();
  for (const [key, of] of Object.entries(value)) if (of !== undefined) copy[key] = plain(of);
  return copy;
}

/** Entries come as the file has them; one that is not what it should be fits nothing. */
function fits<T>(which: (item: T) => boolean, item: T): boolean {
  try {
    return which(item);
  } catch {
    return false;
  }
}
