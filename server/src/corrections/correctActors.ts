/** Gives actors the names, roles and facts of the file, and makes one of those that the file calls one. */
import { fold } from '../analysis/actors/spelling';
import type { Told } from '../model/steps';
import type { Actor, ActorId, Mention, Role } from '../model/types';
import type { ActorEntry } from './corrections';
import { nameKey, type Project } from './project';

/** Actors in their order; mentions and quotes follow those that were joined or renamed. Never throws. */
export function correctActors(read: Told, project: Project): Told {
  const { corrections } = project;
  if (corrections.actors.length === 0) return read;
  const first = new Map<number, number>();
  const actors: Actor[] = [];
  const ids = new Map<ActorId, ActorId>();
  const taken = new Set(read.actors.map((a) => a.id));
  const firstMention = new Map<ActorId, Mention>();
  for (const m of read.mentions)
    if (m.actor !== undefined && !firstMention.has(m.actor)) firstMention.set(m.actor, m);
  for (const actor of read.actors) {
    const owner = [actor.name, ...actor.aliases]
      .map((n) => project.owners.get(nameKey(n)))
      .find((o) => o !== undefined);
    if (owner === undefined) {
      actors.push(actor);
      continue;
    }
    const before = first.get(owner);
    if (before !== undefined) {
      actors[before] = joined(actors[before]!, actor);
      ids.set(actor.id, actors[before].id);
      continue;
    }
    const entry = corrections.actors[owner]!;
    const id = idFor(entry.name, actor, taken);
    const at = firstMention.get(actor.id)?.span ?? { start: 0, end: 0 };
    if (id !== actor.id) ids.set(actor.id, id);
    taken.add(id);
    first.set(owner, actors.length);
    actors.push(corrected({ ...actor, id }, entry, at));
  }
  if (first.size === 0) return read;
  const now = (id: ActorId): ActorId => ids.get(id) ?? id;
  const types = new Map(actors.map((a) => [a.id, a.type]));
  return {
    actors,
    mentions: read.mentions.map((m) => {
      if (m.actor === undefined) return m;
      const actor = now(m.actor);
      const type = types.get(actor) ?? m.type;
      return actor === m.actor && type === m.type ? m : { ...m, actor, type };
    }),
    quotes: read.quotes.map((q) => {
      if (q.speaker === undefined) return q;
      const speakers = [...new Set((q.speakers ?? [q.speaker]).map(now))];
      const { speakers: _, ...rest } = q;
      return { ...rest, speaker: speakers[0]!, ...(speakers.length > 1 ? { speakers } : {}) };
    }),
  };
}

/** An actor of the file who is not named in the article, as the speaker of its words. */
export function actorOfEntry(
  name: string,
  entry: ActorEntry | undefined,
  taken: ReadonlySet<ActorId>,
): Actor {
  const plain: Actor = {
    id: '',
    name: entry?.name ?? name,
    type: entry?.type ?? 'person',
    aliases: [],
    roles: [],
    rule: 'correction-actor',
  };
  const actor = { ...plain, id: idFor(plain.name, plain, taken) };
  return entry ? corrected(actor, entry, { start: 0, end: 0 }) : actor;
}

function corrected(actor: Actor, entry: ActorEntry, at: { start: number; end: number }): Actor {
  const { name, type, gender, groups, description, party, country, note, link } = entry;
  const own: Role[] = (entry.roles ?? []).map((text) => ({ text, span: at }));
  const said = new Set(own.map((r) => fold(r.text)));
  const known = { gender, groups, description, party, country, note, link };
  const facts = Object.fromEntries(Object.entries(known).filter(([, v]) => v !== undefined && v !== ''));
  return {
    ...actor,
    name,
    type: type ?? actor.type,
    aliases: [...new Set([actor.name, ...actor.aliases])].filter((a) => a !== name),
    roles: [...own, ...actor.roles.filter((r) => !said.has(fold(r.text)))],
    ...facts,
    rule: 'correction-actor',
  };
}

function joined(one: Actor, other: Actor): Actor {
  const roles = new Set(one.roles.map((r) => r.text));
  return {
    ...one,
    aliases: [...new Set([...one.aliases, other.name, ...other.aliases])].filter((a) => a !== one.name),
    roles: [...one.roles, ...other.roles.filter((r) => !roles.has(r.text))],
    ...(one.gender === undefined && other.gender !== undefined ? { gender: other.gender } : {}),
  };
}

/** The slug of the name, unless another actor of the article has it. */
function idFor(name: string, actor: Actor, taken: ReadonlySet<ActorId>): ActorId {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || actor.type;
  if (slug === actor.id) return slug;
  let id = slug;
  for (let n = 2; taken.has(id); n += 1) id = `${slug}-${n}`;
  return id;
}
