/** The three tables of an export: quotes, actors and figures as columns and rows. */
import { figureRows, quoteRows, speakerIds, type ExportArticle } from './article';
import type { PublishedActor } from './published';

export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type TableName = 'quotes' | 'actors' | 'figures';

/** Offsets are UTF-16 code units into the article's text. */
export const tables: Readonly<Record<TableName, (articles: readonly ExportArticle[]) => Table>> = {
  quotes,
  actors,
  figures,
};

const place = ({ result }: ExportArticle): readonly Cell[] => [
  result.file,
  result.title,
  result.outlet ?? null,
  result.date,
];
const placeColumns = ['file', 'title', 'outlet', 'date'];

function quotes(articles: readonly ExportArticle[]): Table {
  return {
    columns: [
      ...['speaker', 'role', 'stance', 'words', 'kind', 'inferred', 'cue'],
      ...[...placeColumns, 'line', 'start', 'end'],
    ],
    rows: articles.flatMap((article) =>
      quoteRows(article).map(({ quote, speakers, words, line }) => [
        speakers.map((actor) => actor.name).join('; ') || null,
        speakers.map(firstRole).filter(Boolean).join('; ') || null,
        quote.stance,
        words,
        quote.kind,
        quote.inferred ? 'yes' : 'no',
        quote.cue?.text ?? null,
        ...place(article),
        line,
        quote.start,
        quote.end,
      ]),
    ),
  };
}

function actors(articles: readonly ExportArticle[]): Table {
  return {
    columns: ['name', 'type', 'roles', 'aliases', 'mentions', 'quotes', ...placeColumns],
    rows: articles.flatMap((article) => {
      const { actors: found, mentions, quotes: said } = article.result;
      const named = tally(mentions.map((mention) => mention.actor));
      const quoted = tally(said.filter((quote) => quote.echoOf === undefined).flatMap(speakerIds));
      return found.map((actor) => [
        actor.name,
        actor.type,
        roleTexts(actor).join('; ') || null,
        actor.aliases.join('; ') || null,
        named.get(actor.id) ?? 0,
        quoted.get(actor.id) ?? 0,
        ...place(article),
      ]);
    }),
  };
}

function figures(articles: readonly ExportArticle[]): Table {
  return {
    columns: [
      ...['text', 'kind', 'value', 'low', 'high', 'unit', 'of', 'hedge', 'speaker'],
      ...[...placeColumns, 'line', 'start', 'end'],
    ],
    rows: articles.flatMap((article) =>
      figureRows(article).map(({ figure, speaker, line }) => [
        figure.text,
        figure.kind,
        figure.value,
        figure.low ?? null,
        figure.high ?? null,
        figure.unit,
        figure.of,
        figure.hedge ?? null,
        speaker?.name ?? null,
        ...place(article),
        line,
        figure.start,
        figure.end,
      ]),
    ),
  };
}

/** The role that says most, or an empty string. */
export const firstRole = (actor: PublishedActor): string => roleTexts(actor)[0] ?? '';

/** Roles in the words of the article. */
export const roleTexts = ({ roles }: PublishedActor): readonly string[] => roles;

function tally(ids: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
