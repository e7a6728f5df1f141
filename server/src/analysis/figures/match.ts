/** The engine: matches the grammar's rows at a token, longest first. */
import { wordIn, type Branch, type Element, type Entry, type Rule } from './lexicon';
import { mayBeNumber } from './readNumber';
import type { Scene } from './scene';
import type { NumberAtom } from './words';

export interface Match {
  readonly rule: Rule;
  readonly numbers: readonly NumberAtom[];
  readonly entries: readonly Entry[];
  /** Literal words that matched, in order, without context. */
  readonly words: readonly string[];
  /** Tokens of the figure itself, without context. */
  readonly first: number;
  readonly end: number;
  /** First token behind the whole pattern. */
  readonly to: number;
}

interface Trail {
  numbers: NumberAtom[];
  entries: Entry[];
  words: string[];
  first: number;
  end: number;
}

/** Every row that matches from this token on: the longest first, then the one with more filled, then the earlier. */
export function matchesAt(
  scene: Scene,
  index: number,
  starts: readonly string[],
  atom?: NumberAtom,
): Match[] {
  const found: Match[] = [];
  const { branches } = scene.lexicon;
  if (atom)
    for (const sort of numberSorts)
      if (fits(atom, sort)) tryBranch(scene, index, branches.get(sort), atom.end, atom, found);
  for (const key of starts) {
    const entry = key.startsWith('@') ? entryAt(scene, index, key.slice(1)) : undefined;
    if (entry || key.startsWith('='))
      tryBranch(scene, index, branches.get(key), index + 1 + (entry?.rest.length ?? 0), undefined, found);
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => b.to - a.to || filled(b) - filled(a) || a.rule.order - b.rule.order);
}

const numberSorts = [
  '#',
  '#day',
  '#hour',
  '#year',
  '#pair',
  '#clock',
  '#lap',
  '#date',
  '#decade',
  '#ord',
] as const;

const filled = ({ numbers, entries, words }: Match): number => numbers.length + entries.length + words.length;

/** Walks only the rules of a branch that the token behind the first element allows. */
function tryBranch(
  scene: Scene,
  index: number,
  branch: Branch | undefined,
  at: number,
  atom: NumberAtom | undefined,
  found: Match[],
): void {
  if (!branch) return;
  for (const rule of branch.single) tryRule(scene, index, rule, found);
  const glued = atom?.unit;
  if (glued) for (const rule of branch.cats.get(glued.cat) ?? []) tryRule(scene, index, rule, found);
  const norm = scene.norm(at, index);
  if (norm === '') return;
  for (const rule of wordIn(branch.words, norm) ?? []) tryRule(scene, index, rule, found);
  if (branch.numbers.length > 0 && mayBeNumber(scene.tokens[at]!, scene.lexicon))
    for (const rule of branch.numbers) tryRule(scene, index, rule, found);
  if (branch.cats.size > 0 && !glued) tryCategories(scene, index, branch, norm, found);
}

/** The rules that ask for a category which the word stands in, each category once. */
function tryCategories(scene: Scene, index: number, branch: Branch, norm: string, found: Match[]): void {
  const entries = wordIn(scene.lexicon.entries, norm);
  if (!entries) return;
  for (const [i, { cat }] of entries.entries()) {
    if (entries.findIndex((entry) => entry.cat === cat) < i) continue;
    for (const rule of branch.cats.get(cat) ?? []) tryRule(scene, index, rule, found);
  }
}

/** Most rows fail at their second element: one trail serves them all, and is copied where a row matches. */
const trail: Trail = { numbers: [], entries: [], words: [], first: -1, end: -1 };

function clear(old: Trail): void {
  old.numbers.length = old.entries.length = old.words.length = 0;
  old.first = old.end = -1;
}

function tryRule(scene: Scene, index: number, rule: Rule, found: Match[]): void {
  clear(trail);
  let at = index;
  for (const element of rule.elements) {
    const next = take(scene, element, at, index, trail);
    if (next < 0) return;
    if (!element.context && next > at) {
      if (trail.first < 0) trail.first = at;
      trail.end = next;
    }
    at = next;
  }
  if (trail.first < 0) return;
  const { numbers, entries, words, first, end } = trail;
  found.push({ rule, numbers: [...numbers], entries: [...entries], words: [...words], first, end, to: at });
}

/** Where to go on behind an element that matches at a token, or -1; what it matched goes into the trail. */
function take(scene: Scene, element: Element, at: number, from: number, trail: Trail): number {
  if (element.number) return takeNumber(scene, element, at, from, trail);
  const glued = trail.numbers.at(-1);
  if (element.cat && glued?.unit && glued.end === at) {
    if (glued.unit.cat !== element.cat || trail.entries.includes(glued.unit)) return -1;
    trail.entries.push(glued.unit);
    return at;
  }
  const norm = scene.norm(at, from);
  if (norm === '') return -1;
  if (element.words) return takeWord(element, element.words, norm, at, trail);
  const entry = entryAt(scene, at, element.cat!);
  if (!entry) return -1;
  if (!element.context) trail.entries.push(entry);
  return at + 1 + entry.rest.length;
}

function takeNumber(scene: Scene, element: Element, at: number, from: number, trail: Trail): number {
  const token = scene.tokens[at];
  if (!token || token.sentence !== scene.tokens[from]!.sentence) return -1;
  const atom = scene.number(at);
  if (!atom || !fits(atom, element.number!)) return -1;
  if (!element.context) trail.numbers.push(atom);
  return atom.end;
}

function takeWord(
  element: Element,
  words: ReadonlySet<string>,
  norm: string,
  at: number,
  trail: Trail,
): number {
  const word = norm.length > 1 && norm.endsWith('.') && !words.has(norm) ? norm.slice(0, -1) : norm;
  if (!words.has(word)) return -1;
  if (!element.context) trail.words.push(word);
  return at + 1;
}

/** The longest entry of a category that starts here. */
export function entryAt(scene: Scene, at: number, cat: string): Entry | undefined {
  if (scene.named[at]) return undefined;
  return wordIn(scene.lexicon.entries, scene.norm(at))?.find(
    (entry) => entry.cat === cat && entry.rest.every((word, i) => sameWord(scene.norm(at + 1 + i, at), word)),
  );
}

/** A full stop that the tokeniser left on the word ("4 °C.") does not matter. */
const sameWord = (norm: string, word: string): boolean =>
  norm === word || (norm.length === word.length + 1 && norm.endsWith('.') && norm.startsWith(word));

function fits(atom: NumberAtom, sort: NonNullable<Element['number']>): boolean {
  const { value } = atom;
  switch (sort) {
    case '#':
      return value !== undefined && !atom.ordinal;
    case '#ord':
      return atom.ordinal === true;
    case '#day':
      return (
        value !== undefined &&
        Number.isInteger(value) &&
        value >= 1 &&
        value <= 31 &&
        !atom.signed &&
        !atom.unit
      );
    case '#hour':
      return (
        value !== undefined &&
        Number.isInteger(value) &&
        value >= 0 &&
        value <= 24 &&
        !atom.ordinal &&
        !atom.clock &&
        !atom.signed
      );
    case '#year':
      return atom.year !== undefined;
    case '#pair':
      return atom.pair !== undefined;
    case '#clock':
      return atom.clock !== undefined;
    case '#lap':
      return atom.lap !== undefined;
    case '#date':
      return atom.date !== undefined;
    case '#decade':
      return atom.decade !== undefined;
  }
}
