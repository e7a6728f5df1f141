/** Finds actors that are probably one: spelled almost alike, written over from another alphabet, or doing the same thing. */
import { fold, slips, soundKey, withinOneSlip } from '../analysis/actors/spelling';
import type { ActorType } from '../model/types';
import type { Corrections } from './corrections';
import { nameKey } from './project';

/** What is compared; an actor of one article or of many. */
export interface Suggestible {
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly text: string }[];
}

export interface Suggestion<T extends Suggestible> {
  /** The actor that would stay, and the one that would become part of it. */
  readonly stays: T;
  readonly goes: T;
  readonly why: 'spelling' | 'sound' | 'initials' | 'short' | 'role';
}

/** What the file says about pairs. */
export interface TellsApart {
  readonly corrections: Pick<Corrections, 'different' | 'refused'>;
}

/** More actors than this with one key are a crowd, not a doubt. */
const crowd = 12;

/**
 * Pairs of the same type, each pair once, the surest first. Pairs that the file tells apart or that were refused are
 * left out. Time grows with the number of actors. Methods: one slip (Damerau 1964), a sound key over transliterations,
 * shared roles with a shared surname.
 */
export function suggestMerges<T extends Suggestible>(
  actors: readonly T[],
  project: TellsApart | undefined,
): Suggestion<T>[] {
  const apart = pairsOf(project);
  const words = actors.map((a) => fold(a.name).split(' ').filter(Boolean));
  const found = new Map<string, Suggestion<T>>();
  const compare = (why: Suggestion<T>['why'], keysOf: (i: number) => readonly string[]): void => {
    const groups = new Map<string, number[]>();
    for (const [i, { type }] of actors.entries())
      for (const key of new Set(keysOf(i))) {
        if (key === '') continue;
        const group = groups.get(`${type} ${key}`);
        if (group) group.push(i);
        else groups.set(`${type} ${key}`, [i]);
      }
    for (const group of groups.values()) {
      if (group.length > crowd) continue;
      for (const [n, i] of group.entries())
        for (const j of group.slice(n + 1))
          if (fits(why, actors[i]!, words[i]!, actors[j]!, words[j]!)) add(why, i, j);
    }
  };
  const add = (why: Suggestion<T>['why'], i: number, j: number): void => {
    const [a, b] = [actors[i]!, actors[j]!];
    const key = `${Math.min(i, j)} ${Math.max(i, j)}`;
    if (found.has(key) || isApart(apart, a, b)) return;
    const stays = weight(a) >= weight(b) ? a : b;
    found.set(key, { stays, goes: stays === a ? b : a, why });
  };
  compare('sound', (i) => [words[i]!.map(soundKey).join(' ')]);
  compare('spelling', (i) => {
    const name = words[i]!.join(' ');
    return name.length < 7 ? [] : slips(name);
  });
  compare('initials', (i) => (words[i]!.length > 1 ? [`${words[i]![0]![0]!} ${words[i]!.at(-1)!}`] : []));
  compare('role', (i) => actors[i]!.roles.map((r) => `${words[i]!.at(-1) ?? ''} ${fold(r.text)}`));
  compare('short', (i) => [words[i]!.at(-1) ?? '']);
  return [...found.values()];
}

/** Whether the file tells two apart, or the reader refused to take them for one. */
export function toldApart(project: TellsApart): (a: Suggestible, b: Suggestible) => boolean {
  const apart = pairsOf(project);
  return (a, b) => isApart(apart, a, b);
}

function fits(
  why: Suggestion<Suggestible>['why'],
  a: Suggestible,
  x: readonly string[],
  b: Suggestible,
  y: readonly string[],
): boolean {
  if (a.name === b.name && a.aliases.length + b.aliases.length === 0 && x.length > 1) return true;
  switch (why) {
    case 'sound':
      return x.join(' ').length > 4;
    case 'spelling':
      return withinOneSlip(x.join(' '), y.join(' '));
    case 'initials':
      return a.type === 'person' && (x[0]!.length === 1 || y[0]!.length === 1);
    case 'role':
      return a.type === 'person';
    case 'short':
      // A surname alone beside a full name: the linking of names was not sure, the reader may be.
      return a.type === 'person' && x.length !== y.length && Math.min(x.length, y.length) === 1;
  }
}

/** A fuller name and more roles stay. */
const weight = ({ name, roles }: Suggestible): number => name.split(' ').length * 10 + roles.length;

function pairsOf(project: TellsApart | undefined): ReadonlySet<string> {
  const { different = [], refused = [] } = project?.corrections ?? {};
  return new Set([...different, ...refused].flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));
}

const pairKey = (a: string, b: string): string => `${nameKey(a)}\n${nameKey(b)}`;

function isApart(apart: ReadonlySet<string>, a: Suggestible, b: Suggestible): boolean {
  if (apart.size === 0) return false;
  return [a.name, ...a.aliases].some((x) => [b.name, ...b.aliases].some((y) => apart.has(pairKey(x, y))));
}
