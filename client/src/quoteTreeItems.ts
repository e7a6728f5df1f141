/** How a speaker and a quote look in the tree. */
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Message } from '../../l10n/message';
import type { QuoteItem, SpeakerQuotes } from '../../server/src/protocol/protocol';

interface Look {
  readonly scope: 'article' | 'open' | 'folder';
  readonly message: Message;
}

const typeIcons = { person: 'person', organisation: 'organization', place: 'globe', other: 'symbol-misc' };

export function speakerTreeItem(
  speaker: SpeakerQuotes,
  { scope, message, state }: Look & { readonly state: TreeItemCollapsibleState },
): TreeItem {
  const item = new TreeItem(speaker.name ?? message('unknownSpeaker'), state);
  // One id for each scope, since folding differs between them.
  item.id = `${scope}:${speaker.id}`;
  item.iconPath = new ThemeIcon(speaker.type ? typeIcons[speaker.type] : 'question');
  const count = speaker.count ?? speaker.quotes.filter((q) => !q.echo).length;
  item.description = [String(count), ...(speaker.role === undefined ? [] : [speaker.role])].join(' · ');
  const quotes = count === 1 ? message('quotes.one') : message('quotes.many', count);
  const lines = [`${item.label as string} · ${quotes}`, speaker.role ?? ''];
  if (speaker.aliases.length > 0) lines.push(message('also', speaker.aliases.slice(0, 8).join(', ')));
  item.tooltip = lines.filter((l) => l !== '').join('\n');
  item.accessibilityInformation = { label: lines.slice(0, 2).join(', ') };
  item.contextValue = speaker.name === undefined ? 'unknown' : 'speaker';
  return item;
}

export function quoteTreeItem(quote: QuoteItem, speaker: SpeakerQuotes, { scope, message }: Look): TreeItem {
  const item = new TreeItem(oneLine(quote.text), TreeItemCollapsibleState.None);
  item.id = `${scope}:${speaker.id}:${quote.id}`;
  const state = [
    ...(quote.kind === 'indirect' ? [message('kind.indirect')] : []),
    ...(quote.inferred && speaker.name !== undefined ? [message('inferred')] : []),
    ...(quote.echo ? [message('repeat')] : []),
  ];
  // Little room in a sidebar: the line stands in the tooltip too, doubt must be seen at once.
  if (scope !== 'article') state.push(quote.article);
  else if (state.length === 0) state.push(message('lineShort', quote.range.start.line + 1));
  item.description = state.join(' · ');
  item.iconPath = iconOf(quote, speaker);
  item.tooltip = tooltipOf(quote, speaker, message);
  item.accessibilityInformation = { label: `${quote.text}, ${item.description}` };
  item.command = { command: 'duiding.quotes.reveal', title: '', arguments: [quote] };
  item.contextValue = 'quote';
  return item;
}

/** Stated, inferred and unknown differ in shape, not in colour only. */
function iconOf(quote: QuoteItem, speaker: SpeakerQuotes): ThemeIcon {
  const faint = new ThemeColor('descriptionForeground');
  if (speaker.name === undefined) return new ThemeIcon('comment-unresolved', faint);
  if (quote.inferred) return new ThemeIcon('comment-draft', faint);
  return new ThemeIcon(quote.kind === 'indirect' ? 'comment' : 'quote', faint);
}

function tooltipOf(quote: QuoteItem, speaker: SpeakerQuotes, message: Message): MarkdownString {
  const tip = new MarkdownString();
  tip.appendText(quote.text);
  tip.appendMarkdown('\n\n');
  const place = `${quote.article}, ${message('line', quote.range.start.line + 1)}`;
  const who = speaker.name ?? message('unknownSpeaker');
  const known = [who, message(`kind.${quote.kind}`)];
  if (quote.inferred && speaker.name !== undefined) known.push(message('inferred'));
  if (quote.cue !== undefined) known.push(message('hover.cue', quote.cue));
  tip.appendText(known.join(' · '));
  tip.appendMarkdown('\n\n');
  tip.appendText(place);
  if (quote.why !== '') {
    tip.appendMarkdown('\n\n');
    tip.appendText(message('why', quote.why));
  }
  return tip;
}

function oneLine(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
