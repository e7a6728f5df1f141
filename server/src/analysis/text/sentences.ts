/** Cuts a block into sentences. A line break inside a block is white space: `blocks.ts` has joined what was only wrapped. */
import type { TokenData } from '../../languages/tokenData';
import { setOf } from '../../model/setOf';
import type { Span } from '../../model/types';

/** A full stop, its closing marks and brackets, white space, and what may open the next sentence. */
const boundary =
  /(?<![.!?…])[.!?…]+(?:["”’»'“)\]]|\s(?:''|”|»)(?=\s|$))*\s+(?=["“„«‘'‚(\[]*(?:,,\s?)?[\p{Lu}\p{N}])/gu;
const lowerStart = /^(?:''\s|["“„«‘'‚(\[\s]*\p{Ll})/u;
const lastWord = /(?<![\p{L}\p{N}.])([\p{L}\p{N}.]*)\.["”’»'“)\]]*\s+$/u;
/** "15. September": a number before a full stop that may be an ordinal. */
const ordinal = /^\d{1,3}$/;
const initial = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;

/**
 * The sentences of a block's text, in order, without the white space between them. Sentences inside a quotation
 * are sentences of their own; a closing mark belongs to the sentence it ends.
 */
export function sentencesOf(surface: string, data: TokenData): Span[] {
  const starts = [...surface.matchAll(boundary)].map((match) => match.index + match[0].length);
  const ordered = [0, ...starts.filter((start) => opens(surface, start, data))];
  const spans: Span[] = [];
  for (const [i, start] of ordered.entries()) {
    const piece = surface.slice(start, ordered[i + 1] ?? surface.length);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) spans.push({ start: start + lead, end: start + lead + length });
  }
  return spans;
}

/** "op X.": the letter before the full stop is a name, with a sentence behind it. */
function isNamed(surface: string, start: number, data: TokenData): boolean {
  const before = /(?<!\p{L})(\p{L}+)\s+X\.["”’»'“)\]]*\s+$/u.exec(
    surface.slice(Math.max(0, start - 24), start),
  )?.[1];
  return before !== undefined && data.beforeLetter.includes(before.toLowerCase());
}

/** Whether a sentence really opens at `start`: not in lower case, not after an abbreviation or an initial. */
function opens(surface: string, start: number, data: TokenData): boolean {
  if (lowerStart.test(surface.slice(start, start + 8))) return false;
  const word = lastWord.exec(surface.slice(Math.max(0, start - 24), start))?.[1];
  if (word === undefined) return true;
  if (data.ordinalStop && ordinal.test(word)) return false;
  const lower = word.toLowerCase();
  if (setOf(data.finalAbbreviations).has(lower)) {
    // "U.S. Attorney" goes on; "in the U.S. The court" does not.
    const next = /^["“„«‘'‚(\[\s]*(\p{L}+)/u.exec(surface.slice(start, start + 24))?.[1]?.toLowerCase();
    return !/\p{Lu}/u.test(word) || next === undefined || setOf(data.sentenceStarters).has(next);
  }
  if (setOf(data.abbreviations).has(lower)) return false;
  return !initial.test(word) || isNamed(surface, start, data);
}
