/** What a reader may correct: the contents of `duiding.json`, as docs/corrections.md describes them. */
import type { ActorType } from '../model/types';

export const correctionsFile = 'duiding.json';
export const correctionsSchema = 'duiding/corrections@1';

/**
 * A place in an article by its words and what stands around them, never by a number of characters: the
 * TextQuoteSelector of the W3C Web Annotation Data Model. White space counts as one space.
 */
export interface Anchor {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The article, relative to the folder of `duiding.json`. A hint: words and neighbourhood outlive a rename. */
  readonly file?: string;
}

/** A person, organisation or place as the reader knows it. */
export interface ActorEntry {
  readonly name: string;
  readonly type?: ActorType;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  /** The reader's own groups, by which the report counts: “omwonenden”, “coalition”. */
  readonly groups?: readonly string[];
  readonly description?: string;
  readonly gender?: 'male' | 'female';
  readonly party?: string;
  readonly country?: string;
  readonly note?: string;
  readonly link?: string;
}

/** Words that are no name, in every article or in one. */
export interface NotName {
  readonly text: string;
  readonly file?: string;
}

/** Who a description or pronoun means; null: nobody that the article names. */
export interface MentionEntry {
  readonly at: Anchor;
  readonly actor: string | null;
}

/** Who says these words; several speak together; null: not known. */
export interface SpeakerEntry {
  readonly quote: Anchor;
  readonly speaker: string | readonly string[] | null;
}

/** What a number says; `value` as in the published result, null where it is no figure at all. */
export interface FigureEntry {
  readonly at: Anchor;
  readonly value: number | string | null;
  readonly unit?: string;
  /** The words counted; looked for around the number. */
  readonly of?: string;
}

export interface IgnoredProblem {
  readonly problem: string;
  readonly at: Anchor;
}

/** Words that are counted under one name: who says "illegalen", who "ongedocumenteerden". They change no reading. */
export interface TermEntry {
  readonly name: string;
  /** Each a word or several in a row; `begin*` for all that begin so. */
  readonly words?: readonly string[];
  /** In the match syntax that docs/search.md describes. */
  readonly patterns?: readonly string[];
}

export type NamePair = readonly [string, string];

export interface Corrections {
  readonly actors: readonly ActorEntry[];
  readonly notNames: readonly NotName[];
  /** Names that never mean the same actor. */
  readonly different: readonly NamePair[];
  readonly mentions: readonly MentionEntry[];
  readonly speakers: readonly SpeakerEntry[];
  readonly notQuotes: readonly Anchor[];
  readonly figures: readonly FigureEntry[];
  /** Quotes that the reader has checked. */
  readonly checked: readonly Anchor[];
  readonly ignored: readonly IgnoredProblem[];
  /** Suggestions to merge that were turned down, so that they are not made again. */
  readonly refused: readonly NamePair[];
  readonly terms: readonly TermEntry[];
}

export const noCorrections: Corrections = {
  actors: [],
  notNames: [],
  different: [],
  mentions: [],
  speakers: [],
  notQuotes: [],
  figures: [],
  checked: [],
  ignored: [],
  refused: [],
  terms: [],
};

/** The lists of the file, in the order in which a new one gets them. */
export const lists = [
  'actors',
  'notNames',
  'different',
  'mentions',
  'speakers',
  'notQuotes',
  'figures',
  'checked',
  'ignored',
  'refused',
  'terms',
] as const;
export type ListName = (typeof lists)[number];

/** Pairs of names that are never one: told apart, or a merge that was refused. */
export function keptApart({
  different,
  refused,
}: Pick<Corrections, 'different' | 'refused'>): readonly (readonly [string, string])[] {
  return [...different, ...refused];
}
