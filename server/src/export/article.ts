/** What an export is made of: articles as they were read, and rows of quotes, actors and figures drawn from them. */
import type { Published, PublishedActor, PublishedFigure, PublishedQuote } from './published';
import { memo } from '../model/memo';
import { firstWhere } from '../model/ordered';

export interface ExportArticle {
  readonly text: string;
  readonly result: Published;
}

/** A quote as a reader takes it along: who said what, how, and where it stands. */
export interface QuoteRow {
  readonly quote: PublishedQuote;
  readonly article: ExportArticle;
  /** The words said, parts joined by " … ", insertions of cue and speaker left out. */
  readonly words: string;
  readonly speakers: readonly PublishedActor[];
  /** Counted from 1. */
  readonly line: number;
}

/** The quotes of an article in text order; repeats in headings and pull quotes are left out. Pure. */
export function quoteRows(article: ExportArticle): QuoteRow[] {
  const { result, text } = article;
  const byId = new Map(result.actors.map((actor) => [actor.id, actor]));
  const lineOf = lineCounter(text);
  return result.quotes
    .filter((quote) => quote.echoOf === undefined)
    .map((quote) => ({
      quote,
      article,
      words: wordsOf(quote, text),
      speakers: speakerIds(quote).flatMap((id) => byId.get(id) ?? []),
      line: lineOf(quote.start),
    }));
}

/** Its speakers' ids, in the order of the article; none where the speaker is unknown. */
export function speakerIds({ speaker, speakers }: PublishedQuote): readonly string[] {
  return speakers ?? (speaker === null ? [] : [speaker]);
}

/** Rows by who says them, in order of each speaker's first quote. */
export function bySpeaker(rows: readonly QuoteRow[]): readonly (readonly QuoteRow[])[] {
  const groups = new Map<string, QuoteRow[]>();
  for (const row of rows) {
    const key = speakerIds(row.quote).join('\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** The words said, on one line. */
function wordsOf(quote: PublishedQuote, text: string): string {
  return quote.parts.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
}

export interface FigureRow {
  readonly figure: PublishedFigure;
  readonly article: ExportArticle;
  readonly speaker?: PublishedActor;
  /** Counted from 1. */
  readonly line: number;
}

/** The figures of an article in text order. Pure. */
export function figureRows(article: ExportArticle): FigureRow[] {
  const { result, text } = article;
  const byId = new Map(result.actors.map((actor) => [actor.id, actor]));
  const lineOf = lineCounter(text);
  return result.figures.map((figure) => {
    const speaker = figure.speaker === null ? undefined : byId.get(figure.speaker);
    return { figure, article, line: lineOf(figure.start), ...(speaker ? { speaker } : {}) };
  });
}

/** Every run of white space as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Offset to line number, by binary search; offsets are UTF-16 code units, lines count from 1. Kept for the text asked
 * last: the parts of a long file come one after the other.
 */
export const lineCounter = memo(1, (text: string): ((offset: number) => number) => {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map((m) => m.index + m[0].length)];
  return (offset) => firstWhere(starts, (start) => start > offset);
});

/** The last part of a path, without its ending: what a file made of the article is called. */
export function baseName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.(?:article\.txt|txt|article|md)$/i, '') || 'article';
}
