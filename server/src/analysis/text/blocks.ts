/** Cuts an article into blocks and tells what each is for: title, heading, byline, caption, teaser, paragraph. */
import type { Language } from '../../languages/language';
import { cutLong } from './cutLong';
import { datelineOf, datelineReach } from './dateline';
import { readFrontHeader } from './frontHeader';
import type { ArticleHeader, Block, Span, Zone } from '../../model/types';

interface Line extends Span {
  readonly text: string;
  /** A blank line (or the start) stands before it. */
  readonly apart: boolean;
}

/**
 * Blocks in order, disjoint, without surrounding white space; every visible character lies in exactly one.
 * A header between lines of dashes is one block. A block is else a line, or a paragraph that was wrapped over several
 * lines; one of many pages is cut into several (`cutLong.ts`). The date is that of a leading ` date 2022-01`, as exact as
 * it stands, else that of a line near the top that is nothing but a date.
 */
export function readBlocks(
  text: string,
  language: Language,
): { blocks: Block[]; date?: string; header?: ArticleHeader } {
  const patterns = compile(language);
  const front = readFrontHeader(text, language.figures);
  const lines = splitTeasers(unwrap(linesOf(text, front?.span.end ?? 0), text), patterns);
  const blocks: Block[] = front ? [{ span: front.span, zone: 'header' }] : [];
  let date = front?.date;
  const first = lines[0];
  const metadata = first && /^\uFEFF?\s*date (\d{4}(?:-\d\d){0,2})(?=\s|$)/i.exec(first.text);
  if (first && metadata) {
    date ??= metadata[1];
    blocks.push({ span: { start: first.start, end: first.start + metadata[0].length }, zone: 'metadata' });
    const rest = trimmed(text, first.start + metadata[0].length, first.end);
    if (rest) lines[0] = { ...rest, text: text.slice(rest.start, rest.end), apart: true };
    else lines.shift();
  }
  for (let i = 0; date === undefined && i < Math.min(lines.length, datelineReach); i += 1)
    date = datelineOf(lines[i]!.text, language.figures);
  const zones = lines.map((_, i) => zoneOf(lines, i, patterns));
  markPullQuotes(lines, zones, patterns);
  const pieces = lines.flatMap((line, i) => cutLong(text, line).map((span) => ({ span, zone: zones[i]! })));
  return {
    blocks: [...blocks, ...pieces],
    ...(date === undefined ? {} : { date }),
    ...(front ? { header: front.header } : {}),
  };
}

function linesOf(text: string, start: number): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let from = start;
  for (let at = start; at <= text.length; at += 1) {
    if (at < text.length && !endsLine(text.charCodeAt(at))) continue;
    const span = trimmed(text, from, at);
    if (span) lines.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end), apart });
    apart = span === undefined;
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    from = at + 1;
  }
  return lines;
}

function endsLine(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return end > start ? { start, end } : undefined;
}

/** White space; most characters are told from it by their number alone. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x7f && /\s/.test(text[at]!));
}

/** Joins lines that were broken by an editor or mail program at a fixed width. */
function unwrap(lines: readonly Line[], text: string): Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const previous = out.at(-1);
    const last = previous && previous.text.slice(previous.text.lastIndexOf('\n') + 1).trim();
    const wrapped =
      previous !== undefined &&
      last !== undefined &&
      !line.apart &&
      last.length >= 40 &&
      last.length <= 120 &&
      (/^\p{Ll}/u.test(line.text) || (!/[.!?:…"”’»]$/.test(last) && line.text.length >= 40));
    if (wrapped)
      out[out.length - 1] = { ...previous, end: line.end, text: text.slice(previous.start, line.end) };
    else out.push(line);
  }
  return out;
}

/** "… zegt Tol. LEES OOK: …": a teaser glued to a paragraph's end, in capitals or with a colon, is a line of its own. */
function splitTeasers(lines: readonly Line[], patterns: Patterns): Line[] {
  const out: Line[] = [];
  for (const line of lines) out.push(...(splitTeaser(line, patterns) ?? [line]));
  return out;
}

function splitTeaser(line: Line, { glued }: Patterns): Line[] | undefined {
  const tail = Math.max(0, line.text.length - 240);
  for (const match of line.text.slice(tail).matchAll(glued)) {
    const opener = match[2]!;
    const at = tail + match.index + match[1]!.length;
    if (at === 0 || !(/[:.]$/.test(opener) || opener === opener.toUpperCase())) continue;
    const end = line.text.slice(0, at).trimEnd().length;
    const start = line.start + at;
    return [
      { ...line, end: line.start + end, text: line.text.slice(0, end) },
      { start, end: line.end, text: line.text.slice(at), apart: true },
    ];
  }
  return undefined;
}

interface Patterns {
  readonly teaser: RegExp;
  readonly glued: RegExp;
  readonly boilerplate: RegExp;
  readonly caption: RegExp;
  readonly byline: RegExp;
  /** A line that names somebody, with his role before or behind. */
  readonly attribution: RegExp;
}

const compiled = new WeakMap<Language, Patterns>();

function compile(language: Language): Patterns {
  let patterns = compiled.get(language);
  const data = language.zones;
  if (!patterns) {
    const opening = (sources: readonly string[]): RegExp =>
      new RegExp(`^[-–—•*\\s]*(?:${sources.join('|')})`, 'iu');
    patterns = {
      teaser: opening(data.teaser),
      glued: new RegExp(`([.!?…]["”’»'“)\\]]{0,3}\\s+)((?:${data.teaser.join('|')})\\b[:.]?)`, 'giu'),
      boilerplate: opening(data.boilerplate),
      caption: new RegExp(`(?:^|[\\s(])(?:${data.caption.join('|')})`, 'iu'),
      byline: opening(data.byline),
      attribution: attributionWith(language.actors.particles),
    };
    compiled.set(language, patterns);
  }
  return patterns;
}

const sentenceEnd = /[.!?…]["”’»'“)\]]*$/;
const opener = /^["“„«‘'‚]|^,,/;
const closer = /["”’»'“]$|''$/;

function zoneOf(lines: readonly Line[], i: number, patterns: Patterns): Zone {
  const line = lines[i]!;
  const short = line.text.length <= 160 && wordCount(line.text) <= 24;
  if ((short || inCapitals.test(line.text)) && patterns.teaser.test(line.text)) return 'teaser';
  if (short && patterns.boilerplate.test(line.text) && wordCount(line.text) <= 12) return 'boilerplate';
  if (isCaption(lines, i, patterns)) return 'caption';
  if (i === 0) return isTitle(lines, patterns) ? 'title' : 'paragraph';
  if (short && isByline(line, patterns)) return 'byline';
  if (!isHeading(lines, i)) return 'paragraph';
  return goesOnTitle(lines, i, patterns) ? 'title' : 'heading';
}

const inCapitals = /^\p{Lu}{3,} \p{Lu}{3,}/u;

function isByline({ text }: Line, { byline }: Patterns): boolean {
  return wordCount(text) <= 10 && text.length <= 80 && !sentenceEnd.test(text) && byline.test(text);
}

/** A heading right below a title that is a quote: who says it, or its other half. */
function goesOnTitle(lines: readonly Line[], i: number, patterns: Patterns): boolean {
  return i === 1 && isTitle(lines, patterns) && opener.test(lines[0]!.text);
}

/** A caption carries a credit, or is a bare name just above one. */
function isCaption(lines: readonly Line[], i: number, patterns: Patterns): boolean {
  const line = lines[i]!;
  if (line.text.length <= 300 && patterns.caption.test(line.text)) {
    const credit = patterns.caption.exec(line.text)!;
    const tail = line.text.slice(credit.index);
    return credit.index <= 1 || wordCount(tail) <= 6;
  }
  const next = lines[i + 1];
  return (
    next !== undefined &&
    !next.apart &&
    line.text.length <= 100 &&
    !sentenceEnd.test(line.text) &&
    next.text.length <= 120 &&
    /^(?:©|copyright)/i.test(next.text)
  );
}

function isTitle(lines: readonly Line[], patterns: Patterns): boolean {
  const [first, second] = lines;
  if (!first || !second || first.text.length > 160 || wordCount(first.text) > 26) return false;
  if (/[.;,:]$/.test(first.text)) return false;
  return second.apart || second.text.length > first.text.length || patterns.byline.test(second.text);
}

/** A short line of its own, without a full stop, with running text behind it. */
function isHeading(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if (line.text.length > 110 || wordCount(line.text) > 16) return false;
  if (/[.,;:…]["”’»'“]*$/.test(line.text) || /^[-–—•*]/.test(line.text)) return false;
  if (/[?!]$/.test(line.text) && !/^\p{Lu}/u.test(line.text)) return false;
  if (isAskedInDialogue(lines, i)) return false;
  return closer.test(line.text) || lines.length > i + 1;
}

/** “Altijd?” between other marked lines: a dialogue. */
function isAskedInDialogue(lines: readonly Line[], i: number): boolean {
  if (i < 2 || !opener.test(lines[i]!.text) || !/[?!]["”’»'“]+$/.test(lines[i]!.text)) return false;
  return [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && opener.test(line.text));
}

/** A marked or short line with the name of its speaker on the next one: both are the pull quote. */
function markPullQuotes(lines: readonly Line[], zones: Zone[], patterns: Patterns): void {
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const [said, by] = [lines[i]!, lines[i + 1]!];
    if (zones[i] !== 'heading' && zones[i] !== 'title') continue;
    if (zones[i + 1] !== 'heading' && zones[i + 1] !== 'title') continue;
    const marked = opener.test(said.text) && closer.test(said.text);
    if (!marked && zones[i] === 'title') continue;
    if (!patterns.attribution.test(by.text) || wordCount(said.text) < 4) continue;
    zones[i] = 'pullquote';
    zones[i + 1] = 'pullquote';
    i += 1;
  }
}

/** "De Deense minister van Visserij Mads Holm", "Melkveehouder Jan Smit (52)", "– Jan Smit, boer". */
function attributionWith(particles: readonly string[]): RegExp {
  const name = "\\p{Lu}[\\p{L}'’.-]+";
  const more = `(?:\\s(?:(?:${particles.join('|')})\\s)*${name})+`;
  const role = '(?:\\s\\([^)]*\\)|,\\s[^.!?]{2,60})?';
  return new RegExp(`^[-–—]?\\s*(?:[\\p{L}'’-]+\\s){0,9}${name}${more}${role}$`, 'u');
}

/** One more than there are stretches of white space. */
function wordCount(text: string): number {
  let count = 1;
  let blank = false;
  for (let i = 0; i < text.length; i += 1) {
    const before = blank;
    blank = isBlank(text, i);
    if (blank && !before) count += 1;
  }
  return count;
}
