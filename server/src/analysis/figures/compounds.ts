/** Reads numbers joined to a word: "24-jarige", "twintigjarige", "88-page", "145-million-euro", "two-thirds". */
import type { Ending } from '../../languages/figureData';
import { own } from '../../model/own';
import type { Draft } from './draft';
import { readDigits, two } from './digits';
import { unitOrCurrency } from './lexicon';
import { endingOf, piecesOf, readNumberWords } from './numberWords';
import { clean } from './readNumber';
import type { Scene } from './scene';

/** The figure in the compound at this token; undefined if it has none. */
export function compoundAt(scene: Scene, index: number): Draft | undefined {
  const { norm } = scene.tokens[index]!;
  const code = norm.charCodeAt(0);
  const digit = code >= 48 && code <= 57;
  const glued = digit ? undefined : gluedMoney(scene, index);
  if (glued) return glued;
  if (scene.lexicon.set('notCompounds').has(norm)) return undefined;
  const pair = hyphenPair(scene, norm);
  if (pair) return { first: index, end: index + 1, ...pair };
  const part = hyphenFraction(scene, norm);
  if (part !== undefined) return { first: index, end: index + 1, kind: 'fraction', value: part };
  const read = digit ? leadingDigits(scene, norm) : leadingWords(scene, norm);
  if (!read || read.rest === '') return undefined;
  return make(scene, index, read);
}

/** "one-in-five", "230-to-198", "5k-20k". */
function hyphenPair(scene: Scene, norm: string): Omit<Draft, 'first' | 'end'> | undefined {
  const from = norm.indexOf('-');
  const to = norm.lastIndexOf('-');
  if (from <= 0) return undefined;
  const low = wholeNumber(scene, norm.slice(0, from));
  const high = low === undefined ? undefined : wholeNumber(scene, norm.slice(to + 1));
  if (low === undefined || high === undefined) return undefined;
  const between = norm.slice(from + 1, to);
  if (from === to) return /\p{L}/u.test(norm) && low < high ? { kind: 'count', low, high } : undefined;
  if (scene.lexicon.set('hyphenScore').has(between)) return { kind: 'score', value: `${low}-${high}` };
  if (!scene.lexicon.set('hyphenRatio').has(between) || low > high || high === 0) return undefined;
  return { kind: 'fraction', value: Math.round((low / high) * 1e10) / 1e10 };
}

/** A number in digits, with or without a letter that multiplies it, or in words. */
function wholeNumber(scene: Scene, norm: string): number | undefined {
  const { data, numbers } = scene.lexicon;
  const digits = readDigits(norm, data);
  if (digits) {
    const factor = digits.letters === undefined ? 1 : data.numbers.multiplierLetters[digits.letters];
    return digits.value === undefined || factor === undefined ? undefined : clean(digits.value * factor);
  }
  const { pieces, rest } = piecesOf(norm, numbers);
  const read = rest === '' ? readNumberWords(pieces, numbers) : undefined;
  return read && !read.ordinal && read.high === undefined ? read.value : undefined;
}

/** "two-thirds". */
function hyphenFraction(scene: Scene, norm: string): number | undefined {
  const at = norm.lastIndexOf('-');
  const size = at > 0 ? own(scene.lexicon.data.fractions, norm.slice(at + 1)) : undefined;
  if (typeof size !== 'number') return undefined;
  const { pieces, rest } = piecesOf(norm.slice(0, at), scene.lexicon.numbers);
  const read = rest === '' ? readNumberWords(pieces, scene.lexicon.numbers) : undefined;
  return read && !read.ordinal && read.value < 20 ? Math.round(read.value * size * 1e10) / 1e10 : undefined;
}

interface LeadingNumber {
  readonly value: number;
  readonly ordinal: boolean;
  readonly rest: string;
}

function leadingDigits(scene: Scene, norm: string): LeadingNumber | undefined {
  const time = scene.lexicon.hourAndMinutes.exec(norm);
  if (time) return { value: Number(time[1]) * 60 + Number(time[2]), ordinal: false, rest: ':' };
  const match = scene.lexicon.leadingDigits.exec(norm);
  const digits = match && readDigits(match[1]!, scene.lexicon.data);
  if (digits?.value === undefined) return undefined;
  return { value: digits.value, ordinal: digits.ordinal ?? false, rest: match![2]! };
}

function leadingWords(scene: Scene, norm: string): LeadingNumber | undefined {
  const { pieces, rest } = piecesOf(norm, scene.lexicon.numbers);
  if (pieces.length === 0 || rest === '') return undefined;
  const read = readNumberWords(pieces, scene.lexicon.numbers);
  return read && { value: read.value, ordinal: read.ordinal, rest };
}

function make(scene: Scene, index: number, number: LeadingNumber): Draft | undefined {
  const { value, rest } = number;
  const { numbers } = scene.lexicon.data;
  if (rest === ':') {
    const time = `${two(Math.floor(value / 60))}:${two(value % 60)}`;
    return { first: index, end: index + 1, kind: 'time', value: time };
  }
  const ending = endingOf(rest, numbers);
  if (ending) return withEnding(scene, index, number, ending);
  const parts = rest.replace(/^[-‐‑]/, '').split(/[-‐‑]/);
  if (rest === parts[0] && !/^\d/.test(scene.tokens[index]!.norm)) return undefined;
  const scale = numbers.scales[parts[0]!];
  if (scale !== undefined) parts.shift();
  const draft = withHead(scene, number, scale === undefined ? value : clean(value * scale), parts);
  return draft && { first: index, end: index + 1, ...draft };
}

/** "24-jarige", "vijfduizendtal", "zestiger": the ending says what the number is. */
function withEnding(
  scene: Scene,
  index: number,
  { value, ordinal }: LeadingNumber,
  { kind, factor = 1, unit }: Ending,
): Draft | undefined {
  const end = index + 1;
  if (kind === 'ordinal' && !ordinal) return undefined;
  if (kind === 'count' && value === 1) return undefined;
  if (kind === 'about') {
    const article = scene.lexicon.data.numbers.articles.includes(scene.norm(index - 1, index));
    return { first: article ? index - 1 : index, end, kind: 'count', value, hedge: 'about' };
  }
  return { first: index, end, kind, value: clean(value * factor), ...(unit ? { unit } : {}) };
}

/** The word that the number is joined to, and what may follow it, says what the number is. */
function withHead(
  { lexicon }: Scene,
  { value, ordinal }: LeadingNumber,
  scaled: number,
  parts: readonly string[],
): Omit<Draft, 'first' | 'end'> | undefined {
  const { compoundNouns, fractions } = lexicon.data;
  if (ordinal) return compoundNouns ? { kind: 'ordinal', value } : undefined;
  const [head] = parts;
  if (head === undefined) return undefined;
  const fraction = parts.length === 1 ? own(fractions, head) : undefined;
  if (fraction !== undefined) return { kind: 'fraction', value: Math.round(value * fraction * 1e10) / 1e10 };
  const unit = unitOrCurrency(lexicon, head);
  if (unit)
    return {
      kind: unit.cat === 'currency' ? 'money' : unit.kind!,
      ...(unit.unit ? { unit: unit.unit } : {}),
      value: clean(scaled * unit.value),
    };
  const noun = compoundNouns && parts.length === 1 && value > 1 && /^\p{L}{3,}$/u.test(head);
  return noun ? { kind: 'count', value: scaled } : undefined;
}

/** "R850": a currency's letters against the digits. */
function gluedMoney(scene: Scene, index: number): Draft | undefined {
  const match = /^(\p{L}{1,2})(\d[\d.,]+)$/u.exec(scene.tokens[index]!.norm);
  const unit = match ? own(scene.lexicon.data.gluedCurrencies, match[1]!) : undefined;
  const value = unit === undefined ? undefined : readDigits(match![2]!, scene.lexicon.data)?.value;
  if (unit === undefined || value === undefined) return undefined;
  return { first: index, end: index + 1, kind: 'money', unit, value };
}
