/** Tells who is who in one article: names to actors, then descriptions and pronouns to the actor they stand for. */
import type { Language } from '../languages/language';
import type { DeclaredNames } from './actors/declaredNames';
import { describeActors } from './actors/describeActors';
import { linkNames } from './actors/linkNames';
import { readPassage } from './actors/passage';
import { findPhrases } from './actors/phrases';
import { refer } from './actors/refer';
import { readTraits, roleNounsOf } from './actors/roles';
import type { Cut } from './steps';
import type { Actor, Mention } from './types';

/**
 * All mentions (names, descriptions, pronouns) in text order, linked where the text leaves no doubt, and the actors.
 * Names are taken as they are, whatever their quality. A description only overlaps a name that is part of its own
 * compound head ("de NAVO-topman"). What a reader declared about names wins over every rule. Never throws; time grows with the length of the text.
 */
export function linkActors(
  cut: Cut,
  names: readonly Mention[],
  language: Language,
  declared?: DeclaredNames,
): { mentions: Mention[]; actors: Actor[] } {
  const linked = linkNames(cut, names, language.actors, declared);
  const passage = readPassage(cut, names, language);
  const phrases = findPhrases(passage, roleNounsOf(passage));
  const { traits, places } = readTraits(passage, linked, phrases);
  const { references, described } = refer(passage, linked, phrases, traits, places);
  const { actors, idOf } = describeActors(passage, linked, traits, described, references);
  const mentions = names.map((mention, i): Mention => {
    const id = idOf(linked.entityOf[i]);
    const rule = mention.rule === '' ? linked.ruleOf[i]! : mention.rule;
    return id === undefined ? { ...mention, rule } : { ...mention, rule, actor: id };
  });
  for (const { entity, ...reference } of references) {
    const id = idOf(entity);
    mentions.push(id === undefined ? reference : { ...reference, actor: id });
  }
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { mentions, actors };
}
