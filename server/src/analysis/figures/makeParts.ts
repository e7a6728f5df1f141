/** Makers for parts and ratios, ordinals, votes and scores, and vague amounts. */
import { own } from '../../model/own';
import type { MakerName } from '../../languages/figureData';
import type { Maker } from './draft';
import { amountOf, place, range, sized } from './makeAmounts';
import type { Scene } from './scene';

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
  const many = own(scene.lexicon.data.numbers.vague, match.words[0] ?? '');
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
    Object.hasOwn(lexicon.data.numbers.ordinals, scene.norm(end - 1)) &&
    !lexicon.participle.test(scene.norm(end))
  );
}

/** "zeven op de tien"; "twee van de drie deuren" stays two counts. */
const ratio: Maker = (match) => {
  const whole = match.numbers.at(-1)!.value;
  const part = match.numbers.length > 1 ? match.numbers[0]!.value : 1;
  if (whole === undefined || part === undefined || part > whole || !roundWhole(whole)) return undefined;
  return [{ ...place(match), kind: 'fraction', value: Math.round((part / whole) * 1e10) / 1e10 }];
};

/** "negen van de tien"; other numbers are two counts. */
const ratioOf: Maker = (match, scene) =>
  [10, 100].includes(match.numbers.at(-1)!.value!) ? ratio(match, scene) : undefined;

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

const versus: Maker = (match) => {
  const [a, b] = [match.numbers[0]!, match.numbers[1]!];
  if (![a, b].every((atom) => Number.isInteger(atom.value) && atom.scale === 1)) return undefined;
  return [{ ...place(match), kind: 'score', value: `${a.value}-${b.value}` }];
};

/** "2 - 1" as older newspapers set it; "5 - 10 mensen" is a range. */
const spacedScore: Maker = (match, scene) => {
  const [a, b] = [match.numbers[0]!, match.numbers[1]!];
  if (!a.plain || !b.plain || a.value! > 200 || b.value! > 200) return undefined;
  if (a.value! < b.value! && scene.plural(match.end)) return undefined;
  return versus(match, scene);
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

export const partMakers = {
  few,
  fraction,
  ratio,
  ratioOf,
  times,
  ordinal,
  label,
  versus,
  spacedScore,
  points,
  score,
} satisfies Partial<Record<MakerName, Maker>>;
