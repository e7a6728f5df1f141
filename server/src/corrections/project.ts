/** The reader's corrections made ready for reading articles: indexed once, applied to many. */
import { fold } from '../analysis/actors/spelling';
import type { DeclaredNames } from '../model/corrector';
import type { AnchorRef } from '../model/types';
import { indexAnchors, type AnchorIndex } from './anchors';
import type { Anchor, Corrections } from './corrections';

export interface Project {
  readonly corrections: Corrections;
  /** By folded name or alias: the actor's number. A name that two actors bear is left to the rules. */
  readonly owners: ReadonlyMap<string, number>;
  /** Names to look for in the text as they are written, word after word. */
  readonly written: WrittenNames;
  /** By folded words: the files they are no name in; undefined for all. */
  readonly notNames: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly declared: DeclaredNames;
  /** By the anchor's number in `anchors`. */
  readonly refs: readonly AnchorRef[];
  readonly anchors: AnchorIndex;
}

/** A step in the reading of a name: the names that end here, and the words that go on. */
export interface WrittenNames {
  readonly ends: readonly { readonly name: string; readonly owner: number }[];
  readonly next: ReadonlyMap<string, WrittenNames>;
}

/** Time grows with the number of corrections. Never throws. */
export function makeProject(corrections: Corrections): Project {
  const owners = ownersOf(corrections);
  const notNames = new Map<string, (string | undefined)[]>();
  for (const { text, file } of corrections.notNames)
    notNames.set(nameKey(text), [...(notNames.get(nameKey(text)) ?? []), file]);
  const { refs, anchors } = anchorsOf(corrections);
  return {
    corrections,
    owners,
    written: writtenNames(corrections, owners),
    notNames,
    declared: declare(corrections, owners),
    refs,
    anchors: indexAnchors(anchors),
  };
}

const article = /^(?:de|het|een|the|an?)\s+(?=.)/;

/** How names are compared: without case, accents, a genitive's apostrophe and an article in small letters. */
export function nameKey(name: string): string {
  return fold(
    name
      .trim()
      .replace(/['’]s$/, '')
      .replace(article, ''),
  );
}

/** The number of the actor who bears a name; undefined where none or several do. */
export function ownerOf(project: Project, name: string): number | undefined {
  return project.owners.get(nameKey(name));
}

function writtenNames({ actors }: Corrections, owners: ReadonlyMap<string, number>): WrittenNames {
  interface Step {
    ends: { name: string; owner: number }[];
    next: Map<string, Step>;
  }
  const root: Step = { ends: [], next: new Map() };
  for (const [owner, { name, aliases = [], type }] of actors.entries()) {
    if (type === undefined) continue;
    for (const surface of new Set([name, ...aliases].map(oneLine))) {
      if (owners.get(nameKey(surface)) !== owner) continue;
      let at = root;
      for (const [word] of surface.matchAll(/[\p{L}\p{N}]+/gu)) {
        const next: Step = at.next.get(word) ?? { ends: [], next: new Map() };
        at.next.set(word, next);
        at = next;
      }
      if (at !== root) at.ends.push({ name: surface, owner });
    }
  }
  return root;
}

const oneLine = (s: string): string => s.replace(/\s+/g, ' ').trim();

function ownersOf({ actors }: Corrections): Map<string, number> {
  const owners = new Map<string, number>();
  for (const [i, { name }] of actors.entries()) if (!owners.has(nameKey(name))) owners.set(nameKey(name), i);
  for (const [i, { name, type }] of actors.entries()) {
    const bare = nameKey(name).replace(article, '');
    if (type === 'organisation' && !owners.has(bare)) owners.set(bare, i);
  }
  const shared = new Set<string>();
  const byAlias = new Map<string, number>();
  for (const [i, { name, aliases = [] }] of actors.entries()) {
    const own = owners.get(nameKey(name)) ?? i;
    for (const key of aliases.map(nameKey)) {
      if (owners.has(key)) continue;
      if ((byAlias.get(key) ?? own) !== own) shared.add(key);
      byAlias.set(key, own);
    }
  }
  for (const [key, owner] of byAlias) if (!shared.has(key)) owners.set(key, owner);
  owners.delete('');
  return owners;
}

function declare({ actors, different }: Corrections, owners: ReadonlyMap<string, number>): DeclaredNames {
  const apart = new Map<string, Set<string>>();
  for (const [a, b] of different.map((pair) => pair.map(nameKey) as [string, string])) {
    if (a === b) continue;
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  return {
    ownerOf: (key) => owners.get(key),
    genderOf: (owner) => actors[owner]?.gender,
    apartFrom: (key) => apart.get(key),
  };
}

function anchorsOf(c: Corrections): { refs: AnchorRef[]; anchors: Anchor[] } {
  const all: [AnchorRef, Anchor][] = [
    ...c.mentions.map(({ at }, index): [AnchorRef, Anchor] => [{ list: 'mentions', index }, at]),
    ...c.speakers.map(({ quote }, index): [AnchorRef, Anchor] => [{ list: 'speakers', index }, quote]),
    ...c.notQuotes.map((at, index): [AnchorRef, Anchor] => [{ list: 'notQuotes', index }, at]),
    ...c.figures.map(({ at }, index): [AnchorRef, Anchor] => [{ list: 'figures', index }, at]),
    ...c.checked.map((at, index): [AnchorRef, Anchor] => [{ list: 'checked', index }, at]),
    ...c.ignored.map(({ at }, index): [AnchorRef, Anchor] => [{ list: 'ignored', index }, at]),
  ];
  return { refs: all.map(([ref]) => ref), anchors: all.map(([, anchor]) => anchor) };
}
