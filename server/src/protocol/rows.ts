/** The rows of a view in the reader's words: what a client draws without knowing what it is about. */
import type { ActorType } from '../model/types';
import type { Correction } from './corrections';
import type { Range } from './protocol';

export interface RowPlace {
  readonly uri: string;
  readonly range: Range;
}

/** Decides which commands a row has. */
export type RowKind =
  'speaker' | 'unknown' | 'quote' | 'actor' | 'figure' | 'group' | 'done' | 'suggestion' | 'lost';

/** Product icons of the workbench, by what they stand for. */
export type RowIcon =
  | ActorType
  | 'unknown'
  | 'direct'
  | 'indirect'
  | 'inferred'
  | 'unattributed'
  | 'denies'
  | 'doubts'
  | 'leaves-open'
  | 'asks'
  | 'wants'
  | 'article'
  | 'figure'
  | 'agree'
  | 'disagree'
  | 'same'
  | 'correction'
  | 'lost';

/** Whom a row stands for, to be put right by name. */
export interface RowActor {
  readonly uri: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
}

export interface Row {
  /** Made from content, so that selection and folding outlive an edit; no two of a view are the same. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  /** Stretches of the label that stand out, in UTF-16 code units. */
  readonly highlights?: readonly (readonly [number, number])[];
  readonly description?: string;
  /** Lines of plain text. */
  readonly tooltip?: string;
  readonly icon?: RowIcon;
  /** Where a click leads. */
  readonly at?: RowPlace;
  /** What a copy of the row gives; of a row without it, what its children give. */
  readonly copy?: string;
  /** What a filter looks at beside label and description. */
  readonly words?: string;
  /** By which rows are sorted. */
  readonly count?: number;
  readonly actor?: RowActor;
  /** The article actors that it stands for, each as `uri\nid`. */
  readonly members?: readonly string[];
  /** Its children are shown at first. */
  readonly open?: boolean;
  readonly children?: readonly Row[];
  /** It has children that are to be asked for. */
  readonly lazy?: true;
  /** It has a box to tick, and whether it is ticked. */
  readonly checked?: boolean;
  /** Where it stands in the file of corrections. */
  readonly inFile?: RowPlace;
  /** What can be done with it: take a correction back, accept or refuse a suggestion; each entered into the file at `uri`. */
  readonly enter?: {
    readonly uri: string;
    readonly undo?: Correction;
    readonly accept?: Correction;
    readonly refuse?: Correction;
  };
}
