/** What is known while it is sought whom a description stands for. */
import type { ActorType } from '../../model/types';
import type { Phrase } from './phrases';
import type { Candidate } from './salience';
import { isOfClass } from './traits';
import type { Walk } from './walk';

export interface Search {
  readonly walk: Walk;
  readonly phrase: Phrase;
  readonly type: ActorType;
  /** Whose kin the phrase is, where it is anybody's. */
  readonly owner: number | undefined;
  /** Whose gender, age and nationality do not contradict, newest first. */
  readonly fitting: readonly Candidate[];
  readonly possessor: number | undefined;
  /** The noun only means something beside another person ("collega"). */
  readonly relational: boolean;
  /** Of the noun; those that fit everybody left out. */
  readonly classes: readonly string[];
}

/** "De man": everybody is one. */
export const isGeneral = ({ classesOf }: Walk, { noun }: Phrase): boolean =>
  isOfClass(classesOf, noun, 'general');

/** Met in the phrase's paragraph or at most so many before it. */
export function inSight(walk: Walk, candidate: Candidate, phrase: Phrase, blocks: number): boolean {
  const here = walk.passage.blockOf(phrase.first);
  return candidate.events.some((e) => here - e.block <= blocks);
}
