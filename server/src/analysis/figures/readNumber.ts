/** Reads the number that starts at a token, in digits or in words, with every meaning its form allows. */
import { own } from '../../model/own';
import type { Token } from '../../model/types';
import { readDigits, type Digits } from './digits';
import type { Writable } from './writable';
import { unitOrCurrency, type Entry, type Lexicon } from './lexicon';
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

/** "min 4", "-7,1", "plus 1,5". */
function signed(scene: Numbered, index: number, minus: boolean): NumberAtom | undefined {
  const [sign, next] = [scene.tokens[index]!, scene.tokens[index + 1]];
  if (next?.sentence !== sign.sentence || !isSign(scene, index)) return undefined;
  const atom = scene.number(index + 1);
  if (atom?.value === undefined || atom.ordinal || atom.signed || atom.year !== undefined) return undefined;
  return { ...atom, first: index, value: minus ? -atom.value : atom.value, plain: false, signed: true };
}

/** A dash must touch the number and nothing before it; a word must not stand between two numbers or other signs. */
function isSign(scene: Numbered, index: number): boolean {
  const [before, sign, next] = [scene.tokens[index - 1], scene.tokens[index]!, scene.tokens[index + 1]!];
  if (sign.kind === 'word') return before?.kind !== 'number' && !(before && joinsSigns(scene, before.norm));
  if (next.span.start !== sign.span.end) return false;
  return before?.span.end !== sign.span.start || '(‘“"\''.includes(before.norm);
}

/** "plus or minus 3": no sign but a margin. */
const joinsSigns = (scene: Numbered, norm: string): boolean => scene.lexicon.set('signJoiners').has(norm);

function fromDigits(scene: Numbered, index: number): NumberAtom | undefined {
  const { tokens, lexicon } = scene;
  const { norm } = tokens[index]!;
  const vulgar = vulgarOf(norm);
  if (vulgar !== undefined) return base(index, index + 1, vulgar, false);
  const digits = readDigits(norm, lexicon.data);
  if (!digits) return undefined;
  const whole = wholeOf(scene, index, digits);
  const scale = whole.value === undefined && !digits.pair ? 1 : scaleAt(scene, whole.end);
  if (scale > 1) return atomOf(index, digits, { ...whole, end: whole.end + 1, plain: false }, scale, unglued);
  const glued =
    digits.letters === undefined ? unglued : lettersOf(scene, index, digits, digits.letters, whole.value);
  return glued && atomOf(index, digits, whole, glued.scale ?? scale, glued);
}

/** The digits with what stands behind them and belongs to them, before anything multiplies it. */
interface Whole {
  readonly value: number | undefined;
  readonly end: number;
  readonly plain: boolean;
}

/** "2 ½" and "1 234" go on in the next token. */
function wholeOf(scene: Numbered, index: number, { value, plain }: Digits): Whole {
  const end = index + 1;
  const [token, follow] = [scene.tokens[index]!, scene.tokens[end]];
  const alone = { value, end, plain };
  if (value === undefined || !plain || follow?.kind !== 'number') return alone;
  const part = partOf(follow.norm);
  if (part !== undefined) return { value: value + part, end: end + 1, plain: false };
  if (follow.span.start === token.span.end || value >= 1000 || value <= 0) return alone;
  let grouped = String(value);
  let to = end;
  while (isGroup(scene, to)) grouped += scene.tokens[to++]!.norm;
  return to > end ? { value: Number(grouped), end: to, plain: false } : alone;
}

/** "½", "1/2". */
const partOf = (norm: string): number | undefined =>
  vulgarOf(norm) ?? (/^[1-3]\/[2-4]$/.test(norm) ? evaluate(norm) : undefined);

function atomOf(
  first: number,
  digits: Digits,
  { value, end, plain }: Whole,
  scale: number,
  glued: Glued,
): NumberAtom {
  const { year, lap, date, decade, ordinal, pair } = digits;
  const clock = glued.clock ?? digits.clock;
  const atom: Writable<NumberAtom> = { first, end, plain, words: false, scale };
  if (lap !== undefined) atom.lap = lap;
  if (date !== undefined) atom.date = date;
  if (decade !== undefined) atom.decade = decade;
  if (ordinal) atom.ordinal = ordinal;
  if (clock) atom.clock = clock;
  if (year !== undefined && (plain || value === undefined)) atom.year = year;
  if (value !== undefined && !glued.clock) atom.value = clean(value * scale);
  if (pair) atom.pair = times(pair, scale);
  if (glued.unit) atom.unit = glued.unit;
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

/** What letters glued to digits make of them. */
interface Glued {
  readonly scale?: number;
  readonly unit?: Entry;
  readonly clock?: readonly [number, number];
}
const unglued: Glued = {};

/** Undefined if the token is no figure at all. */
function lettersOf(
  scene: Numbered,
  index: number,
  digits: Digits,
  letters: string,
  value: number | undefined,
): Glued | undefined {
  const { lexicon } = scene;
  const { multiplierLetters, hourLetters } = lexicon.data.numbers;
  const hour = hourLetters.includes(letters) ? wholeHour(digits, value) : undefined;
  if (hour) return { clock: hour };
  const part = own(lexicon.data.dayParts, letters);
  if (part !== undefined) return inHalfDay(digits.clock ?? [value ?? 0, 0], part === 'pm' ? 12 : 0);
  const entry = unitOrCurrency(lexicon, letters);
  const scale = own(multiplierLetters, letters);
  if (scale !== undefined && (!entry || multiplies(scene, index, value))) return { scale };
  return entry && { unit: entry };
}

/** Whether letters that may be a unit too multiply: behind a currency ("€ 5m"), before what is counted ("5m mensen"). */
function multiplies(scene: Numbered, index: number, value = 0): boolean {
  const before = scene.lexicon.entries.get(scene.norm(index - 1, index));
  return before?.some((e) => e.cat === 'currency') === true || (scene.plural(index + 1) && value < 100);
}

/** "20u", "20.30u". */
function wholeHour(
  { clock, plain }: Digits,
  value: number | undefined,
): readonly [number, number] | undefined {
  if (clock) return clock;
  return plain && value !== undefined && value <= 24 ? [value, 0] : undefined;
}

/** "8.30pm". */
const inHalfDay = ([hour, minute]: readonly [number, number], half: number): Glued | undefined =>
  hour <= 12 ? { clock: [(hour % 12) + half, minute] } : undefined;

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
  const pieces = numberPieces(scene, index);
  if (pieces.length === 0 || pieces[0]!.role === 'join') return undefined;
  const read = readNumberWords(pieces, lexicon.numbers);
  if (!read) return undefined;
  const atom: NumberAtom = {
    ...base(index, index + read.tokens, clean(read.value), true),
    scale: read.scale,
    ...(read.high === undefined ? {} : { low: read.value, high: read.high }),
    ...(read.ordinal ? { ordinal: true } : {}),
  };
  const lone = read.tokens === 1 && lexicon.data.numbers.lone.includes(tokens[index]!.norm);
  return lone ? { ...atom, lone } : atom;
}

/** The pieces of the tokens from here on that are nothing but number words. */
function numberPieces(scene: Numbered, index: number): Piece[] {
  const { tokens, lexicon, named } = scene;
  const { sentence } = tokens[index]!;
  const pieces: Piece[] = [];
  for (let i = index; i < tokens.length && i < index + maxTokens; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.sentence !== sentence || named[i]) break;
    const cut = isArticle(scene, i, pieces)
      ? { pieces: [article(i - index)], rest: '' }
      : piecesOf(token.norm, lexicon.numbers, i - index);
    if (cut.pieces.length === 0 || cut.rest !== '') break;
    if (i > index && cut.pieces[0]!.role === 'unit' && pieces.at(-1)?.role === 'unit') break;
    pieces.push(...cut.pieces);
  }
  return pieces;
}
