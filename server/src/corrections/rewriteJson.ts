/** Makes the text of a JSON file say something else, by the fewest edits: what stays is not touched. */
import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';
import { insertChild, removeChild, replaceValue, type TextEdit } from './jsonEdits';
import { commentsOf, definedKeys, readTree, sameJson, valueOf, type Json, type JsonObject } from './jsonTree';

type Step =
  | { readonly do: 'replace'; readonly path: JSONPath; readonly value: Json }
  | { readonly do: 'remove'; readonly path: JSONPath; readonly index: number }
  | {
      readonly do: 'insert';
      readonly path: JSONPath;
      readonly index: number;
      readonly value: Json;
      readonly key?: string;
    };

/**
 * The text with the wanted value in it; the same text where it says that already. Undefined where the result, read
 * back, would not be exactly that value with every comment of before.
 *
 * @param root the tree of the text
 * @param origins for each list and object of `wanted` that stands in the text: where
 */
export function rewriteJson(
  text: string,
  root: Node,
  wanted: Json,
  origins: WeakMap<object, Node>,
): string | undefined {
  let now = text;
  for (const step of stepsTo(root, wanted, [], origins)) {
    const tree = now === text ? root : readTree(now).root;
    const node = tree && findNodeAtLocation(tree, step.path);
    if (!node) return undefined;
    now = applied(now, editsOf(now, node, step));
  }
  return now === text || saysExactly(now, wanted, text) ? now : undefined;
}

/** Whether a text can be read, holds exactly this value, and all the comments of the text before. */
export function saysExactly(text: string, wanted: Json, before: string): boolean {
  const { root, errors } = readTree(text);
  if (!root || errors.length > 0 || !sameJson(valueOf(root), wanted)) return false;
  const comments = commentsOf(text);
  const had = commentsOf(before);
  return comments.length === had.length && comments.every((comment, i) => comment === had[i]);
}

function editsOf(text: string, node: Node, step: Step): TextEdit[] {
  switch (step.do) {
    case 'replace':
      return replaceValue(text, node, step.value);
    case 'remove':
      return removeChild(text, node, step.index);
    case 'insert':
      return insertChild(text, node, step.index, step.value, step.key);
  }
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** In this order the paths stay right: first inside what stays, then what goes, last first, then what comes. */
function stepsTo(node: Node, wanted: Json, path: JSONPath, origins: WeakMap<object, Node>): Step[] {
  if (Array.isArray(wanted) && node.type === 'array') return listSteps(node, wanted, path, origins);
  if (isObject(wanted) && node.type === 'object') return objectSteps(node, wanted, path, origins);
  return sameJson(valueOf(node), wanted) ? [] : [{ do: 'replace', path, value: wanted }];
}

function objectSteps(node: Node, wanted: JsonObject, path: JSONPath, origins: WeakMap<object, Node>): Step[] {
  const inside: Step[] = [];
  const gone: Step[] = [];
  const had = new Set<string>();
  for (const [index, { children }] of (node.children ?? []).entries()) {
    const key = String(children![0]!.value);
    const value = wanted[key];
    had.add(key);
    if (value === undefined) gone.unshift({ do: 'remove', path, index });
    else for (const step of stepsTo(children![1]!, value, [...path, key], origins)) inside.push(step);
  }
  const come = definedKeys(wanted)
    .filter((key) => !had.has(key))
    .map((key): Step => ({ do: 'insert', path, index: Infinity, value: wanted[key]!, key }));
  return [...inside, ...gone, ...come];
}

function listSteps(
  node: Node,
  wanted: readonly Json[],
  path: JSONPath,
  origins: WeakMap<object, Node>,
): Step[] {
  const places = new Map<unknown, number[]>();
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    const value = wanted[i]!;
    const key = isContainer(value) ? origins.get(value) : value;
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  const inside: Step[] = [];
  const gone: Step[] = [];
  const stay = new Set<number>();
  let next = 0;
  for (const [index, child] of (node.children ?? []).entries()) {
    const key: unknown = child.type === 'array' || child.type === 'object' ? child : (child.value ?? null);
    const left = places.get(key) ?? [];
    while (left.length > 0 && left.at(-1)! < next) left.pop();
    const place = left.pop();
    if (place === undefined) {
      gone.unshift({ do: 'remove', path, index });
      continue;
    }
    next = place + 1;
    stay.add(place);
    for (const step of stepsTo(child, wanted[place]!, [...path, index], origins)) inside.push(step);
  }
  const come = [...wanted.entries()]
    .filter(([i]) => !stay.has(i))
    .map(([index, value]): Step => ({ do: 'insert', path, index, value }));
  return [...inside, ...gone, ...come];
}

const isContainer = (value: Json): value is Json[] | JsonObject =>
  typeof value === 'object' && value !== null;
const isObject = (value: Json): value is JsonObject => isContainer(value) && !Array.isArray(value);
