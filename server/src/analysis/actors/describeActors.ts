/** Gives each entity its name, id, aliases, roles and gender: the Actor as the Analysis shows it. */
import type { Actor, ActorId } from '../../model/types';
import type { Entity, LinkedNames } from './linkNames';
import type { Passage } from './passage';
import type { Described, Reference } from './walk';
import { isAbbreviation } from './joinOthers';
import { readReferredRoles } from './referredRoles';
import { fold } from './spelling';
import type { Traits } from './traits';

/**
 * Named actors in the order of `linked.entities`, then those only described that are mentioned at least twice
 * or speak for a named organisation ("een woordvoerder (ProRail)").
 * Ids are slugs of the names, made unique, and the same for the same text. `idOf` gives the id of an entity, if it is an actor.
 */
export function describeActors(
  passage: Passage,
  linked: LinkedNames,
  traits: readonly Traits[],
  described: readonly Described[],
  references: readonly Reference[],
): { actors: Actor[]; idOf: (entity: number | undefined) => ActorId | undefined } {
  const taken = new Map<string, number>();
  const ids: (ActorId | undefined)[] = [];
  const actors: Actor[] = [];
  const add = (actor: Omit<Actor, 'id'>): void => {
    const id = uniqueId(actor.name, actor.type, taken);
    ids.push(id);
    actors.push({ id, ...actor });
  };
  readReferredRoles(passage, traits, references, (entity) => nameOf(linked.entities[entity]));
  for (const [i, entity] of linked.entities.entries()) {
    const surfaces = surfacesOf(entity);
    const name = nameOf(entity)!;
    add({
      name,
      type: entity.type,
      aliases: surfaces.filter((s) => s !== name),
      roles: traits[i]!.roles,
      ...factsOf(traits[i]!, entity, name),
      rule: surfaces.length > 1 ? 'name-variants' : 'name',
    });
  }
  const uses = new Map<number, Reference[]>();
  for (const reference of references) {
    if (reference.entity === undefined || reference.entity < linked.entities.length) continue;
    const list = uses.get(reference.entity);
    if (list) list.push(reference);
    else uses.set(reference.entity, [reference]);
  }
  for (const [i, { phrase, type, employer }] of described.entries()) {
    const entity = linked.entities.length + i;
    if (employer === undefined && (uses.get(entity)?.length ?? 0) < 2) {
      ids.push(undefined);
      continue;
    }
    const words = passage.surface(phrase.first, phrase.last).replace(/\s+/g, ' ');
    const name = employer === undefined ? words : `${words} (${actors[employer]!.name})`;
    add({
      name: phrase.determiner === 'none' ? name : lowerFirst(name),
      type,
      aliases: wordings(passage, uses.get(entity) ?? []).filter((w) => w !== name),
      roles: [],
      ...genderOf(traits[entity]!),
      rule: 'description',
    });
  }
  return { actors, idOf: (entity) => (entity === undefined ? undefined : ids[entity]) };
}

function nameOf(entity: Entity | undefined): string | undefined {
  if (!entity) return undefined;
  const given = fullestName(entity);
  return entity.surname === undefined ? given : `${given} ${entity.surname}`;
}

/** Gender, age, affiliations and what an abbreviation stands for, as far as the article tells. */
function factsOf(traits: Traits, entity: Entity, name: string): Partial<Actor> {
  const { age, affiliations } = traits;
  const abbreviated = entity.type === 'organisation' && !name.includes('.') && name.includes(' ');
  return {
    ...genderOf(traits),
    ...(age === undefined || entity.type !== 'person' ? {} : { age }),
    ...(affiliations.size === 0 || entity.type !== 'person' ? {} : { affiliations: [...affiliations] }),
    ...(abbreviated && entity.forms.some(isAbbreviation) ? { expansion: name } : {}),
  };
}

const genderOf = (traits: Traits): { gender?: 'male' | 'female' } =>
  traits.gender === undefined || traits.guessed ? {} : { gender: traits.gender };

/** The descriptions used for an actor without a name, each once. */
function wordings(passage: Passage, references: readonly Reference[]): string[] {
  const { text } = passage.cut.article;
  const said = references
    .filter((r) => r.form === 'description')
    .map((r) => lowerFirst(text.slice(r.span.start, r.span.end).replace(/\s+/g, ' ')));
  return [...new Set(said)];
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function surfacesOf(entity: Entity): string[] {
  const seen = new Set<string>();
  for (const form of entity.forms) for (const spelling of form.spellings.keys()) seen.add(spelling);
  return [...seen];
}

/** The form with most words (then used most, then longest); of its spellings the one used most, not in capitals where there is another. */
function fullestName(entity: Entity): string {
  const most = entity.forms.reduce((n, { words }) => Math.max(n, words.length), 0);
  const [best] = entity.forms
    .filter((f) => f.words.length === most)
    .sort((a, b) => b.uses.length - a.uses.length || b.key.length - a.key.length || a.id - b.id);
  let name = best!.surface;
  let score = -1;
  for (const [spelling, uses] of best!.spellings) {
    const value = uses + (/\p{Ll}/u.test(spelling) ? 1000 : 0) + (/[^\x00-\x7f]/.test(spelling) ? 100 : 0);
    if (value > score) [name, score] = [spelling, value];
  }
  return name;
}

function uniqueId(name: string, type: string, taken: Map<string, number>): string {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || type;
  let id = slug;
  while (taken.has(id)) {
    const base = `${slug}-${type}`;
    const n = (taken.get(base) ?? 0) + 1;
    taken.set(base, n);
    id = n === 1 ? base : `${base}-${n}`;
    if (n === 1) return id;
  }
  taken.set(id, 0);
  return id;
}
