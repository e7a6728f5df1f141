/** A search by pattern, in compromise's match syntax over our own tags. */
import type { Span } from '../../model/types';
import { complaintAbout, type PatternComplaint } from './checkPattern';
import { matchTerms, parsePattern, type MatchTerm, type PatternPart } from './compromise';
import { plain } from './plain';
import { tagBits, type TaggedSentence, type TaggedText, type TextTag } from './taggedText';
import { classTagsOf } from './wordClasses';

export interface Pattern {
  /** In the syntax of FTS5, what an article must hold for the pattern to stand in it; missing where nothing is sure. */
  readonly fts?: string;
  /** Tags that one sentence must have; see `tagBits`. */
  readonly bits: number;
  /** Whether a text that is not read yet holds all that. */
  readonly mayHold: (text: string) => boolean;
  /** Every place in the article where it stands, in order. Time grows with the article. */
  readonly find: (tagged: TaggedText) => Span[];
}

/** Terms of a sentence that are matched together: longer ones are cut, or time would grow with the square of a sentence. */
const longest = 200;

/** Compared without case and diacritics. A complaint names what is wrong with the pattern. */
export function readPattern(typed: string): Pattern | { readonly complaint: PatternComplaint } {
  const source = typed.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  const wrong = complaintAbout(source);
  if (wrong) return { complaint: wrong };
  const parts = parsePattern(source);
  const sure = parts.filter((p) => p.optional !== true && p.negative !== true);
  const bits = sure.reduce((sum, { tag }) => sum | bitOf(tag), 0);
  const words = sure.flatMap(surelyOneOf);
  const classes = parts.some(asksForClass);
  const fts = ftsOf(words);
  return {
    ...(fts === '' ? {} : { fts }),
    bits,
    mayHold: (text) => hasWords(text, words),
    find: (tagged) =>
      tagged.sentences
        .filter(
          (s) => (s.bits & bits) === bits && hasWords(tagged.text.slice(s.span.start, s.span.end), words),
        )
        .flatMap((sentence) => findIn(tagged, sentence, parts, classes)),
  };
}

const bitOf = (tag = ''): number => (tag in tagBits ? tagBits[tag as TextTag] : 0);

function asksForClass({ tag, choices }: PatternPart): boolean {
  if (tag !== undefined) return bitOf(tag) === 0;
  return choices?.some((choice) => choice.some(asksForClass)) ?? false;
}

/** Words of which one must stand in the sentence; none where the part says nothing sure. */
function surelyOneOf({ word, fuzzy, fastOr, choices, operator }: PatternPart): string[][] {
  if (fuzzy === true) return [];
  if (word !== undefined) return [[word]];
  if (fastOr) return [[...fastOr]];
  if (!choices || operator !== 'or') return [];
  const first = choices.map(
    (choice) =>
      choice.find(
        (p) => p.word !== undefined && p.fuzzy !== true && p.negative !== true && p.optional !== true,
      )?.word,
  );
  return first.some((w) => w === undefined) ? [] : [first as string[]];
}

function ftsOf(words: readonly (readonly string[])[]): string {
  const groups = words.flatMap((group) => {
    const phrases = group.map((word) => word.match(/[\p{L}\p{N}]+/gu)?.join(' '));
    return phrases.some((p) => p === undefined) ? [] : [phrases.map((p) => `"${p!}"`).join(' OR ')];
  });
  return groups.map((g) => `(${g})`).join(' AND ');
}

/** One of each group; cheaper than to put the words in order. */
function hasWords(text: string, words: readonly (readonly string[])[]): boolean {
  if (words.length === 0) return true;
  const there = plain(text);
  return words.every((group) => group.some((word) => there.includes(word)));
}

function findIn(
  tagged: TaggedText,
  sentence: TaggedSentence,
  parts: readonly PatternPart[],
  classes: boolean,
): Span[] {
  const { terms, spans } = termsOf(tagged, sentence, classes);
  const found: Span[] = [];
  for (let from = 0; from < terms.length; from += longest)
    for (const [first, last] of matchTerms(terms.slice(from, from + longest), parts))
      found.push({ start: spans[from + first]!.start, end: spans[from + last - 1]!.end });
  return found;
}

/** Words, numbers and symbols, cut at hyphens as compromise cuts the words of a pattern; other marks stand around them. */
function termsOf(
  tagged: TaggedText,
  sentence: TaggedSentence,
  classes: boolean,
): { terms: MatchTerm[]; spans: Span[] } {
  const { text } = tagged;
  const tokens = tagged.tokensOf(sentence);
  const more = classes ? classTagsOf(tagged, tokens) : [];
  const spans: Span[] = [];
  const tags: ReadonlySet<string>[] = [];
  for (const [i, { span, kind, tags: bits }] of tokens.entries()) {
    if (kind === 'punctuation' || kind === 'mark') continue;
    const own = tagSet(bits, more[i]);
    for (const part of piecesOf(text, span)) {
      spans.push(part);
      tags.push(own);
    }
  }
  const terms: MatchTerm[] = [];
  let before = '';
  for (const [i, { start, end }] of spans.entries()) {
    const gap = text.slice(end, spans[i + 1]?.start ?? sentence.span.end);
    const cut = /^.*\s/su.exec(gap)?.[0].length ?? gap.length;
    // What is longer than this is no word, and a regular expression need not look at it.
    const surface = text.slice(start, Math.min(end, start + 64));
    const post = gap.slice(0, cut);
    terms.push({ text: surface, normal: plain(surface), pre: before, post, tags: tags[i]!, id: '' });
    before = gap.slice(cut);
  }
  return { terms, spans };
}

const hyphens = /[^-–—‐‑]+/gu;

function piecesOf(text: string, { start, end }: Span): Span[] {
  const surface = text.slice(start, end);
  if (!/[-–—‐‑]/u.test(surface)) return [{ start, end }];
  const pieces = [...surface.matchAll(hyphens)].map(({ 0: piece, index }) => ({
    start: start + index,
    end: start + index + piece.length,
  }));
  return pieces.length > 0 ? pieces : [{ start, end }];
}

const sets = new Map<number, ReadonlySet<string>>();

function tagSet(bits: number, classes: readonly string[] = []): ReadonlySet<string> {
  let set = sets.get(bits);
  if (!set) {
    set = new Set(Object.entries(tagBits).flatMap(([tag, bit]) => ((bits & bit) === 0 ? [] : [tag])));
    sets.set(bits, set);
  }
  return classes.length === 0 ? set : new Set([...set, ...classes]);
}
