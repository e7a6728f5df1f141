/** The tree “Corrections”: pairs of actors that are probably one, and corrections that have lost their place. */
import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { Message } from '../../l10n/message';
import type {
  CorrectionsOverview,
  LostCorrection,
  MergeSuggestion,
} from '../../server/src/protocol/corrections';
import { correctionsChangedNotification, correctionsRequest } from '../../server/src/protocol/requests';
import { showInFile, type Corrections } from './corrections';
import type { Server } from './server';

type Row =
  { readonly suggestion: MergeSuggestion } | { readonly lost: LostCorrection } | { readonly group: Group };
type Group = 'suggestions' | 'lost';

export class CorrectionsView implements TreeDataProvider<Row>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<Row>;
  private readonly subscriptions: Disposable;
  private overview: CorrectionsOverview = { suggestions: [], lost: [] };
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly server: Server,
    private readonly corrections: Corrections,
    private readonly message: () => Message,
  ) {
    this.view = window.createTreeView('duiding.corrections', { treeDataProvider: this });
    server.onNotification(correctionsChangedNotification, () => this.refresh());
    this.subscriptions = Disposable.from(
      this.view,
      this.changed,
      this.view.onDidChangeVisibility(() => this.refresh()),
      commands.registerCommand('duiding.corrections.accept', (row: Row) => this.accept(row)),
      commands.registerCommand('duiding.corrections.refuse', (row: Row) => this.refuse(row)),
      commands.registerCommand('duiding.corrections.forget', (row: Row) => this.forget(row)),
      commands.registerCommand('duiding.corrections.show', (lost: LostCorrection) =>
        showInFile(lost.uri, lost.range),
      ),
    );
  }

  /** Asks again, once for a flurry of changes, and only while somebody looks. */
  refresh(): void {
    if (!this.view.visible) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), 200);
  }

  getChildren(row?: Row): Row[] {
    const { suggestions, lost } = this.overview;
    if (!row)
      return [
        ...(suggestions.length > 0 ? [{ group: 'suggestions' as const }] : []),
        ...(lost.length > 0 ? [{ group: 'lost' as const }] : []),
      ];
    if (!('group' in row)) return [];
    return row.group === 'lost'
      ? lost.map((l) => ({ lost: l }))
      : suggestions.map((suggestion) => ({ suggestion }));
  }

  getTreeItem(row: Row): TreeItem {
    const message = this.message();
    if ('group' in row) {
      const title = row.group === 'lost' ? 'corrections.lostTitle' : 'corrections.suggestions';
      const item = new TreeItem(message(title), TreeItemCollapsibleState.Expanded);
      item.id = row.group;
      item.description = String(this.overview[row.group].length);
      return item;
    }
    if ('suggestion' in row) {
      const { stays, goes, why } = row.suggestion;
      const item = new TreeItem(`${stays} = ${goes}`);
      item.id = `suggestion ${stays}\n${goes}`;
      item.description = why;
      item.iconPath = new ThemeIcon('link');
      item.contextValue = 'suggestion';
      return item;
    }
    const { words, what, article, uri, range } = row.lost;
    const item = new TreeItem(`“${words}”`);
    item.id = `lost ${uri} ${range.start.line} ${words}`;
    item.description = [what, ...(article === undefined ? [] : [article])].join(' · ');
    item.tooltip = message('corrections.lost', words, article ?? '?');
    item.iconPath = new ThemeIcon('debug-disconnect');
    item.contextValue = 'lost';
    item.command = { command: 'duiding.corrections.show', title: '', arguments: [row.lost] };
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private async load(): Promise<void> {
    const found = await this.server.ask(correctionsRequest);
    if (!found) return;
    this.overview = found;
    const count = found.suggestions.length + found.lost.length;
    this.view.title = this.message()('corrections.title');
    this.view.message = count === 0 ? this.message()('corrections.nothing') : '';
    this.view.badge = undefined;
    this.changed.fire();
  }

  private async accept(row: Row): Promise<void> {
    if (!('suggestion' in row)) return;
    const { uri, stays, goes, type } = row.suggestion;
    await this.corrections.join(uri, [stays, goes], type);
  }

  private async refuse(row: Row): Promise<void> {
    if (!('suggestion' in row)) return;
    const { uri, stays, goes } = row.suggestion;
    await this.corrections.enter(uri, { kind: 'refuse', names: [stays, goes] });
  }

  private async forget(row: Row): Promise<void> {
    if ('lost' in row) await this.corrections.enter(row.lost.uri, row.lost.forget);
  }
}
