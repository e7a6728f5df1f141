/** Where an actor is named, in one article or in all: the ground under definition, references, highlight and rename. */
import type { Actor, Analysis, Mention } from '../model/types';
import { actorIn, type Corpus } from '../corpus/corpus';
import { mentionAt } from './findAt';

export interface PlacedMention {
  readonly analysis: Analysis;
  readonly mention: Mention;
}

/** The actor that the words at an offset mean, if any is known. */
export function actorAt(analysis: Analysis, offset: number): { mention: Mention; actor: Actor } | undefined {
  const mention = mentionAt(analysis, offset);
  const actor = actorIn(analysis, mention?.actor);
  return mention && actor ? { mention, actor } : undefined;
}

/** Every mention of an article's actor in that article: names, descriptions and pronouns, in text order. */
export function mentionsHere(analysis: Analysis, actor: Actor): Mention[] {
  return analysis.mentions.filter((m) => m.actor === actor.id);
}

/** Every mention in every article at hand, this article first. */
export function mentionsEverywhere(analysis: Analysis, actor: Actor, corpus: Corpus): PlacedMention[] {
  const members = corpus.actorOf(analysis.article.uri, actor.id)?.members ?? [];
  const here = mentionsHere(analysis, actor).map((mention) => ({ analysis, mention }));
  const elsewhere = members
    .filter((m) => m.uri !== analysis.article.uri)
    .flatMap((m) => {
      const other = corpus.get(m.uri);
      const same = actorIn(other, m.id);
      return other && same ? mentionsHere(other, same).map((mention) => ({ analysis: other, mention })) : [];
    });
  return [...here, ...elsewhere];
}
