/** Single edits in the text of a JSON file with comments: each keeps every comment, and the layout round about. */
import { createScanner, type Node } from 'jsonc-parser';
import { commentsOf, token, type Json } from './jsonTree';

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a file is laid out, as far as it shows. */
export interface Layout {
  readonly eol: string;
  readonly unit: string;
  /** `{ "a": 1 }` and not `{"a":1}`. */
  readonly spaced: boolean;
  /** Short lists of words stand on one line. */
  readonly flatLists: boolean;
}

function layoutOf(text: string): Layout {
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    unit: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    spaced: /\{ "|": |", "/.test(text) || !/\{"|":\S|","/.test(text),
    flatLists: /\n/.test(text) && /:[ \t]*\["[^[\]{}\n]*"\]/.test(text),
  };
}

/** Puts a value in the place of another. */
export function replaceValue(text: string, node: Node, value: Json): TextEdit[] {
  const layout = layoutOf(text);
  const { start, end } = spanOf(node);
  const flat = !text.slice(start, end).includes('\n') && !isBroken(text, node.parent);
  const kept = keptComments(text, start, end, layout);
  const written = write(value, layout, flat || staysFlat(value, layout), indentOf(text, start));
  return [{ start, end, text: kept + written }];
}

/** Takes an item of a list, or a property of an object, out with its comma. Comments in it stay at its place. */
export function removeChild(text: string, container: Node, index: number): TextEdit[] {
  const children = container.children!;
  const child = children[index]!;
  const layout = layoutOf(text);
  let { start, end } = spanOf(child);
  const kept = keptComments(text, start, end, layout).trimEnd();
  const edits: TextEdit[] = [];
  const behind = commaBehind(text, end);
  if (behind.comma !== undefined) {
    if (text.slice(end, behind.comma).trim() === '' && kept === '') end = behind.comma + 1;
    else edits.push({ start: behind.comma, end: behind.comma + 1, text: '' });
  } else if (index > 0) {
    const comma = commaBehind(text, spanOf(children[index - 1]!).end).comma!;
    if (text.slice(comma + 1, start).trim() === '' && kept === '') start = comma;
    else edits.push({ start: comma, end: comma + 1, text: '' });
  }
  if (kept !== '') {
    const broken = kept.lastIndexOf('//') > kept.lastIndexOf('\n') && !/^[^\S\n]*\r?\n/.test(text.slice(end));
    const brokenText = broken ? kept + layout.eol + indentOf(text, start) : kept;
    return [...edits, { start, end, text: brokenText }].sort((a, b) => a.start - b.start);
  }
  edits.push(withSpaceAround(text, { start, end, text: '' }, container));
  return edits.sort((a, b) => a.start - b.start);
}

/** Puts an item into a list before the one at `index`, or at its end; with a key, a property at the end of an object. */
export function insertChild(
  text: string,
  container: Node,
  index: number,
  value: Json,
  key?: string,
): TextEdit[] {
  const children = container.children ?? [];
  const layout = layoutOf(text);
  const beside = children[Math.min(index, children.length - 1)];
  if (!beside) return intoEmpty(text, container, value, key);
  const last = index >= children.length;
  const broken = isOnOwnLine(text, beside.offset);
  const flat = !broken || (isFlat(text, beside) && beside.type !== 'property');
  const indent = indentOf(text, beside.offset);
  const written = entry(key, value, layout, flat, indent);
  const between = broken ? layout.eol + indent : layout.spaced ? ' ' : '';
  if (!last) return [{ start: beside.offset, end: beside.offset, text: `${written},${between}` }];
  const { end } = spanOf(beside);
  const behind = commaBehind(text, end);
  const from = behind.comma === undefined ? end : behind.comma + 1;
  const { at, needsLine } = behindComments(text, from, broken);
  const line = needsLine && !broken ? layout.eol + indent : between;
  if (behind.comma !== undefined) return [{ start: at, end: at, text: `${line}${written},` }];
  if (!broken && !needsLine) return [{ start: at, end: at, text: `,${between}${written}` }];
  const comma = { start: end, end, text: ',' };
  if (at === end) return [{ start: end, end, text: `,${line}${written}` }];
  return [comma, { start: at, end: at, text: line + written }];
}

function intoEmpty(text: string, container: Node, value: Json, key: string | undefined): TextEdit[] {
  const layout = layoutOf(text);
  const { start, end } = spanOf(container);
  const inside = text.slice(start + 1, end - 1);
  const broken = inside.includes('\n') || isBroken(text, container.parent ?? container);
  const indent = indentOf(text, start);
  const deeper = indent + layout.unit;
  const written = entry(key, value, layout, !broken, deeper);
  const comment = inside.trim() === '' ? '' : inside.trimEnd();
  const room = layout.spaced && container.type === 'object' ? ' ' : '';
  const body = broken
    ? `${comment}${layout.eol}${deeper}${written}${layout.eol}${indent}`
    : `${comment}${comment === '' ? room : ' '}${written}${room}`;
  return [{ start: start + 1, end: end - 1, text: body }];
}

function entry(key: string | undefined, value: Json, layout: Layout, flat: boolean, indent: string): string {
  const written = write(value, layout, flat || staysFlat(value, layout), indent);
  if (key === undefined) return written;
  return `${JSON.stringify(key)}:${layout.spaced || !flat ? ' ' : ''}${written}`;
}

const staysFlat = (value: Json, { flatLists }: Layout): boolean =>
  flatLists && Array.isArray(value) && value.every((v) => typeof v === 'string');

function write(value: Json, layout: Layout, flat: boolean, indent: string): string {
  if (!flat) return JSON.stringify(value, null, layout.unit).replace(/\n/g, layout.eol + indent);
  return layout.spaced ? onOneLine(value) : JSON.stringify(value);
}

function onOneLine(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const fields = Object.entries(value).flatMap(([key, of]) =>
    of === undefined ? [] : `${JSON.stringify(key)}: ${onOneLine(of)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** The comma behind an offset, if one comes before the bracket that closes. */
function commaBehind(text: string, offset: number): { readonly comma?: number } {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  return (scanner.scan() as number) === token.comma ? { comma: scanner.getTokenOffset() } : {};
}

/** Behind the comments that follow on the same line; of a list on one line, behind all that follow. */
function behindComments(text: string, from: number, broken: boolean): { at: number; needsLine: boolean } {
  const scanner = createScanner(text, false);
  scanner.setPosition(from);
  let at = from;
  let needsLine = false;
  for (;;) {
    const kind = scanner.scan() as number;
    if (kind === token.lineComment || kind === token.blockComment) {
      at = scanner.getTokenOffset() + scanner.getTokenLength();
      needsLine = kind === token.lineComment;
    } else if (kind === token.lineBreak ? broken : kind !== token.trivia) return { at, needsLine };
  }
}

/** Takes the white space along that would be left over: the whole line, or the gap on one side. */
function withSpaceAround(text: string, edit: TextEdit, container: Node): TextEdit {
  const open = container.offset + 1;
  const close = spanOf(container).end - 1;
  if (text.slice(open, edit.start).trim() === '' && text.slice(edit.end, close).trim() === '')
    return { start: open, end: close, text: '' };
  let { start, end } = edit;
  while (start > open && /[ \t]/.test(text[start - 1]!)) start -= 1;
  const line = /^[ \t]*(\r\n|\n|\r)/.exec(text.slice(end, close));
  if (line && /[\n\r]/.test(text[start - 1]!)) return { start, end: end + line[0].length, text: '' };
  start = edit.start;
  if (text[start] !== ',' || text[end - 1] === ',') while (end < close && /[ \t]/.test(text[end]!)) end += 1;
  return { start, end, text: '' };
}

/** The comments between two offsets, each followed by what must follow it. */
function keptComments(text: string, start: number, end: number, { eol }: Layout): string {
  const indent = indentOf(text, start);
  return commentsOf(text.slice(start, end))
    .map((comment) => (comment.startsWith('//') ? comment + eol + indent : `${comment} `))
    .join('');
}

/** White space at the start of the line of an offset. */
function indentOf(text: string, offset: number): string {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))![0];
}

function isOnOwnLine(text: string, offset: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return line > 0 && /^[ \t]*$/.test(text.slice(line, offset));
}

/** Whether what a node holds stands on lines of its own. */
function isBroken(text: string, node: Node | undefined): boolean {
  const around = node?.type === 'property' ? node.parent : node;
  const [first] = around?.children ?? [];
  if (!around) return false;
  return first
    ? isOnOwnLine(text, first.offset)
    : text.slice(around.offset, spanOf(around).end).includes('\n');
}

const isFlat = (text: string, node: Node): boolean =>
  node.type === 'property' || !text.slice(node.offset, node.offset + node.length).includes('\n');

/** A property ends where its value does. */
function spanOf(node: Node): { start: number; end: number } {
  const last = node.type === 'property' ? (node.children?.[1] ?? node) : node;
  return { start: node.offset, end: last.offset + last.length };
}
