/** How a row looks in a tree. */
import {
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Message } from '../../../l10n/message';
import { linkCommands } from '../../../server/src/protocol/protocol';
import type { Row, RowIcon } from '../../../server/src/protocol/rows';

/** Stated, inferred, unknown and denied differ in shape, not in colour only. */
const icons: Record<RowIcon, string> = {
  person: 'person',
  organisation: 'organization',
  place: 'globe',
  other: 'symbol-misc',
  unknown: 'question',
  direct: 'quote',
  indirect: 'comment',
  inferred: 'comment-draft',
  unattributed: 'comment-unresolved',
  denies: 'circle-slash',
  doubts: 'question',
  'leaves-open': 'ellipsis',
  asks: 'comment-discussion',
  wants: 'target',
  article: 'file-text',
  figure: 'symbol-number',
  agree: 'pass',
  disagree: 'warning',
  same: 'link',
  correction: 'edit',
  lost: 'debug-disconnect',
};

/** Those of single words and numbers are quieter than those of people and groups. */
const loud: ReadonlySet<RowIcon> = new Set([
  'person',
  'organisation',
  'place',
  'other',
  'unknown',
  'article',
]);

/** @param prefix keeps ids of different scopes apart, since folding differs between them */
export function rowItem(row: Row, prefix: string, message: Message): TreeItem {
  const { label, highlights } = row;
  const item = new TreeItem(
    highlights ? { label, highlights: highlights.map(([a, b]): [number, number] => [a, b]) } : label,
    collapsible(row),
  );
  item.id = `${prefix}:${row.id}`;
  item.contextValue = row.kind;
  if (row.description !== undefined) item.description = row.description;
  if (row.icon !== undefined)
    item.iconPath = loud.has(row.icon)
      ? new ThemeIcon(icons[row.icon])
      : new ThemeIcon(icons[row.icon], new ThemeColor('descriptionForeground'));
  const lines = (row.tooltip ?? '').split('\n').filter((line) => line !== '');
  item.tooltip = tooltipOf(lines.length > 0 ? lines : [row.label]);
  const spoken = lines.length > 0 ? lines.slice(0, 3) : [row.label, row.description ?? ''];
  item.accessibilityInformation = { label: spoken.filter((s) => s !== '').join(', ') };
  if (row.at) item.command = { command: linkCommands.showPlace, title: '', arguments: [row.at] };
  if (row.checked !== undefined)
    item.checkboxState = {
      state: row.checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: message(row.checked ? 'row.checked' : 'row.check'),
      accessibilityInformation: { label: message(row.checked ? 'row.checked' : 'row.check') },
    };
  return item;
}

function collapsible(row: Row): TreeItemCollapsibleState {
  if (row.lazy !== true && !('children' in row)) return TreeItemCollapsibleState.None;
  return row.open === true ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** Plain text, as paragraphs. */
function tooltipOf(lines: readonly string[]): MarkdownString {
  const tip = new MarkdownString();
  for (const [i, line] of lines.entries()) {
    if (i > 0) tip.appendMarkdown('\n\n');
    tip.appendText(line);
  }
  return tip;
}
