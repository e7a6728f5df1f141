/** Tells who is who in one article: names to actors, then descriptions and pronouns to the actor they stand for. */
import type { Language } from '../languages/language';
import { describeActors } from './actors/describeActors';
import { linkNames } from './actors/linkNames';
import type { Cut } from './steps';
import type { Actor, Mention } from './types';

/** All mentions (names, descriptions, pronouns) in text order, linked where the text leaves no doubt, and the actors. */
export function linkActors(
  cut: Cut,
  names: readonly Mention[],
  language: Language,
): { mentions: Mention[]; actors: Actor[] } {
  const linked = linkNames(cut, names, language.actors);
  const actors = describeActors(cut, linked);
  const mentions = names.map((mention, i): Mention => {
    const entity = linked.entityOf[i];
    return entity === undefined ? mention : { ...mention, actor: actors[entity]!.id };
  });
  return { mentions, actors };
}
