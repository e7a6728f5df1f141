/** What client and server say to each other about the reader's corrections; `requests.ts` has the requests that carry it. */
import type { ActorType, Mention } from '../model/types';
import type { Anchor } from '../corrections/corrections';
import type { Correction } from '../corrections/editCorrections';
import type { Range } from './protocol';

export type { ActorType, Anchor, Correction };

export interface CorrectableParams {
  readonly uri: string;
  readonly range: Range;
}
export interface Correctable {
  /** The words selected, or of the mention at the place. */
  readonly words?: string;
  readonly mention?: {
    readonly form: Mention['form'];
    readonly type: ActorType;
    readonly at: Anchor;
    /** Its actor. */
    readonly name?: string;
    readonly aliases: readonly string[];
  };
  /** The quote there; of a selection outside of any quote, the words selected. */
  readonly quote?: { readonly at: Anchor; readonly found: boolean };
  /** What a number there says; `found` false where no rule takes the words selected for one. */
  readonly figure?: CorrectableFigure;
  /** Those of this article first, then the others, then those of the file that no article at hand names. */
  readonly actors: readonly ActorChoice[];
}
export interface CorrectableFigure {
  readonly at: Anchor;
  readonly found: boolean;
  readonly words: string;
  readonly value?: number | string;
  readonly unit?: string;
  readonly of?: string;
}
export interface ActorChoice {
  readonly name: string;
  readonly type: ActorType;
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly here: boolean;
  /** Of one of this article, how far the nearest mention is from the place, in UTF-16 code units. */
  readonly distance?: number;
}

export interface CorrectParams {
  /** An article, or the file itself. */
  readonly uri: string;
  readonly corrections: readonly Correction[];
}
/** False where nothing was entered; the reader has been told why. */
export type CorrectResult = boolean;

export interface LostCorrection {
  /** The corrections file, and where the entry stands in it. */
  readonly uri: string;
  readonly range: Range;
  readonly words: string;
  readonly article?: string;
  /** What it said, in the reader's language. */
  readonly what: string;
  /** Takes it out of the file. */
  readonly forget: Correction;
}

export interface SaveParams {
  readonly uri: string;
}

export interface ReadFileParams {
  readonly uri: string;
}
/** A text; null where there is no file; why it cannot be read, where there is one: `encoding` if it is no UTF-8. */
export type ReadFileResult = string | { readonly unreadable: string } | null;
export interface WriteFileParams {
  readonly uri: string;
  readonly expected: string | null;
  readonly text: string;
}
export type WriteFileResult = 'written' | 'changed' | 'readonly' | 'failed';

/** The command that a code action carries: `[uri, correction]`. Any editor sends it back to the server. */
export const applyCorrectionCommand = 'duiding.applyCorrection';
/** The commands that ask the reader something first; the client has them. */
export const askCommands = {
  same: 'duiding.correct.same',
  different: 'duiding.correct.different',
  speaker: 'duiding.correct.speaker',
  role: 'duiding.correct.role',
  note: 'duiding.correct.note',
  figure: 'duiding.correct.figure',
} as const;
