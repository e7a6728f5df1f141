/** Who said what in the whole folder, as the tree and the search show it: speakers with counts, quotes when asked for. */
import type { Message } from '../../../l10n/message';
import type { CorpusActor } from '../corpus/mergeActors';
import type { FolderActors } from '../corpus/folderActors';
import type { FoundQuote } from '../index/articleStore';
import type { QuoteItem, SearchHit, SpeakerQuotes } from '../protocol/protocol';
import { fileNameOf } from './titleOf';

/** A tree of more rows than this is no help to anybody. */
const most = 2_000;

/** Everybody who is quoted, by number of quotes; without the quotes. */
export function folderSpeakers(folder: FolderActors): SpeakerQuotes[] {
  return folder
    .actors()
    .map((actor) => ({ actor, ...folder.countsOf(actor) }))
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes || b.articles - a.articles)
    .slice(0, most)
    .map(({ actor, quotes, articles }) => {
      const role = actor.roles.find((r) => /\p{L}/u.test(r.text))?.text;
      const { id, name, type, aliases } = actor;
      const members = membersOf(actor);
      return {
        ...{ id: members[0] ?? id, name, type, aliases, members, quotes: [], count: quotes, articles },
        ...(role === undefined ? {} : { role }),
      };
    });
}

/** An actor's places in the articles, each as `URI\nID`. */
function membersOf({ members }: CorpusActor): string[] {
  return members.map((m) => `${m.uri}\n${m.id}`);
}

/** Of actors whose name or alias holds these words, without case. */
export function membersNamed(folder: FolderActors, name: string): ReadonlySet<string> {
  const wanted = name.toLowerCase();
  const named = folder
    .actors()
    .filter((a) => [a.name, ...a.aliases].some((n) => n.toLowerCase().includes(wanted)));
  return new Set(named.flatMap(membersOf));
}

export function folderHits(
  quotes: readonly FoundQuote[],
  folder: FolderActors,
  message: Message,
): SearchHit[] {
  return quotes.map((quote) => {
    const speaker = quote.speakers.flatMap((id) => folder.actorOf(quote.uri, id)?.name ?? [])[0];
    return { quote: folderItem(quote, message), ...(speaker === undefined ? {} : { speaker }) };
  });
}

/** A quote as the tree shows it. The text is that of the article, on one line. */
export function folderItem(quote: FoundQuote, message: Message): QuoteItem {
  const { uri, title, line, character, start, end, kind, stance } = quote;
  const words = quote.text.replace(/\s+/g, ' ').trim();
  const shown = kind === 'direct' ? `“${words}”` : words;
  return {
    id: `${uri}#${start}`,
    uri,
    article: title ?? fileNameOf(uri),
    text: stance === 'says' ? shown : `${message(`stance.${stance}`)}: ${shown}`,
    range: { start: { line, character }, end: { line, character: character + (end - start) } },
    ...{ kind, stance, zone: 'paragraph', inferred: false, echo: false, why: '' },
  };
}
