/** Every place where an actor is named, described or meant by a pronoun, in all articles at hand. */
import type { Location } from 'vscode-languageserver-types';
import type { Analysis } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import { linesOf } from './lines';
import { actorAt, mentionsEverywhere } from './mentions';

/** In text order, this article first. */
export function references(analysis: Analysis, offset: number, corpus: Corpus): Location[] {
  const found = actorAt(analysis, offset);
  if (!found) return [];
  return mentionsEverywhere(analysis, found.actor, corpus).map(({ analysis: at, mention }) => ({
    uri: at.article.uri,
    range: linesOf(at.article).range(mention.span),
  }));
}
