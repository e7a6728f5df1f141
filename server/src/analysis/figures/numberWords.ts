/** Reads numbers written in words, in one token ("honderdzevenentwintig") or several ("two hundred and six"). */
import type { Ending, NumberWords } from '../../languages/figureData';

type Role = 'unit' | 'ten' | 'hundred' | 'scale' | 'join' | 'half' | 'article' | 'fixed' | 'vague';

export interface Piece {
  readonly role: Role;
  readonly value: number;
  readonly ordinal: boolean;
  readonly high?: number;
  /** Index of the token the piece stands in, counted from the first. */
  readonly token: number;
  /** Whether the piece is the last of its token. */
  readonly last: boolean;
}

type Entry = Pick<Piece, 'role' | 'value' | 'ordinal' | 'high'>;
interface Node {
  readonly next: Map<number, Node>;
  entry?: Entry;
}

/** The number words of a language as a letter tree, so that most words are refused after a letter or two. */
export interface NumberLexicon {
  readonly data: NumberWords;
  readonly root: Node;
  /** Every word that may stand first in a number. */
  readonly starts: readonly string[];
}

export interface WordNumber {
  readonly value: number;
  readonly high?: number;
  readonly ordinal: boolean;
  /** Largest scale word in it, 1 if none. */
  readonly scale: number;
  /** How many tokens it takes. */
  readonly tokens: number;
}

/** Builds the letter tree. */
export function numberLexicon(data: NumberWords): NumberLexicon {
  const root: Node = { next: new Map() };
  const starts: string[] = [];
  const add = (word: string, entry: Entry): void => {
    if (entry.role !== 'join') starts.push(word);
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: new Map() }));
      node = child;
    }
    node.entry ??= entry;
  };
  const all = (role: Role, values: Readonly<Record<string, number>>, ordinal = false): void => {
    for (const [word, value] of Object.entries(values)) add(word, { role, value, ordinal });
  };
  all('hundred', data.hundred);
  all('scale', data.scales);
  all('unit', data.units);
  all('ten', data.tens);
  all('fixed', data.fixed);
  for (const [word, value] of Object.entries(data.ordinals)) {
    const role = value >= 1000 ? 'scale' : value >= 100 ? 'hundred' : value >= 20 ? 'ten' : 'unit';
    add(word, { role, value, ordinal: true });
  }
  for (const [word, [low, high]] of Object.entries(data.vague))
    add(word, { role: 'vague', value: low, high, ordinal: false });
  for (const word of data.joiners) add(word, { role: 'join', value: 0, ordinal: false });
  for (const word of data.halves) add(word, { role: 'half', value: 0.5, ordinal: false });
  return { data, root, starts };
}

/**
 * Cuts one token into number pieces. `rest` is what stays behind the last piece ("jarige"); a token that does not
 * start like a number gives no pieces.
 */
export function piecesOf(norm: string, lexicon: NumberLexicon, token = 0): { pieces: Piece[]; rest: string } {
  let step = longest(norm, 0, lexicon.root);
  if (!step) return nothing;
  const pieces: Piece[] = [];
  let at = 0;
  while (step) {
    at = step.end;
    // Where nothing follows, this piece is the last.
    const next = longest(norm, isHyphen(norm.charCodeAt(at)) ? at + 1 : at, lexicon.root);
    const { role, value, high, ordinal } = step.entry;
    pieces.push({ role, value, ...(high === undefined ? {} : { high }), ordinal, token, last: !next });
    step = next;
  }
  return { pieces, rest: norm.slice(at) };
}

const nothing: { pieces: Piece[]; rest: string } = { pieces: [], rest: '' };

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** "één" as "een"; "drieën" keeps its diaeresis. */
const plainLetter = (code: number): number => (code === 0xe9 || code === 0xe8 ? 0x65 : code);

function longest(norm: string, at: number, root: Node): { entry: Entry; end: number } | undefined {
  let node: Node | undefined = root;
  let found: { entry: Entry; end: number } | undefined;
  for (let i = at; i < norm.length; i += 1) {
    node = node.next.get(plainLetter(norm.charCodeAt(i)));
    if (!node) break;
    // "honderden" must not swallow the joiner of "honderdeneen"
    if (node.entry && (node.entry.role !== 'vague' || i + 1 === norm.length))
      found = { entry: node.entry, end: i + 1 };
  }
  return found;
}

/** Reads the longest number from the pieces of successive tokens that ends at a token's end. */
export function readNumberWords(pieces: readonly Piece[], lexicon: NumberLexicon): WordNumber | undefined {
  let list = pieces;
  while (list.length > 0) {
    const found = parse(list, lexicon.data.unitsBeforeTens);
    const next = found && list[found.length];
    const cutsMultiplier = next !== undefined && (next.role === 'hundred' || next.role === 'scale');
    if (found && list[found.length - 1]?.last && !cutsMultiplier) {
      return { ...found.number, tokens: list[found.length - 1]!.token + 1 };
    }
    const lastToken = (found && cutsMultiplier ? list[found.length - 1]! : list.at(-1)!).token;
    list = list.filter((piece) => piece.token < lastToken);
  }
  return undefined;
}

interface Parsed {
  readonly number: Omit<WordNumber, 'tokens'>;
  readonly length: number;
}

function parse(list: readonly Piece[], unitsFirst: boolean): Parsed | undefined {
  let at = 0;
  let total = 0;
  let limit = Infinity;
  let scale = 1;
  let ordinal = false;
  if (list[0]?.role === 'vague') return vague(list);
  while (at < list.length && !ordinal) {
    const from = at > 0 && list[at]!.role === 'join' ? at + 1 : at;
    const group = scaledGroup(list, from, unitsFirst, limit);
    ordinal = group.ordinal;
    if (group.scale === undefined && limit <= 100) break;
    limit = group.scale ?? 100;
    scale = Math.max(scale, group.scale ?? 1);
    if (group.value === undefined) break;
    total += group.value;
    at = group.end;
  }
  return at > 0 ? { number: { value: total, ordinal, scale }, length: at } : undefined;
}

interface ScaledGroup extends Omit<Group, 'value'> {
  readonly value: number | undefined;
  /** The scale word that multiplies it. */
  readonly scale?: number;
}

/** A number below a thousand with the scale behind it, smaller than the last one: "driehonderd miljoen"; or either alone. */
function scaledGroup(list: readonly Piece[], at: number, unitsFirst: boolean, limit: number): ScaledGroup {
  const group = below1000(list, at, unitsFirst) ?? { value: undefined, end: at, ordinal: false };
  const scale = list[group.end];
  if (group.ordinal || scale?.role !== 'scale' || scale.value >= limit) return group;
  return {
    value: (group.value ?? 1) * scale.value,
    end: group.end + 1,
    ordinal: scale.ordinal,
    scale: scale.value,
  };
}

/** "tientallen", "honderden miljoenen". */
function vague(list: readonly Piece[]): Parsed {
  const [first, second] = list as [Piece, Piece?];
  const times = second?.role === 'vague' && second.value >= 1e6 ? second.value / 2 : 1;
  return {
    number: {
      value: first.value * times,
      high: (first.high ?? first.value) * times,
      ordinal: false,
      scale: 1,
    },
    length: times > 1 ? 2 : 1,
  };
}

interface Group {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

function below1000(list: readonly Piece[], at: number, unitsFirst: boolean): Group | undefined {
  const first = list[at];
  switch (first?.role) {
    case 'article':
      return behindArticle(list, at + 1, unitsFirst);
    case 'fixed':
      return { value: first.value, end: at + 1, ordinal: false };
    case 'half':
      return behindHalf(list, at + 1);
    case 'hundred':
      return hundreds(list, at, 1, unitsFirst);
    default:
      return multiplied(list, at, unitsFirst);
  }
}

/** "a hundred and six", "a million", "een dozijn", "een half miljoen", from the word behind the article on. */
function behindArticle(list: readonly Piece[], at: number, unitsFirst: boolean): Group | undefined {
  const piece = list[at];
  switch (piece?.role) {
    case 'hundred':
      return hundreds(list, at, 1, unitsFirst);
    case 'scale':
      return { value: 1, end: at, ordinal: false };
    case 'fixed':
      return { value: piece.value, end: at + 1, ordinal: false };
    case 'half':
      return list[at + 1]?.role === 'scale' ? { value: 0.5, end: at + 1, ordinal: false } : undefined;
    default:
      return undefined;
  }
}

/** "half miljoen", "half a million", "half a dozen", from the word behind "half" on. */
function behindHalf(list: readonly Piece[], at: number): Group | undefined {
  const article = list[at]?.role === 'article';
  const end = article ? at + 1 : at;
  const piece = list[end];
  if (piece?.role === 'scale') return { value: 0.5, end, ordinal: false };
  return article && piece?.role === 'fixed'
    ? { value: piece.value / 2, end: end + 1, ordinal: false }
    : undefined;
}

/** "zes", "twaalfhonderd", "three dozen". */
function multiplied(list: readonly Piece[], at: number, unitsFirst: boolean): Group | undefined {
  const low = below100(list, at, unitsFirst);
  if (!low || low.ordinal) return low;
  const next = list[low.end];
  if (next?.role === 'fixed' && next.value > 2)
    return { value: low.value * next.value, end: low.end + 1, ordinal: false };
  return next?.role === 'hundred' && low.value > 0 ? hundreds(list, low.end, low.value, unitsFirst) : low;
}

function hundreds(list: readonly Piece[], at: number, times: number, unitsFirst: boolean): Group {
  const hundred = list[at]!;
  const value = times * 100;
  if (hundred.ordinal) return { value, end: at + 1, ordinal: true };
  const joined = list[at + 1]?.role === 'join' ? at + 2 : at + 1;
  const low = below100(list, joined, unitsFirst);
  return low ? { ...low, value: value + low.value } : { value, end: at + 1, ordinal: false };
}

function below100(list: readonly Piece[], at: number, unitsFirst: boolean): Group | undefined {
  const first = list[at];
  if (first?.role !== 'unit' && first?.role !== 'ten') return undefined;
  if (first.ordinal) return { value: first.value, end: at + 1, ordinal: true };
  const two = unitsFirst ? unitAndTen(list, at) : (tenAndUnit(list, at) ?? spokenHundreds(list, at));
  return two ?? withHalf(list, { value: first.value, end: at + 1, ordinal: false });
}

/** One to nine. */
const isDigit = (piece: Piece | undefined): piece is Piece =>
  piece?.role === 'unit' && piece.value > 0 && piece.value < 10;

/** "eenentwintig", in one token. */
function unitAndTen(list: readonly Piece[], at: number): Group | undefined {
  const [unit, join, ten] = [list[at], list[at + 1], list[at + 2]];
  if (!isDigit(unit) || join?.role !== 'join' || ten?.role !== 'ten') return undefined;
  return ten.token === unit.token
    ? { value: unit.value + ten.value, end: at + 3, ordinal: ten.ordinal }
    : undefined;
}

/** "twenty-one", "twenty-one and a half". */
function tenAndUnit(list: readonly Piece[], at: number): Group | undefined {
  const [ten, unit] = [list[at], list[at + 1]];
  if (ten?.role !== 'ten' || !isDigit(unit)) return undefined;
  return withHalf(list, { value: ten.value + unit.value, end: at + 2, ordinal: unit.ordinal });
}

/** "three-fifty": three hundred and fifty, in speech. */
function spokenHundreds(list: readonly Piece[], at: number): Group | undefined {
  const [hundreds, ten, unit] = [list[at], list[at + 1], list[at + 2]];
  if (!isDigit(hundreds) || ten?.role !== 'ten' || ten.token !== hundreds.token) return undefined;
  const value = hundreds.value * 100 + ten.value;
  return isDigit(unit) && unit.token === hundreds.token
    ? { value: value + unit.value, end: at + 3, ordinal: false }
    : { value, end: at + 2, ordinal: false };
}

/** "zesenhalf", "two and a half". */
function withHalf(list: readonly Piece[], group: Group): Group {
  if (group.ordinal || list[group.end]?.role !== 'join') return group;
  const article = list[group.end + 1]?.role === 'article' ? group.end + 2 : group.end + 1;
  return list[article]?.role === 'half'
    ? { value: group.value + 0.5, end: article + 1, ordinal: false }
    : group;
}

/** What the ending of a number word makes of it: "twintigjarige", "vijfduizendtal". */
export function endingOf(rest: string, data: NumberWords): Ending | undefined {
  const bare = rest.replace(/^[-‐‑]/, '');
  return Object.hasOwn(data.endings, bare) ? data.endings[bare] : undefined;
}
