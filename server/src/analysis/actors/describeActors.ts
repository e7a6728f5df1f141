/** Gives each entity its name, id, aliases and gender: the Actor as the Analysis shows it. */
import type { Cut } from '../steps';
import type { Actor } from '../types';
import type { LinkedNames, Entity } from './linkNames';
import { fold } from './spelling';
import type { Role } from '../types';

/** Actors in the order of `linked.entities`; ids are slugs of the names, made unique and the same for the same text. */
export function describeActors(
  _cut: Cut,
  linked: LinkedNames,
  rolesOf: (entity: number) => readonly Role[] = () => [],
): Actor[] {
  const taken = new Set<string>();
  return linked.entities.map((entity, i): Actor => {
    const surfaces = surfacesOf(entity);
    const name = fullestName(entity);
    return {
      id: uniqueId(name, entity.type, taken),
      name,
      type: entity.type,
      aliases: surfaces.filter((s) => s !== name),
      roles: rolesOf(i),
      ...(entity.gender === undefined ? {} : { gender: entity.gender }),
      rule: surfaces.length > 1 ? 'name-variants' : 'name',
    };
  });
}

function surfacesOf(entity: Entity): string[] {
  const seen = new Set<string>();
  for (const form of entity.forms) for (const spelling of form.spellings.keys()) seen.add(spelling);
  return [...seen];
}

/** The form with most words (then most letters); of its spellings the one used most, not in capitals where there is another. */
function fullestName(entity: Entity): string {
  const count = (f: Entity['forms'][number]): number => f.words.length * 1000 + f.key.length;
  const most = Math.max(...entity.forms.map((f) => f.words.length));
  const candidates = entity.forms.filter((f) => f.words.length === most);
  const best = candidates.reduce((a, b) =>
    b.uses.length > a.uses.length || (b.uses.length === a.uses.length && count(b) > count(a)) ? b : a,
  );
  let name = best.surface;
  let score = -1;
  for (const [spelling, uses] of best.spellings) {
    const value = uses + (/\p{Ll}/u.test(spelling) ? 1000 : 0) + (/[^\x00-\x7f]/.test(spelling) ? 100 : 0);
    if (value > score) [name, score] = [spelling, value];
  }
  return name;
}

function uniqueId(name: string, type: string, taken: Set<string>): string {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || type;
  let id = slug;
  if (taken.has(id)) id = `${slug}-${type}`;
  for (let n = 2; taken.has(id); n += 1) id = `${slug}-${type}-${n}`;
  taken.add(id);
  return id;
}
