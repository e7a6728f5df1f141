/** Makes ready what the figure step looks up: words and phrases by their first word, grammar rows by what starts them. */
import type { FigureData, FigureRule } from '../../languages/figureData';
import { numberLexicon, type NumberLexicon } from './numberWords';

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
  readonly optional: boolean;
  readonly context: boolean;
}

export interface Rule {
  readonly row: FigureRule;
  readonly order: number;
  readonly elements: readonly Element[];
}

export interface HedgePhrase {
  readonly hedge: FigureData['hedges'][number]['hedge'];
  readonly words: readonly string[];
}

export interface Lexicon {
  readonly data: FigureData;
  readonly numbers: NumberLexicon;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Rules by `#`, `@category` or `=word` of their first element. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Words that start a rule or an entry that starts one. */
  readonly starters: ReadonlyMap<string, readonly Rule[]>;
  /** Signs, articles and vulgar fractions: what may start a number beside digits and number words. */
  readonly numberStarts: ReadonlySet<string>;
  /** Rules that start with a number. */
  readonly numberRules: readonly Rule[];
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
  const rules = new Map<string, Rule[]>();
  let order = 0;
  for (const row of data.rules) {
    const elements = compile(row.pattern);
    while (elements.length > 0) {
      for (const key of keysOf(elements[0]!)) push(rules, key, { row, order, elements: [...elements] });
      if (!elements[0]!.optional) break;
      elements.shift();
    }
    order += 1;
  }
  const starters = new Map<string, Rule[]>();
  for (const [key, list] of rules) if (key.startsWith('=')) starters.set(key.slice(1), [...list]);
  for (const [word, found] of entries) {
    const cats = new Set(found.map((entry) => entry.cat));
    for (const cat of cats) for (const rule of rules.get(`@${cat}`) ?? []) push(starters, word, rule);
  }
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
  return {
    data,
    numbers: numberLexicon(data.numbers),
    numberStarts: new Set([...data.numbers.negative, ...data.numbers.positive, ...data.numbers.articles]),
    entries,
    rules,
    starters,
    numberRules: [...rules].filter(([key]) => key.startsWith('#')).flatMap(([, list]) => list),
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
      `^([\\d.,]+(?:${data.numbers.ordinalLetters.join('|')})?)[-‐‑]?(\\p{L}.*)$`,
      'u',
    ),
    hourAndMinutes: new RegExp(`^(\\d{1,2})[${data.numbers.hourLetters.join('')}](\\d\\d)$`),
    street: new RegExp(`\\p{L}{3}(?:${data.streetEndings.join('|')})$`, 'u'),
  };
}

function entriesOf(data: FigureData): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (phrase: string, cat: string, value: number, more: Partial<Entry> = {}): void => {
    const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
    push(entries, first, { cat, rest, value, word: phrase, ...more });
  };
  for (const { unit, kind, words, factor } of data.units)
    for (const word of words) add(word, 'unit', factor ?? 1, { unit, kind });
  for (const { unit, words, factor } of data.currencies)
    for (const word of words) add(word, 'currency', factor ?? 1, { unit });
  const tables: [string, Readonly<Record<string, number>>][] = [
    ['fraction', data.fractions],
    ['whole', data.wholes],
    ['month', data.months],
    ['weekday', data.weekdays],
  ];
  for (const [cat, table] of tables) for (const [word, value] of Object.entries(table)) add(word, cat, value);
  for (const [day, value] of Object.entries(data.weekdays))
    for (const part of Object.keys(data.dayParts)) add(`${day}${part}`, 'weekday', value);
  for (const [word, half] of Object.entries(data.dayParts)) add(word, 'daypart', half === 'pm' ? 12 : 0);
  for (const [word, unit] of Object.entries(data.periods)) add(word, 'period', 1, { unit });
  for (const { words, step } of data.relativeDays) for (const word of words) add(word, 'relday', step);
  for (const { words, step } of data.relativeSteps) for (const word of words) add(word, 'step', step);
  for (const [cat, words] of Object.entries(data.classes)) for (const word of words) add(word, cat, 0);
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}

function compile(pattern: string): Element[] {
  return pattern.split(' ').map((source) => {
    const optional = source.endsWith('?');
    const open = optional ? source.slice(0, -1) : source;
    const context = open.length > 2 && open.startsWith('(') && open.endsWith(')');
    const bare = context ? open.slice(1, -1) : open;
    if (/^#[a-z]*$/.test(bare)) return { number: bare as NumberSort, optional, context };
    if (bare.startsWith('@')) return { cat: bare.slice(1), optional, context };
    return { words: new Set(bare.split('|')), optional, context };
  });
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
