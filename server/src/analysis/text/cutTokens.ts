/** Cuts a block into sentences and those into tokens. Offsets count from its start; nothing visible is ever left out. */
import type { TokenData } from '../../languages/tokenData';
import { sentencesOf } from './sentences';
import { setOf } from '../../model/setOf';
import type { Sentence, Span, Token, TokenKind } from '../../model/types';

/**
 * Tokens and sentences of a block's text, in its order. Hyphen compounds, inner apostrophes ("zo'n", "d'Hondt") and
 * abbreviations stay one token; a clitic that the language names ("Amerika" + "'s") is a token of its own.
 */
export function cutTokens(text: string, data: TokenData): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  // Looked for only where one can be: the pattern walks over every word.
  const mayAddress = /@|:\/\/|www\./.test(text);
  for (const span of sentencesOf(text, data)) {
    const first = tokens.length;
    scan(text, { span, sentence: sentences.length, mayAddress }, data, tokens);
    if (tokens.length > first) sentences.push({ span, block: 0, first, last: tokens.length });
  }
  return { tokens, sentences };
}

const letter = '[\\p{L}\\p{M}\\u00AD]';
const alnum = '[\\p{L}\\p{M}\\p{N}\\u00AD]';
/** Before the sign of a mail address at most 64 characters (RFC 5321): they are looked through from each word on. */
const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/uy;
const number = /\d+(?:[.,:/'’–-]\d+)*(?:\p{L}{1,3}(?!\p{L}|[-‐]))?/uy;
/** Pieces joined by hyphens, apostrophes, ampersands; by a full stop only inside abbreviations and names like "bol.com". */
const word = new RegExp(
  `${alnum}+(?:(?:[-‐‑'’ʼ&·](?=${alnum})|(?<=(?:^|[^\\p{L}])\\p{L})\\.(?=\\p{L})|\\.(?=\\p{Ll}|\\d)|(?<=\\b\\p{Ll}{1,3})\\/(?=\\p{Ll}{1,3}\\b))${alnum}+)*`,
  'uy',
);
const leading = new RegExp(`['’‘]${letter}{1,5}`, 'uy');
const year = /['’]\d\d(?!\d|[.,]\d|\s?(?:%|procent|per\s?cent))/y;
const ellipsis = /\.{2,}|…/y;
const marks = /(?<![\p{L}\p{N}]),,(?!,)|,,(?=[\p{L}\p{N}])|''|``|´´|["“”„‟«»‹›‘’‚‛'`´]/uy;
const symbols = /[€$£¥%‰°+=<>@#§©®™*^~|\\/&_−×÷]/;
const visible = /\S/u;

interface Stretch {
  readonly span: Span;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly mayAddress: boolean;
}

function scan(text: string, { span, sentence, mayAddress }: Stretch, data: TokenData, out: Token[]): void {
  let at = span.start;
  const push = (end: number, kind: TokenKind): void => {
    out.push({ span: { start: at, end }, norm: normalise(text.slice(at, end)), kind, sentence });
    at = end;
  };
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (code === space) at += 1;
    else if (!pushPlain(code)) pushByPattern(code);
  }

  /** Most words, and most signs behind them, are told without a pattern. */
  function pushPlain(code: number): boolean {
    const end = plainWordEnd(text, at, span.end);
    if (end > at && !mayAddress) {
      const stop = text.charCodeAt(end) === fullStop && end < span.end;
      const kept = stop && keepsStop(text.slice(at, end), data, end + 1 >= span.end);
      push(kept ? end + 1 : end, 'word');
      return true;
    }
    const alone = plainSign(code) && (at + 1 === text.length || text.charCodeAt(at + 1) === space);
    if (alone) push(at + 1, 'punctuation');
    return alone;
  }

  /** All else, by the first pattern that fits. */
  function pushByPattern(code: number): void {
    const char = text[at]!;
    if (!visible.test(char)) {
      at += 1;
      return;
    }
    let end = 0;
    if (mayAddress && (end = matchEnd(address, text, at, span.end)) > 0) push(end, 'word');
    else if (code >= 48 && code <= 57 && (end = numberEnd(text, at, span.end)) > 0)
      push(ordinalEnd(end), 'number');
    else if ((end = matchEnd(word, text, at, span.end)) > 0) pushWord(end);
    else if ((end = apostropheEnd(text, at, span, data, out.at(-1))) > 0)
      push(end, /\d/.test(text[at + 1]!) ? 'number' : 'word');
    else if ((end = matchEnd(marks, text, at, span.end)) > 0) push(end, 'mark');
    else if ((end = matchEnd(ellipsis, text, at, span.end)) > 0) push(end, 'punctuation');
    else if (symbols.test(char)) push(at + 1, 'symbol');
    else push(Math.min(span.end, at + (text.codePointAt(at)! > 0xffff ? 2 : 1)), 'punctuation');
  }

  /** "am 15. September": the full stop belongs to the number. */
  function ordinalEnd(end: number): number {
    const stop = data.ordinalStop && text[end] === '.' && end + 1 < span.end && end - at <= 3;
    return stop && /^\d+$/.test(text.slice(at, end)) ? end + 1 : end;
  }

  function pushWord(end: number): void {
    const surface = text.slice(at, end);
    const clitic = cliticLength(surface, data);
    if (clitic > 0) {
      push(end - clitic, 'word');
      push(end, 'word');
      return;
    }
    const stop = end < span.end && text[end] === '.' && keepsStop(surface, data, end + 1 >= span.end);
    push(stop ? end + 1 : end, /^\p{N}+$/u.test(surface) ? 'number' : 'word');
  }
}

const space = 32;
const fullStop = 46;

/** Signs that mean nothing else when white space follows. */
function plainSign(code: number): boolean {
  return code === 44 || code === fullStop || code === 58 || code === 59 || code === 33 || code === 63;
}

/**
 * The end of a word of plain letters that cannot go on behind them, which is most words; `at` where only the patterns
 * can tell. What may join it to more letters is left to them: only white space and the sign before it end a plain word.
 */
function plainWordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === at || end === limit || text.charCodeAt(end) === space) return end;
  const signed = plainSign(text.charCodeAt(end));
  return signed && (end + 1 === text.length || text.charCodeAt(end + 1) === space) ? end : at;
}

/** A to Z, and the letters of Western Europe in one unit. */
function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);
}

/** A number, unless letters follow that make it a word ("24-jarige", "12de-eeuws"). */
function numberEnd(text: string, at: number, limit: number): number {
  const asNumber = matchEnd(number, text, at, limit);
  const asWord = matchEnd(word, text, at, limit);
  return asWord > asNumber && /\p{L}/u.test(text.slice(at, asWord)) ? 0 : asNumber;
}

/** An apostrophe that belongs to the word or year behind it ("'s avonds", "'s-Gravenhage", "'68"). */
function apostropheEnd(
  text: string,
  at: number,
  span: Span,
  data: TokenData,
  before: Token | undefined,
): number {
  const end = matchEnd(leading, text, at, span.end);
  if (end > 0 && data.leadingApostrophe.includes(normalise(text.slice(at, end)))) {
    const rest = text[end] === '-' ? matchEnd(word, text, end + 1, span.end) : 0;
    return rest > 0 ? rest : end;
  }
  const afterWord = before?.kind === 'word' && before.span.end < at;
  return afterWord ? matchEnd(year, text, at, span.end) : 0;
}

function cliticLength(surface: string, data: TokenData): number {
  for (const clitic of data.clitics) {
    if (surface.length <= clitic.length) continue;
    if (normalise(surface.slice(-clitic.length)) !== clitic) continue;
    if (data.cliticsAfterCapitalOnly && !/^\p{Lu}/u.test(surface)) continue;
    return clitic.length;
  }
  return 0;
}

/** Whether the full stop behind this word is part of it; at a sentence's end only for abbreviations that need it. */
function keepsStop(surface: string, data: TokenData, last: boolean): boolean {
  const lower = surface.toLowerCase();
  if (surface.includes('.')) return /^\p{L}{1,3}(?:\.\p{L}{1,4})+$/u.test(surface);
  if (/^\p{Lu}$/u.test(surface)) return true;
  return setOf(data.finalAbbreviations).has(lower) || (!last && setOf(data.abbreviations).has(lower));
}

function matchEnd(pattern: RegExp, text: string, at: number, limit: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? Math.min(at + match[0].length, limit) : 0;
}

/** Lower case, composed, with one kind of apostrophe and without soft hyphens. */
export function normalise(surface: string): string {
  const lower = surface.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\u00AD/g, '');
}
