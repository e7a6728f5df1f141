/** The view “Same quote”: what several papers print of one statement, and the words in which they differ. */
import { formatNumber, formatShare } from '../../../l10n/formats';
import type { Message } from '../../../l10n/message';
import { actorIn } from '../corpus/corpus';
import type { SharedQuote } from '../corpus/quotes/sharedQuotes';
import type { Analysis, Quote } from '../model/types';
import { howSaid, quoteLine } from '../protocol/quoteLine';
import type { Row } from '../protocol/rows';
import { cutTo, dots } from '../protocol/rowText';
import { quoteItem } from './quoteTree';
import { wordsOf } from './quoteText';

const wordsLength = 60;

/** The statements in the most articles first. Where `uri` is given, those that this article prints too. */
export function sameQuoteRows(shared: readonly SharedQuote[], message: Message, uri?: string): Row[] {
  return shared
    .filter(({ quotes }) => uri === undefined || quotes.some((q) => q.analysis.article.uri === uri))
    .map((one) => ({ one, articles: new Set(one.quotes.map((q) => q.analysis.article.uri)).size }))
    .sort((a, b) => b.articles - a.articles || b.one.similarity - a.one.similarity)
    .map(({ one, articles }) => statementRow(one, articles, message));
}

function statementRow({ speaker, similarity, quotes }: SharedQuote, articles: number, message: Message): Row {
  const first = quotes[0]!;
  const who = speaker?.name ?? message('unknownSpeaker');
  const versions = quotes.map(({ analysis, quote }) => ({
    analysis,
    quote,
    words: wordsOf(analysis, quote),
  }));
  const share = formatShare(similarity, message.language);
  const id = `${first.analysis.article.uri}#${versions[0]!.words.slice(0, 120)}`;
  return {
    id,
    kind: 'group',
    label: cutTo(versions[0]!.words, wordsLength),
    description: [formatNumber(articles, message.language), who].join(' · '),
    tooltip: [
      versions[0]!.words,
      `${who} · ${message('articles.many', articles)}`,
      message('same.alike', share),
    ].join('\n'),
    icon: new Set(versions.map((v) => plainWords(v.words).join(' '))).size === 1 ? 'agree' : 'same',
    count: articles,
    words: who,
    open: true,
    children: versions.map((version, i) => versionRow(version, versions, { id: `${id}:${i}`, who }, message)),
  };
}

interface Version {
  readonly analysis: Analysis;
  readonly quote: Quote;
  readonly words: string;
}

function versionRow(
  { analysis, quote, words }: Version,
  versions: readonly Version[],
  { id, who }: { readonly id: string; readonly who: string },
  message: Message,
): Row {
  const item = quoteItem(analysis, quote, message);
  const speaker = actorIn(analysis, quote.speaker);
  const name = speaker?.name;
  const label = cutTo(words, wordsLength);
  // A translation shares no words, and all of them would stand out.
  const others = versions.filter(
    (v) => v.words !== words && v.analysis.article.language === analysis.article.language,
  );
  const own = differing(
    words,
    others.map((v) => v.words),
  );
  const highlights = own
    .filter(([start]) => start < label.length - 1)
    .map(([a, b]) => [a, Math.min(b, label.length)] as const);
  const line = String(item.range.start.line + 1);
  return {
    id,
    kind: 'quote',
    label,
    ...(highlights.length > 0 ? { highlights } : {}),
    description: dots(
      ...howSaid(item, name !== undefined, message),
      item.article,
      message('lineShort', line),
    ),
    tooltip: [
      item.text,
      [name ?? who, item.title ?? item.article, message('line', line)].join(' · '),
      ...(own.length > 0
        ? [message('same.onlyHere', own.map(([a, b]) => words.slice(a, b)).join(', '))]
        : []),
    ].join('\n'),
    icon: quote.stance !== 'says' ? quote.stance : quote.kind === 'indirect' ? 'indirect' : 'direct',
    at: { uri: item.uri, range: item.range },
    copy: quoteLine(item, { name, role: speaker?.roles[0]?.text }, message),
    words: [words, who].join(' '),
  };
}

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

const plainWords = (text: string): string[] => [...text.matchAll(word)].map(([w]) => w.toLowerCase());

/** Stretches of the words that stand in none of the other versions, in UTF-16 code units; neighbours are one stretch. */
export function differing(words: string, others: readonly string[]): [number, number][] {
  if (others.length === 0) return [];
  const elsewhere = new Set(others.flatMap(plainWords));
  const out: [number, number][] = [];
  for (const { 0: text, index } of words.matchAll(word)) {
    if (elsewhere.has(text.toLowerCase())) continue;
    const last = out.at(-1);
    if (last && /^\s+$/.test(words.slice(last[1], index))) last[1] = index + text.length;
    else out.push([index, index + text.length]);
  }
  return out;
}
