/** Enters a correction into the text of `duiding.json`, leaving comments, order and everything else as they are. */
import { applyEdits, modify, parse, type FormattingOptions, type JSONPath } from 'jsonc-parser';
import type { ActorType } from '../model/types';
import {
  correctionsSchema,
  noCorrections,
  type ActorEntry,
  type Anchor,
  type Corrections,
  type ListName,
  type NamePair,
} from './corrections';
import { nameKey } from './project';
import { readCorrections, type Fault } from './readCorrections';
import { wordsOf } from './words';

/** One thing that a reader puts right. Names are canonical names or aliases. */
export type Correction =
  | { readonly kind: 'type'; readonly name: string; readonly type: ActorType }
  | { readonly kind: 'notName'; readonly text: string; readonly file?: string }
  | {
      readonly kind: 'same';
      readonly name: string;
      readonly others: readonly string[];
      readonly type?: ActorType;
    }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'different'; readonly names: NamePair }
  | { readonly kind: 'refuse'; readonly names: NamePair }
  | {
      readonly kind: 'role' | 'note';
      readonly name: string;
      readonly text: string;
      readonly type?: ActorType;
    }
  | { readonly kind: 'mention'; readonly at: Anchor; readonly actor: string | null }
  | { readonly kind: 'speaker'; readonly quote: Anchor; readonly speaker: string | readonly string[] | null }
  | { readonly kind: 'notQuote'; readonly quote: Anchor }
  | { readonly kind: 'ignore'; readonly problem: string; readonly at: Anchor }
  | { readonly kind: 'forget'; readonly list: ListName; readonly entry: unknown };

/** What a new file holds before its first correction. */
export const newFile = `{\n  "schema": ${JSON.stringify(correctionsSchema)}\n}\n`;

/**
 * The file's text with the correction in it; the same text where it says so already. A text that is no JSON is never
 * touched: then its faults come back.
 *
 * @param text undefined where there is no file yet
 */
export function enterCorrection(
  text: string | undefined,
  correction: Correction,
): { readonly text: string } | { readonly faults: readonly Fault[] } {
  const before = text === undefined || text.trim() === '' ? newFile : text;
  const { corrections, faults } = readCorrections(before);
  if (!corrections) return { faults };
  const file = new CorrectionsText(before);
  enter(file, correction);
  return { text: file.text };
}

function enter(file: CorrectionsText, c: Correction): void {
  switch (c.kind) {
    case 'type':
      file.remove('notNames', (n) => nameKey(typeof n === 'string' ? n : n.text) === nameKey(c.name));
      return file.setActor(c.name, 'type', c.type);
    case 'notName':
      for (const [i, entry] of [...file.list('actors').entries()].reverse())
        if (nameKey(entry.name) === nameKey(c.text) && c.file === undefined)
          file.edit(['actors', i], undefined);
      if (c.file === undefined) file.dropAlias(c.text);
      return file.add('notNames', c.file === undefined ? c.text : { text: c.text, file: c.file });
    case 'same':
      return enterSame(file, c);
    case 'rename':
      return enterRename(file, c);
    case 'different':
      file.dropAlias(c.names[0], c.names[1]);
      file.dropAlias(c.names[1], c.names[0]);
      return file.add('different', c.names);
    case 'refuse':
      return file.add('refused', c.names);
    case 'role': {
      const roles = file.actor(c.name)?.entry.roles ?? [];
      if (roles.includes(c.text)) return;
      return file.setActor(c.name, 'roles', [c.text, ...roles], c.type);
    }
    case 'note':
      return file.setActor(c.name, 'note', c.text === '' ? undefined : c.text, c.type);
    case 'mention':
      return file.replace('mentions', (m) => sameAnchor(m.at, c.at), { at: c.at, actor: c.actor });
    case 'speaker':
      file.remove('notQuotes', (q) => sameAnchor(q, c.quote));
      return file.replace('speakers', (s) => sameAnchor(s.quote, c.quote), {
        quote: c.quote,
        speaker: c.speaker,
      });
    case 'notQuote':
      file.remove('speakers', (s) => sameAnchor(s.quote, c.quote));
      return file.replace('notQuotes', (q) => sameAnchor(q, c.quote), c.quote);
    case 'ignore':
      return file.add('ignored', { problem: c.problem, at: c.at });
    case 'forget':
      return file.remove(c.list, (e) => JSON.stringify(e) === JSON.stringify(c.entry));
  }
}

/** The others' entries go up in the one that stays; what told them apart before is taken out. */
function enterSame(file: CorrectionsText, { name, others, type }: Correction & { kind: 'same' }): void {
  const stays = file.actor(name);
  const canonical = stays?.entry.name ?? name;
  const aliases = new Set(stays?.entry.aliases ?? []);
  const more = new Map<keyof ActorEntry, unknown>();
  const roles = [...(stays?.entry.roles ?? [])];
  for (const other of [name, ...others]) {
    if (nameKey(other) !== nameKey(canonical) || other !== canonical) aliases.add(other);
    const goes = file.actor(other);
    if (!goes || nameKey(goes.entry.name) === nameKey(canonical)) continue;
    aliases.add(goes.entry.name);
    for (const alias of goes.entry.aliases ?? []) aliases.add(alias);
    for (const role of goes.entry.roles ?? []) if (!roles.includes(role)) roles.push(role);
    for (const [key, value] of Object.entries(goes.entry) as [keyof ActorEntry, unknown][])
      if (!['name', 'aliases', 'roles', 'type'].includes(key) && stays?.entry[key] === undefined)
        more.set(key, value);
    file.edit(['actors', goes.index], undefined);
  }
  aliases.delete(canonical);
  const known = type ?? stays?.entry.type;
  if (known !== undefined) file.setActor(canonical, 'type', known);
  file.setActor(canonical, 'aliases', [...aliases]);
  if (roles.length > (stays?.entry.roles?.length ?? 0)) file.setActor(canonical, 'roles', roles);
  for (const [key, value] of more) file.setActor(canonical, key, value);
  const keys = new Set([canonical, ...aliases].map(nameKey));
  const among = (pair: NamePair): boolean => pair.every((n) => keys.has(nameKey(n)));
  file.remove('different', among);
  file.remove('refused', among);
}

/** The actor is shown by another name; the one he had is an alias from now on. Where somebody has that name, the two are one. */
function enterRename(file: CorrectionsText, { name, to }: Correction & { kind: 'rename' }): void {
  const found = file.actor(name);
  const taken = file.actor(to);
  if (!found || (taken && taken.index !== found.index))
    return enterSame(file, { kind: 'same', name: to, others: [name] });
  const aliases = [...(found.entry.aliases ?? []), found.entry.name, name].filter((a) => a !== to);
  file.edit(['actors', found.index, 'name'], to);
  file.edit(['actors', found.index, 'aliases'], [...new Set(aliases)]);
}

/** Whether two anchors mean the same place: the same words, with the same word on either side. */
export function sameAnchor(a: Anchor, b: Anchor): boolean {
  if (a.file !== b.file) return false;
  const words = (s: string | undefined): readonly string[] => wordsOf(s ?? '').norm;
  return (
    words(a.exact).join(' ') === words(b.exact).join(' ') &&
    words(a.prefix).at(-1) === words(b.prefix).at(-1) &&
    words(a.suffix)[0] === words(b.suffix)[0]
  );
}

type Item<L extends ListName> = Corrections[L][number];

/** The file's text under the pen: each change is an edit of the text, and the next one reads what it left. */
class CorrectionsText {
  readonly #options: { formattingOptions: FormattingOptions };

  constructor(public text: string) {
    const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
    this.#options = {
      formattingOptions: {
        insertSpaces: !indent.startsWith('\t'),
        tabSize: indent.startsWith('\t') ? 4 : indent.length,
        eol: text.includes('\r\n') ? '\r\n' : '\n',
      },
    };
  }

  /** The raw entries, also those that were not understood; indexes are those of the text. */
  list<L extends ListName>(name: L): readonly Item<L>[] {
    const raw = (parse(this.text, [], { allowTrailingComma: true }) as Record<string, unknown> | undefined)?.[
      name
    ];
    const items = Array.isArray(raw) ? raw : noCorrections[name];
    return items as readonly Item<L>[];
  }

  edit(path: JSONPath, value: unknown, insert = false): void {
    const options = { ...this.#options, isArrayInsertion: insert };
    this.text = applyEdits(this.text, modify(this.text, path, value, options));
  }

  /** Adds an entry at the end, unless it is there. */
  add(name: ListName, item: unknown): void {
    const items: readonly unknown[] = this.list(name);
    if (items.some((i) => JSON.stringify(i) === JSON.stringify(item))) return;
    if (items.length === 0) this.edit([name], [item]);
    else this.edit([name, items.length], item, true);
  }

  remove<L extends ListName>(name: L, which: (item: Item<L>) => boolean): void {
    for (const [i, item] of [...this.list(name).entries()].reverse())
      if (fits(which, item)) this.edit([name, i], undefined);
  }

  replace<L extends ListName>(name: L, which: (item: Item<L>) => boolean, by: unknown): void {
    const at = this.list(name).findIndex((item) => fits(which, item));
    if (at < 0) this.add(name, by);
    else this.edit([name, at], by);
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
    if (found) {
      if (JSON.stringify(found.entry[field]) === JSON.stringify(value)) return;
      return this.edit(['actors', found.index, field], value);
    }
    if (value === undefined) return;
    this.add('actors', { name, ...(type === undefined ? {} : { type }), [field]: value });
  }

  /** Takes a name out of the aliases of all actors, or of those that bear the other name. */
  dropAlias(alias: string, besides?: string): void {
    for (const [i, entry] of this.list('actors').entries()) {
      const { name, aliases = [] } = entry;
      if (besides !== undefined && ![name, ...aliases].some((n) => nameKey(n) === nameKey(besides))) continue;
      const left = aliases.filter((a) => nameKey(a) !== nameKey(alias));
      if (left.length < aliases.length)
        this.edit(['actors', i, 'aliases'], left.length > 0 ? left : undefined);
    }
  }
}

/** Entries come as the file has them; one that is not what it should be fits nothing. */
function fits<T>(which: (item: T) => boolean, item: T): boolean {
  try {
    return which(item);
  } catch {
    return false;
  }
}
