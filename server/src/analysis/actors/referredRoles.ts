/** Takes over as roles what descriptions elsewhere in the article tell of an actor, and whose he is. */
import { nationalityOf } from '../../knowledge/nationalities';
import type { Role } from '../../model/types';
import { isOwned, withoutDeterminer } from './edges';
import type { Passage } from './passage';
import type { Phrase } from './phrases';
import { addRole, classIndex, isOfClass, type ClassesOf, type Traits } from './traits';
import type { Reference } from './walk';

/** Descriptions by age or party, or by what another one does, tell no role. */
const silent: ReadonlySet<string> = new Set(['mouthpiece', 'age', 'party', 'client', 'relation']);

/** Adds to the traits of the named actors. `nameOf` gives the name of an entity. */
export function readReferredRoles(
  passage: Passage,
  traits: readonly Traits[],
  references: readonly Reference[],
  nameOf: (entity: number) => string | undefined,
): void {
  const { text } = passage.cut.article;
  const classesOf = classIndex(passage.data);
  for (const { span, entity, phrase, rule } of references) {
    if (!phrase || entity === undefined || nameOf(entity) === undefined) continue;
    if (silent.has(rule) || phrase.bare || isEmpty(phrase, classesOf)) continue;
    const words = text.slice(span.start, span.end);
    const kind = isOwned(passage, phrase) ? 'relation' : 'reference';
    addRole(traits[entity]!, { text: withoutDeterminer(passage, phrase, words), span, kind });
  }
  tellOwners(passage, traits, references, nameOf);
}

/** Gives each role told by whose it is what that comes down to. */
function tellOwners(
  passage: Passage,
  traits: readonly Traits[],
  references: readonly Reference[],
  nameOf: (entity: number) => string | undefined,
): void {
  const owners = new Map<number, number>();
  for (const { span, possessive, entity } of references)
    if (possessive && entity !== undefined) owners.set(span.start, entity);
  for (const { roles } of traits)
    for (const [i, role] of roles.entries()) {
      const owner = role.kind === 'relation' ? owners.get(role.span.start) : undefined;
      const name = owner === undefined ? undefined : nameOf(owner);
      if (name !== undefined)
        roles[i] = { ...role, resolved: resolved(passage, role, traits[owner!]!, name) };
    }
}

/** "de man": that he is one, everybody is. */
function isEmpty(phrase: Phrase, classesOf: ClassesOf): boolean {
  return isOfClass(classesOf, phrase.noun, 'general');
}

/** "advocaat" of Smit: "advocaat van Smit"; "Franse ambtgenoot" of a president: "Franse president". */
function resolved({ data }: Passage, { text }: Role, owner: Traits, name: string): string {
  const words = text.split(' ');
  const office = owner.roles.find(({ kind }) => kind !== 'clause' && kind !== 'relation')?.text.split(' ');
  const peer = words.findIndex((w) => data.peers.includes(w.toLowerCase()));
  if (peer < 0 || !office) return `${text} ${data.attaching[0]!} ${name}`;
  const own = office.length > 1 && nationalityOf(office[0]!) !== undefined ? office.slice(1) : office;
  return [...words.slice(0, peer), ...own, ...words.slice(peer + 1)].join(' ');
}
