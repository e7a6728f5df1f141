/** Every place where an actor is named, described or meant by a pronoun, in all articles at hand and in those of the folder. */
import type { Location } from 'vscode-languageserver-types';
import type { Analysis } from '../model/types';
import { closedMentions, type FolderContext } from './closedMentions';
import { linesOf } from './lines';
import { actorAt, mentionsEverywhere } from './mentions';

/** In text order, this article first, those that are not open last. */
export function references(analysis: Analysis, offset: number, context: FolderContext): Location[] {
  const found = actorAt(analysis, offset);
  if (!found) return [];
  const open = mentionsEverywhere(analysis, found.actor, context.corpus).map(({ analysis: at, mention }) => ({
    uri: at.article.uri,
    range: linesOf(at.article).range(mention.span),
  }));
  const closed = closedMentions(analysis, found.actor, context);
  return [...open, ...closed.map(({ uri, range }) => ({ uri, range }))];
}
