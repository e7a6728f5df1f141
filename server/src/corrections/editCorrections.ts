/** Enters a correction into the text of `duiding.json`, leaving comments, order and everything else as they are. */
import type { ActorType } from '../model/types';
import { correctionsSchema, type ActorEntry, type Anchor, type ListName, type NamePair } from './corrections';
import { Draft } from './draft';
import { readTree } from './jsonTree';
import { nameKey } from './project';
import { readCorrections, type Fault } from './readCorrections';
import { rewriteJson } from './rewriteJson';
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
  | {
      readonly kind: 'figure';
      readonly at: Anchor;
      readonly value: number | string | null;
      readonly unit?: string;
      readonly of?: string;
    }
  | { readonly kind: 'checked'; readonly quote: Anchor; readonly checked: boolean }
  | {
      /** Takes back one thing that the file says of an actor. */
      readonly kind: 'unsay';
      readonly name: string;
      readonly field: Exclude<keyof ActorEntry, 'name'>;
      readonly text?: string;
    }
  | { readonly kind: 'ignore'; readonly problem: string; readonly at: Anchor }
  | { readonly kind: 'forget'; readonly list: ListName; readonly entry: unknown };

/** What a new file holds before its first correction. */
export const newFile = `{\n  "schema": ${JSON.stringify(correctionsSchema)}\n}\n`;

/**
 * The file's text with the correction in it; the same text where it says so already. A text that is no JSON, or in which
 * an entry has no certain place, is never touched: then its faults come back. What comes back was read back, and holds
 * this correction, everything else that the file held, and all its comments; were it not so, no text comes back, and
 * no faults.
 *
 * @param text undefined where there is no file yet
 */
export function enterCorrection(
  text: string | undefined,
  correction: Correction,
): { readonly text: string } | { readonly faults: readonly Fault[] } {
  const before = text === undefined || text.trim() === '' ? newFile : text;
  const tree = readTree(before);
  const { faults, obstacles } = readCorrections(before, tree);
  const { root } = tree;
  if (obstacles.length > 0 || !root) return { faults: obstacles };
  const draft = new Draft(root);
  try {
    enter(draft, correction);
  } catch {
    // An entry that it concerns is not what it should be, and may hold what only its writer understands.
    return { faults };
  }
  const after = rewriteJson(before, root, draft.value, draft.origins);
  return after === undefined ? { faults: [] } : { text: after };
}

function enter(file: Draft, c: Correction): void {
  switch (c.kind) {
    case 'type':
      file.remove('notNames', (n) => nameKey(typeof n === 'string' ? n : n.text) === nameKey(c.name));
      return file.setActor(c.name, 'type', c.type);
    case 'notName':
      if (c.file === undefined) {
        file.remove('actors', (a) => nameKey(a.name) === nameKey(c.text));
        file.dropAlias(c.text);
      }
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
      const roles = texts(file.actor(c.name)?.entry.roles);
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
    case 'figure': {
      const { kind: _, ...entry } = c;
      return file.replace('figures', (f) => sameAnchor(f.at, c.at), entry);
    }
    case 'checked':
      return c.checked
        ? file.replace('checked', (q) => sameAnchor(q, c.quote), c.quote)
        : file.remove('checked', (q) => sameAnchor(q, c.quote));
    case 'unsay':
      return unsay(file, c);
    case 'ignore':
      return file.add('ignored', { problem: c.problem, at: c.at });
    case 'forget':
      return file.remove(c.list, (e) => JSON.stringify(e) === JSON.stringify(c.entry));
  }
}

/** An entry that says no more than a name goes altogether. */
function unsay(file: Draft, { name, field, text }: Correction & { kind: 'unsay' }): void {
  const found = file.actor(name);
  if (!found) return;
  const { entry } = found;
  const left =
    text === undefined || (field !== 'aliases' && field !== 'roles' && field !== 'groups')
      ? []
      : texts(entry[field]).filter((t) => t !== text);
  file.setField(found.index, field, left.length > 0 ? left : undefined);
  if (Object.keys(entry).every((key) => key === 'name')) file.remove('actors', (a) => a === entry);
}

/** The others' entries go up in the one that stays; what told them apart before is taken out. */
function enterSame(file: Draft, { name, others, type }: Correction & { kind: 'same' }): void {
  const stays = file.actor(name)?.entry;
  const canonical = stays?.name ?? name;
  const { aliases, roles, more } = takeIn(file, [name, ...others], canonical, stays);
  const known = type ?? stays?.type;
  if (known !== undefined) file.setActor(canonical, 'type', known);
  file.setActor(canonical, 'aliases', aliases);
  if (roles.length > (stays?.roles?.length ?? 0)) file.setActor(canonical, 'roles', roles);
  for (const [key, value] of more) file.setActor(canonical, key, value);
  const keys = new Set([canonical, ...aliases].map(nameKey));
  const among = (pair: NamePair): boolean => pair.every((n) => keys.has(nameKey(n)));
  file.remove('different', among);
  file.remove('refused', among);
}

interface TakenIn {
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Other fields, which the entry that stays does not have. */
  readonly more: ReadonlyMap<keyof ActorEntry, unknown>;
}

/** Takes the entries of these names out of the file, and tells what one entry has with theirs. */
function takeIn(
  file: Draft,
  names: readonly string[],
  canonical: string,
  stays: ActorEntry | undefined,
): TakenIn {
  const aliases = new Set(texts(stays?.aliases));
  const roles = [...texts(stays?.roles)];
  const more = new Map<keyof ActorEntry, unknown>();
  for (const name of names) {
    aliases.add(name);
    const goes = file.actor(name)?.entry;
    if (!goes || nameKey(goes.name) === nameKey(canonical)) continue;
    for (const alias of [goes.name, ...texts(goes.aliases)]) aliases.add(alias);
    for (const role of texts(goes.roles)) if (!roles.includes(role)) roles.push(role);
    for (const [key, value] of Object.entries(goes) as [keyof ActorEntry, unknown][])
      if (!joined.has(key) && stays?.[key] === undefined) more.set(key, value);
    file.remove('actors', (e) => e === goes);
  }
  aliases.delete(canonical);
  return { aliases: [...aliases], roles, more };
}

/** Fields of an entry that are put together by rules of their own. */
const joined: ReadonlySet<string> = new Set(['name', 'aliases', 'roles', 'type']);

/** The actor is shown by another name; the one he had is an alias from now on. Where somebody has that name, the two are one. */
function enterRename(file: Draft, { name, to }: Correction & { kind: 'rename' }): void {
  const found = file.actor(name);
  const taken = file.actor(to);
  if (!found || (taken && taken.index !== found.index))
    return enterSame(file, { kind: 'same', name: to, others: [name] });
  const aliases = [...texts(found.entry.aliases), found.entry.name, name].filter((a) => a !== to);
  file.setField(found.index, 'name', to);
  file.setField(found.index, 'aliases', [...new Set(aliases)]);
}

/** A list of words as the file has it. Throws where it is something else. */
function texts(list: readonly string[] | undefined): readonly string[] {
  if (list === undefined) return [];
  if (Array.isArray(list) && list.every((text) => typeof text === 'string')) return list;
  throw new TypeError('no list of words');
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
