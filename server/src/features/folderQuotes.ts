/** Who said what in the whole folder, as the tree and the search show it: speakers with counts, quotes when asked for. */
import type { Message } from '../../../l10n/message';
import type { CorpusActor } from '../corpus/mergeActors';
import type { FolderActors } from '../corpus/folderActors';
import { plain } from '../corpus/search/plain';
import type { SearchedQuote } from '../corpus/search/search';
import type { FoundQuote } from '../index/articleStore';
import type { Span } from '../model/types';
import type { QuoteItem, SearchHit, SpeakerQuotes } from '../protocol/protocol';
import { nameOfFile } from '../protocol/quoteLine';
import { Lines } from './lines';
import { speakerFacts } from './speakerFacts';

/** A tree of more rows than this is no help to anybody. */
const most = 2_000;

/** Everybody who is quoted, by number of quotes; without the quotes. */
export function folderSpeakers(
  folder: FolderActors,
  isOpen: (uri: string) => boolean,
  message: Message,
): SpeakerQuotes[] {
  return folder
    .actors()
    .map((actor) => ({ actor, ...folder.countsOf(actor) }))
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes || b.articles - a.articles)
    .slice(0, most)
    .map(({ actor, quotes, articles }) => {
      const { id, name, type, aliases } = actor;
      const members = shownMembers(actor, isOpen);
      return {
        ...{ id: members[0] ?? id, name, type, aliases, members, quotes: [], count: quotes, articles },
        ...speakerFacts(actor, message),
      };
    });
}

/** The first of an actor's places, by which he is known again, and those in open articles, each as `URI\nID`. */
function shownMembers({ members }: CorpusActor, isOpen: (uri: string) => boolean): string[] {
  return members.filter((m, i) => i === 0 || isOpen(m.uri)).map((m) => `${m.uri}\n${m.id}`);
}

/** Whether one of an article's actors has a name or an alias that holds these words, without case and accents. */
export function isNamed(folder: FolderActors, name: string): (uri: string, id: string) => boolean {
  const wanted = plain(name);
  const known = new Map<CorpusActor, boolean>();
  return (uri, id) => {
    const actor = folder.actorOf(uri, id);
    if (!actor) return false;
    const before = known.get(actor);
    if (before !== undefined) return before;
    const named = [actor.name, ...actor.aliases].some((n) => plain(n).includes(wanted));
    known.set(actor, named);
    return named;
  };
}

/** What a search found in one article, as the picker shows it. */
export interface FoundHit {
  readonly uri: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  readonly span: Span;
  readonly matches: readonly Span[];
  readonly quote?: SearchedQuote;
}

export function folderHits(hits: readonly FoundHit[], folder: FolderActors, message: Message): SearchHit[] {
  let lines: { readonly text: string; readonly of: Lines } | undefined;
  return hits.map(({ uri, title, date, text, span, matches, quote }) => {
    if (lines?.text !== text) lines = { text, of: new Lines(text) };
    const words = text.slice(span.start, span.end);
    const whole = quote?.start === span.start && quote.end === span.end;
    const speaker = quote?.speakers.flatMap((id) => folder.actorOf(uri, id)?.name ?? [])[0];
    return {
      uri,
      article: title ?? nameOfFile(uri),
      ...(date === undefined ? {} : { date }),
      text: whole ? shownQuote(words, quote, message) : oneLine(words),
      range: lines.of.range(matches[0] ?? span),
      ...(quote ? { speaker: speaker ?? null } : {}),
    };
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function shownQuote(
  text: string,
  { kind, stance }: Pick<SearchedQuote, 'kind' | 'stance'>,
  message: Message,
): string {
  const words = oneLine(text);
  const shown = kind === 'direct' ? `“${words}”` : words;
  return stance === 'says' ? shown : `${message(`stance.${stance}`)}: ${shown}`;
}

/** A quote as the tree shows it. The text is that of the article, on one line. */
export function folderItem(quote: FoundQuote, message: Message): QuoteItem {
  const { uri, title, date, line, character, start, end, kind, stance } = quote;
  return {
    id: `${uri}#${start}`,
    uri,
    article: title ?? nameOfFile(uri),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    text: shownQuote(quote.text, quote, message),
    range: { start: { line, character }, end: { line, character: character + (end - start) } },
    ...{ kind, stance, zone: 'paragraph', inferred: false, echo: false, why: '' },
  };
}
