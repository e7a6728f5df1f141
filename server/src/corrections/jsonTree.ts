/** The text of a JSON file with comments, as plain values that know where in the text they stand. */
import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';

export type Json = null | boolean | number | string | Json[] | JsonObject;
/** Without a prototype, so that no key of a file is one of the language's own. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** The scanner's kinds of tokens that are asked for here (`SyntaxKind` of jsonc-parser, which exists as types only). */
export const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  trivia: 15,
  end: 17,
} as const;

/** A file of corrections is four brackets deep; the parser, which calls itself, bears some thousands. */
const deepest = 100;

export interface Tree {
  readonly root?: Node | undefined;
  readonly errors: readonly ParseError[];
  /** Where brackets stand so deep in each other that nothing more was read. */
  readonly tooDeep?: number;
}

/** The tree of a text; its offsets are those of the text, also behind a byte order mark. Never throws. */
export function readTree(text: string): Tree {
  const body = withoutMark(text);
  const tooDeep = depthPassed(body);
  if (tooDeep !== undefined) return { errors: [], tooDeep };
  const errors: ParseError[] = [];
  return { root: parseTree(body, errors, { allowTrailingComma: true }), errors };
}

/** The same text, offset for offset, with a space for the byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}

/** The value of a node. `origins`, if given, is told of each list and object where it stands. */
export function valueOf(node: Node, origins?: WeakMap<object, Node>): Json {
  if (node.type === 'array') {
    const list = (node.children ?? []).map((child) => valueOf(child, origins));
    origins?.set(list, node);
    return list;
  }
  if (node.type !== 'object') return (node.value ?? null) as Json;
  const object = emptyObject();
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value) object[String(key.value)] = valueOf(value, origins);
  }
  origins?.set(object, node);
  return object;
}

export function emptyObject(): JsonObject {
  return Object.create(null) as JsonObject;
}

/** Whether two values are the same; the order of an object's keys tells nothing. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => sameJson(x, b[i]))
    );
  const keys = definedKeys(a);
  return keys.length === definedKeys(b).length && keys.every((key) => sameJson(a[key], b[key]));
}

export function definedKeys(object: JsonObject): string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined);
}

/** Every comment of a text, as it is written, in order. */
export function commentsOf(text: string): string[] {
  const scanner = createScanner(withoutMark(text), false);
  const comments: string[] = [];
  for (let kind = scanner.scan() as number; kind !== token.end; kind = scanner.scan()) {
    if (kind !== token.lineComment && kind !== token.blockComment) continue;
    const start = scanner.getTokenOffset();
    comments.push(text.slice(start, start + scanner.getTokenLength()));
  }
  return comments;
}

/** Where the brackets stand too deep in each other, if they do. */
function depthPassed(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind = scanner.scan() as number; kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) depth += 1;
    if (kind === token.closeBrace || kind === token.closeBracket) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}
