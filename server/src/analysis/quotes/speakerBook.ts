/** Keeps who speaks: resolves sources to actors, and enters unnamed speakers as actors of their own. */
import type { Actor, ActorId, ActorType, Mention } from '../../model/types';
import { inTextOrder, mergeMentions } from '../actors/mergeMentions';
import { withActor } from '../actors/withActor';
import type { Placed } from './placement';
import type { ArticleReading, Lexicon, Reading } from './reading';
import type { Source } from './sources';

export interface Speaker {
  readonly ids: readonly ActorId[];
  readonly rule: string;
  readonly inferred?: true;
}

/** An unnamed speaker, by the words that stand for him. */
interface Entry {
  readonly name: string;
  /** The name without article and case. */
  readonly key: string;
  readonly type: ActorType;
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
  readonly head: Placed | undefined;
}

/** What a block wrote in the book: an unnamed speaker with the actor that he is, or whom a pronoun stands for. */
export type Written =
  { readonly entry: Entry; readonly actor: Actor } | { readonly pronoun: Placed; readonly id: ActorId };

export class SpeakerBook {
  /** How many answers hung on more than the asking block, the actors of its mentions and what it wrote. */
  beyond = 0;
  /** In the order in which it was written. */
  readonly written: Written[] = [];
  readonly #lexicon: Lexicon;
  readonly #mentions: Mention[];
  readonly #added: Mention[] = [];
  readonly #actors: Actor[];
  readonly #unnamed = new Map<string, ActorId>();
  readonly #byId = new Map<ActorId, Actor>();

  constructor({ named, lexicon }: ArticleReading) {
    this.#lexicon = lexicon;
    this.#mentions = [...named.mentions];
    this.#actors = [...named.actors];
    for (const actor of this.#actors) {
      this.#unnamed.set(this.#key(actor.name), actor.id);
      this.#byId.set(actor.id, actor);
    }
  }

  /** The actors a source names. `fallback` answers for a pronoun that nothing links. */
  speakerOf(reading: Reading, source: Source, fallback: () => Speaker | undefined): Speaker | undefined {
    if (source.pronoun) {
      const speaker = fallback();
      return speaker && { ...speaker, rule: `pronoun-${speaker.rule}`, inferred: true };
    }
    if (source.heads.length === 0) return this.#unnamedSpeaker(reading, source);
    const ids: ActorId[] = [];
    for (const head of source.heads) {
      const index = reading.firstMention + head.index;
      const mention = this.#mentions[index]!;
      if (mention.actor !== undefined) ids.push(mention.actor);
      else if (mention.form === 'pronoun') {
        const speaker = fallback();
        if (!speaker || speaker.ids.length !== 1) return undefined;
        this.#refer(reading, head, speaker.ids[0]!);
        return { ...speaker, rule: `pronoun-${speaker.rule}`, inferred: true };
      } else {
        const speaker = this.#unnamedSpeaker(reading, source, head);
        if (speaker.inferred) return speaker;
        ids.push(...speaker.ids);
      }
    }
    const form = source.heads[0]!.mention.form;
    return { ids: [...new Set(ids)], rule: form === 'name' ? 'named' : form };
  }

  actorIdOf(reading: Reading, placed: Placed): ActorId | undefined {
    return this.#mentions[reading.firstMention + placed.index]?.actor;
  }

  actorOf(reading: Reading, placed: Placed): Actor | undefined {
    const id = this.actorIdOf(reading, placed);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  actor(id: ActorId): Actor | undefined {
    return this.#byId.get(id);
  }

  /** Whether the same actors would be entered if a block wrote this now. */
  agrees(written: readonly Written[]): boolean {
    return written.every((w) => !('entry' in w) || sameActor(this.#actorFor(w.entry), w.actor));
  }

  writeAgain(reading: Reading, written: readonly Written[]): void {
    for (const w of written)
      if ('entry' in w) this.#write(reading, w.entry);
      else this.#refer(reading, w.pronoun, w.id);
  }

  mentions(): readonly Mention[] {
    if (this.#added.length === 0) return this.#mentions;
    return mergeMentions(this.#mentions, this.#added.sort(inTextOrder));
  }

  actors(): readonly Actor[] {
    return this.#actors;
  }

  /**
   * A description that nothing links: "die vereniging" and "de clubleiding" speak for the organisation just named,
   * "een woordvoerder" is an actor of his own, told apart by that organisation.
   */
  #unnamedSpeaker(reading: Reading, source: Source, head?: Placed): Speaker {
    const phrase = reading.phraseAt(source.first);
    const { collectives, organisationKinds, representatives } = reading.lexicon.data;
    const bare = phrase !== undefined && phrase.coreLast >= source.last;
    const organisation = bare ? this.#organisationBefore(reading, source.first) : undefined;
    if (phrase && organisation !== undefined) {
      const definite = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative';
      const collective =
        collectives.some((c) => phrase.noun.endsWith(c)) ||
        organisationKinds.some((k) => phrase.noun.endsWith(k) && this.#mayBe(organisation, k));
      const called = this.#organisationCalled(phrase.noun);
      if (definite && phrase.kind === 'organisation' && called !== undefined)
        return { ids: [called], rule: 'organisation-called', inferred: true };
      if (
        definite &&
        (collective || (phrase.kind === 'organisation' && phrase.determiner === 'demonstrative'))
      )
        return { ids: [organisation], rule: 'organisation-before', inferred: true };
      if (representatives.some((r) => phrase.noun.endsWith(r))) {
        const name = `${reading.surface(phrase.head, phrase.head + 1)} ${reading.lexicon.data.ofPrepositions[0]} ${this.actor(organisation)?.name ?? ''}`;
        return { ids: [this.#enter(reading, source, head, name)], rule: 'representative' };
      }
    }
    return { ids: [this.#enter(reading, source, head)], rule: 'unnamed-source' };
  }

  /** "de bond" for the Vissersbond: the one organisation whose name ends in the noun. */
  #organisationCalled(noun: string): ActorId | undefined {
    this.beyond += 1;
    const ending = this.#actors.filter(
      (a) => a.type === 'organisation' && a.name.toLowerCase().endsWith(noun),
    );
    return ending.length === 1 ? ending[0]!.id : undefined;
  }

  /** Whether nothing tells that an organisation is of another kind. */
  #mayBe(organisation: ActorId, kind: string): boolean {
    this.beyond += 1;
    const roles = this.actor(organisation)?.roles ?? [];
    return roles.length === 0 || roles.some(({ text }) => text.toLowerCase().includes(kind));
  }

  /** The nearest organisation named before a token, in its block. */
  #organisationBefore(reading: Reading, token: number): ActorId | undefined {
    for (let i = token - 1; i >= 0 && token - i < 200; i -= 1) {
      const placed = reading.mentionAt(i);
      if (placed?.mention.type === 'organisation' && placed.mention.form !== 'pronoun') {
        const id = this.actorIdOf(reading, placed);
        if (id !== undefined) return id;
      }
    }
    return undefined;
  }

  /** An unnamed speaker: the same words, whatever their article, are the same actor. */
  #enter(reading: Reading, source: Source, head?: Placed, as?: string): ActorId {
    const name = as ?? reading.surface(source.first, source.last).replace(/\s+/g, ' ');
    const type = head?.mention.type ?? 'person';
    return this.#write(reading, {
      name,
      key: this.#key(name),
      type,
      first: source.first,
      last: source.last,
      head,
    });
  }

  #write(reading: Reading, entry: Entry): ActorId {
    const { key, type, head } = entry;
    const actor = this.#actorFor(entry);
    const { id } = actor;
    if (!this.#unnamed.has(key)) {
      this.#unnamed.set(key, id);
      this.#actors.push(actor);
      this.#byId.set(id, actor);
    }
    const at = reading.firstMention + (head?.index ?? 0);
    const span = reading.span(entry.first, entry.last);
    if (head) this.#mentions[at] = withActor(this.#mentions[at]!, this.#mentions[at]!.rule, id);
    else this.#added.push({ span, type, form: 'description', actor: id, rule: 'unnamed-speaker' });
    this.written.push({ entry, actor });
    return id;
  }

  /** The actor that an unnamed speaker is: one whom these words stand for already, or a new one. */
  #actorFor({ name, key, type }: Entry): Actor {
    const known = this.#unnamed.get(key);
    if (known !== undefined) return this.#byId.get(known)!;
    return { id: this.#freeId(key), name, type, aliases: [], roles: [], rule: 'unnamed-speaker' };
  }

  #refer(reading: Reading, pronoun: Placed, id: ActorId): void {
    const at = reading.firstMention + pronoun.index;
    this.#mentions[at] = withActor(this.#mentions[at]!, 'pronoun-speaker', id);
    this.written.push({ pronoun, id });
  }

  #freeId(base: string): ActorId {
    const slug = base.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'speaker';
    let id = slug;
    for (let n = 2; this.#byId.has(id); n += 1) id = `${slug}-${n}`;
    return id;
  }

  /** Without article and case: "Een woordvoerder" and "de woordvoerder" are one. */
  #key(name: string): string {
    const { articles } = this.#lexicon.data;
    const plain = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').trim();
    const space = plain.indexOf(' ');
    const opener = plain.slice(0, Math.max(0, space));
    return articles.includes(opener) ? plain.slice(space + 1).trim() : plain;
  }
}

/** The same in all that quote rules ask of an actor. */
export function sameActor(a: Actor | undefined, b: Actor | undefined): boolean {
  if (a === b) return true;
  return a?.id === b?.id && a?.name === b?.name && a?.type === b?.type && a?.gender === b?.gender;
}
