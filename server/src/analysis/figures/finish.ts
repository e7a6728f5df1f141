/** Turns drafts into figures: shares units, finds ages, hedges and the noun counted. */
import type { Found } from './findDrafts';
import type { Figure, Hedge, Span } from '../../model/types';
import { countedNoun } from './counted';
import type { Writable } from './writable';
import { hedgeAfter, hedgeBefore } from './hedges';
import { ownMoney } from './makeAmounts';
import { clean } from './readNumber';
import type { Words } from './words';

/**
 * The figures of a block, in text order, of its drafts; and the sentence in which it last spoke of money.
 *
 * @param money the sentence in which money was last spoken of: -1 for the one before the block, `-Infinity` for none
 */
export function finish(
  words: Words,
  found: readonly Found[],
  money: number,
): { figures: readonly Figure[]; moneyIn: number } {
  let moneyIn = money;
  let lastEnd = 0;
  const figures = shareUnits(words, found).map((draft) => {
    const { sentence } = words.tokens[draft.first]!;
    let made = asAge(words, draft);
    if (made.kind === 'money') moneyIn = sentence;
    else if (sentence - moneyIn <= 1 && isSum(words, made))
      made = { ...made, kind: 'money', unit: ownMoney(words) };
    const { first, end, hedge } = hedgedSpan(words, made, lastEnd);
    lastEnd = end;
    const span: Span = { start: words.tokens[first]!.span.start, end: endOf(words, end - 1) };
    return figureOf(made, { span, of: countedNoun(words, made), hedge });
  });
  return { figures, moneyIn };
}

/** What a draft tells of a figure. */
type Shape = Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'unit' | 'vague' | 'rule'>;

interface Place {
  readonly span: Span;
  readonly of: Span | undefined;
  readonly hedge: Hedge | undefined;
}

/** A figure with the fields it has, always in this order. */
function figureOf(shape: Shape, { span, of, hedge }: Place): Figure {
  const figure: Partial<Writable<Figure>> = { span, kind: shape.kind };
  if (shape.value !== undefined) figure.value = shape.value;
  if (shape.low !== undefined) figure.low = shape.low;
  if (shape.high !== undefined) figure.high = shape.high;
  if (shape.unit !== undefined) figure.unit = shape.unit;
  if (of) figure.of = of;
  if (hedge) figure.hedge = hedge;
  if (shape.vague) figure.vague = true;
  figure.rule = shape.rule;
  return figure as Figure;
}

/** Millions or more of nothing named: money, where money was just spoken of. */
const isSum = (words: Words, { kind, scale, end }: Found): boolean =>
  kind === 'count' && (scale ?? 1) >= 1e6 && !words.noun(end);

/** The end of the figure's last token, without a full stop that ends the sentence ("om 18 uur."). */
function endOf(words: Words, index: number): number {
  const { norm, span, sentence } = words.tokens[index]!;
  const last = words.tokens[index + 1]?.sentence !== sentence;
  return last && /^[^.]+\.$/.test(norm) ? span.end - 1 : span.end;
}

const hedgeable = new Set(['count', 'money', 'percentage', 'fraction', 'duration', 'measure', 'time']);

function hedgedSpan(
  words: Words,
  draft: Found,
  lastEnd: number,
): { first: number; end: number; hedge?: Figure['hedge'] } {
  const { first, end } = draft;
  if (!hedgeable.has(draft.kind)) return { first, end };
  const before = hedgeBefore(words, first, lastEnd);
  const after = hedgeAfter(words, end);
  const hedge = before?.hedge ?? after?.hedge ?? draft.hedge;
  return { first: before?.first ?? first, end: after?.end ?? end, ...(hedge ? { hedge } : {}) };
}

/** "van 59 naar 90 procent": the first number takes the unit of the second. */
function shareUnits(words: Words, found: readonly Found[]): Found[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const [a, b] = [out[i]!, out[i + 1]!];
    if (a.kind !== 'count' || b.unit === undefined || b.kind === 'duration' || b.kind === 'date') continue;
    if (!areCarried(words, a, b)) continue;
    const value = sharedScale(words, a, b);
    out[i] = { ...a, kind: b.kind, unit: b.unit, ...(value === undefined ? {} : { value }) };
  }
  return out;
}

/** Whether nothing stands between them but one or two words over which a unit carries: "van … tot", "en". */
function areCarried(words: Words, a: Found, b: Found): boolean {
  const { tokens, lexicon } = words;
  const gap = b.first - a.end;
  if (gap < 1 || gap > 2 || tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return false;
  const carriers = lexicon.set('carriers');
  for (let at = a.end; at < b.first; at += 1) if (!carriers.has(words.norm(at))) return false;
  return true;
}

/** "van 1,5 naar 2 miljoen": what the first is worth with the second's multiplier; undefined where it has its own. */
function sharedScale(words: Words, a: Found, b: Found): number | undefined {
  const { scale = 1 } = b;
  if ((a.scale ?? 1) !== 1 || scale <= 1 || b.first - a.end !== 1) return undefined;
  if (!words.lexicon.set('scaleCarriers').has(words.norm(a.end))) return undefined;
  return typeof a.value === 'number' && a.value < scale ? clean(a.value * scale) : undefined;
}

/** "Hendrix (71)", "Petruski, 61,", "een man van 58": the number alone is an age. */
function asAge(words: Words, draft: Found): Found {
  if (!mayBeAge(draft)) return draft;
  const { tokens, article, lexicon } = words;
  const { first, end } = draft;
  const before = words.norm(first - 1, first);
  if (isSetApart(before, words.norm(end, first))) {
    const name = tokens[first - 2];
    const capital =
      name && /^\p{Lu}\p{Ll}|^\p{Lu}\.$/u.test(article.text.slice(name.span.start, name.span.end));
    return capital && !tokens[first]!.norm.includes(',') ? age(draft) : draft;
  }
  const ofPerson =
    lexicon.set('partitive').has(before) && lexicon.set('people').has(words.norm(first - 2, first));
  return ofPerson && !words.plural(end) ? age(draft) : draft;
}

/** A whole number of years in one token that somebody can reach. */
function mayBeAge({ kind, value, first, end }: Found): boolean {
  if (kind !== 'count' || typeof value !== 'number' || end !== first + 1) return false;
  return value >= 0 && value <= 120 && Number.isInteger(value);
}

/** Between brackets or commas. */
const isSetApart = (before: string, next: string): boolean =>
  before === '('
    ? next === ')' || next === ','
    : before === ',' && (next === ',' || next === '.' || next === '');

const age = (draft: Found): Found => ({ ...draft, kind: 'duration', unit: 'year', rule: 'age' });
