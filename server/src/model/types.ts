/** The types at the joints: what each analysis step takes and gives. All plain, readonly, structured-clonable data. */

/** A stretch of the untouched article text: UTF-16 code units, half-open. `text.slice(start, end)` is its surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `header`: the lines between dashes above an imported article. It is read for date and paper, never as text: no token lies
 * in it.
 */
export type Zone =
  | 'header'
  | 'metadata'
  | 'title'
  | 'heading'
  | 'byline'
  | 'caption'
  | 'teaser'
  | 'pullquote'
  | 'boilerplate'
  | 'paragraph';

/** A line or paragraph of the article and what it is for. Blocks are ordered and disjoint; only white space lies between. */
export interface Block {
  readonly span: Span;
  readonly zone: Zone;
}

/** Fields of the header above an article, as written. */
export interface ArticleHeader {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface Article {
  readonly uri: string;
  readonly version: number;
  /** The language's id, as in `languages/languages.ts`. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** ISO date as exact as the text tells it: `2022-01`, `2022-01-21`. */
  readonly date?: string;
  /** What its header tells of it. */
  readonly header?: ArticleHeader;
}

/**
 * - word: letters, with inner hyphens, apostrophes and full stops ("NAVO-topman", "zo'n", "o.a.", "24-jarige")
 * - number: starts with a digit and holds only digits, separators and short unit letters ("130.000", "3-1", "16.45", "18.4m")
 * - mark: a quotation mark, single or double (an apostrophe inside or before a word is never a mark)
 * - symbol: € $ £ % & + = / ° and the like
 * - punctuation: everything else that is visible
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'symbol' | 'punctuation';

/** Ordered, disjoint, never empty. */
export interface Token {
  readonly span: Span;
  /** NFC, lower case, every apostrophe as `'`. */
  readonly norm: string;
  readonly kind: TokenKind;
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
}

/** A sentence never crosses a block. `first` and `last` are token indexes, half-open. */
export interface Sentence {
  readonly span: Span;
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

export type ActorType = 'person' | 'organisation' | 'place' | 'other';
export type ActorId = string;

export interface Mention {
  readonly span: Span;
  readonly type: ActorType;
  readonly form: 'name' | 'description' | 'pronoun';
  readonly actor?: ActorId;
  /** A possessive ("zijn", "her"): it may stand inside a description ("zijn advocaat"). */
  readonly possessive?: true;
  /** The name part of a hyphen compound: "NAVO" in "NAVO-topman". */
  readonly compound?: true;
  readonly rule: string;
  /** How sure the tagger is, 0 to 1; missing means sure. */
  readonly confidence?: number;
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percentage'
  | 'fraction'
  | 'duration'
  | 'date'
  | 'time'
  | 'measure'
  | 'ordinal'
  | 'score';

export type Hedge = 'about' | 'over' | 'under' | 'at least' | 'at most' | 'nearly';

export interface Figure {
  readonly span: Span;
  readonly kind: FigureKind;
  /** A number in the unit's base, or a string for dates (ISO), times ("15:30") and scores ("3-1"). */
  readonly value?: number | string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  /** The noun counted, as written: "Russische militairen". */
  readonly of?: Span;
  readonly hedge?: Hedge;
  readonly speaker?: ActorId;
  /** Vague or relative ("tienduizenden", "vrijdag"): shown, but no firm claim. */
  readonly vague?: true;
  readonly rule: string;
}

/**
 * What the speaker does with the words: says (writes, finds), denies, doubts, leaves open whether they hold, asks (for them),
 * wants (hopes, demands, promises, fears).
 */
export const stances = ['says', 'denies', 'doubts', 'leaves-open', 'asks', 'wants'] as const;
export type Stance = (typeof stances)[number];

export interface QuotePart {
  readonly span: Span;
  /** True for words that stood between quotation marks. */
  readonly marked: boolean;
}

export interface Quote {
  readonly span: Span;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The stretches of what was said, without marks, cue and speaker; in order, never overlapping. */
  readonly parts: readonly QuotePart[];
  /** Editorial insertions inside the parts, brackets included: "(…, red.)", "[…]". The speaker did not say them. */
  readonly insertions?: readonly Span[];
  readonly stance: Stance;
  readonly zone: Zone;
  readonly cue?: Span;
  /** The words that name the speaker, where the text has them. */
  readonly source?: Span;
  readonly speaker?: ActorId;
  /** All joint speakers, the first included; only where there are two or more. */
  readonly speakers?: readonly ActorId[];
  /** The speaker is not named with this quote but follows from what stands around it. */
  readonly inferred?: true;
  /** How sure an inferred speaker is where a ranking chose him, 0 to 1. */
  readonly confidence?: number;
  /** What spoke for him in that ranking, strongest first: names of traits, as `analysis/quotes/likely/traits.ts` has them. */
  readonly because?: readonly string[];
  /** The reader has checked it. */
  readonly checked?: true;
  /** Index of the body quote that this heading, pull quote or teaser repeats. */
  readonly echoOf?: number;
  readonly rule: string;
  readonly speakerRule?: string;
}

/**
 * How the article tells a role: right before the name, behind or before a comma, in a clause, in brackets, by whose it
 * is ("zijn advocaat"), of several together, or elsewhere.
 */
export type RoleKind = 'title' | 'apposition' | 'clause' | 'brackets' | 'relation' | 'plural' | 'reference';

export interface Role {
  /** In the article's words, without the article or possessive that opens them. */
  readonly text: string;
  readonly span: Span;
  /** Missing for what the reader wrote himself. */
  readonly kind?: RoleKind;
  /** What the words come down to, where they say it by way of somebody else or of several: "advocaat van Jan Smit". */
  readonly resolved?: string;
}

/** Somebody or something that the article names or describes. Its mentions are those of the Analysis with this id. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  /** Other surface forms, in order of first use. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly gender?: 'male' | 'female';
  /** In years, as written. */
  readonly age?: string;
  /** Parties, clubs and employers that the article names beside the name. */
  readonly affiliations?: readonly string[];
  /** What the abbreviation stands for by which the article also calls it. */
  readonly expansion?: string;
  /** What the reader wrote about the actor in `duiding.json`. */
  readonly description?: string;
  /** Groups of the reader's own. */
  readonly groups?: readonly string[];
  readonly party?: string;
  readonly country?: string;
  readonly note?: string;
  readonly link?: string;
  readonly rule: string;
}

export interface Problem {
  readonly span: Span;
  readonly code: string;
  /** Values for the message, in the order its template names them. */
  readonly args: readonly string[];
  /** Replacements that would mend it. */
  readonly fixes?: readonly { readonly span: Span; readonly text: string }[];
}

/** A correction of `duiding.json` that is anchored in a text: its list there, and its index in that list. */
export interface AnchorRef {
  readonly list: 'mentions' | 'speakers' | 'notQuotes' | 'ignored' | 'figures' | 'checked';
  readonly index: number;
}

/** What became of the anchored corrections that have to do with an article. */
export interface AnchorsRead {
  readonly found: readonly AnchorRef[];
  /** Those made in this very file that have no place in it any more. */
  readonly lost: readonly AnchorRef[];
  /** Where the reader wants a problem left alone; missing where he nowhere does. */
  readonly ignored?: readonly Ignored[];
}

/** A problem that the reader wants left alone, and where. */
export interface Ignored {
  readonly problem: string;
  readonly span: Span;
}

export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly problems: readonly Problem[];
  /** Only where the article is read with corrections. */
  readonly anchors?: AnchorsRead;
}
