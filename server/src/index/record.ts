/** What the index of a folder keeps of an article: who is in it and what they say, and what each word is, without mentions. */
import { speakersOf } from '../corpus/corpus';
import { packTags, tagsTogether, tagText } from '../corpus/search/taggedText';
import type { Actor, Analysis, Mention, Quote, Span } from '../model/types';
import { firstWhere } from '../model/ordered';
import { countEach } from '../model/groupBy';
import { markedSpans, within } from '../model/quoteSpans';

/** Where something stands: lines and characters from 0, offsets in UTF-16 code units. */
export interface RecordPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
}

export interface RecordActor extends Actor {
  readonly mentions: number;
  readonly quotes: number;
  /** The first mention by name, or the first at all. */
  readonly first?: RecordPlace;
}

export interface RecordQuote extends RecordPlace {
  readonly text: string;
  /** From the first to the last of the words said, the cue and the source. */
  readonly reach: Span;
  readonly kind: Quote['kind'];
  readonly stance: Quote['stance'];
  readonly speakers: readonly string[];
}

/** A place where an actor is named, described or meant by a pronoun. */
export interface RecordMention extends RecordPlace {
  readonly form: Mention['form'];
  /** Between quotation marks. */
  readonly said: boolean;
}

export interface ArticleRecord {
  readonly uri: string;
  readonly language: string;
  readonly title?: string;
  readonly date?: string;
  readonly words: number;
  readonly actors: readonly RecordActor[];
  /** Repeats in headings and pull quotes left out. */
  readonly quotes: readonly RecordQuote[];
  /** By the actor's id, in the order of the text. */
  readonly mentions: Readonly<Record<string, readonly RecordMention[]>>;
  /** What each word is, for a search by pattern: see `packTags`. */
  readonly tags: Uint8Array;
  /** Which tags stand together in a sentence: see `tagsTogether`. */
  readonly together: readonly number[];
}

/** Plain data; time grows with the article. */
export function makeRecord(analysis: Analysis): ArticleRecord {
  const { article, mentions, tokens } = analysis;
  const place = placer(article.text);
  const tagged = tagText(analysis);
  const quotes = recordQuotes(analysis);
  const said = countEach(quotes.flatMap((q) => q.speakers));
  const named = countEach(mentions.flatMap((m) => m.actor ?? []));
  const first = new Map<string, RecordPlace>();
  for (const form of ['name', undefined])
    for (const { actor, span, form: own } of mentions)
      if (actor !== undefined && !first.has(actor) && (form === undefined || own === form))
        first.set(actor, place(span.start, span.end));
  const title = titleIn(analysis);
  return {
    uri: article.uri,
    language: article.language,
    ...(title === undefined ? {} : { title }),
    ...(article.date === undefined ? {} : { date: article.date }),
    words: tokens.filter((t) => t.kind === 'word').length,
    actors: analysis.actors.map((actor) => {
      const at = first.get(actor.id);
      return {
        ...actor,
        mentions: named.get(actor.id) ?? 0,
        quotes: said.get(actor.id) ?? 0,
        ...(at ? { first: at } : {}),
      };
    }),
    quotes,
    mentions: recordMentions(analysis, place),
    tags: packTags(tagged),
    together: tagsTogether(tagged),
  };
}

/** Repeats in headings and pull quotes left out. */
export function recordQuotes({ article, quotes }: Analysis): RecordQuote[] {
  const place = placer(article.text);
  return quotes.flatMap((quote) => {
    if (quote.echoOf !== undefined) return [];
    const { span, kind, stance } = quote;
    const text = article.text.slice(span.start, span.end);
    const reach = reachOf(quote);
    return [{ ...place(span.start, span.end), text, reach, kind, stance, speakers: speakersOf(quote) }];
  });
}

function recordMentions(
  { mentions, quotes }: Analysis,
  place: (start: number, end: number) => RecordPlace,
): ArticleRecord['mentions'] {
  const isSaid = within(markedSpans(quotes));
  const out: Record<string, RecordMention[]> = {};
  for (const { actor, span, form } of mentions) {
    if (actor === undefined) continue;
    (out[actor] ??= []).push({ ...place(span.start, span.end), form, said: isSaid(span) });
  }
  return out;
}

function reachOf({ span, cue = span, source = span }: Quote): Span {
  return {
    start: Math.min(span.start, cue.start, source.start),
    end: Math.max(span.end, cue.end, source.end),
  };
}

export function titleIn({ article }: Analysis): string | undefined {
  const title = article.blocks.find((b) => b.zone === 'title');
  return title && article.text.slice(title.span.start, title.span.end);
}

function placer(text: string): (start: number, end: number) => RecordPlace {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
  return (start, end) => {
    const line = firstWhere(starts, (at) => at > start) - 1;
    return { start, end, line, character: start - starts[line]! };
  };
}
