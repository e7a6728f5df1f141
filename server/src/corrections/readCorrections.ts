/** Reads the text of `duiding.json`, JSON with comments, and tells what is wrong with it and where. */
import { createScanner, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Span } from '../model/types';
import { correctionsSchema, lists, type Corrections, type ListName } from './corrections';
import { readTree, token, withoutMark, type Tree } from './jsonTree';
import { firstWhere } from '../model/ordered';

/** A fault in the file. `code` and `args` make its sentence in the reader's language (`corrections.fault.…`). */
export interface Fault {
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
  readonly code: FaultCode;
  readonly args: readonly string[];
}

export type FaultCode =
  | 'comma'
  | 'colon'
  | 'brace'
  | 'bracket'
  | 'string'
  | 'comment'
  | 'syntax'
  | 'deep'
  | 'double'
  | 'empty'
  | 'encoding'
  | 'notObject'
  | 'schema'
  | 'unknown'
  | 'unreadable'
  | 'wants'
  | 'missing';

export interface ReadCorrections {
  /** Missing where the text is no JSON: what was read before it stays in force. */
  readonly corrections?: Corrections;
  readonly faults: readonly Fault[];
  /** Those of the faults with which nothing can be entered: an entry would not be where it is looked for. */
  readonly obstacles: readonly Fault[];
  /** By list: where each entry stands in the text, for pointing at it. */
  readonly places: Readonly<Record<ListName, readonly Span[]>>;
}

export const noPlaces = Object.fromEntries(lists.map((l) => [l, []])) as unknown as ReadCorrections['places'];

/**
 * Never throws. An entry that is not understood is left out with a fault; the others count. Text that is no JSON (a
 * comma missing, half written, empty) gives faults only.
 */
export function readCorrections(text: string, tree: Tree = readTree(text)): ReadCorrections {
  const lineOf = lineCounter(text);
  const fault = (span: Span, code: FaultCode, ...args: string[]): Fault => ({
    span,
    line: lineOf(span.start),
    code,
    args,
  });
  const root = rootOf(text, tree, fault);
  if ('code' in root) return { faults: [root], obstacles: [root], places: noPlaces };
  const doubles = doubleKeys(root, fault);
  const faults = [...doubles];
  const obstacles = [...doubles];
  const data: Partial<Record<ListName, unknown[]>> = {};
  const places: Partial<Record<ListName, Span[]>> = {};
  for (const { name, key, value } of propertiesOf(root)) {
    if (!isList(name)) {
      faults.push(...strayFaults(name, key, value, fault));
      continue;
    }
    if (value.type !== 'array') {
      const why = fault(spanOf(value), 'wants', name, 'list');
      faults.push(why);
      obstacles.push(why);
      continue;
    }
    for (const item of value.children ?? []) {
      const read = readItem(name, item, fault);
      for (const one of read.faults) faults.push(one);
      if (read.value === undefined) continue;
      (data[name] ??= []).push(read.value);
      (places[name] ??= []).push(spanOf(item));
    }
  }
  const corrections = Object.fromEntries(lists.map((l) => [l, data[l] ?? []])) as unknown as Corrections;
  return { corrections, faults, obstacles, places: { ...noPlaces, ...places } };
}

/** The object that the file is; of a text that is none, the fault that says why. */
function rootOf(text: string, { root, errors, tooDeep }: Tree, fault: MakeFault): Node | Fault {
  const body = withoutMark(text);
  const whole = { start: 0, end: text.length };
  if (body.trim() === '') return fault(whole, 'empty');
  if (tooDeep !== undefined) return fault({ start: tooDeep, end: tooDeep + 1 }, 'deep');
  const [error] = errors;
  if (error) return syntaxFault(body, error, fault);
  if (root?.type !== 'object') return fault(root ? spanOf(root) : whole, 'notObject');
  return root;
}

/** What is wrong with a property that is none of the lists. */
function strayFaults(name: string, key: Node, value: Node, fault: MakeFault): Fault[] {
  if (name === '$schema') return [];
  if (name !== 'schema') return [fault(spanOf(key), 'unknown', name)];
  return value.value === correctionsSchema ? [] : [fault(spanOf(value), 'schema', correctionsSchema)];
}

/** Keys that stand twice in one object, anywhere: JSON lets the last one count, and readers rarely mean that. */
function doubleKeys(root: Node, fault: MakeFault): Fault[] {
  const faults: Fault[] = [];
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'object') {
      const seen = new Set<string>();
      for (const { name, key } of propertiesOf(node)) {
        if (seen.has(name)) faults.push(fault(spanOf(key), 'double', name));
        seen.add(name);
      }
    }
    for (const child of node.children ?? []) left.push(child);
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}

type MakeFault = (span: Span, code: FaultCode, ...args: string[]) => Fault;
interface ReadItem {
  readonly value?: unknown;
  readonly faults: Fault[];
}

/** What a property holds. A trailing ? in the tables below means that it may be missing. */
type Shape =
  'text' | 'text?' | 'texts?' | 'type?' | 'gender?' | 'anchor' | 'textOrNull' | 'speaker' | 'figure';

const anchorShape: Readonly<Record<string, Shape>> = {
  exact: 'text',
  prefix: 'text?',
  suffix: 'text?',
  file: 'text?',
};
const shapes: Readonly<Record<Exclude<ListName, 'different' | 'refused'>, Readonly<Record<string, Shape>>>> =
  {
    actors: {
      name: 'text',
      type: 'type?',
      aliases: 'texts?',
      roles: 'texts?',
      groups: 'texts?',
      description: 'text?',
      gender: 'gender?',
      party: 'text?',
      country: 'text?',
      note: 'text?',
      link: 'text?',
    },
    notNames: { text: 'text', file: 'text?' },
    mentions: { at: 'anchor', actor: 'textOrNull' },
    speakers: { quote: 'anchor', speaker: 'speaker' },
    notQuotes: anchorShape,
    figures: { at: 'anchor', value: 'figure', unit: 'text?', of: 'text?' },
    checked: anchorShape,
    ignored: { problem: 'text', at: 'anchor' },
    terms: { name: 'text', words: 'texts?', patterns: 'texts?' },
  };

function readItem(list: ListName, item: Node, fault: MakeFault): ReadItem {
  if (list === 'different' || list === 'refused') {
    const names = (item.children ?? []).map((c) => c.value as unknown);
    const fits = item.type === 'array' && names.length === 2 && names.every(isText);
    return fits ? { value: names, faults: [] } : { faults: [fault(spanOf(item), 'wants', list, 'pair')] };
  }
  if (list === 'notNames' && isText(item.value)) return { value: { text: item.value }, faults: [] };
  return readObject(list, shapes[list], item, fault);
}

function readObject(
  list: string,
  shape: Readonly<Record<string, Shape>>,
  item: Node,
  fault: MakeFault,
): ReadItem {
  if (item.type !== 'object') return { faults: [fault(spanOf(item), 'wants', list, 'object')] };
  const faults: Fault[] = [];
  const out: Record<string, unknown> = {};
  let whole = true;
  for (const { name, key, value } of propertiesOf(item)) {
    const wanted = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!wanted) {
      faults.push(fault(spanOf(key), 'unknown', name));
      continue;
    }
    const read = readValue(name, wanted, value, fault);
    faults.push(...read.faults);
    if (read.value !== undefined) out[name] = read.value;
    else if (!wanted.endsWith('?')) whole = false;
  }
  for (const [name, wanted] of Object.entries(shape)) {
    if (wanted.endsWith('?') || !whole || name in out) continue;
    faults.push(fault(spanOf(item), 'missing', name));
    whole = false;
  }
  return whole ? { value: out, faults } : { faults };
}

function readValue(name: string, wanted: Shape, node: Node, fault: MakeFault): ReadItem {
  if (wanted === 'anchor') return readObject(name, anchorShape, node, fault);
  const value =
    node.type === 'array' ? (node.children ?? []).map((c) => c.value as unknown) : (node.value as unknown);
  const ok = {
    text: isText(value),
    'text?': typeof value === 'string',
    'texts?': isTexts(value),
    'type?': ['person', 'organisation', 'place', 'other'].includes(value as string),
    'gender?': value === 'male' || value === 'female',
    textOrNull: isText(value) || node.type === 'null',
    figure: isText(value) || (typeof value === 'number' && Number.isFinite(value)) || node.type === 'null',
    speaker: isText(value) || node.type === 'null' || (isTexts(value) && (value as string[]).length > 0),
  }[wanted];
  if (ok) return { value: node.type === 'null' ? null : value, faults: [] };
  return { faults: [fault(spanOf(node), 'wants', name, wanted.replace('?', ''))] };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isList = (name: string): name is ListName => (lists as readonly string[]).includes(name);

function* propertiesOf(object: Node): Generator<{ name: string; key: Node; value: Node }> {
  for (const { children } of object.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value) yield { name: String(key.value), key, value };
  }
}

const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

/** What is missing is missing behind the last thing that is there, not before the next one, lines further down. */
function syntaxFault(text: string, error: ParseError, fault: MakeFault): Fault {
  const behind = endBefore(text, error.offset);
  const here = { start: error.offset, end: Math.max(error.offset + error.length, error.offset + 1) };
  const there = { start: Math.max(0, behind - 1), end: behind };
  switch (printParseErrorCode(error.error)) {
    case 'CommaExpected':
      return fault(there, 'comma');
    case 'ColonExpected':
      return fault(there, 'colon');
    case 'CloseBraceExpected':
      return fault(there, 'brace');
    case 'CloseBracketExpected':
      return fault(there, 'bracket');
    case 'UnexpectedEndOfString':
      return fault(here, 'string');
    case 'UnexpectedEndOfComment':
      return fault(here, 'comment');
    default:
      return fault(here, 'syntax', text.slice(here.start, here.end).split('\n')[0]!.slice(0, 20));
  }
}

/** Where the last token before an offset ends; comments and white space are none. */
function endBefore(text: string, offset: number): number {
  const scanner = createScanner(text, true);
  let end = 0;
  while ((scanner.scan() as number) !== token.end && scanner.getTokenOffset() < offset)
    end = scanner.getTokenOffset() + scanner.getTokenLength();
  return end;
}

/** Lines count from 1. */
function lineCounter(text: string): (offset: number) => number {
  let ends: number[] | undefined;
  return (offset) => {
    ends ??= [...text.matchAll(/\r\n|[\r\n]/g)].map((m) => m.index + m[0].length);
    return firstWhere(ends, (end) => end > offset) + 1;
  };
}
