/** The rows of “Quotes”: by speaker, by article, or in the order of the text. Knows no editor. */
import { formatNumber } from '../../../l10n/formats';
import type { Message } from '../../../l10n/message';
import type { QuoteItem, SpeakerQuotes } from '../../../server/src/protocol/protocol';
import { howSaid, quoteLine, saidWords } from '../../../server/src/protocol/quoteLine';
import {
  alsoNamed,
  commas,
  counted,
  cutName,
  cutTo,
  cutWithStance,
  dots,
  lines,
} from '../../../server/src/protocol/rowText';
import type { Row } from '../../../server/src/protocol/rows';
import { comparePlaces, sortRows, withChildren } from './arrangeRows';

export interface Look {
  readonly scope: 'article' | 'open' | 'folder';
  readonly message: Message;
}

/** Speakers by number, name or place, articles with their quotes, or quotes alone. */
export const quoteOrders = [
  'order.count',
  'order.name',
  'order.text',
  'order.article',
  'order.flat',
] as const;

/** A speaker without quotes but with a count is lazy: his rows come of `quoteRow`. */
export function quoteRows(speakers: readonly SpeakerQuotes[], order: string, look: Look): readonly Row[] {
  const rows = speakers.map((speaker) => speakerRow(speaker, look));
  // Quotes that are yet to be asked for cannot be put in another order than that of their speakers.
  const lazy = speakers.some((s) => s.count !== undefined);
  if (!lazy && order === 'order.article') return byArticle(speakers, look);
  if (!lazy && order === 'order.flat') return inText(speakers, look);
  return sortRows(rows, order === 'order.name' ? 'name' : order === 'order.text' ? 'text' : 'count');
}

/** Of the words. */
const wordsLength = 60;

function speakerRow(speaker: SpeakerQuotes, look: Look): Row {
  const { message, scope } = look;
  const { id, name, type, role, aliases } = speaker;
  const shown = name ?? message('unknownSpeaker');
  const count = speaker.count ?? speaker.quotes.filter((q) => !q.echo).length;
  const uri = speaker.quotes[0]?.uri ?? speaker.members[0]?.split('\n')[0] ?? '';
  const number = counted('quotes', count, message);
  const { articles } = speaker;
  const told =
    articles === undefined ? number : message('inArticles', number, counted('articles', articles, message));
  const row: Row = {
    id,
    kind: name === undefined ? 'unknown' : 'speaker',
    label: cutName(shown, type),
    description: dots(formatNumber(count, message.language), role),
    tooltip: speakerTooltip(speaker, told, message),
    icon: type ?? 'unknown',
    words: [shown, ...aliases].join(' '),
    count,
    members: speaker.members,
    open: scope === 'article',
    ...(name === undefined || type === undefined ? {} : { actor: { uri, name, type, aliases } }),
    ...(speaker.count === undefined ? {} : { lazy: true as const }),
  };
  if (speaker.count !== undefined) return row;
  // Of ten thousand quotes few are ever unfolded.
  return withChildren(
    row,
    () => speaker.quotes.map((quote) => quoteRow(quote, speaker, look)),
    () => speaker.quotes.map((quote) => wordsOf(quote, speaker, look)),
  );
}

/** The block that the hover shows too: who, what he is, where he belongs, what he is also called, how often quoted. */
function speakerTooltip(
  { name, type, facts, aliases }: SpeakerQuotes,
  told: string,
  message: Message,
): string {
  return lines(
    dots(name ?? message('unknownSpeaker'), type && message(`type.${type}`)),
    ...(facts ?? []),
    alsoNamed(aliases, message),
    told,
  );
}

/** What a filter looks at of a quote: all its words, how it is said and in which article; no row is made for it. */
function wordsOf(quote: QuoteItem, speaker: SpeakerQuotes, { message }: Look): string {
  const how = howSaid(quote, speaker.name !== undefined, message).join(' ');
  const repeat = quote.echo ? message('repeat') : '';
  return `${quote.text} ${how} ${repeat} ${quote.article} ${quote.title ?? ''}`;
}

/** A quote under its speaker; elsewhere his name stands in front (`named`). */
export function quoteRow(
  quote: QuoteItem,
  speaker: SpeakerQuotes,
  { message, scope }: Look,
  named = false,
): Row {
  const words = saidWords(quote, message);
  const who = speaker.name ?? message('unknownSpeaker');
  const how = howSaid(quote, speaker.name !== undefined, message);
  const line = String(quote.range.start.line + 1);
  return {
    id: `${speaker.id}:${quote.id}`,
    kind: 'quote',
    // What the speaker does with the words must be seen beside them.
    label: quote.stance === 'says' ? cutTo(words, wordsLength) : cutWithStance(words),
    description: dots(
      ...how,
      quote.echo ? message('repeat') : undefined,
      named ? who : undefined,
      scope === 'article' ? undefined : quote.article,
      message('lineShort', line),
    ),
    get tooltip() {
      return lines(
        quote.text,
        dots(
          who,
          speaker.role,
          message(`kind.${quote.kind}`),
          how.includes(message('inferred')) ? message('inferred') : undefined,
          quote.cue === undefined ? undefined : message('hover.cue', quote.cue),
        ),
        commas(quote.title ?? quote.article, quote.outlet, message('line', line)),
        quote.why === '' ? undefined : message('why', quote.why),
      );
    },
    icon: iconOf(quote, speaker),
    at: { uri: quote.uri, range: quote.range },
    ...(quote.checked === undefined ? {} : { checked: quote.checked }),
    get copy() {
      return quoteLine(quote, speaker, message);
    },
    words: [words, who, quote.article].join(' '),
  };
}

/** What is denied, doubted or asked never looks like what is said. */
function iconOf(quote: QuoteItem, speaker: SpeakerQuotes): NonNullable<Row['icon']> {
  if (quote.stance !== 'says') return quote.stance;
  if (speaker.name === undefined) return 'unattributed';
  if (quote.inferred) return 'inferred';
  return quote.kind === 'indirect' ? 'indirect' : 'direct';
}

function inText(speakers: readonly SpeakerQuotes[], look: Look): Row[] {
  const order = new Map<string, number>();
  const seen = new Set<string>();
  const placed = speakers.flatMap((speaker) =>
    speaker.quotes.flatMap((quote) => {
      if (!order.has(quote.uri)) order.set(quote.uri, order.size);
      // What several say together stands under each of them, and here once.
      if (seen.has(quote.id)) return [];
      seen.add(quote.id);
      return quoteRow(quote, speaker, look, true);
    }),
  );
  return placed.sort((a, b) => order.get(a.at!.uri)! - order.get(b.at!.uri)! || comparePlaces(a, b));
}

function byArticle(speakers: readonly SpeakerQuotes[], look: Look): Row[] {
  const { message } = look;
  const articles = new Map<string, Row[]>();
  const titles = new Map(
    speakers.flatMap((s) => s.quotes).map((q) => [q.uri, { article: q.article, title: q.title }] as const),
  );
  for (const row of inText(speakers, { ...look, scope: 'article' })) {
    const rows = articles.get(row.at!.uri);
    if (rows) rows.push(row);
    else articles.set(row.at!.uri, [row]);
  }
  return [...articles].map(([uri, children]) => {
    const { article, title } = titles.get(uri)!;
    return {
      id: uri,
      kind: 'group' as const,
      label: cutName(article),
      description: dots(
        formatNumber(children.length, message.language),
        title === article ? undefined : title,
      ),
      tooltip: lines(title ?? article, counted('quotes', children.length, message)),
      icon: 'article' as const,
      words: title ?? '',
      count: children.length,
      open: look.scope === 'article',
      children,
    };
  });
}
