/** What `analyse` is given to put its steps right: the reader's corrections, wherever they come from. */
import type { Cut, Linked, Told } from './steps';
import type { AnchorsRead, Figure, Mention, Problem } from './types';

/** What a reader has declared about names, as the linking of names heeds it: who bears one, and which never go together. */
export interface DeclaredNames {
  /** The number of the declared actor that a folded name belongs to. */
  readonly ownerOf: (key: string) => number | undefined;
  readonly genderOf: (owner: number) => 'male' | 'female' | undefined;
  /** Folded names that never mean the same actor as this one. */
  readonly apartFrom: (key: string) => ReadonlySet<string> | undefined;
}

/** One hook behind each step of a reading. None throws; each gives what holds from there on, in text order. */
export interface Corrector {
  readonly declared?: DeclaredNames | undefined;
  readonly names: (found: readonly Mention[]) => readonly Mention[];
  readonly mentions: (linked: Linked) => Linked;
  readonly quotes: (told: Told) => Told;
  readonly figures: (found: readonly Figure[]) => readonly Figure[];
  readonly problems: (told: Told, problems: readonly Problem[]) => readonly Problem[];
  readonly anchors?: AnchorsRead | undefined;
}

/** Makes the corrector of one reading, for the article as it was cut. */
export type CorrectorFor = (cut: Cut) => Corrector;
