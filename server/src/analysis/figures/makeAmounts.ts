/** Makers for amounts: counts, quantities with a unit, money, ranges. */
import type { MakerName } from '../../languages/figureData';
import type { Draft, Maker } from './draft';
import type { Entry } from './lexicon';
import type { Match } from './match';
import { clean } from './readNumber';
import type { Scene } from './scene';
import type { NumberAtom, Words } from './words';

type Amount = Pick<Draft, 'kind'> & Partial<Pick<Draft, 'unit'>>;

export const amountOf = (entry: Entry | undefined): Amount =>
  entry?.cat === 'currency'
    ? { kind: 'money', ...(entry.unit ? { unit: entry.unit } : {}) }
    : entry?.kind
      ? { kind: entry.kind, unit: entry.unit! }
      : { kind: 'count' };

/** Value, or bounds, times the unit's size. */
export function sized(atom: NumberAtom, factor: number): Partial<Draft> {
  if (atom.low !== undefined)
    return { low: clean(atom.low * factor), high: clean(atom.high! * factor), vague: true };
  return { value: clean(atom.value! * factor) };
}

export const place = ({ first, end }: Match): Pick<Draft, 'first' | 'end'> => ({ first, end });

const quantity: Maker = (match) => {
  const [atom, entry] = [match.numbers[0]!, match.entries[0]!];
  return [{ ...place(match), ...amountOf(entry), ...sized(atom, entry.value), scale: atom.scale }];
};

/** "hundreds of dollars", not "two of dollars". */
const vagueQuantity: Maker = (match, scene) =>
  match.numbers[0]!.low === undefined ? undefined : quantity(match, scene);

const count: Maker = (match, scene) => {
  const atom = match.numbers[0]!;
  const { first, end } = match;
  if (atom.unit)
    return [{ ...place(match), ...amountOf(atom.unit), ...sized(atom, atom.unit.value), scale: atom.scale }];
  if (atom.value === 1 && atom.words && !countsOne(scene, first, end)) return [];
  if (scene.lexicon.set('shyNumbers').has(scene.norm(first)) && end === first + 1 && !fitsShy(scene, end))
    return [];
  return [{ ...place(match), kind: 'count', ...sized(atom, 1), scale: atom.scale }];
};

/** A stressed "één" is a figure beside a noun, not in "niet één", "één van de". */
function countsOne(scene: Scene, first: number, end: number): boolean {
  const atom = scene.number(first);
  if (atom?.scale !== 1) return true;
  if (!scene.noun(end) || scene.tokens[end]!.sentence !== scene.tokens[first]!.sentence) return false;
  return (
    !scene.lexicon.set('notOneAfter').has(scene.norm(first - 1, first)) &&
    !scene.lexicon.set('notOneBefore').has(scene.norm(end))
  );
}

/** "acht" the number, not the verb: a plural, a full stop or a joining word follows. */
function fitsShy(scene: Scene, end: number): boolean {
  const token = scene.tokens[end];
  if (!token || token.kind === 'punctuation' || token.kind === 'mark') return true;
  return (
    scene.plural(end) ||
    (scene.noun(end) && scene.plural(end + 1)) ||
    scene.lexicon.set('shyNumberFollowers').has(token.norm)
  );
}

const one: Maker = (match, scene) => {
  const entry =
    match.entries[0] ?? scene.lexicon.entries.get(match.words.at(-1) ?? '')?.find((e) => e.cat === 'unit');
  return [{ ...place(match), ...amountOf(entry), value: entry?.value ?? 1 }];
};

const half: Maker = (match) => {
  const entry = match.entries[0]!;
  return [{ ...place(match), ...amountOf(entry), value: clean(entry.value / 2) }];
};

/** "5 and a half years". */
const halfMore: Maker = (match) => {
  const [atom, entry] = [match.numbers[0]!, match.entries[0]!];
  if (atom.value === undefined) return undefined;
  return [{ ...place(match), ...amountOf(entry), value: clean((atom.value + 0.5) * entry.value) }];
};

/** "one point two million": the number behind the point gives the decimals and the size. */
const spokenDecimal: Maker = (match) => {
  const [whole, part] = match.numbers as [NumberAtom, NumberAtom];
  const entry = match.entries[0];
  if (whole.value === undefined || part.value === undefined || !whole.words || !part.words) return undefined;
  const digits = part.value / part.scale;
  if (whole.scale !== 1 || !Number.isInteger(digits) || digits > 99) return undefined;
  const value = Number(`${whole.value}.${digits}`) * part.scale;
  return [
    { ...place(match), ...amountOf(entry), value: clean(value * (entry?.value ?? 1)), scale: part.scale },
  ];
};

/** "3 uur en 12 minuten": in the smallest unit named. */
const sum: Maker = (match, scene) => {
  const { numbers, entries } = match;
  if (entries.length < numbers.length) return sumShort(match, scene);
  const sizes: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
  let seconds = 0;
  let smallest: Entry | undefined;
  for (const [i, atom] of numbers.entries()) {
    const entry = entries[i];
    const size = entry?.kind === 'duration' ? sizes[entry.unit!] : undefined;
    if (!entry || size === undefined) return yearsAndMonths(match);
    if (smallest && size >= sizes[smallest.unit!]!) return undefined;
    seconds += atom.value! * size * entry.value;
    smallest = entry;
  }
  if (!smallest) return undefined;
  return [
    {
      ...place(match),
      kind: 'duration',
      unit: smallest.unit!,
      value: clean(seconds / sizes[smallest.unit!]!),
    },
  ];
};

function yearsAndMonths(match: Match): Draft[] | undefined {
  const [years, months] = match.entries;
  if (years?.unit !== 'year' || months?.unit !== 'month') return undefined;
  const value = match.numbers[0]!.value! * 12 + match.numbers[1]!.value!;
  return [{ ...place(match), kind: 'duration', unit: 'month', value }];
}

/** "1 minuut 12": the second number is in the next smaller unit. */
function sumShort(match: Match, scene: Scene): Draft[] | undefined {
  const [a, b] = match.numbers;
  const smaller = { hour: 'minute', minute: 'second' }[match.entries[0]?.unit ?? ''];
  if (!smaller || match.entries[0]!.value !== 1 || a?.value === undefined || a.clock || !b) return undefined;
  if (b.value === undefined || b.value >= 60 || b.unit || b.scale > 1 || scene.noun(match.end))
    return undefined;
  return [{ ...place(match), kind: 'duration', unit: smaller, value: clean(a.value * 60 + b.value) }];
}

/** Own money: "zes ton" is 600.000 of it; a ton of goods is a weight. */
const ton: Maker = (match, scene) => {
  const atom = match.numbers[0]!;
  const money = atom.value !== undefined && atom.value < 20 && atom.scale === 1 && tonOfMoney(scene, match);
  if (!money)
    return [{ ...place(match), kind: 'measure', unit: 'tonne', ...sized(atom, 1), scale: atom.scale }];
  return [{ ...place(match), kind: 'money', unit: ownMoney(scene), value: clean(atom.value * 1e5) }];
};

function tonOfMoney(scene: Scene, match: Match): boolean {
  const next = scene.norm(match.end, match.first);
  return !scene.noun(match.end) && next !== 'per' && next !== 'water';
}

/** The money people meant when they named none, by the article's date. */
export function ownMoney({ article, lexicon }: Words): string {
  const { until, before, after } = lexicon.data.ownMoney;
  const { date } = article;
  return date !== undefined && date < until ? before : after;
}

const moneyAndCents: Maker = (match) => {
  const { numbers, entries } = match;
  const cents = numbers.at(-1)!;
  const whole = numbers.length > 1 ? numbers[0]!.value! : 1;
  if (cents.value === undefined || cents.value >= 100 || !Number.isInteger(cents.value) || cents.scale > 1)
    return undefined;
  if (
    !Number.isInteger(whole) ||
    (entries.length === 1 && !cents.words && !/^\d\d$/.test(String(cents.value)))
  )
    return undefined;
  if (entries.length > 1 && entries[1]!.value >= 1) return undefined;
  return [{ ...place(match), ...amountOf(entries[0]), value: clean(whole + cents.value / 100) }];
};

/** "60 tot 80 centimeter"; a multiplier or sign of the second holds for both. */
export const range: Maker = (match, scene) => {
  const { numbers, entries } = match;
  const entry = entries[0] ?? numbers.at(-1)!.unit;
  const [a, b] = numbers[0]!.pair ? pairAtoms(numbers[0]!) : numbers;
  if (!isAmount(a) || !isAmount(b)) return undefined;
  if (a.year !== undefined && b.year !== undefined && !entry) return undefined;
  const factor = entry?.value ?? 1;
  const [low, high] = boundsOf(a, b, match.words.includes('-'));
  if (low > high || areTwoFigures(match, scene, a, b)) return undefined;
  return [
    {
      ...place(match),
      ...amountOf(entry),
      low: clean(low * factor),
      high: clean(high * factor),
      scale: b.scale,
    },
  ];
};

/** One number, no stretch of its own ("tientallen"). */
const isAmount = (atom: NumberAtom | undefined): atom is NumberAtom =>
  atom?.value !== undefined && atom.low === undefined;

/** The first number takes the multiplier of the second ("3 tot 5 miljoen") or its hundred ("twee-driehonderd"). */
function boundsOf(a: NumberAtom, b: NumberAtom, hyphen: boolean): [number, number] {
  let low = a.value!;
  const high = b.value!;
  if (a.scale === 1 && b.scale > 1 && low < b.scale && high / b.scale >= low) low = clean(low * b.scale);
  if (hyphen && low < 10 && high >= 100 && high < 1000 && high % 100 === 0) low *= 100;
  return low > high && low < 0 ? [high, low] : [low, high];
}

function areTwoFigures(match: Match, scene: Scene, a: NumberAtom, b: NumberAtom): boolean {
  const { id } = match.rule.row;
  if (id === 'range-or') return !closeBy(a, b);
  return (id === 'range' || id === 'range-money') && movesFromTo(scene, match);
}

const pairAtoms = (atom: NumberAtom): [NumberAtom, NumberAtom] => [
  { ...atom, value: atom.pair![0] },
  { ...atom, value: atom.pair![1] },
];

/** "twee of drie", not "twee of honderd". */
const closeBy = (a: NumberAtom, b: NumberAtom): boolean =>
  b.value! - a.value! > 0 && (b.value! - a.value! <= 2 || b.value! <= a.value! * 1.5);

/** "steeg van 59 tot 90": two figures, not a range. */
function movesFromTo(scene: Scene, match: Match): boolean {
  const { lexicon } = scene;
  if (match.entries.length > 0 && !lexicon.data.movesWithUnit) return false;
  return lexicon.set('movesFrom').has(scene.norm(match.first - 1, match.first));
}

const nothing: Maker = () => [];

const below: Maker = (match) => {
  const [atom, entry] = [match.numbers[0]!, match.entries[0]!];
  if (entry.unit !== '°C' && entry.unit !== '°F') return undefined;
  return [{ ...place(match), ...amountOf(entry), value: -Math.abs(atom.value!) }];
};

export const amountMakers = {
  count,
  quantity,
  vagueQuantity,
  sum,
  one,
  half,
  halfMore,
  spokenDecimal,
  ton,
  nothing,
  money: quantity,
  moneyAndCents,
  range,
  below,
} satisfies Partial<Record<MakerName, Maker>>;
