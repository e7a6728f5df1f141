/** Cuts a block into sentences: compromise's splitter first, then what it does not know of quotation marks. */
import type { TokenData } from '../languages/tokenData';
import { splitSentences } from './compromise';
import { setOf } from './setOf';
import type { Span } from './types';

/** A full stop, its closing marks and brackets, white space, and what may open the next sentence. */
const boundary = /[.!?…]+(?:["”’»'“)\]]|\s(?:''|”|»)(?=\s|$))*\s+(?=["“„«‘'‚(\[]*(?:,,\s?)?[\p{Lu}\p{N}])/gu;
const lowerStart = /^(?:''\s|["“„«‘'‚(\[\s]*\p{Ll})/u;
const lastWord = /([\p{L}\p{N}.]*)\.["”’»'“)\]]*\s+$/u;
const initial = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;

/**
 * The sentences of `text[span]`, in order, without the white space between them. Sentences inside a quotation
 * are sentences of their own; a closing mark belongs to the sentence it ends.
 */
export function sentencesOf(text: string, span: Span, data: TokenData): Span[] {
  const surface = text.slice(span.start, span.end);
  const known = abbreviationsOf(data);
  const starts = new Set<number>([0]);
  let at = 0;
  for (const part of portions(surface))
    for (const piece of splitSentences(part, known)) {
      starts.add(at);
      at += piece.length;
    }
  for (const match of surface.matchAll(boundary)) starts.add(match.index + match[0].length);

  const ordered = [...starts].sort((a, b) => a - b).filter((s) => s === 0 || opens(surface, s, data, known));
  const spans: Span[] = [];
  for (const [i, start] of ordered.entries()) {
    const piece = surface.slice(start, ordered[i + 1] ?? surface.length);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) spans.push({ start: span.start + start + lead, end: span.start + start + lead + length });
  }
  return spans;
}

/** How much is split at once: more than any paragraph. The splitter's time and memory grow with the square of it. */
const portion = 8000;

/** The text in portions, each but the last ending behind a full stop and white space where it has any. */
function portions(surface: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (surface.length - from > 2 * portion) {
    const window = surface.slice(from, from + portion);
    const stop = Math.max(...['. ', '? ', '! '].map((end) => window.lastIndexOf(end) + 2));
    const space = surface.indexOf(' ', from + portion);
    const end = stop > portion / 2 ? from + stop : space < 0 ? surface.length : space + 1;
    parts.push(surface.slice(from, end));
    from = end;
  }
  parts.push(surface.slice(from));
  return parts;
}

/** Whether a sentence really opens at `start`: not in lower case, not after an abbreviation or an initial. */
function opens(
  surface: string,
  start: number,
  data: TokenData,
  known: Readonly<Record<string, true>>,
): boolean {
  if (lowerStart.test(surface.slice(start, start + 8))) return false;
  const word = lastWord.exec(surface.slice(Math.max(0, start - 24), start))?.[1];
  if (word === undefined) return true;
  const lower = word.toLowerCase();
  if (setOf(data.finalAbbreviations).has(lower)) {
    // "U.S. Attorney" goes on; "in the U.S. The court" does not.
    const next = /^["“„«‘'‚(\[\s]*(\p{L}+)/u.exec(surface.slice(start, start + 24))?.[1]?.toLowerCase();
    return !/\p{Lu}/u.test(word) || next === undefined || setOf(data.sentenceStarters).has(next);
  }
  return !(lower in known) && !initial.test(word);
}

const tables = new WeakMap<TokenData, Readonly<Record<string, true>>>();

function abbreviationsOf(data: TokenData): Readonly<Record<string, true>> {
  let table = tables.get(data);
  if (!table) {
    table = Object.freeze(Object.fromEntries(data.abbreviations.map((a) => [a, true as const])));
    tables.set(data, table);
  }
  return table;
}
