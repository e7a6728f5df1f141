/** Who said what, as the tree shows it: the speakers of one article or of several, with their quotes. */
import type { Message } from '../../../l10n/message';
import type { Analysis, Quote } from '../model/types';
import { speakersOf, type Corpus } from '../corpus/corpus';
import { factsOf, speakerFacts } from './speakerFacts';
import type { QuoteItem, SpeakerQuotes } from '../protocol/protocol';
import { describeQuoteRules } from './describeRule';
import { linesOf } from './lines';
import { quoteText, wordsOf } from './quoteText';
import { titleOf } from './titleOf';
import { wordsSpan } from '../model/quoteSpans';

/** Speakers by number of quotes (repeats not counted), then by first appearance; the unknown speaker last. */
export function quoteTree(analyses: readonly Analysis[], corpus: Corpus, message: Message): SpeakerQuotes[] {
  const speakers = new Map<string, Omit<SpeakerQuotes, 'quotes'> & { quotes: QuoteItem[] }>();
  const unknown: QuoteItem[] = [];
  const ids = new Map<string, number>();
  for (const analysis of analyses) {
    for (const quote of analysis.quotes) {
      const item = quoteItem(analysis, quote, message, ids);
      const known = speakersOf(quote).flatMap((id) => corpus.actorOf(analysis.article.uri, id) ?? []);
      if (known.length === 0) unknown.push(item);
      for (const actor of known) {
        let speaker = speakers.get(actor.id);
        if (!speaker) {
          const { id, name, type, aliases } = actor;
          const members = actor.members.map((m) => `${m.uri}\n${m.id}`);
          const told = { ...factsOf(analysis, actor), ...actor };
          speaker = { id, name, type, aliases, members, quotes: [], ...speakerFacts(told, message) };
          speakers.set(actor.id, speaker);
        }
        speaker.quotes.push(item);
      }
    }
  }
  const known = [...speakers.values()].sort((a, b) => counted(b.quotes) - counted(a.quotes));
  return unknown.length > 0 ? [...known, { id: '?', aliases: [], members: [], quotes: unknown }] : known;
}

function counted(quotes: readonly QuoteItem[]): number {
  return quotes.filter((q) => !q.echo).length;
}

/** A quote as views show it. @param ids how often each id was given before, so that each is given once */
export function quoteItem(
  analysis: Analysis,
  quote: Quote,
  message: Message,
  ids = new Map<string, number>(),
): QuoteItem {
  const { article } = analysis;
  const { date, header } = article;
  const key = `${article.uri}#${wordsOf(analysis, quote).slice(0, 120)}`;
  const count = ids.get(key) ?? 0;
  ids.set(key, count + 1);
  const said = wordsSpan(quote);
  return {
    id: count === 0 ? key : `${key}#${count}`,
    uri: article.uri,
    article: header?.outlet ?? titleOf(analysis),
    title: titleOf(analysis),
    ...(header?.outlet === undefined ? {} : { outlet: header.outlet }),
    ...(date === undefined ? {} : { date }),
    text: quoteText(analysis, quote, message),
    range: linesOf(article).range(said),
    kind: quote.kind,
    stance: quote.stance,
    zone: quote.zone,
    inferred: quote.inferred === true,
    echo: quote.echoOf !== undefined,
    checked: quote.checked === true,
    why: describeQuoteRules(quote, message),
    ...(quote.cue ? { cue: article.text.slice(quote.cue.start, quote.cue.end) } : {}),
  };
}
