/** Counts who speaks in many articles: shares, groups, articles, dates, and who speaks of whom. */
import type { Actor, ActorId, ActorType, Quote } from '../../model/types';
import { rolesByWorth } from '../actorFacts';
import type { CorpusActor } from '../mergeActors';

/** Where something stands: lines and characters from 0, offsets in UTF-16 code units. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
}

export interface ReportQuote extends Place {
  readonly text: string;
  readonly kind: Quote['kind'];
  readonly stance: Quote['stance'];
  readonly speakers: readonly ActorId[];
  /** Actors that are named in it, where that is known. */
  readonly names?: readonly ActorId[];
}

/** An article as a report needs it: an ArticleRecord is one. Repeats of a quote are left out. */
export interface ReportArticle {
  readonly uri: string;
  readonly title?: string;
  readonly date?: string;
  readonly actors: readonly Actor[];
  readonly quotes: readonly ReportQuote[];
}

export interface ReportSpeaker {
  readonly name: string;
  readonly type: ActorType;
  readonly role?: string;
  readonly gender?: 'male' | 'female';
  /** Parties, clubs and employers. */
  readonly groups: readonly string[];
  /** Groups of the reader's own. */
  readonly own: readonly string[];
  readonly quotes: number;
  readonly words: number;
  /** By the article's index: how many quotes, and which is the first, by its index in `quotes`. */
  readonly articles: ReadonlyMap<number, { readonly count: number; readonly first: number }>;
}

/** A quote with its article's index and its speakers' names. */
export interface ReportedQuote {
  readonly quote: ReportQuote;
  readonly article: number;
  readonly speakers: readonly string[];
}

export interface ReportData {
  readonly articles: readonly ReportArticle[];
  readonly quotes: readonly ReportedQuote[];
  /** By number of quotes. */
  readonly speakers: readonly ReportSpeaker[];
  /** Quotes of which nobody knows the speaker. */
  readonly unknown: number;
  /** Who names whom in his quotes, the most often first; `first` is an index in `quotes`. */
  readonly mentions: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly first: number;
  }[];
}

interface Tally {
  readonly actor: CorpusActor;
  gender: 'male' | 'female' | undefined;
  readonly groups: Set<string>;
  readonly own: Set<string>;
  quotes: number;
  words: number;
  readonly articles: Map<number, { count: number; first: number }>;
}

/** Pure; time grows with the number of quotes. @param of who an article's actor is among all */
export function reportData(
  articles: readonly ReportArticle[],
  of: (uri: string, id: ActorId) => CorpusActor | undefined,
): ReportData {
  const quotes: ReportedQuote[] = [];
  const tallies = new Map<CorpusActor, Tally>();
  const named = new Map<string, { from: string; to: string; count: number; first: number }>();
  let unknown = 0;
  for (const [article, { uri, actors, quotes: own }] of articles.entries()) {
    const byId = new Map(actors.map((a) => [a.id, a]));
    for (const quote of own) {
      const speakers = quote.speakers.flatMap((id) => {
        const actor = of(uri, id);
        return actor ? [{ actor, own: byId.get(id) }] : [];
      });
      if (speakers.length === 0) unknown += 1;
      const at = quotes.push({ quote, article, speakers: speakers.map((s) => s.actor.name) }) - 1;
      for (const { actor, own: here } of speakers) {
        count(tallyOf(tallies, actor), here, { quote, article, at });
        for (const id of quote.names ?? []) nameIn(named, actor, of(uri, id), at);
      }
    }
  }
  return {
    articles,
    quotes,
    speakers: [...tallies.values()].map(speakerOf).sort((a, b) => b.quotes - a.quotes || b.words - a.words),
    unknown,
    mentions: [...named.values()].sort((a, b) => b.count - a.count),
  };
}

function tallyOf(tallies: Map<CorpusActor, Tally>, actor: CorpusActor): Tally {
  let tally = tallies.get(actor);
  if (!tally)
    tallies.set(
      actor,
      (tally = {
        ...{ actor, gender: undefined, quotes: 0, words: 0 },
        ...{ groups: new Set(), own: new Set(), articles: new Map() },
      }),
    );
  return tally;
}

function count(
  tally: Tally,
  here: Actor | undefined,
  { quote, article, at }: { readonly quote: ReportQuote; readonly article: number; readonly at: number },
): void {
  tally.quotes += 1;
  tally.words += quote.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  tally.gender ??= here?.gender;
  const { affiliations = [], party, groups = [] } = here ?? {};
  for (const group of groups) tally.own.add(group);
  for (const group of [...affiliations, ...(party === undefined ? [] : [party])]) tally.groups.add(group);
  const inArticle = tally.articles.get(article);
  if (inArticle) inArticle.count += 1;
  else tally.articles.set(article, { count: 1, first: at });
}

function nameIn(
  named: Map<string, { from: string; to: string; count: number; first: number }>,
  from: CorpusActor,
  to: CorpusActor | undefined,
  first: number,
): void {
  if (!to || to === from || to.type === 'place') return;
  const key = `${from.name}\n${to.name}`;
  const known = named.get(key);
  if (known) known.count += 1;
  else named.set(key, { from: from.name, to: to.name, count: 1, first });
}

function speakerOf({ actor, gender, groups, own, quotes, words, articles }: Tally): ReportSpeaker {
  const role = rolesByWorth(actor.roles)[0]?.text;
  const { name, type } = actor;
  return {
    ...{ name, type, quotes, words, articles, groups: [...groups], own: [...own] },
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}
