/** Makers for amounts: counts, quantities with a unit, money, ranges, parts, scores. */
import type { MakerName } from '../../languages/figureData';
import type { Draft, Maker } from './draft';
import type { Entry } from './lexicon';
import type { Match } from './match';
import { clean, type NumberAtom, type Scene } from './scene';

type Amount = Pick<Draft, 'kind'> & Partial<Pick<Draft, 'unit'>>;

const amountOf = (entry: Entry | undefined): Amount =>
  entry?.cat === 'currency'
    ? { kind: 'money', ...(entry.unit ? { unit: entry.unit } : {}) }
    : entry?.kind
      ? { kind: entry.kind, unit: entry.unit! }
      : { kind: 'count' };

/** Value, or bounds, times the unit's size. */
function sized(atom: NumberAtom, factor: number): Partial<Draft> {
  if (atom.low !== undefined)
    return { low: clean(atom.low * factor), high: clean(atom.high! * factor), vague: true };
  return { value: clean(atom.value! * factor) };
}

const place = ({ first, end }: Match): Pick<Draft, 'first' | 'end'> => ({ first, end });

const quantity: Maker = (match) => {
  const [atom, entry] = [match.numbers[0]!, match.entries[0]!];
  if (match.words.includes('of') && atom.low === undefined) return undefined; // "hundreds of dollars", not "two of dollars"
  return [{ ...place(match), ...amountOf(entry), ...sized(atom, entry.value), scale: atom.scale }];
};

const count: Maker = (match, scene) => {
  const atom = match.numbers[0]!;
  const { first, end } = match;
  if (atom.unit)
    return [{ ...place(match), ...amountOf(atom.unit), ...sized(atom, atom.unit.value), scale: atom.scale }];
  if (atom.value === 1 && atom.words && !countsOne(scene, first, end)) return [];
  const { norm } = scene;
  if (scene.lexicon.set('shyNumbers').has(norm(first)) && end === first + 1 && !fitsShy(scene, end))
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
    ['en', 'of', 'tot', 'keer', 'à'].includes(token.norm)
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

/** "3 uur en 12 minuten": in the smallest unit named. */
const sum: Maker = (match) => {
  const { numbers, entries } = match;
  const sizes: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
  let seconds = 0;
  let smallest: Entry | undefined;
  for (const [i, atom] of numbers.entries()) {
    const entry = entries[i];
    const size = entry ? sizes[entry.unit!] : undefined;
    if (entry && (size === undefined || entry.kind !== 'duration')) return yearsAndMonths(match);
    if (!entry) return sumShort(match, seconds, smallest);
    if (smallest && size! >= sizes[smallest.unit!]!) return undefined;
    seconds += atom.value! * size! * entry.value;
    smallest = entry;
  }
  const words = numbers.length === entries.length ? smallest : undefined;
  if (!words) return undefined;
  return [
    { ...place(match), kind: 'duration', unit: words.unit!, value: clean(seconds / sizes[words.unit!]!) },
  ];
};

function yearsAndMonths(match: Match): Draft[] | undefined {
  const [years, months] = match.entries;
  if (years?.unit !== 'year' || months?.unit !== 'month') return undefined;
  const value = match.numbers[0]!.value! * 12 + match.numbers[1]!.value!;
  return [{ ...place(match), kind: 'duration', unit: 'month', value }];
}

/** "1 minuut 12": the second number is in the next smaller unit. */
function sumShort(match: Match, _seconds: number, _unit: Entry | undefined): Draft[] | undefined {
  const [a, b] = match.numbers;
  if (
    !a ||
    !b ||
    b.value === undefined ||
    b.value >= 60 ||
    b.unit ||
    a.clock ||
    !b.plain ||
    a.value === undefined
  )
    return undefined;
  const hours = /^(?:uur|hour)/.test(match.words[0] ?? '');
  return [
    {
      ...place(match),
      kind: 'duration',
      unit: hours ? 'minute' : 'second',
      value: clean(a.value! * 60 + b.value),
    },
  ];
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
export function ownMoney(scene: Scene): string {
  const { until, before, after } = scene.lexicon.data.ownMoney;
  const date = scene.article.date;
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
const range: Maker = (match, scene) => {
  const { numbers, entries } = match;
  const entry = entries[0] ?? numbers.at(-1)!.unit;
  const [a, b] = numbers[0]!.pair ? pairAtoms(numbers[0]!) : [numbers[0]!, numbers[1]!];
  if (!b || a.value === undefined || b.value === undefined || a.low !== undefined || b.low !== undefined)
    return undefined;
  if (a.year !== undefined && b.year !== undefined && !entry) return undefined;
  const factor = entry?.value ?? 1;
  let low = a.value;
  if (a.scale === 1 && b.scale > 1 && low < b.scale && !(b.value / b.scale < low)) low = clean(low * b.scale);
  let high = b.value;
  if (match.words.includes('-') && low < 10 && high >= 100 && high < 1000 && high % 100 === 0) low *= 100;
  if (low > high && low < 0) [low, high] = [high, low];
  if (low > high) return undefined;
  if (match.rule.row.id === 'range-or' && !closeBy(a, b)) return undefined;
  if (match.rule.row.id === 'range' && movesFromTo(scene, match)) return undefined;
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

const pairAtoms = (atom: NumberAtom): [NumberAtom, NumberAtom] => [
  { ...atom, value: atom.pair![0] },
  { ...atom, value: atom.pair![1] },
];

/** "twee of drie", not "twee of honderd". */
const closeBy = (a: NumberAtom, b: NumberAtom): boolean =>
  b.value! - a.value! > 0 && (b.value! - a.value! <= 2 || b.value! <= a.value! * 1.5);

/** "steeg van 59 tot 90": two figures, not a range. */
function movesFromTo(scene: Scene, match: Match): boolean {
  const before = scene.norm(match.first - 1, match.first);
  return ['van', 'from'].includes(before) && match.entries.length === 0;
}

const few: Maker = (match, scene) => {
  const entry = match.entries.find((e) => e.cat === 'unit');
  const atom = match.numbers[0];
  if (entry) {
    if (entry.kind !== 'duration') return [];
    return [
      { ...place(match), ...amountOf(entry), low: 2 * entry.value, high: 5 * entry.value, vague: true },
    ];
  }
  if (!atom) return undefined;
  const many = scene.lexicon.data.numbers.vague[match.words[0] ?? ''];
  if (many) {
    if (atom.low === undefined) return undefined;
    const size = atom.low / 2;
    return [
      { ...place(match), kind: 'count', low: many[0] * size, high: (many[1] + 1) * size - 1, vague: true },
    ];
  }
  const [low, high] =
    atom.low === undefined ? [atom.value! * 2, atom.value! * 5] : [atom.low, atom.low * 2.5];
  if (atom.low === undefined && atom.value !== atom.scale && atom.value !== 100) return undefined;
  return [{ ...place(match), kind: 'count', low, high, vague: true }];
};

const fraction: Maker = (match, scene) => {
  const entry = match.entries[0]!;
  const atom = match.numbers[0];
  if (!atom && entry.cat === 'fraction' && ordinalAfter(scene, match.end)) return undefined;
  if (atom && (atom.value === undefined || atom.value >= 20)) return undefined;
  const value = entry.value * (atom?.value ?? 1);
  return [{ ...place(match), kind: 'fraction', value: Math.round(value * 1e10) / 1e10 }];
};

/** "een tweede ramp", "een derde seizoen": an ordinal before its noun, not a part. */
function ordinalAfter(scene: Scene, end: number): boolean {
  const { lexicon } = scene;
  return (
    scene.noun(end) &&
    scene.tokens[end]!.sentence === scene.tokens[end - 1]!.sentence &&
    scene.norm(end - 1) !== 'kwart' &&
    !lexicon.participle.test(scene.norm(end))
  );
}

/** "zeven op de tien"; "twee van de drie deuren" stays two counts. */
const ratio: Maker = (match) => {
  const whole = match.numbers.at(-1)!.value;
  const part = match.numbers.length > 1 ? match.numbers[0]!.value : 1;
  if (whole === undefined || part === undefined || part > whole || !roundWhole(whole)) return undefined;
  if (match.words.includes('van') && whole !== 10 && whole !== 100) return undefined;
  return [{ ...place(match), kind: 'fraction', value: Math.round((part / whole) * 1e10) / 1e10 }];
};

const roundWhole = (whole: number): boolean =>
  (whole > 1 && whole <= 12) || [20, 25, 50, 100, 1000, 10_000, 100_000, 1e6].includes(whole);

const times: Maker = (match) => [{ ...place(match), kind: 'fraction', ...sized(match.numbers[0]!, 1) }];

const ordinal: Maker = (match, scene) => {
  const atom = match.numbers[0]!;
  const { first } = match;
  const before = scene.norm(first - 1, first);
  const { lexicon } = scene;
  if (lexicon.set('shyOrdinals').has(scene.norm(first)) && atom.words) {
    const determined = lexicon.set('determiners').has(before);
    const opens = before === '' && scene.noun(match.end);
    if (!determined && !opens && !lexicon.set('shyFollowers').has(scene.norm(match.end, first))) return [];
    if (
      lexicon.entries.get(scene.norm(first))?.some((e) => e.cat === 'unit') &&
      !scene.noun(match.end) &&
      lexicon.data.numbers.articles.includes(before)
    )
      return [];
  }
  return [{ ...place(match), kind: 'ordinal', value: atom.value! }];
};

const label: Maker = (match) => {
  const atom = match.numbers[0]!;
  if (atom.value === undefined || !Number.isInteger(atom.value) || atom.unit || atom.scale > 1)
    return undefined;
  return [{ first: atom.first, end: atom.end, kind: 'ordinal', value: atom.value }];
};

const nothing: Maker = () => [];

const below: Maker = (match) => {
  const [atom, entry] = [match.numbers[0]!, match.entries[0]!];
  if (entry.unit !== '°C' && entry.unit !== '°F') return undefined;
  return [{ ...place(match), ...amountOf(entry), value: -Math.abs(atom.value!) }];
};

const versus: Maker = (match) => {
  const [a, b] = [match.numbers[0]!, match.numbers[1]!];
  if (![a, b].every((atom) => Number.isInteger(atom.value) && atom.scale === 1)) return undefined;
  return [{ ...place(match), kind: 'score', value: `${a.value}-${b.value}` }];
};

/** "17 op 20", the mark of a test; "1 op 3 kinderen" is a part. */
const points: Maker = (match, scene) => {
  const [a, b] = [match.numbers[0]!, match.numbers[1]!];
  if (a.value! > b.value! || a.scale > 1) return undefined;
  if (a.value === 1 || scene.noun(match.end) || ![10, 20, 100].includes(b.value!)) return ratio(match, scene);
  return [{ ...place(match), kind: 'score', value: `${a.value}/${b.value}` }];
};

/** "3-1" a score; "30-40 mensen" a range. */
const score: Maker = (match, scene) => {
  const [a, b] = match.numbers[0]!.pair!;
  if (match.numbers[0]!.unit) return range(match, scene);
  const whole = Number.isInteger(a) && Number.isInteger(b) && a < 1000 && b < 1000;
  if (isSeason(a, b))
    return [{ ...place(match), kind: 'date', value: `${a}/${fullYear(a, b)}`, low: a, high: fullYear(a, b) }];
  const asRange = a < b && (!whole || match.numbers[0]!.scale > 1 || (a >= 10 && scene.plural(match.end)));
  if (asRange) return [{ ...place(match), kind: 'count', low: a, high: b }];
  return whole ? [{ ...place(match), kind: 'score', value: `${a}-${b}` }] : undefined;
};

const isSeason = (a: number, b: number): boolean =>
  a >= 1000 &&
  a <= 2100 &&
  ((b > a && b <= 2200) || (b < 100 && b === (a + 1) % 100) || (b < 100 && b > a % 100));
const fullYear = (a: number, b: number): number =>
  b < 100 ? a - (a % 100) + b + (b < a % 100 ? 100 : 0) : b;

export const amountMakers = {
  count,
  quantity,
  sum,
  one,
  half,
  ton,
  nothing,
  money: quantity,
  moneyAndCents,
  range,
  fraction,
  ratio,
  times,
  few,
  points,
  ordinal,
  label,
  below,
  versus,
  score,
} satisfies Partial<Record<MakerName, Maker>>;
