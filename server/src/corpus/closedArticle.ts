/** An article that was read and is not open: who is in it, without its text. */
import type { Actor } from '../model/types';
import type { ArticleActors } from './actors/nodes';

export interface ClosedActor extends Actor {
  readonly mentions: number;
  readonly quotes: number;
  /** Where it is named first: lines and characters from 0, offsets in UTF-16 code units. */
  readonly first?: {
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly character: number;
  };
}

export interface ClosedArticle extends ArticleActors {
  readonly title?: string;
  readonly actors: readonly ClosedActor[];
}
