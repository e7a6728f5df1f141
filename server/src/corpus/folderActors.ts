/** Who is who in the whole folder, open articles and closed ones, as it was when it was last worked out. */
import type { Actor, ActorId, Analysis } from '../model/types';
import type { Apart } from './actors/actorGroups';
import { bareName } from './actors/joinNames';
import type { ActorAt, ArticleActors } from './actors/nodes';
import type { ClosedActor, ClosedArticle } from './closedArticle';
import { quotesBy } from './corpus';
import { mergingActors, type CorpusActor, type DoubtfulPair } from './mergeActors';
import { packingActors, unpackActors, type WhoIsWho } from './packActors';
import { countEach } from '../model/groupBy';
import { endsTurn, runThrough, type Turns } from '../model/turns';

export interface FolderCounts {
  readonly mentions: number;
  readonly quotes: number;
  readonly articles: number;
}

/** An actor whose members and counts change in place: thousands of articles are taken in one by one. */
interface LiveActor extends CorpusActor {
  readonly members: ActorAt[];
  mentions: number;
  quotes: number;
}

/** Who is in one article, and who each of them is among all, by the same index. */
interface Here {
  readonly members: ActorAt[];
  readonly actors: LiveActor[];
}

/**
 * Working it out takes seconds in ten thousand articles, so it is done when the folder has come to rest. Meanwhile an
 * article that has changed is taken in by the names alone: who is new there joins who has that very name, or nobody.
 * Holds no article: there may be thousands.
 */
export class FolderActors {
  private all = new Set<LiveActor>();
  private here = new Map<string, Here>();
  /** Who an article's actors were when all was worked out, for the articles that were taken in since. */
  private readonly before = new Map<string, Here>();
  private byName: Map<string, LiveActor> | undefined;
  private unsure: readonly DoubtfulPair[] = [];

  /** @param closedArticle what was kept of an article that is not open */
  constructor(private readonly closedArticle: (uri: string) => ClosedArticle | undefined = () => undefined) {}

  /**
   * Takes in the articles as they are now; an open one goes before what was kept of it.
   *
   * @param closed in the order of their addresses; gone through once
   */
  workOut(open: readonly Analysis[], closed: Iterable<ClosedArticle>, apart: Apart): void {
    runThrough(this.workingOut(open, closed, apart));
  }

  /** The same in turns; until the last, all is as it was. What changes meanwhile is to be taken in once more then. */
  *workingOut(open: readonly Analysis[], closed: Iterable<ClosedArticle>, apart: Apart): Turns<void> {
    yield* this.become(yield* mergingActors(inOrder(open, closed), apart));
  }

  /** All of it as one text, for `restore`; of what was worked out, with nothing taken in since. */
  keeping(): Turns<string> {
    return packingActors({ actors: this.actors(), doubtful: this.unsure });
  }

  /** As if it had just been worked out. Throws for a text that `keeping` did not give. */
  restore(text: string): void {
    runThrough(this.become(unpackActors(text)));
  }

  /** Takes in one article as it is now, in the time of that article: an open one, a closed one, or none where it is gone. */
  takeIn(uri: string, now: Analysis | ClosedArticle | undefined): void {
    // Before anybody leaves: who comes back by name is the one who left.
    this.names();
    const here = this.here.get(uri);
    if (here && !this.before.has(uri)) this.before.set(uri, here);
    here?.members.forEach((member, i) => this.leave(here.actors[i]!, member));
    this.here.delete(uri);
    if (!now) return;
    const { actors } = 'article' in now ? counted(now) : now;
    for (const actor of actors) this.join(uri, actor);
  }

  actors(): readonly CorpusActor[] {
    return [...this.all];
  }

  /** Pairs that may be one actor, for the reader to decide, as they were when all was worked out. */
  doubtful(): readonly DoubtfulPair[] {
    return this.unsure;
  }

  /** Undefined for what is not there. */
  actorOf(uri: string, id: ActorId): CorpusActor | undefined {
    return idIn(this.here.get(uri), id);
  }

  /** @param actor one that was had from here */
  countsOf(actor: CorpusActor): FolderCounts {
    const { mentions = 0, quotes = 0 } = actor as Partial<LiveActor>;
    return { mentions, quotes, articles: actor.members.length };
  }

  /** An article that is not open, and its actor. */
  closedActor(uri: string, id: ActorId): { article: ClosedArticle; actor: ClosedActor } | undefined {
    const article = this.closedArticle(uri);
    const actor = article?.actors.find((a) => a.id === id);
    return article && actor ? { article, actor } : undefined;
  }

  private *become({ actors, doubtful }: WhoIsWho): Turns<void> {
    const here = new Map<string, Here>();
    const lives = new Map<CorpusActor, LiveActor>();
    for (const actor of actors) {
      if (endsTurn(lives.size)) yield;
      // Nobody else has this list: to copy it would be to hold hundreds of thousands of places twice.
      const live = { ...actor, members: actor.members as ActorAt[], mentions: 0, quotes: 0 };
      lives.set(actor, live);
      for (const member of live.members) place(here, member, live);
    }
    this.here = here;
    this.before.clear();
    this.byName = undefined;
    this.all = new Set(lives.values());
    this.unsure = doubtful.map(({ a, b, why }) => ({ a: lives.get(a)!, b: lives.get(b)!, why }));
  }

  /** Whoever stands nowhere any more is kept for the article to come back, but told of no longer. */
  private leave(actor: LiveActor, member: ActorAt): void {
    actor.members.splice(actor.members.indexOf(member), 1);
    actor.mentions -= member.mentions;
    actor.quotes -= member.quotes;
    if (actor.members.length === 0) this.all.delete(actor);
  }

  /** Who an article's actor was when all was worked out, else who has that very name, else somebody new. */
  private join(uri: string, actor: ArticleActors['actors'][number]): void {
    const known = idIn(this.before.get(uri), actor.id) ?? this.named(actor);
    const joined = known && this.here.get(uri)?.actors.includes(known) !== true ? known : this.add(actor);
    const { id, mentions = 0, quotes = 0, first } = actor;
    const member = { uri, id, mentions, quotes, ...(first && joined.members.length === 0 ? { first } : {}) };
    joined.members.push(member);
    this.all.add(joined);
    place(this.here, member, joined);
  }

  private add(actor: Actor): LiveActor {
    const { id, name, type, aliases, roles, rule } = actor;
    const named = rule !== 'description';
    const made = {
      ...{ id, name, type, aliases, roles, named },
      ...{ members: [], joins: [], mentions: 0, quotes: 0 },
    };
    if (named) this.names().set(nameKey(actor), made);
    return made;
  }

  private named(actor: Actor): LiveActor | undefined {
    return actor.rule === 'description' ? undefined : this.names().get(nameKey(actor));
  }

  private names(): Map<string, LiveActor> {
    this.byName ??= new Map([...this.all].filter((a) => a.named).map((a) => [nameKey(a), a]));
    return this.byName;
  }
}

function place(all: Map<string, Here>, member: ActorAt, actor: LiveActor): void {
  const here = all.get(member.uri);
  if (here) {
    here.members.push(member);
    here.actors.push(actor);
  } else all.set(member.uri, { members: [member], actors: [actor] });
  actor.mentions += member.mentions;
  actor.quotes += member.quotes;
}

function idIn(here: Here | undefined, id: ActorId): LiveActor | undefined {
  return here?.actors[here.members.findIndex((m) => m.id === id)];
}

/** Open articles among the closed ones, by address. */
function* inOrder(open: readonly Analysis[], closed: Iterable<ClosedArticle>): Generator<ArticleActors> {
  const opened = new Set(open.map((a) => a.article.uri));
  const left = open.map(counted).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  for (const article of closed) {
    if (opened.has(article.uri)) continue;
    while (left.length > 0 && left[0]!.uri < article.uri) yield left.shift()!;
    yield article;
  }
  yield* left;
}

/** An open article's actors, with how often each is mentioned and quoted. */
function counted(analysis: Analysis): ArticleActors {
  const { article, actors, mentions } = analysis;
  const named = countEach(mentions.flatMap((m) => m.actor ?? []));
  const counts = (id: ActorId) => ({
    mentions: named.get(id) ?? 0,
    quotes: quotesBy(analysis, id).length,
  });
  return {
    uri: article.uri,
    language: article.language,
    actors: actors.map((actor) => ({ ...actor, ...counts(actor.id) })),
  };
}

const nameKey = ({ type, name }: Pick<Actor, 'type' | 'name'>): string => `${type} ${bareName(name)}`;
