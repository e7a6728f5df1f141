/** What the figure step needs to know of a language: number words, units, hedges and the grammar of figures as rows. */

/** Unit, kind and words of a measure, duration or percentage. `words` may be phrases ("kilometer per uur"). */
export interface UnitRow {
  readonly unit: string;
  readonly kind: 'measure' | 'duration' | 'percentage';
  readonly words: readonly string[];
  /** The unit's own size where the word names several at once: a decade is 10 `year`. */
  readonly factor?: number;
}

/** A currency (ISO 4217) and its words and symbols; `factor` for its small coin. */
export interface CurrencyRow {
  readonly unit: string;
  readonly words: readonly string[];
  readonly factor?: number;
}

/** What makes a figure of a matched pattern; each is one function in `analysis/figures/make*.ts`. */
export type MakerName =
  | 'count'
  | 'quantity'
  | 'vagueQuantity'
  | 'sum'
  | 'one'
  | 'half'
  | 'ton'
  | 'nothing'
  | 'money'
  | 'moneyAndCents'
  | 'range'
  | 'fraction'
  | 'ratio'
  | 'ratioOf'
  | 'times'
  | 'few'
  | 'points'
  | 'ordinal'
  | 'label'
  | 'below'
  | 'versus'
  | 'score'
  | 'spacedScore'
  | 'date'
  | 'dayRange'
  | 'numericDate'
  | 'year'
  | 'yearRange'
  | 'yearSpan'
  | 'fourDigits'
  | 'halfMore'
  | 'spokenDecimal'
  | 'era'
  | 'bce'
  | 'decade'
  | 'lap'
  | 'clock'
  | 'hours'
  | 'halfHour'
  | 'halfPast'
  | 'minutesPast'
  | 'clockRange'
  | 'untilHour'
  | 'weekday'
  | 'relativePeriod'
  | 'relativeDay';

/**
 * One row of the grammar. The pattern is a line of elements, each of which takes one piece of the text:
 *
 * - `#` a number in digits or words; `#day` 1–31; `#year` four digits (or '68); `#pair` "3-1"; `#clock` "16.45";
 *   `#lap` "3.55,62"; `#date` a date in digits; `#decade` "1980s"; `#ord` an ordinal; `#hour` 0–24
 * - `@name` a word or phrase of that category: `@unit`, `@currency`, `@month`, `@weekday`, …
 * - `a|b` one of these words; `?` behind an element: may be missing
 * - `(a|b)` context: must stand there but is no part of the figure
 *
 * The longest match wins; of equals the row with more elements, then the earlier one.
 */
export interface FigureRule {
  readonly id: string;
  readonly pattern: string;
  readonly make: MakerName;
  /** Sample phrases with the value each must give ("low..high" for a range); a test runs them. */
  readonly examples: readonly (readonly [phrase: string, value: string])[];
}

export interface HedgeRow {
  readonly hedge: 'about' | 'over' | 'under' | 'at least' | 'at most' | 'nearly';
  /** Phrases that stand before the number. */
  readonly before: readonly string[];
  /** Phrases that stand behind it: "or more". */
  readonly after?: readonly string[];
}

export type WordValues = Readonly<Record<string, number>>;

export interface NumberWords {
  /** 1–19 and zero. */
  readonly units: WordValues;
  readonly tens: WordValues;
  readonly hundred: WordValues;
  readonly scales: WordValues;
  /** "en" in "zevenentwintig", "and" in "two hundred and six". */
  readonly joiners: readonly string[];
  /** Dutch says seven-and-twenty, English twenty-seven. */
  readonly unitsBeforeTens: boolean;
  /** Half in "zesenhalf", "two and a half". */
  readonly halves: readonly string[];
  /** Ordinals of units, tens, hundred and scales. */
  readonly ordinals: WordValues;
  /** Fixed amounts that stand alone or before a scale: "anderhalf". */
  readonly fixed: WordValues;
  readonly negative: readonly string[];
  readonly positive: readonly string[];
  /** Letters between or behind hours: "14u30", "20u". */
  readonly hourLetters: readonly string[];
  /** Words for one that are also the article; they count only before hundred and the scales. */
  readonly articles: readonly string[];
  /** Words for one that are a figure only beside a noun: "één". */
  readonly lone: readonly string[];
  /** Vague multitudes and the range each stands for: "tientallen" 20–99. */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** Endings glued to a number word or, with a hyphen, to digits: "jarige" in "twintigjarige". */
  readonly endings: Readonly<Record<string, Ending>>;
  /** Letters glued to digits that multiply: "18.4m". */
  readonly multiplierLetters: WordValues;
  /** What is glued to digits and makes an ordinal: "12de", a full stop in German "12.". */
  readonly ordinalLetters: readonly string[];
  /** Letters glued to digits that make a decade: "1980s". */
  readonly decadeLetters: readonly string[];
}

/** What a number's ending makes of it. */
export interface Ending {
  readonly kind: 'duration' | 'count' | 'ordinal' | 'date' | 'about';
  readonly unit?: string;
  readonly factor?: number;
}

/** When a relative word lies: in days, weeks, months or years from the article's date. */
export interface RelativeRow {
  readonly words: readonly string[];
  /** Steps from the article's own day, week, month or year; 0 is "this". */
  readonly step: number;
}

export interface FigureData {
  /** Decimal mark and thousands mark in digits. */
  readonly decimal: ',' | '.';
  readonly group: '.' | ',';
  readonly dayFirst: boolean;
  /** A score is written with a colon: "3:1". */
  readonly scoreColon: boolean;
  readonly numbers: NumberWords;
  readonly units: readonly UnitRow[];
  readonly currencies: readonly CurrencyRow[];
  /** Currency before a given date, for plain "ton", "miljoen": own money of the language area. */
  readonly ownMoney: { readonly until: string; readonly before: string; readonly after: string };
  /** Parts of a whole: "derde" in "twee derde". */
  readonly fractions: WordValues;
  /** Words that are a part by themselves: "helft". */
  readonly wholes: WordValues;
  readonly months: WordValues;
  /** Months whose word is something else too: they need a preposition before them. */
  readonly shyMonths: readonly string[];
  /** Months are written with a capital. */
  readonly capitalMonths: boolean;
  /** A number may be joined to any noun: "88-page". */
  readonly compoundNouns: boolean;
  readonly weekdays: WordValues;
  readonly dayParts: Readonly<Record<string, 'am' | 'pm'>>;
  readonly relativeDays: readonly RelativeRow[];
  /** Words before a period or weekday: "vorige" -1, "deze" 0, "komende" 1. */
  readonly relativeSteps: readonly RelativeRow[];
  /** Periods with a word of their own that a step word may precede. */
  readonly periods: Readonly<Record<string, 'day' | 'week' | 'month' | 'year' | 'season'>>;
  /** Further classes of words for the patterns: `label` ("nummer 88"), `code` ("giro 123": no figure), `ton`, `era`, … */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly hedges: readonly HedgeRow[];
  /** Words allowed between hedge and number: "rond de 300". */
  readonly hedgeFillers: readonly string[];
  /** Words before a bare four-digit number that make it a year. */
  readonly yearBefore: readonly string[];
  /** Words before a bare hour that make "zes uur" a time of day. */
  readonly clockBefore: readonly string[];
  /** Those of them behind which a small number of hours is a length of time: "na zes uur". */
  readonly clockOrLength: readonly string[];
  /** Words between two signs: "plus or minus". */
  readonly signJoiners: readonly string[];
  /** Words between minutes and hour that count back: "vijf voor drie". */
  readonly beforeHour: readonly string[];
  /** Words for a decade, and its first year in its century: "sechziger" 60. */
  readonly decadeWords: WordValues;
  /** Parts of a decade and the years they cover, from its first: "begin" 0–4. */
  readonly decadeParts: Readonly<Record<string, readonly [number, number]>>;
  /** "In her 70s": an age, not a decade. */
  readonly possessives: readonly string[];
  /** Words before "59 tot 90" without unit that make it a move, not a range. */
  readonly movesFrom: readonly string[];
  /** Also with a unit: "rose from 59 to 90 percent". */
  readonly movesWithUnit: boolean;
  /** Words between hyphens that make two numbers a part of a whole ("one-in-five") or a score ("230-to-198"). */
  readonly hyphenRatio: readonly string[];
  readonly hyphenScore: readonly string[];
  /** Words in a sentence that place its weekday behind the article's date: "gaat", "hoopt", "will". */
  readonly comingWords: readonly string[];
  /** Letters written against digits that are a currency: "R850". */
  readonly gluedCurrencies: Readonly<Record<string, string>>;
  /** Words that may follow a shy number beside a plural. */
  readonly shyNumberFollowers: readonly string[];
  /** Words that link two numbers of which only the last carries the unit: "van 59 naar 90 procent". */
  readonly carriers: readonly string[];
  /** Endings of street and road names; a number behind is a house number. */
  readonly streetEndings: readonly string[];
  /** Those that carry a multiplier back too: "van 1,5 naar 2 miljoen". */
  readonly scaleCarriers: readonly string[];
  /** Words that never are the noun counted. */
  readonly functionWords: readonly string[];
  /** Words that stand between the number and its noun without being part of it. */
  readonly people: readonly string[];
  /** Ordinals that are verbs or adverbs too: a determiner must stand before them. */
  readonly shyOrdinals: readonly string[];
  /** Words behind which such a word is an ordinal all the same: "Roda vierde met 34 punten". */
  readonly shyFollowers: readonly string[];
  readonly determiners: readonly string[];
  /** Number words that are verbs too: "acht". A noun in the plural must follow. */
  readonly shyNumbers: readonly string[];
  /** Words before a lone "één" that make it an emphasis, not a figure: "niet één". */
  readonly notOneAfter: readonly string[];
  readonly notOneBefore: readonly string[];
  /** How to see that a word is a plural noun, and that it is an adjective: regular-expression sources on the lower-case word. */
  readonly pluralNoun: string;
  readonly adjective: string;
  /** Plural endings, longest first, cut to compare nouns. */
  readonly pluralEndings: readonly string[];
  readonly participle: string;
  /** Link between a part and its whole: "van de", "of the". */
  readonly partitive: readonly string[];
  /** Words with a number before the hyphen that are no figure: "second-hand". */
  readonly notCompounds: readonly string[];
  readonly rules: readonly FigureRule[];
}
