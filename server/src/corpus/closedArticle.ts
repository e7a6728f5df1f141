/** An article that was read and is not open: who is in it, without its text. */
import type { Actor } from '../model/types';
import type { ArticleActors, FirstPlace } from './actors/nodes';

export interface ClosedActor extends Actor {
  readonly mentions: number;
  readonly quotes: number;
  readonly first?: FirstPlace;
}

export interface ClosedArticle extends ArticleActors {
  readonly title?: string;
  readonly actors: readonly ClosedActor[];
}
