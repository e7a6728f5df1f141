/** What client and server say to each other of articles; `requests.ts` has the requests that carry it. */
import type { ActorType, Quote, Zone } from '../model/types';

export { readsAsProse } from '../analysis/text/prose';
export type { TermTable } from '../corpus/terms/countTerms';

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Given with `initialize`; another editor may leave all of it out. */
export interface InitializationOptions {
  /** BCP 47 tags of the reader, the editor's first. */
  readonly locales?: readonly string[];
  /** The client runs the commands below when a hover links to them. */
  readonly commandLinks?: boolean;
  /** The client answers `duiding/readFile` and `duiding/writeFile`, for folders that are on no disk. */
  readonly files?: boolean;
  /** Keep an index of the folders, in `storage` (a path on this machine) or, without it, in memory. */
  readonly index?: boolean;
  readonly storage?: string;
  /** The settings under `duiding`, for editors without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** An article language that the server reads. */
export interface ArticleLanguage {
  /** BCP 47 tag. */
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
}
/** What the server tells of itself at `initialize`, as the capability `experimental`. */
export interface ServerExtras {
  readonly duiding: {
    /** The default first. */
    readonly languages: readonly ArticleLanguage[];
  };
}

/** The commands that a hover or lens may link to: the client trusts these and no others. */
export const linkCommands = {
  showQuotes: 'duiding.showQuotes',
  showMentions: 'duiding.showMentions',
  copyValue: 'duiding.copyValue',
  correct: 'duiding.correct',
  /** With a `RowPlace`. */
  showPlace: 'duiding.row.show',
} as const;

/** What a reading found. */
export interface AnalysedParams {
  readonly uri: string;
  readonly version: number;
  readonly language: string;
  readonly reason: LanguageReason;
  readonly quotes: number;
  readonly actors: number;
  readonly figures: number;
  /** The number of characters read, where the text was too long to be read whole. */
  readonly truncated?: number;
}

/** Why an article is read in its language. */
export type LanguageReason = 'chosen' | 'setting' | 'header' | 'detected' | 'short';

export interface ChooseLanguageParams {
  readonly uri: string;
  readonly language?: string;
}

export interface QuotesParams {
  readonly uri?: string;
  /** All articles of the folders, open or not: speakers come without their quotes. */
  readonly folder?: boolean;
}
/** The rows of a view, of the articles that `QuotesParams` means. */
export interface RowsParams extends QuotesParams {
  readonly view: 'actors' | 'figures' | 'sameQuotes';
}
export interface SpeakerParams {
  /** As in `SpeakerQuotes`. */
  readonly members: readonly string[];
}
export interface SearchParams {
  /** Words or a pattern, with filters: see `readTyped` in features/typedSearch.ts. */
  readonly typed: string;
  /** Only in what somebody says; else in all of the articles' text. */
  readonly quotes: boolean;
}
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** There are more than these. */
  readonly more?: true;
  /** What is wrong with what was typed, a sentence in the reader's language. */
  readonly wrong?: string;
}
/** A sentence or quote that was found. */
export interface SearchHit {
  readonly uri: string;
  /** The article's title, or the name of its file. */
  readonly article: string;
  readonly date?: string;
  /** On one line; of a quote as the tree shows it. */
  readonly text: string;
  /** What was found first. */
  readonly range: Range;
  /** Missing where nobody says it, null where nobody knows who does. */
  readonly speaker?: string | null;
}
export interface SpeakerQuotes {
  /** Stays the same as long as the speaker is the same: made from content, never from a position. */
  readonly id: string;
  /** Missing for the quotes nobody is known to have said. */
  readonly name?: string;
  readonly type?: ActorType;
  readonly aliases: readonly string[];
  readonly role?: string;
  /** What the articles tell of the speaker, a line each: roles, where he belongs, age. */
  readonly facts?: readonly string[];
  /** The article actors that are this speaker, each as `uri\nid`; of a whole folder the first and those in open articles alone. */
  readonly members: readonly string[];
  readonly quotes: readonly QuoteItem[];
  /** How many there are, where `quotes` is to be asked for. */
  readonly count?: number;
  readonly articles?: number;
}
export interface QuoteItem {
  /** Made from the article and the words said. */
  readonly id: string;
  readonly uri: string;
  /** The paper, else the article's title or the name of its file. */
  readonly article: string;
  readonly title?: string;
  readonly outlet?: string;
  /** As in an Article. */
  readonly date?: string;
  /** The words said on one line, with marks around what stood between marks; behind "denies:" and the like. */
  readonly text: string;
  /** From the first word said to the last, on which a click lands. */
  readonly range: Range;
  readonly kind: Quote['kind'];
  readonly stance: Quote['stance'];
  readonly zone: Zone;
  readonly inferred: boolean;
  /** Repeats a quote of the running text: shown, not counted. */
  readonly echo: boolean;
  /** The reader has checked it; missing where that cannot be told of it. */
  readonly checked?: boolean;
  readonly cue?: string;
  /** How it was found, in the reader's language. */
  readonly why: string;
}

export interface MarksParams {
  readonly uri: string;
}
/** Ranges never cross lines. */
export interface Marks {
  readonly version: number;
  /** The words said. */
  readonly said: readonly Range[];
  /** The first letter of a quote whose speaker is inferred, and of one whose speaker is unknown. */
  readonly inferred: readonly Range[];
  readonly unknown: readonly Range[];
  readonly speakers: readonly Range[];
  readonly cues: readonly Range[];
  readonly headings: readonly Range[];
  readonly faded: readonly Range[];
}
