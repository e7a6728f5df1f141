/** The engine: matches the grammar's rows at a token, longest first. */
import type { Element, Entry, Rule } from './lexicon';
import { mayBeNumber, type NumberAtom, type Scene } from './scene';

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
export function matchesAt(scene: Scene, index: number, rules: readonly Rule[]): Match[] {
  const found: Match[] = [];
  const trail: Trail = { numbers: [], entries: [], words: [], first: -1, end: -1 };
  const numberEnd = scene.number(index)?.end ?? -1;
  for (const rule of rules) {
    if (!secondFits(scene, rule, index, numberEnd)) continue;
    const to = walk(scene, rule.elements, 0, index, index, trail);
    if (to > index && trail.first >= 0) {
      const { numbers, entries, words, first, end } = trail;
      found.push({ rule, numbers, entries, words, first, end, to });
      trail.numbers = [];
      trail.entries = [];
      trail.words = [];
    }
    trail.first = -1;
    trail.end = -1;
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => b.to - a.to || filled(b) - filled(a) || a.rule.order - b.rule.order);
}

/** Looks at the token behind the first element: refuses most rows before they are walked. */
function secondFits(scene: Scene, rule: Rule, index: number, numberEnd: number): boolean {
  const first = rule.elements[0]!;
  const second = rule.elements[1];
  if (!second || second.optional || first.cat !== undefined) return true;
  if (first.number && numberEnd < 0) return false;
  const token = scene.tokens[first.number ? numberEnd : index + 1];
  if (second.words) return token !== undefined && (second.words.has(token.norm) || token.norm.endsWith('.'));
  if (second.number) return token !== undefined && mayBeNumber(token, scene.lexicon);
  return (
    (token !== undefined && (scene.lexicon.entries.has(token.norm) || token.norm.endsWith('.'))) ||
    (first.number !== undefined && scene.number(index)?.unit !== undefined)
  );
}

const filled = ({ numbers, entries, words }: Match): number => numbers.length + entries.length + words.length;

/** Returns the token behind the match, or -1 with the trail as it was. Optional elements are tried filled first. */
function walk(
  scene: Scene,
  elements: readonly Element[],
  e: number,
  at: number,
  from: number,
  trail: Trail,
): number {
  if (e === elements.length) return at;
  const element = elements[e]!;
  const numbers = trail.numbers.length;
  const entries = trail.entries.length;
  const words = trail.words.length;
  const { first, end } = trail;
  const next = take(scene, element, at, from, trail);
  if (next >= 0) {
    if (!element.context && next > at) {
      if (first < 0) trail.first = at;
      trail.end = next;
    }
    const to = walk(scene, elements, e + 1, next, from, trail);
    if (to >= 0) return to;
    if (trail.numbers.length > numbers) trail.numbers.length = numbers;
    if (trail.entries.length > entries) trail.entries.length = entries;
    if (trail.words.length > words) trail.words.length = words;
    trail.first = first;
    trail.end = end;
  }
  return element.optional ? walk(scene, elements, e + 1, at, from, trail) : -1;
}

function take(scene: Scene, element: Element, at: number, from: number, trail: Trail): number {
  if (element.number) {
    const token = scene.tokens[at];
    if (!token || token.sentence !== scene.tokens[from]!.sentence) return -1;
    const atom = scene.number(at);
    if (!atom || !fits(atom, element.number)) return -1;
    if (!element.context) trail.numbers.push(atom);
    return atom.end;
  }
  const glued = trail.numbers.at(-1);
  if (element.cat && glued?.unit && glued.end === at) {
    if (glued.unit.cat !== element.cat || trail.entries.includes(glued.unit)) return -1;
    trail.entries.push(glued.unit);
    return at;
  }
  const norm = scene.norm(at, from);
  if (norm === '') return -1;
  if (element.words) {
    const word = norm.length > 1 && norm.endsWith('.') && !element.words.has(norm) ? norm.slice(0, -1) : norm;
    if (!element.words.has(word)) return -1;
    if (!element.context) trail.words.push(word);
    return at + 1;
  }
  const entry = entryAt(scene, at, element.cat!);
  if (!entry) return -1;
  if (!element.context) trail.entries.push(entry);
  return at + 1 + entry.rest.length;
}

/** The longest entry of a category that starts here. */
export function entryAt(scene: Scene, at: number, cat: string): Entry | undefined {
  if (scene.named[at]) return undefined;
  const norm = scene.norm(at);
  const entries =
    scene.lexicon.entries.get(norm) ??
    (norm.endsWith('.') ? scene.lexicon.entries.get(norm.slice(0, -1)) : undefined);
  return entries?.find(
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
