/** The articles at hand, and who is who across them. */
import type { Actor, ActorId, Analysis, Quote } from '../model/types';
import { actorsOf } from './actors/nodes';
import { mergeActors, type CorpusActor, type DoubtfulPair, type MergedActors } from './mergeActors';

/** Holds one Analysis per address. What it derives is thrown away on a change and made again when asked for. */
export class Corpus {
  private readonly analyses = new Map<string, Analysis>();
  private merged: MergedActors | undefined;
  private apart: readonly (readonly [string, string])[] = [];

  /** Pairs of names that the reader told apart. */
  keepApart(pairs: readonly (readonly [string, string])[]): void {
    this.apart = pairs;
    this.merged = undefined;
  }

  get(uri: string): Analysis | undefined {
    return this.analyses.get(uri);
  }

  set(analysis: Analysis): void {
    this.analyses.set(analysis.article.uri, analysis);
    this.merged = undefined;
  }

  delete(uri: string): void {
    if (this.analyses.delete(uri)) this.merged = undefined;
  }

  all(): Analysis[] {
    return [...this.analyses.values()];
  }

  /** Everybody in these articles, each once. */
  actors(): readonly CorpusActor[] {
    return this.merge().actors;
  }

  /** Pairs that may be one actor, for the reader to decide. */
  doubtful(): readonly DoubtfulPair[] {
    return this.merge().doubtful;
  }

  /** Who an article's actor is among all articles. */
  actorOf(uri: string, id: ActorId): CorpusActor | undefined {
    return this.merge().of(uri, id);
  }

  private merge(): MergedActors {
    return (this.merged ??= mergeActors(this.all().map(actorsOf), this.apart));
  }

  /** Every quote of somebody, echoes left out, article after article. */
  quotesOf(actor: CorpusActor): { analysis: Analysis; quote: Quote }[] {
    return actor.members.flatMap(({ uri, id }) => {
      const analysis = this.analyses.get(uri);
      return analysis ? quotesBy(analysis, id).map((quote) => ({ analysis, quote })) : [];
    });
  }
}

/** The quotes of an article's actor, as one of several speakers too; repeats in headings and pull quotes left out. */
export function quotesBy(analysis: Analysis, id: ActorId): readonly Quote[] {
  return lookUp(analysis).quotes.get(id) ?? [];
}

/** Who says a quote: none, one or several. */
export function speakersOf(quote: Quote): readonly ActorId[] {
  return quote.speakers ?? (quote.speaker === undefined ? [] : [quote.speaker]);
}

/** The actor with this id in one article. */
export function actorIn(analysis: Analysis | undefined, id: ActorId | undefined): Actor | undefined {
  return id === undefined || !analysis ? undefined : lookUp(analysis).actors.get(id);
}

interface ById {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly quotes: ReadonlyMap<ActorId, readonly Quote[]>;
}

const known = new WeakMap<Analysis, ById>();

/** An article's actors and their quotes by id, gathered once: views ask for each of thousands. */
function lookUp(analysis: Analysis): ById {
  let found = known.get(analysis);
  if (!found) {
    const actors = new Map(analysis.actors.map((a) => [a.id, a]));
    known.set(analysis, (found = { actors, quotes: byActor(analysis.quotes) }));
  }
  return found;
}

function byActor(all: readonly Quote[]): Map<ActorId, Quote[]> {
  const quotes = new Map<ActorId, Quote[]>();
  for (const quote of all) {
    if (quote.echoOf !== undefined) continue;
    for (const id of new Set(speakersOf(quote))) {
      const list = quotes.get(id);
      if (list) list.push(quote);
      else quotes.set(id, [quote]);
    }
  }
  return quotes;
}
