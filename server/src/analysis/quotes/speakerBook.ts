/** Keeps who speaks: resolves sources to actors, and enters unnamed speakers as actors of their own. */
import type { Actor, ActorId, ActorType, Mention } from '../types';
import type { Placed, Reading } from './reading';
import type { Source } from './sources';

export interface Speaker {
  readonly ids: readonly ActorId[];
  readonly rule: string;
  readonly inferred?: true;
}

export class SpeakerBook {
  readonly #reading: Reading;
  readonly #mentions: Mention[];
  readonly #added: Mention[] = [];
  readonly #actors: Actor[];
  readonly #unnamed = new Map<string, ActorId>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#mentions = [...reading.named.mentions];
    this.#actors = [...reading.named.actors];
    for (const actor of this.#actors) this.#unnamed.set(key(actor.name), actor.id);
  }

  /** The actors a source names. `fallback` answers for a pronoun that nothing links. */
  speakerOf(source: Source, fallback: () => Speaker | undefined): Speaker | undefined {
    if (source.heads.length === 0) return { ids: [this.#enter(source)], rule: 'unnamed-source' };
    const ids: ActorId[] = [];
    for (const head of source.heads) {
      const { mention, index } = head;
      const known = this.#mentions[index]?.actor ?? mention.actor;
      if (known !== undefined) ids.push(known);
      else if (mention.form === 'pronoun') {
        const speaker = fallback();
        if (!speaker || speaker.ids.length !== 1) return undefined;
        this.#mentions[index] = { ...mention, actor: speaker.ids[0]!, rule: 'pronoun-speaker' };
        return { ...speaker, rule: `pronoun-${speaker.rule}`, inferred: true };
      } else ids.push(this.#enter(source, head));
    }
    const form = source.heads[0]!.mention.form;
    return { ids: [...new Set(ids)], rule: form === 'name' ? 'named' : form };
  }

  actorIdOf(placed: Placed): ActorId | undefined {
    return this.#mentions[placed.index]?.actor;
  }

  actor(id: ActorId): Actor | undefined {
    return this.#actors.find((a) => a.id === id);
  }

  mentions(): readonly Mention[] {
    if (this.#added.length === 0) return this.#mentions;
    return [...this.#mentions, ...this.#added].sort(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    );
  }

  actors(): readonly Actor[] {
    return this.#actors;
  }

  /** An unnamed speaker: the same words, whatever their article, are the same actor. */
  #enter(source: Source, head?: Placed): ActorId {
    const reading = this.#reading;
    const name = reading.surface(source.first, source.last).replace(/\s+/g, ' ');
    const known = this.#unnamed.get(key(name));
    const id = known ?? this.#freeId(key(name));
    const span = reading.span(source.first, source.last);
    const type: ActorType = head?.mention.type ?? 'person';
    if (known === undefined) {
      this.#unnamed.set(key(name), id);
      this.#actors.push({ id, name, type, aliases: [], roles: [], rule: 'unnamed-speaker' });
    }
    if (head) this.#mentions[head.index] = { ...head.mention, actor: id };
    else this.#added.push({ span, type, form: 'description', actor: id, rule: 'unnamed-speaker' });
    return id;
  }

  #freeId(base: string): ActorId {
    const slug = base.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'speaker';
    let id = slug;
    for (let n = 2; this.#actors.some((a) => a.id === id); n += 1) id = `${slug}-${n}`;
    return id;
  }
}

/** Without article and case: "Een woordvoerder" and "de woordvoerder" are one. */
function key(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:de|het|een|the|an?)\s+/, '')
    .trim();
}
