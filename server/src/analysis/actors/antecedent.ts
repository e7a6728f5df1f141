/** Finds whom a description stands for: by role noun, nationality, age, class of noun, or as the person just spoken of. */
import type { ActorType } from '../../model/types';
import type { Passage } from './passage';
import type { Phrase } from './phrases';
import type { Candidate } from './salience';
import type { Traits } from './traits';
import { fitsGender, mostProminent, type Walk } from './walk';

export interface Found {
  readonly entity: number;
  readonly rule: string;
}

/**
 * The entity a definite, possessive or demonstrative phrase refers back to, and by which rule; undefined in doubt. An
 * exact role noun that fits several actors equally well ends the search: a weaker ground must not decide then.
 */
export function antecedent(walk: Walk, phrase: Phrase, type: ActorType): Found | undefined {
  const salience = type === 'person' ? walk.persons : walk.organisations;
  if (phrase.determiner === 'possessive' && type === 'organisation') return undefined;
  const possessor = phrase.determiner === 'possessive' ? possessorOf(walk, phrase) : undefined;
  const fitting = salience
    .candidates()
    .filter(
      (c) => c.entity !== possessor && agrees(walk.traits[c.entity]!, phrase) && !clashes(walk, c, phrase),
    );
  const relational = walk.passage.data.relational.includes(phrase.noun);
  if (!relational || phrase.determiner !== 'possessive') {
    const exact = fitting.filter((c) => sameRole(walk.traits[c.entity]!, phrase));
    const chosen = choose(walk, exact, phrase);
    if (chosen !== undefined) return { entity: chosen, rule: 'role-noun' };
    if (exact.length > 0) return undefined;
  }
  if (phrase.nationality && type === 'person') {
    const same = fitting.filter(
      (c) =>
        walk.traits[c.entity]!.nationalities.has(phrase.nationality!) &&
        (phrase.bare || relational || !otherRole(walk, c, phrase)),
    );
    const chosen = choose(walk, same, phrase);
    if (chosen !== undefined) return { entity: chosen, rule: 'nationality' };
    if (!phrase.bare) return undefined;
  }
  if (phrase.age !== undefined) {
    const same = fitting.filter((c) => walk.traits[c.entity]!.age === phrase.age);
    if (same.length === 1) return { entity: same[0]!.entity, rule: 'age' };
  }
  if (relational) return undefined;
  const classes = (walk.classesOf.get(phrase.noun) ?? walk.classesOf.get(phrase.headWord) ?? []).filter(
    (c) => c !== 'general',
  );
  const alike = fitting.filter(
    (c) => inSight(walk, c, phrase, 3) && classes.some((name) => walk.traits[c.entity]!.classes.has(name)),
  );
  const sameClass = alike.length === 1 ? alike[0]!.entity : mostProminent(walk, alike, phrase.first, 1.3);
  if (sameClass !== undefined) return { entity: sameClass, rule: 'role-class' };
  if (alike.length > 0 || phrase.determiner !== 'definite') return undefined;
  return salientOf(walk, phrase, type, fitting, classes);
}

/**
 * No role, nationality, age or class matches: a definite phrase that opens its sentence or follows a verb of saying can
 * still mean the one who was just the subject, if nothing is known of his role.
 */
function salientOf(
  walk: Walk,
  phrase: Phrase,
  type: ActorType,
  fitting: readonly Candidate[],
  classes: readonly string[],
): Found | undefined {
  const { passage, traits } = walk;
  const { data } = passage;
  const open = fitting.filter((c) => c.entity < walk.named && inSight(walk, c, phrase, 1));
  if (type === 'organisation') {
    if (!data.anyOrganisation.includes(phrase.noun)) return undefined;
    const unknown = open.filter((c) => inSight(walk, c, phrase, 0) && traits[c.entity]!.classes.size === 0);
    const salient = mostProminent(walk, unknown, phrase.first, 1.4);
    return salient === undefined ? undefined : { entity: salient, rule: 'salient-organisation' };
  }
  const general = (walk.classesOf.get(phrase.noun) ?? []).includes('general');
  const free = phrase.bare === true || phrase.age !== undefined || general || classes.includes('sport');
  const allowed = free
    ? open
    : open.filter((c) => inSight(walk, c, phrase, 0) && traits[c.entity]!.nouns.size === 0);
  if (!free && (data.offices.includes(phrase.noun) || !isTopic(passage, phrase))) return undefined;
  const salient = mostProminent(walk, allowed, phrase.first, free ? 1.25 : 1.6);
  if (salient === undefined) return undefined;
  const known = traits[salient]!;
  if (classes.length > 0 && known.classes.size > 0 && phrase.age === undefined) return undefined;
  return { entity: salient, rule: 'salient-person' };
}

function isTopic(passage: Passage, phrase: Phrase): boolean {
  const before = passage.tokens[phrase.first - 1];
  const first = passage.tokens[phrase.first]!;
  if (!before || before.sentence !== first.sentence) return true;
  return passage.lexicon.sayingVerbs.has(before.norm) || passage.data.sourceWords.includes(before.norm);
}

/** Whose "zijn", "haar", "her" it is: the person most prominent here, if one is. */
export function possessorOf(walk: Walk, phrase: Phrase, margin = 1): number | undefined {
  const gender = walk.passage.data.determiners.possessive[walk.passage.tokens[phrase.first]!.norm];
  const fitting = walk.persons
    .candidates()
    .filter((c) => gender === 'any' || gender === undefined || fitsGender(walk.traits[c.entity]!, gender));
  return mostProminent(walk, fitting, phrase.first, margin);
}

/** Gender, age and nationality do not contradict. */
function agrees(traits: Traits, phrase: Phrase): boolean {
  if (phrase.kind === 'person' && phrase.gender && !fitsGender(traits, phrase.gender)) return false;
  if (phrase.age !== undefined && traits.age !== undefined && traits.age !== phrase.age) return false;
  if (phrase.nationality && traits.nationalities.size > 0 && !traits.nationalities.has(phrase.nationality))
    return false;
  return true;
}

/** The head is a compound with a name ("NAVO-topman"), and the candidate's own role has another name there ("Shell-topman"). */
function clashes(walk: Walk, candidate: Candidate, phrase: Phrase): boolean {
  const hyphen = phrase.headWord.lastIndexOf('-');
  if (hyphen < 0 || phrase.headWord === phrase.noun) return false;
  const nouns = walk.traits[candidate.entity]!.nouns;
  return (
    ![...nouns].some((n) => n === phrase.headWord) &&
    [...nouns].some((n) => n.includes('-') && n.endsWith(`-${phrase.noun}`))
  );
}

/** The same noun, or one that is the other's head ("voorzitter", "fractievoorzitter"). */
function sameRole(traits: Traits, phrase: Phrase): boolean {
  if (phrase.bare) return false;
  if (traits.nouns.has(phrase.noun) || traits.nouns.has(phrase.headWord)) return true;
  for (const noun of traits.nouns)
    if (phrase.noun.length >= 5 && noun.endsWith(phrase.noun)) return true;
    else if (noun.length >= 5 && phrase.headWord.endsWith(noun)) return true;
  return false;
}

/** The candidate is known in another role than the phrase tells. */
function otherRole(walk: Walk, candidate: Candidate, phrase: Phrase): boolean {
  const traits = walk.traits[candidate.entity]!;
  return traits.nouns.size > 0 && !(walk.classesOf.get(phrase.noun) ?? []).some((c) => traits.classes.has(c));
}

function inSight(walk: Walk, candidate: Candidate, phrase: Phrase, blocks: number): boolean {
  const here = walk.passage.blockOf(phrase.first);
  return candidate.events.some((e) => here - e.block <= blocks);
}

/** The only one; of several the one in this paragraph, or clearly the most prominent one. */
function choose(walk: Walk, fitting: readonly Candidate[], phrase: Phrase): number | undefined {
  if (fitting.length <= 1) return fitting[0]?.entity;
  const here = walk.passage.blockOf(phrase.first);
  const close = fitting.filter((c) => c.events.some((e) => e.block === here));
  if (close.length === 1) return close[0]!.entity;
  return mostProminent(walk, close.length > 0 ? close : fitting, phrase.first, 1.3);
}
