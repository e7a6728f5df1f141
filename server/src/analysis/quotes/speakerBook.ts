/** Keeps who speaks: resolves sources to actors, and enters unnamed speakers as actors of their own. */
import type { Actor, ActorId, ActorType, Mention } from '../../model/types';
import { inTextOrder, mergeMentions } from '../actors/mergeMentions';
import { withActor } from '../actors/withActor';
import type { Placed } from './placement';
import { inArticle } from '../text/inArticle';
import { firstFrom } from '../text/placeIn';
import { mentionsCalled, type ArticleReading, type Lexicon, type PlacedReading } from './reading';
import type { NounPhrase } from '../syntax/nounPhrase';
import { isGoverned, isWriting } from './smallWords';
import type { Source } from './source';

export interface Speaker {
  readonly ids: readonly ActorId[];
  readonly rule: string;
  readonly inferred?: true;
}

/** How far back, in characters, a pronoun is looked up in the paragraphs before. */
const backwards = 300;

export class SpeakerBook {
  readonly #lexicon: Lexicon;
  readonly #mentions: Mention[];
  readonly #added: Mention[] = [];
  readonly #actors: Actor[];
  readonly #unnamed = new Map<string, ActorId>();
  readonly #byId = new Map<ActorId, Actor>();
  readonly #called: ReadonlyMap<string, number>;
  /** The one person with a role, by its key; null where there are several. Made when a title asks. */
  #bearers: ReadonlyMap<string, ActorId | null> | undefined;
  /** The one organisation whose name ends so; null where there are several. Of so many of the actors. */
  readonly #endings = { upTo: 0, byEnding: new Map<string, ActorId | null>() };
  /** By what several ids begin with: the last number given. */
  readonly #numbers = new Map<string, number>();
  /** Whose, by where the word stands: "zijn" in "zijn ex". */
  readonly #owners: ReadonlyMap<number, ActorId>;

  constructor(article: ArticleReading, possessives: readonly Mention[] = []) {
    const { named, lexicon } = article;
    this.#lexicon = lexicon;
    this.#called = mentionsCalled(article);
    this.#owners = new Map(
      possessives.flatMap(({ span, actor }) => (actor === undefined ? [] : [[span.start, actor] as const])),
    );
    this.#mentions = [...named.mentions];
    this.#actors = [...named.actors];
    for (const actor of this.#actors) {
      this.#unnamed.set(this.#key(actor.name), actor.id);
      this.#byId.set(actor.id, actor);
    }
  }

  /** The actors a source names. `fallback` answers for a pronoun that nothing links. */
  speakerOf(
    reading: PlacedReading,
    source: Source,
    fallback: () => Speaker | undefined,
  ): Speaker | undefined {
    if (source.pronoun) {
      const speaker = fallback();
      return speaker && { ...speaker, rule: `pronoun-${speaker.rule}`, inferred: true };
    }
    if (source.writing) return { ids: [this.#enter(reading, source)], rule: 'writing' };
    if (source.heads.length === 0) return this.#unnamedSpeaker(reading, source);
    const ids: ActorId[] = [];
    for (const head of source.heads) {
      const mention = this.#mentions[this.#indexOf(reading, head)]!;
      if (mention.actor !== undefined) ids.push(mention.actor);
      else if (mention.form === 'pronoun') {
        const speaker = fallback();
        if (!speaker || speaker.ids.length !== 1) return undefined;
        this.#link(reading, head, speaker.ids[0]!, 'pronoun-speaker');
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

  actorIdOf(reading: PlacedReading, placed: Placed): ActorId | undefined {
    return this.#mentions[this.#indexOf(reading, placed)]?.actor;
  }

  /** Whose, where the token is a possessive that somebody is linked to. */
  ownerAt(reading: PlacedReading, token: number): ActorId | undefined {
    return this.#owners.get(inArticle(reading.span(token, token + 1), reading.part).start);
  }

  actor(id: ActorId): Actor | undefined {
    return this.#byId.get(id);
  }

  /** The one person whom the text right before an offset tells of: "hij" at the head of a paragraph. */
  onlyPersonBefore(
    offset: number,
    { gender, except }: { gender: Actor['gender']; except: ActorId | undefined },
  ): ActorId | undefined {
    const found = new Set<ActorId>();
    let at = firstFrom(this.#mentions, offset) - 1;
    for (; at >= 0 && offset - this.#mentions[at]!.span.end < backwards; at -= 1) {
      const { actor: id, type } = this.#mentions[at]!;
      if (id === undefined || id === except || type !== 'person') continue;
      const known = this.actor(id)?.gender;
      if (gender === undefined || known === undefined || known === gender) found.add(id);
    }
    return found.size === 1 ? [...found][0] : undefined;
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
  #unnamedSpeaker(reading: PlacedReading, source: Source, head?: Placed): Speaker {
    const bearer = this.#bearerOf(reading, source);
    if (bearer !== undefined) return { ids: [bearer], rule: 'role-ahead', inferred: true };
    return this.#describedSpeaker(reading, source, head);
  }

  #describedSpeaker(reading: PlacedReading, source: Source, head?: Placed): Speaker {
    const phrase = reading.phraseAt(source.first);
    const bare = phrase && phrase.coreLast >= source.last ? phrase : undefined;
    const organisation = bare && this.#organisationBefore(reading, source.first);
    if (!bare || organisation === undefined)
      return { ids: [this.#enter(reading, source, head)], rule: 'unnamed-source' };
    const meant = this.#meantBy(reading, bare, organisation);
    if (meant) return meant;
    const { representatives } = reading.lexicon.data;
    if (holdsName(reading, source) || !representatives.some((r) => bare.noun.endsWith(r)))
      return { ids: [this.#enter(reading, source, head)], rule: 'unnamed-source' };
    const body = this.#organisationBefore(reading, source.first, { acting: true });
    if (body === undefined) return { ids: [this.#enter(reading, source, head)], rule: 'unnamed-source' };
    const name = `${reading.surface(bare.head, bare.head + 1)} ${reading.language.grammar.attaching[0]} ${this.actor(body)?.name ?? ''}`;
    return { ids: [this.#enter(reading, source, head, name)], rule: 'representative' };
  }

  /** "De bond", "die vereniging", "de clubleiding": the organisation whose name ends so, or the one just named. */
  #meantBy(
    { lexicon }: PlacedReading,
    { determiner, kind, noun }: NounPhrase,
    organisation: ActorId,
  ): Speaker | undefined {
    if (determiner !== 'definite' && determiner !== 'demonstrative') return undefined;
    const called = kind === 'organisation' ? this.#organisationCalled(noun) : undefined;
    if (called !== undefined) return { ids: [called], rule: 'organisation-called', inferred: true };
    const { collectives, organisationKinds } = lexicon.data;
    const means =
      (kind === 'organisation' && determiner === 'demonstrative') ||
      collectives.some((c) => noun.endsWith(c)) ||
      organisationKinds.some((k) => noun === k && this.#mayBe(organisation, k));
    return means ? { ids: [organisation], rule: 'organisation-before', inferred: true } : undefined;
  }

  /** "NAVO-topman vraagt": a title names by his role alone the one person who has just that role further on. */
  #bearerOf(reading: PlacedReading, source: Source): ActorId | undefined {
    if (reading.zone === 'paragraph') return undefined;
    this.#bearers ??= bearersByRole(this.#actors, (role) => this.#key(role));
    return this.#bearers.get(this.#key(reading.surface(source.first, source.last))) ?? undefined;
  }

  /** "de bond" for the Vissersbond: the one organisation whose name ends in the noun. */
  #organisationCalled(noun: string): ActorId | undefined {
    const { upTo, byEnding } = this.#endings;
    for (const { type, name, id } of this.#actors.slice(upTo))
      if (type === 'organisation')
        for (const ending of endingsOf(name)) byEnding.set(ending, byEnding.has(ending) ? null : id);
    this.#endings.upTo = this.#actors.length;
    return byEnding.get(noun) ?? undefined;
  }

  /** Whether nothing tells that an organisation is of another kind. */
  #mayBe(organisation: ActorId, kind: string): boolean {
    const roles = this.actor(organisation)?.roles ?? [];
    return roles.length === 0 || roles.some(({ text }) => text.toLowerCase().includes(kind));
  }

  /**
   * The nearest organisation named before a token, in its block. `acting`: of those under no preposition, which speak
   * through somebody; never the paper in which it stood.
   */
  #organisationBefore(reading: PlacedReading, token: number, { acting = false } = {}): ActorId | undefined {
    for (let i = token - 1; i >= 0 && token - i < 200; i -= 1) {
      const placed = reading.mentionAt(i);
      if (placed?.mention.type === 'organisation' && placed.mention.form !== 'pronoun') {
        if (acting && isGoverned(reading, 0, placed.first)) continue;
        const id = this.actorIdOf(reading, placed);
        if (id !== undefined) return id;
      }
    }
    return undefined;
  }

  /** An unnamed speaker: the same words, whatever their article, are the same actor. */
  #enter(reading: PlacedReading, source: Source, head?: Placed, as?: string): ActorId {
    const words = reading.surface(source.first, source.last).replace(/\s+/g, ' ');
    const owned = as === undefined ? this.#ownedName(reading, source, words) : undefined;
    const type = source.writing ? 'other' : (head?.mention.type ?? typeOf(reading, source));
    const id = this.#unnamedActor(as ?? owned ?? words, type, owned === undefined ? [] : [words]);
    if (head) this.#link(reading, head, id);
    else {
      const span = inArticle(reading.span(source.first, source.last), reading.part);
      this.#added.push({ span, type, form: 'description', actor: id, rule: 'unnamed-speaker' });
    }
    return id;
  }

  /** "ex van Ramon B." for "zijn ex": under a name that says whose he is wherever it is read. */
  #ownedName(reading: PlacedReading, { first, last }: Source, words: string): string | undefined {
    const owner = this.ownerAt(reading, first);
    const name = owner === undefined ? undefined : this.actor(owner)?.name;
    if (name === undefined || last === first + 1) return undefined;
    for (let i = first; i < last; i += 1) if (reading.mentionAt(i)?.mention.form === 'name') return undefined;
    return `${words.slice(words.indexOf(' ') + 1)} ${reading.language.grammar.attaching[0]} ${name}`;
  }

  /** The actor that an unnamed speaker is: one whom these words stand for already, or a new one. */
  #unnamedActor(name: string, type: ActorType, aliases: readonly string[]): ActorId {
    const key = this.#key(name);
    const known = this.#unnamed.get(key);
    if (known !== undefined) return known;
    const id = this.#freeId(key);
    const actor: Actor = { id, name, type, aliases, roles: [], rule: 'unnamed-speaker' };
    this.#unnamed.set(key, id);
    this.#actors.push(actor);
    this.#byId.set(id, actor);
    return id;
  }

  #link(reading: PlacedReading, placed: Placed, id: ActorId, rule?: string): void {
    const at = this.#indexOf(reading, placed);
    const mention = this.#mentions[at]!;
    this.#mentions[at] = withActor(mention, rule ?? mention.rule, id);
  }

  /** Index of the article's mention that is meant. */
  #indexOf({ firstMention }: PlacedReading, { called, index }: Placed): number {
    return called === undefined ? firstMention + index : this.#called.get(called)!;
  }

  #freeId(base: string): ActorId {
    const slug = base.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'speaker';
    let id = slug;
    let n = this.#numbers.get(slug) ?? 1;
    while (this.#byId.has(id)) id = `${slug}-${(n += 1)}`;
    this.#numbers.set(slug, n);
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

/** The one person who has just that role, by its key; null where several have. */
function bearersByRole(
  actors: readonly Actor[],
  keyOf: (role: string) => string,
): ReadonlyMap<string, ActorId | null> {
  const bearers = new Map<string, ActorId | null>();
  for (const { id, type, roles } of actors)
    if (type === 'person')
      for (const key of new Set(roles.map(({ text }) => keyOf(text))))
        bearers.set(key, bearers.has(key) ? null : id);
  return bearers;
}

/** In what a name may end as one word, lower case: "visserijbond", "isserijbond" … */
function endingsOf(name: string): string[] {
  const word = name.slice(name.search(/\S{1,40}$/)).toLowerCase();
  return Array.from({ length: word.length }, (_, i) => word.slice(i));
}

/** "a Woolworths spokesperson", "an MMEA spokesman": the words tell whose. */
function holdsName(reading: PlacedReading, { first, last }: Source): boolean {
  for (let i = first; i < last; i += 1) {
    if (reading.mentionAt(i)?.mention.form === 'name') return true;
    if (i > first && /^\p{Lu}/u.test(reading.surface(i, i + 1))) return true;
  }
  return false;
}

/** What an unnamed source is: a body, a writing, else somebody. */
function typeOf(reading: PlacedReading, source: Source): ActorType {
  const phrase = reading.phraseAt(source.first);
  // A chain of nouns may run on into the verb, "a report | found", or begin with a name, "the Johnson administration".
  const own = phrase && phrase.head < source.last && !reading.mentionAt(phrase.head);
  const head = own ? phrase.head : source.last - 1;
  if (head === phrase?.head && (phrase.kind === 'organisation' || phrase.kind === 'person'))
    return phrase.kind;
  const { norm } = reading.tokens[head]!;
  const { collectives, speakingBodies } = reading.lexicon.data;
  if ([...collectives, ...speakingBodies].some((noun) => norm.endsWith(noun))) return 'organisation';
  return isWriting(reading, norm) ? 'other' : 'person';
}
