/** Whom descriptions in a court report mean: "de verdachte", "het slachtoffer", "haar cliënt". */
import type { Phrase } from './phrases';
import type { Candidate } from './salience';
import { inSight, type Search } from './sought';
import { topicActor } from './topicActor';
import { isOfClass, isRelational } from './traits';
import { mostProminent, type Walk } from './walk';

/** Whom a lawyer pleads for: the suspect, else the person of whom no office is known. */
export function byClient({ walk, phrase, fitting }: Search): number | 'either' | undefined {
  if (!walk.passage.data.clients.includes(phrase.noun) || phrase.determiner !== 'possessive')
    return undefined;
  return accused(walk, phrase, fitting) ?? 'either';
}

/** "De verdachte". */
export function bySuspicion({ walk, phrase, fitting, classes }: Search): number | undefined {
  const told = classes.includes('suspect') && phrase.determiner !== 'possessive';
  return told ? accused(walk, phrase, fitting) : undefined;
}

/** "Het slachtoffer": the one called so, else the only one in sight of whom nothing else is known; never a suspect. */
export function byHarm({ walk, phrase, fitting, classes }: Search): number | 'either' | undefined {
  if (!classes.includes('victim') || phrase.determiner === 'possessive') return undefined;
  const others = fitting.filter((c) => !walk.traits[c.entity]!.classes.has('suspect'));
  const victims = others.filter(
    (c) => walk.traits[c.entity]!.classes.has('victim') && inSight(walk, c, phrase, 8),
  );
  if (victims.length > 0) return victims.length === 1 ? victims[0]!.entity : 'either';
  const open = others.filter((c) => inSight(walk, c, phrase, 1) && mayBeHarmed(walk, c.entity));
  return open.length === 1 ? open[0]!.entity : 'either';
}

/** Nothing tells what a named one is, or somebody described is but anybody or a relation of somebody. */
function mayBeHarmed(walk: Walk, entity: number): boolean {
  if (entity < walk.named) return walk.traits[entity]!.roles.length === 0;
  const { noun } = walk.described[entity - walk.named]!.phrase;
  return isAnybody(walk, entity) || isRelational(noun, walk.passage.data);
}

/** The named person called a suspect, or of whom nothing is known that speaks against it. */
function accused(walk: Walk, phrase: Phrase, fitting: readonly Candidate[]): number | undefined {
  const near = fitting.filter((c) => c.entity < walk.named && inSight(walk, c, phrase, 8));
  const suspects = near.filter((c) => walk.traits[c.entity]!.classes.has('suspect'));
  if (suspects.length === 1) return suspects[0]!.entity;
  if (suspects.length > 0) return onTrial(walk, suspects) ?? nearest(walk, suspects, phrase);
  const roleless = near.filter((c) => walk.traits[c.entity]!.roles.length === 0);
  if (roleless.length > 0)
    return roleless.length === 1 ? roleless[0]!.entity : nearest(walk, roleless, phrase);
  const unnamed = fitting.filter(
    (c) => c.entity >= walk.named && inSight(walk, c, phrase, 3) && isAnybody(walk, c.entity),
  );
  return unnamed.length === 1 ? unnamed[0]!.entity : undefined;
}

/** Of several, the one whom the article is about. */
function onTrial(walk: Walk, suspects: readonly Candidate[]): number | undefined {
  return topicActor(
    walk,
    suspects.map((c) => c.entity),
  );
}

/** Of the described person nothing is told but that he is one: "een man". */
function isAnybody({ described, named, classesOf }: Walk, entity: number): boolean {
  return isOfClass(classesOf, described[entity - named]!.phrase.noun, 'general');
}

const nearest = (walk: Walk, candidates: readonly Candidate[], phrase: Phrase): number | undefined =>
  mostProminent(walk, candidates, phrase.first, 1.3);
