/** Turns a comparison of articles into the published result, `duiding/comparison@1`. */
import { speakersOf } from '../corpus/corpus';
import type { Comparison } from '../corpus/compare';
import type { CorpusActor } from '../corpus/mergeActors';
import type { Analysis, Span } from '../model/types';

export const comparisonSchema = 'duiding/comparison@1';

export interface PublishedPlace {
  readonly file: string;
  /** UTF-16 code units, half-open, into the article without its byte order mark. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PublishedComparison {
  readonly schema: typeof comparisonSchema;
  readonly actors: readonly {
    readonly name: string;
    readonly type: CorpusActor['type'];
    readonly aliases: readonly string[];
    readonly roles: readonly string[];
    readonly articles: readonly string[];
    readonly mentions: number;
    readonly quotes: number;
    readonly why: readonly {
      readonly name: string;
      readonly to: string;
      readonly why: string;
      readonly evidence?: string;
    }[];
  }[];
  readonly sharedQuotes: readonly {
    readonly speaker: string | null;
    readonly similarity: number;
    readonly quotes: readonly PublishedPlace[];
  }[];
  readonly figures: readonly {
    readonly of: string | null;
    readonly unit: string | null;
    readonly agrees: boolean;
    readonly values: readonly PublishedFigure[];
  }[];
  readonly spellings: readonly {
    readonly actor: string;
    readonly variants: readonly { readonly text: string; readonly files: readonly string[] }[];
  }[];
  readonly doubtful: readonly { readonly names: readonly [string, string]; readonly why: string }[];
}

interface PublishedFigure extends PublishedPlace {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly hedge?: string;
  readonly speaker: string | null;
}

/** `analyses` are those that were compared, in their order; `docs/published-result.md` describes each field. Pure. */
export function publishComparison(
  { merged, sharedQuotes, figures }: Comparison,
  analyses: readonly Analysis[],
): PublishedComparison {
  const named = merged.actors.filter((a) => a.named);
  const counts = countsOf(analyses);
  return {
    schema: comparisonSchema,
    actors: named.map((actor) => ({
      name: actor.name,
      type: actor.type,
      aliases: actor.aliases,
      roles: [...new Set(actor.roles.map((r) => r.text))],
      articles: [...new Set(actor.members.map((m) => m.uri))],
      ...counts(actor),
      why: actor.joins,
    })),
    sharedQuotes: sharedQuotes.map(({ speaker, similarity, quotes }) => ({
      speaker: speaker?.name ?? null,
      similarity: Math.round(similarity * 100) / 100,
      quotes: quotes.map(({ analysis, quote }) => place(analysis, quote.span)),
    })),
    figures: figures.map(({ of, unit, agrees, values }) => ({
      of: of?.figure.of ? place(of.analysis, of.figure.of).text : null,
      unit: unit ?? null,
      agrees,
      values: values.map(({ analysis, figure }) => ({
        ...place(analysis, figure.span),
        value: typeof figure.value === 'number' ? figure.value : null,
        ...(figure.low === undefined ? {} : { low: figure.low }),
        ...(figure.high === undefined ? {} : { high: figure.high }),
        ...(figure.hedge === undefined ? {} : { hedge: figure.hedge }),
        speaker:
          (figure.speaker !== undefined && merged.of(analysis.article.uri, figure.speaker)?.name) || null,
      })),
    })),
    spellings: spellingsOf(named, analyses),
    doubtful: merged.doubtful.map(({ a, b, why }) => ({ names: [a.name, b.name], why })),
  };
}

function place({ article }: Analysis, { start, end }: Span): PublishedPlace {
  return { file: article.uri, start, end, text: article.text.slice(start, end) };
}

function countsOf(
  analyses: readonly Analysis[],
): (actor: CorpusActor) => { mentions: number; quotes: number } {
  const mentions = new Map<string, number>();
  const quotes = new Map<string, number>();
  const add = (map: Map<string, number>, uri: string, id: string | undefined): void => {
    if (id !== undefined) map.set(`${uri}\n${id}`, (map.get(`${uri}\n${id}`) ?? 0) + 1);
  };
  for (const { article, mentions: all, quotes: said } of analyses) {
    for (const mention of all) add(mentions, article.uri, mention.actor);
    for (const quote of said)
      if (quote.echoOf === undefined) for (const id of speakersOf(quote)) add(quotes, article.uri, id);
  }
  const sum = (map: Map<string, number>, { members }: CorpusActor): number =>
    members.reduce((n, m) => n + (map.get(`${m.uri}\n${m.id}`) ?? 0), 0);
  return (actor) => ({ mentions: sum(mentions, actor), quotes: sum(quotes, actor) });
}

/** Actors whose names are written in several ways, with the articles that write each. */
function spellingsOf(
  actors: readonly CorpusActor[],
  analyses: readonly Analysis[],
): PublishedComparison['spellings'] {
  const names = new Map(
    analyses.flatMap(({ article, actors: own }) =>
      own.map((a) => [`${article.uri}\n${a.id}`, [a.name, ...a.aliases]] as const),
    ),
  );
  return actors
    .filter((actor) => actor.joins.some((j) => j.why === 'spelling'))
    .map((actor) => {
      const files = new Map<string, string[]>();
      for (const { uri, id } of actor.members)
        for (const name of names.get(`${uri}\n${id}`) ?? [])
          files.set(name, [...(files.get(name) ?? []), uri]);
      return {
        actor: actor.name,
        variants: [...files].map(([text, list]) => ({ text, files: list })),
      };
    });
}
