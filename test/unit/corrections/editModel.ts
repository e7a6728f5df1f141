/** What each correction should make of the contents of `duiding.json`, written down anew on plain data: the model that edits of the text are held against. */
import type { Correction } from '../../../server/src/corrections/editCorrections';
import { sameAnchor } from '../../../server/src/corrections/editCorrections';
import { nameKey } from '../../../server/src/corrections/project';

type Entry = Record<string, unknown> & { name: string; aliases?: string[]; roles?: string[] };
type Data = Record<string, unknown[]>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const alike = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
const textOf = (n: unknown): string => (typeof n === 'string' ? n : (n as { text: string }).text);

/** The contents after a correction; the given ones are left as they are. */
export function modelOf(before: object, c: Correction): object {
  const data = structuredClone(before) as Data;
  const actors = (): Entry[] => (data['actors'] ?? []) as Entry[];
  const find = (name: string): Entry | undefined =>
    actors().find((a) => alike(a.name, name)) ??
    actors().find((a) => a.aliases?.some((x) => alike(x, name)) === true);
  const add = (list: string, item: unknown): void => {
    if (!data[list]?.some((i) => same(i, item))) (data[list] ??= []).push(item);
  };
  const drop = (list: string, which: (item: never) => boolean): void => {
    if (data[list]) data[list] = data[list].filter((i) => !which(i as never));
  };
  const put = (list: string, which: (item: never) => boolean, item: unknown): void => {
    const at = data[list]?.findIndex((i) => which(i as never)) ?? -1;
    if (at < 0) add(list, item);
    else data[list]![at] = item;
  };
  const set = (name: string, field: string, value: unknown, type?: string): void => {
    const actor = find(name);
    if (!actor && value !== undefined) add('actors', { name, ...(type ? { type } : {}), [field]: value });
    if (actor && value === undefined) Reflect.deleteProperty(actor, field);
    if (actor && value !== undefined) actor[field] = value;
  };
  const unname = (alias: string, of?: string): void => {
    for (const actor of actors()) {
      if (of !== undefined && ![actor.name, ...(actor.aliases ?? [])].some((n) => alike(n, of))) continue;
      const left = actor.aliases?.filter((a) => !alike(a, alias));
      if (!left || left.length === actor.aliases!.length) continue;
      if (left.length > 0) actor.aliases = left;
      else delete actor.aliases;
    }
  };
  /** Takes the entries of these names out, and gathers what they have. */
  const takeIn = (names: readonly string[], canonical: string, stays: Entry | undefined) => {
    const aliases = [...(stays?.aliases ?? [])];
    const roles = [...(stays?.roles ?? [])];
    const more: Record<string, unknown> = {};
    for (const other of names) {
      aliases.push(other);
      const goes = find(other);
      if (!goes || alike(goes.name, canonical)) continue;
      aliases.push(goes.name, ...(goes.aliases ?? []));
      roles.push(...(goes.roles ?? []));
      for (const key of Object.keys(goes))
        if (!['name', 'aliases', 'roles', 'type'].includes(key) && stays?.[key] === undefined)
          more[key] = goes[key];
      data['actors'] = actors().filter((a) => a !== goes);
    }
    return { named: [...new Set(aliases)].filter((a) => a !== canonical), roles, more };
  };
  const join = (name: string, others: readonly string[], type?: string): void => {
    const stays = find(name);
    const canonical = stays?.name ?? name;
    const { named, roles, more } = takeIn([name, ...others], canonical, stays);
    const had = stays?.roles ?? [];
    const known = type ?? stays?.['type'];
    if (known) set(canonical, 'type', known);
    set(canonical, 'aliases', named);
    const all = had.length === roles.length ? roles : unique(had, roles);
    if (all.length > had.length) set(canonical, 'roles', all);
    for (const key of Object.keys(more)) set(canonical, key, more[key]);
    const among = (pair: [string, string]): boolean =>
      pair.every((n) => [canonical, ...named].some((x) => alike(x, n)));
    drop('different', among);
    drop('refused', among);
  };
  const unsay = (name: string, field: string, text: string | undefined): void => {
    const actor = find(name);
    if (!actor) return;
    const had = field === 'aliases' || field === 'roles' ? (actor[field] ?? []) : [];
    const left = text === undefined ? [] : had.filter((t) => t !== text);
    set(name, field, left.length > 0 ? left : undefined);
    if (Object.keys(actor).join() === 'name') data['actors'] = actors().filter((a) => a !== actor);
  };
  const tick = (quote: never, checked: boolean): void => {
    const alikeTo = (q: never): boolean => sameAnchor(q, quote);
    if (checked) put('checked', alikeTo, quote);
    else drop('checked', alikeTo);
  };
  switch (c.kind) {
    case 'type':
      drop('notNames', (n) => alike(textOf(n), c.name));
      set(c.name, 'type', c.type);
      break;
    case 'notName':
      if (c.file === undefined) {
        drop('actors', (a: Entry) => alike(a.name, c.text));
        unname(c.text);
      }
      add('notNames', c.file === undefined ? c.text : { text: c.text, file: c.file });
      break;
    case 'same':
      join(c.name, c.others, c.type);
      break;
    case 'rename': {
      const actor = find(c.name);
      const taken = find(c.to);
      if (!actor || (taken && taken !== actor)) join(c.to, [c.name]);
      else {
        const aliases = [...(actor.aliases ?? []), actor.name, c.name].filter((a) => a !== c.to);
        actor.name = c.to;
        actor.aliases = [...new Set(aliases)];
      }
      break;
    }
    case 'different':
      unname(c.names[0], c.names[1]);
      unname(c.names[1], c.names[0]);
      add('different', c.names);
      break;
    case 'refuse':
      add('refused', c.names);
      break;
    case 'role': {
      const roles = find(c.name)?.roles ?? [];
      if (!roles.includes(c.text)) set(c.name, 'roles', [c.text, ...roles], c.type);
      break;
    }
    case 'note':
      set(c.name, 'note', c.text === '' ? undefined : c.text, c.type);
      break;
    case 'mention':
      put('mentions', (m: { at: never }) => sameAnchor(m.at, c.at), { at: c.at, actor: c.actor });
      break;
    case 'speaker':
      drop('notQuotes', (q) => sameAnchor(q, c.quote));
      put('speakers', (s: { quote: never }) => sameAnchor(s.quote, c.quote), {
        quote: c.quote,
        speaker: c.speaker,
      });
      break;
    case 'notQuote':
      drop('speakers', (s: { quote: never }) => sameAnchor(s.quote, c.quote));
      put('notQuotes', (q) => sameAnchor(q, c.quote), c.quote);
      break;
    case 'figure': {
      const { kind: _, ...entry } = c;
      put('figures', (f: { at: never }) => sameAnchor(f.at, c.at), entry);
      break;
    }
    case 'checked':
      tick(c.quote as never, c.checked);
      break;
    case 'unsay':
      unsay(c.name, c.field, c.text);
      break;
    case 'ignore':
      add('ignored', { problem: c.problem, at: c.at });
      break;
    case 'forget':
      drop(c.list, (e) => same(e, c.entry));
      break;
  }
  return data;
}

function unique(had: readonly string[], all: readonly string[]): string[] {
  const out = [...had];
  for (const role of all.slice(had.length)) if (!out.includes(role)) out.push(role);
  return out;
}
