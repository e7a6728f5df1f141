/** Reads the number that starts at a token, in digits or in words, with every meaning its form allows. */
import { own } from '../../model/own';
import type { Token } from '../../model/types';
import { readDigits, type Digits } from './digits';
import type { Writable } from './writable';
import type { Entry, Lexicon } from './lexicon';
import { piecesOf, readNumberWords, type Piece } from './numberWords';
import type { NumberAtom, Numbered } from './words';
import { glance, hasDigits, mayBeNumberWord, mayBeSign } from './sieve';

/** Whether a number may start at the token, by its kind and first letters. */
export function mayBeNumber(token: Token, lexicon: Lexicon): boolean {
  return mayBe(glance(token, lexicon.sieve), token, lexicon);
}

/** The same, of what `glance` gave. */
export function mayBe(marks: number, { norm }: Token, { numberStarts }: Lexicon): boolean {
  if (marks & (hasDigits | mayBeNumberWord)) return true;
  return (marks & mayBeSign) > 0 && numberStarts.has(norm);
}

export function readNumber(scene: Numbered, index: number): NumberAtom | undefined {
  const token = scene.tokens[index];
  if (!token) return undefined;
  const { negative, positive } = scene.lexicon.data.numbers;
  if (token.kind === 'word' && !mayGoOn(scene, index)) return undefined;
  if (token.kind !== 'number' && scene.lexicon.numberStarts.has(token.norm)) {
    const minus = negative.includes(token.norm);
    if (minus || positive.includes(token.norm)) return signed(scene, index, minus);
  }
  if (token.kind === 'number') return fromDigits(scene, index);
  return token.kind === 'word' ? fromWords(scene, index) : undefined;
}

/** "min 4", "-7,1", "plus 1,5". A dash must touch the number and nothing before it. */
function signed(scene: Numbered, index: number, minus: boolean): NumberAtom | undefined {
  const [before, sign, next] = [scene.tokens[index - 1], scene.tokens[index]!, scene.tokens[index + 1]];
  if (!next || next.sentence !== sign.sentence) return undefined;
  if (sign.kind !== 'word') {
    if (next.span.start !== sign.span.end) return undefined;
    if (before && before.span.end === sign.span.start && !'(‘“"\''.includes(before.norm)) return undefined;
  } else if (before?.kind === 'number' || (before && joinsSigns(scene, before.norm))) return undefined;
  const atom = scene.number(index + 1);
  if (atom?.value === undefined || atom.ordinal || atom.signed || atom.year !== undefined) return undefined;
  return { ...atom, first: index, value: minus ? -atom.value : atom.value, plain: false, signed: true };
}

/** "plus or minus 3": no sign but a margin. */
const joinsSigns = (scene: Numbered, norm: string): boolean => scene.lexicon.set('signJoiners').has(norm);

function fromDigits(scene: Numbered, index: number): NumberAtom | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[index]!;
  const vulgar = vulgarOf(token.norm);
  if (vulgar !== undefined) return base(index, index + 1, vulgar, false);
  const digits = readDigits(token.norm, lexicon.data);
  if (!digits) return undefined;
  let end = index + 1;
  let { value } = digits;
  let plain = digits.plain;
  const follow = tokens[end];
  if (value !== undefined && follow?.kind === 'number') {
    const touching = follow.span.start === tokens[end - 1]!.span.end;
    const half =
      vulgarOf(follow.norm) ?? (/^[1-3]\/[2-4]$/.test(follow.norm) ? evaluate(follow.norm) : undefined);
    if (half !== undefined && digits.plain) {
      value += half;
      end += 1;
      plain = false;
    } else if (!touching && digits.plain && value < 1000 && value > 0) {
      let grouped = String(value);
      while (isGroup(scene, end)) grouped += tokens[end++]!.norm;
      if (end > index + 1) {
        value = Number(grouped);
        plain = false;
      }
    }
  }
  const scale = value === undefined && !digits.pair ? 1 : scaleAt(scene, end);
  if (scale > 1) {
    end += 1;
    if (value !== undefined) value = clean(value * scale);
    plain = false;
  }
  const glued =
    scale === 1 && digits.letters !== undefined ? lettersOf(scene, index, digits, value) : undefined;
  if (glued === null) return undefined;
  const { year, lap, date, decade, ordinal } = digits;
  const size = glued?.scale ?? scale;
  const atom: Writable<NumberAtom> = { first: index, end, plain, words: false, scale: size };
  if (lap !== undefined) atom.lap = lap;
  if (date !== undefined) atom.date = date;
  if (decade !== undefined) atom.decade = decade;
  if (ordinal) atom.ordinal = ordinal;
  if (glued?.clock ?? digits.clock) atom.clock = glued?.clock ?? digits.clock!;
  if (year !== undefined && (plain || value === undefined)) atom.year = year;
  if (value !== undefined && !glued?.clock) atom.value = clean(value * (glued?.scale ?? 1));
  if (digits.pair) atom.pair = times(digits.pair, size);
  if (glued?.unit) atom.unit = glued.unit;
  return atom;
}

const times = ([a, b]: readonly [number, number], scale: number): readonly [number, number] => [
  clean(a * scale),
  clean(b * scale),
];

const base = (first: number, end: number, value: number, words: boolean): NumberAtom => ({
  first,
  end,
  value,
  words,
  plain: false,
  scale: 1,
});

/** Multiplication without the dust of binary fractions. */
export const clean = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

function vulgarOf(norm: string): number | undefined {
  const at = '½¼¾⅓⅔'.indexOf(norm);
  return norm.length === 1 && at >= 0 ? [0.5, 0.25, 0.75, 1 / 3, 2 / 3][at] : undefined;
}

const evaluate = (part: string): number => Number(part[0]) / Number(part[2]);

/** Three digits behind one white space: "1 234", "3 000 000". */
function isGroup(scene: Numbered, index: number): boolean {
  const [before, token] = [scene.tokens[index - 1]!, scene.tokens[index]];
  return (
    token?.kind === 'number' &&
    /^\d{3}$/.test(token.norm) &&
    token.span.start === before.span.end + 1 &&
    token.sentence === before.sentence
  );
}

function scaleAt(scene: Numbered, index: number): number {
  const norm = scene.norm(index, index - 1);
  const { scales, hundred } = scene.lexicon.data.numbers;
  if (Object.hasOwn(scales, norm)) return scales[norm]!;
  return Object.hasOwn(hundred, norm) ? hundred[norm]! : 1;
}

/** What letters glued to digits mean; null if the token is no figure at all. */
function lettersOf(
  scene: Numbered,
  index: number,
  digits: Digits,
  value: number | undefined,
): { scale?: number; unit?: Entry; clock?: readonly [number, number] } | null {
  const { lexicon } = scene;
  const { multiplierLetters, hourLetters } = lexicon.data.numbers;
  const letters = digits.letters!;
  if (hourLetters.includes(letters)) {
    if (digits.clock) return { clock: digits.clock };
    if (digits.plain && value !== undefined && value <= 24) return { clock: [value, 0] };
  }
  const part = own(lexicon.data.dayParts, letters);
  const half = part === undefined ? undefined : part === 'pm' ? 12 : 0;
  if (half !== undefined) {
    const [hour, minute] = digits.clock ?? [value ?? 0, 0];
    return hour <= 12 ? { clock: [(hour % 12) + half, minute] } : null;
  }
  const entry = lexicon.entries
    .get(letters)
    ?.find((e) => (e.cat === 'unit' || e.cat === 'currency') && e.rest.length === 0);
  const scale = Object.hasOwn(multiplierLetters, letters) ? multiplierLetters[letters] : undefined;
  if (scale !== undefined) {
    const before = scene.norm(index - 1, index);
    const money = lexicon.entries.get(before)?.some((e) => e.cat === 'currency') ?? false;
    if (money || !entry || (scene.plural(index + 1) && (value ?? 0) < 100)) return { scale };
  }
  return entry ? { unit: entry } : null;
}

/** An article starts a number only before a number word: "een miljoen". */
function mayGoOn(scene: Numbered, index: number): boolean {
  const { lexicon, tokens } = scene;
  if (!lexicon.data.numbers.articles.includes(tokens[index]!.norm)) return true;
  const next = tokens[index + 1];
  return next !== undefined && mayBeNumber(next, lexicon);
}

/** "een" is an article, but the last word of "tweeduizend een schelpen". */
function isArticle(scene: Numbered, index: number, before: readonly Piece[]): boolean {
  const { articles, units } = scene.lexicon.data.numbers;
  const { norm } = scene.tokens[index]!;
  if (!articles.includes(norm)) return false;
  const role = before.at(-1)?.role;
  const closes = role === 'scale' || role === 'hundred';
  return !(closes && Object.hasOwn(units, norm) && scene.plural(index + 1));
}

/** "nine hundred ninety nine million …" has nineteen words. */
const maxTokens = 20;
const article = (token: number): Piece => ({ role: 'article', value: 1, ordinal: false, token, last: true });

function fromWords(scene: Numbered, index: number): NumberAtom | undefined {
  const { tokens, lexicon } = scene;
  const first = tokens[index]!;
  const pieces: Piece[] = [];
  for (let i = index; i < tokens.length && i < index + maxTokens; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.sentence !== first.sentence || scene.named[i]) break;
    const cut = isArticle(scene, i, pieces)
      ? { pieces: [article(i - index)], rest: '' }
      : piecesOf(token.norm, lexicon.numbers, i - index);
    if (cut.pieces.length === 0 || cut.rest !== '') break;
    if (i > index && cut.pieces[0]!.role === 'unit' && pieces.at(-1)?.role === 'unit') break;
    pieces.push(...cut.pieces);
  }
  if (pieces.length === 0 || pieces[0]!.role === 'join') return undefined;
  const read = readNumberWords(pieces, lexicon.numbers);
  if (!read) return undefined;
  const atom: NumberAtom = {
    ...base(index, index + read.tokens, clean(read.value), true),
    scale: read.scale,
    ...(read.high === undefined ? {} : { low: read.value, high: read.high }),
    ...(read.ordinal ? { ordinal: true } : {}),
  };
  return lexicon.data.numbers.lone.includes(first.norm) && read.tokens === 1 ? { ...atom, lone: true } : atom;
}
