/** Makes ready what the figure step looks up: words and phrases by their first word, grammar rows by what starts them. */
import type { FigureData, FigureRule } from '../../languages/figureData';
import { numberLexicon, type NumberLexicon } from './numberWords';
import { sieveOf, type Sieve } from './sieve';

/** A word or phrase of a category, with what it is worth. */
export interface Entry {
  readonly cat: string;
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly value: number;
  readonly unit?: string;
  readonly kind?: 'measure' | 'duration' | 'percentage';
  readonly word: string;
}

export type NumberSort =
  '#' | '#day' | '#hour' | '#year' | '#pair' | '#clock' | '#lap' | '#date' | '#decade' | '#ord';

export interface Element {
  readonly number?: NumberSort;
  readonly cat?: string;
  readonly words?: ReadonlySet<string>;
  readonly context: boolean;
}

export interface Rule {
  readonly row: FigureRule;
  readonly order: number;
  readonly elements: readonly Element[];
}

/** The rules of one first element, by what their second element asks of the next token. */
export interface Branch {
  readonly single: Rule[];
  readonly words: Map<string, Rule[]>;
  readonly cats: Map<string, Rule[]>;
  readonly numbers: Rule[];
}

export interface HedgePhrase {
  readonly hedge: FigureData['hedges'][number]['hedge'];
  readonly words: readonly string[];
}

export interface Lexicon {
  readonly data: FigureData;
  readonly numbers: NumberLexicon;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Rules by `#sort`, `@category` or `=word` of their first element, and then by their second. */
  readonly branches: ReadonlyMap<string, Branch>;
  /** For words that may start a rule: the keys of its branches. */
  readonly starters: ReadonlyMap<string, readonly string[]>;
  /** Signs and articles: what may start a number beside digits and number words. */
  readonly numberStarts: ReadonlySet<string>;
  readonly sieve: Sieve;
  /** Hedges by the last word of the phrase, and by the first for those behind the number. */
  readonly hedgesBefore: ReadonlyMap<string, readonly HedgePhrase[]>;
  readonly hedgesAfter: ReadonlyMap<string, readonly HedgePhrase[]>;
  readonly set: (name: WordList) => ReadonlySet<string>;
  readonly pluralNoun: RegExp;
  readonly adjective: RegExp;
  readonly participle: RegExp;
  readonly street: RegExp;
  /** A number with what is written against it: "24-jarige", "12de-eeuws". */
  readonly leadingDigits: RegExp;
  /** "14u30". */
  readonly hourAndMinutes: RegExp;
}

/** What a map holds for a word; a full stop that the tokeniser left on it does not matter. */
export function wordIn<V>(map: ReadonlyMap<string, V>, norm: string): V | undefined {
  return map.get(norm) ?? (norm.length > 1 && norm.endsWith('.') ? map.get(norm.slice(0, -1)) : undefined);
}

type WordList = {
  [K in keyof FigureData]: FigureData[K] extends readonly string[] ? K : never;
}[keyof FigureData];

const made = new WeakMap<FigureData, Lexicon>();

/** The lexicon of a language's data, built once for each. */
export function lexiconOf(data: FigureData): Lexicon {
  const known = made.get(data);
  if (known) return known;
  const lexicon = build(data);
  made.set(data, lexicon);
  return lexicon;
}

function build(data: FigureData): Lexicon {
  const entries = entriesOf(data);
  const branches = branchesOf(data);
  const starters = new Map<string, string[]>();
  for (const key of branches.keys()) if (key.startsWith('=')) push(starters, key.slice(1), key);
  for (const [word, found] of entries)
    for (const cat of new Set(found.map((entry) => entry.cat)))
      if (branches.has(`@${cat}`)) push(starters, word, `@${cat}`);
  const numberStarts = new Set([
    ...data.numbers.negative,
    ...data.numbers.positive,
    ...data.numbers.articles,
  ]);
  const before = new Map<string, HedgePhrase[]>();
  const after = new Map<string, HedgePhrase[]>();
  for (const row of data.hedges) {
    for (const phrase of row.before) {
      const words = phrase.split(' ');
      push(before, words.at(-1)!, { hedge: row.hedge, words });
    }
    for (const phrase of row.after ?? []) {
      const words = phrase.split(' ');
      push(after, words[0]!, { hedge: row.hedge, words });
    }
  }
  for (const list of before.values()) list.sort((a, b) => b.words.length - a.words.length);
  const sets = new Map<string, ReadonlySet<string>>();
  const numbers = numberLexicon(data.numbers);
  return {
    data,
    numbers,
    numberStarts,
    sieve: sieveOf({ starters: starters.keys(), signs: numberStarts, numberWords: numbers.starts }),
    entries,
    branches,
    starters,
    hedgesBefore: before,
    hedgesAfter: after,
    set: (name) => {
      let set = sets.get(name);
      if (!set) sets.set(name, (set = new Set(data[name])));
      return set;
    },
    pluralNoun: new RegExp(data.pluralNoun, 'u'),
    adjective: new RegExp(data.adjective, 'u'),
    participle: new RegExp(data.participle, 'u'),
    leadingDigits: new RegExp(
      `^([\\d.,]+(?:${data.numbers.ordinalLetters.map(escape).join('|')})?)[-‐‑]?(\\p{L}.*)$`,
      'u',
    ),
    hourAndMinutes: new RegExp(`^(\\d{1,2})[${data.numbers.hourLetters.join('')}](\\d\\d)$`),
    street: new RegExp(`\\p{L}{3}(?:${data.streetEndings.join('|')})$`, 'u'),
  };
}

const escape = (letters: string): string => letters.replace('.', '\\.');

function entriesOf(data: FigureData): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [phrase, cat, value, more] of [...measures(data), ...numberWords(data), ...dateWords(data)]) {
    const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
    push(entries, first, { cat, rest, value, word: phrase, ...more });
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}

/** A phrase, its category and what it is worth. */
type EntryRow = readonly [phrase: string, cat: string, value: number, more?: Partial<Entry>];

function* measures({ units, currencies }: FigureData): Iterable<EntryRow> {
  for (const { unit, kind, words, factor = 1 } of units)
    for (const word of words) yield [word, 'unit', factor, { unit, kind }];
  for (const { unit, words, factor = 1 } of currencies)
    for (const word of words) yield [word, 'currency', factor, { unit }];
}

function* numberWords(data: FigureData): Iterable<EntryRow> {
  const tables: [string, Readonly<Record<string, number>>][] = [
    ['fraction', data.fractions],
    ['whole', data.wholes],
    ['decade', data.decadeWords],
    ['month', data.months],
    ['weekday', data.weekdays],
  ];
  for (const [cat, table] of tables)
    for (const [word, value] of Object.entries(table)) yield [word, cat, value];
}

/** Times and days told in words, and the classes of words that have no value. */
function* dateWords(data: FigureData): Iterable<EntryRow> {
  for (const [day, value] of Object.entries(data.weekdays))
    for (const part of Object.keys(data.dayParts)) yield [`${day}${part}`, 'weekday', value];
  for (const [word, half] of Object.entries(data.dayParts)) yield [word, 'daypart', half === 'pm' ? 12 : 0];
  for (const [word, unit] of Object.entries(data.periods)) yield [word, 'period', 1, { unit }];
  for (const { words, step } of data.relativeDays) for (const word of words) yield [word, 'relday', step];
  for (const { words, step } of data.relativeSteps) for (const word of words) yield [word, 'step', step];
  for (const [cat, words] of Object.entries(data.classes)) for (const word of words) yield [word, cat, 0];
}

/** The unit or currency that a word is by itself. */
export function unitOrCurrency({ entries }: Lexicon, word: string): Entry | undefined {
  return entries.get(word)?.find((e) => (e.cat === 'unit' || e.cat === 'currency') && e.rest.length === 0);
}

function branchesOf(data: FigureData): Map<string, Branch> {
  const branches = new Map<string, Branch>();
  for (const [order, row] of data.rules.entries())
    for (const elements of variants(row.pattern))
      for (const key of keysOf(elements[0]!)) {
        let branch = branches.get(key);
        if (!branch)
          branches.set(key, (branch = { single: [], words: new Map(), cats: new Map(), numbers: [] }));
        addRule(branch, { row, order, elements }, elements[1]);
      }
  return branches;
}

function addRule(branch: Branch, rule: Rule, second: Element | undefined): void {
  if (!second) branch.single.push(rule);
  else if (second.number) branch.numbers.push(rule);
  else if (second.cat) push(branch.cats, second.cat, rule);
  else for (const word of second.words!) push(branch.words, word, rule);
}

/** The pattern with and without each of its optional elements. */
function variants(pattern: string): Element[][] {
  let lists: Element[][] = [[]];
  for (const source of pattern.split(' ')) {
    const optional = source.endsWith('?');
    const element = compile(optional ? source.slice(0, -1) : source);
    const filled = lists.map((list) => [...list, element]);
    lists = optional ? [...filled, ...lists] : filled;
  }
  return lists.filter((list) => list.length > 0);
}

function compile(source: string): Element {
  const context = source.length > 2 && source.startsWith('(') && source.endsWith(')');
  const bare = context ? source.slice(1, -1) : source;
  if (/^#[a-z]*$/.test(bare)) return { number: bare as NumberSort, context };
  if (bare.startsWith('@')) return { cat: bare.slice(1), context };
  return { words: new Set(bare.split('|')), context };
}

function keysOf(element: Element): string[] {
  if (element.number) return [element.number];
  if (element.cat) return [`@${element.cat}`];
  return [...element.words!].map((word) => `=${word}`);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
