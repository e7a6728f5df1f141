/** An article as the ranking of speakers sees it: who is named where outside the quoted words, and who has spoken so far. */
import type { Language } from '../../../languages/language';
import type { Named } from '../../../model/steps';
import type { Clause, SentenceSyntax } from '../../../model/syntax';
import type { Actor, ActorId, Mention, Quote, Span, Zone } from '../../../model/types';
import type { Cache } from '../../cache/cache';
import { syntaxOf } from '../../syntax/syntaxes';
import { partsOf, type Part } from '../../text/blockText';
import { firstWhere } from '../../../model/ordered';
import { markedSpans, within } from '../../../model/quoteSpans';

/** How a mention stands in its sentence: the subject of a main clause, of another clause, or neither. */
export type Standing = 'subject' | 'inner-subject' | 'beside';

/** A mention of an actor outside the quoted words. */
export interface Told {
  readonly actor: ActorId;
  readonly start: number;
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly form: Mention['form'];
  /** It stands in words that are reported without marks. */
  readonly reported: boolean;
}

export class Scene {
  /** In text order. */
  readonly told: readonly Told[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** The persons named most often, quoted words included, most named first. */
  readonly mostNamed: readonly ActorId[];
  /** Whom the article's own cues quote most; nobody where each is quoted once, or a crowd is quoted as often. */
  readonly mostQuoted: readonly ActorId[];
  readonly #named: Named;
  readonly #language: Language;
  /** By block. */
  readonly #parts: ReadonlyMap<number, Part>;
  /** Of each sentence, how many before it have words of the reporter's. */
  readonly #reported: readonly number[];

  constructor(named: Named, quotes: readonly Quote[], language: Language, cache: Cache) {
    this.#named = named;
    this.#language = language;
    this.#parts = new Map(partsOf(named.article, language.tokens, cache).map((p) => [p.block, p]));
    this.actors = new Map(named.actors.map((a) => [a.id, a]));
    const marked = markedSpans(quotes).sort((a, b) => a.start - b.start || b.end - a.end);
    this.told = toldIn(named, marked, reportedSpans(quotes), (offset) => this.sentenceAt(offset));
    this.mostNamed = mostNamedIn(named, this.actors);
    this.mostQuoted = mostQuotedIn(quotes);
    this.#reported = reportedBefore(named, marked);
  }

  get text(): string {
    return this.#named.article.text;
  }

  /** Where a block begins. */
  startOf(block: number): number {
    return this.#named.article.blocks[block]?.span.start ?? 0;
  }

  /** The first of `told` that does not begin before an offset. */
  firstTold(offset: number): number {
    return firstWhere(this.told, ({ start }) => start >= offset);
  }

  /** Who is named within a span. */
  namedInside({ start, end }: Span): ReadonlySet<ActorId> {
    const { mentions } = this.#named;
    const inside = new Set<ActorId>();
    for (let i = firstWhere(mentions, (m) => m.span.start >= start); i < mentions.length; i += 1) {
      const { span, actor, form } = mentions[i]!;
      if (span.start >= end) break;
      if (actor !== undefined && form === 'name') inside.add(actor);
    }
    return inside;
  }

  zoneOf(block: number): Zone {
    return this.#named.article.blocks[block]?.zone ?? 'paragraph';
  }

  /** The words of a span, lower case. */
  words({ start, end }: Span): string[] {
    const { tokens } = this.#named;
    const words: string[] = [];
    for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.span.start < end; i += 1)
      if (tokens[i]!.kind === 'word') words.push(tokens[i]!.norm);
    return words;
  }

  /** Index of the sentence that an offset stands in. */
  sentenceAt(offset: number): number {
    const { sentences } = this.#named;
    return Math.max(0, Math.min(sentences.length - 1, firstFrom(sentences, offset)));
  }

  blockOf(sentence: number): number {
    return this.#named.sentences[sentence]?.block ?? -1;
  }

  /** How many sentences with words of the reporter's lie from one sentence to another. */
  apart(from: number, to: number): number {
    return (this.#reported[to] ?? 0) - (this.#reported[from] ?? 0);
  }

  /** How a mention stands in its sentence. */
  standing({ start, sentence }: Told): Standing {
    const block = this.blockOf(sentence);
    const part = this.#parts.get(block);
    if (!part) return 'beside';
    const token = firstFrom(part.own.tokens, start - part.start);
    const syntax = syntaxOf(part.own, this.#language);
    const read = syntax.sentence(sentence - part.firstSentence);
    return standingIn(read, token);
  }
}

function standingIn({ clauses, phrases }: SentenceSyntax, token: number): Standing {
  const phrase = phrases.find((p) => p.first <= token && token < p.last);
  const own = (p: typeof phrase): boolean => p !== undefined && p === (phrase?.appositionTo ?? phrase);
  const holds = ({ subject }: Clause): boolean =>
    subject !== undefined &&
    ((subject.first <= token && token < subject.last) || own(subject) || subject.appositionTo === phrase);
  const clause = clauses.find(holds);
  if (!clause) return 'beside';
  return clause.kind === 'main' || clause.kind === 'quoted' ? 'subject' : 'inner-subject';
}

/** The first of these that ends behind an offset. */
function firstFrom(list: readonly { readonly span: Span }[], offset: number): number {
  return firstWhere(list, ({ span }) => span.end > offset);
}

function mostQuotedIn(quotes: readonly Quote[]): ActorId[] {
  const times = new Map<ActorId, number>();
  for (const { speaker, inferred, zone } of quotes)
    if (speaker !== undefined && !inferred && zone === 'paragraph')
      times.set(speaker, (times.get(speaker) ?? 0) + 1);
  let most = 2;
  for (const n of times.values()) most = Math.max(most, n);
  const quoted = [...times].filter(([, n]) => n === most).map(([id]) => id);
  return quoted.length > crowd ? [] : quoted;
}

/** As many that are quoted equally often tell nothing of any of them; they would all be weighed for each quote. */
const crowd = 24;

/** What is reported without marks; the words that name the speaker are the reporter's. */
function reportedSpans(quotes: readonly Quote[]): Span[] {
  const spans = quotes.flatMap(({ parts, source }) =>
    parts
      .filter((p) => !p.marked)
      .flatMap(({ span }) => (source && source.start >= span.start ? split(span, source) : [span])),
  );
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function split({ start, end }: Span, out: Span): Span[] {
  return [
    { start, end: Math.min(end, out.start) },
    { start: Math.max(start, out.end), end },
  ].filter((s) => s.end > s.start);
}

function toldIn(
  { mentions, actors }: Named,
  marked: readonly Span[],
  reported: readonly Span[],
  sentenceAt: (offset: number) => number,
): Told[] {
  const speaks = new Set(actors.filter((a) => a.type !== 'place').map((a) => a.id));
  const told: Told[] = [];
  const isMarked = within(marked);
  const isReported = within(reported);
  for (const { span, actor, form, compound } of mentions) {
    const { start } = span;
    const first = { start, end: start + 1 };
    const [inMarks, inReport] = [isMarked(first), isReported(first)];
    if (actor === undefined || compound || !speaks.has(actor) || inMarks) continue;
    told.push({ actor, start, sentence: sentenceAt(start), form, reported: inReport });
  }
  return told;
}

function mostNamedIn({ mentions }: Named, actors: ReadonlyMap<ActorId, Actor>): ActorId[] {
  const times = new Map<ActorId, number>();
  for (const { actor } of mentions)
    if (actor !== undefined && actors.get(actor)?.type === 'person')
      times.set(actor, (times.get(actor) ?? 0) + 1);
  const order = [...times].sort((a, b) => b[1] - a[1]);
  return order.slice(0, 3).map(([id]) => id);
}

/** A running count of the sentences that have words outside the marked spans. */
function reportedBefore({ sentences, tokens }: Named, marked: readonly Span[]): number[] {
  const counts: number[] = [];
  let count = 0;
  let next = 0;
  let end = -1;
  for (const { first, last } of sentences) {
    counts.push(count);
    let words = false;
    for (let i = first; i < last && !words; i += 1) {
      const { span, kind } = tokens[i]!;
      while (next < marked.length && marked[next]!.start <= span.start)
        end = Math.max(end, marked[next++]!.end);
      words = kind === 'word' && span.start >= end;
    }
    if (words) count += 1;
  }
  return counts;
}
