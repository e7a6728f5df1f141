/** A view of rows: asks for them, filters, sorts, follows the cursor, keeps what is selected and folded. */
import {
  commands,
  Disposable,
  EventEmitter,
  TreeItemCheckboxState,
  window,
  type Memento,
  type TextEditor,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { Message, MessageKey } from '../../../l10n/message';
import type { Row } from '../../../server/src/protocol/rows';
import { filterRows, rowAt } from './arrangeRows';
import { rowItem } from './rowItem';
import { mergeByDragging, type Join } from './rowsDrag';
import type { Scope } from './scope';

export type Ticked = readonly { readonly row: Row; readonly checked: boolean }[];

/** Where a view has its rows from. */
export interface RowsSource<Found> {
  /** `duiding.` and its id: that of its commands too. */
  readonly id: string;
  readonly title: MessageKey;
  /** What is said where there is nothing to show. */
  readonly empty: () => MessageKey;
  /** It tells the same whatever is looked at. */
  readonly unscoped?: true;
  /** Undefined where there is no answer (yet): what was shown stays. */
  readonly load: () => Promise<Found | undefined>;
  readonly nothing: Found;
  readonly orders: readonly (MessageKey & `order.${string}`)[];
  readonly arrange: (found: Found, order: string) => readonly Row[];
  /** The children of a lazy row. */
  readonly children?: (row: Row) => Promise<readonly Row[]>;
  /** How many things in it wait for the reader, and what they are. */
  readonly badge?: (found: Found) => { readonly value: number; readonly tooltip: string } | undefined;
  readonly tick?: (rows: Ticked) => Promise<void>;
}

export interface ViewHost {
  readonly scope: Scope;
  readonly memory: Memento;
  readonly message: () => Message;
  readonly join: Join;
  /** Keeps that quotes have been checked, or have not. */
  readonly tick: (rows: Ticked) => Promise<void>;
}

/** Milliseconds that the cursor rests before it is followed, and that changes come together. */
const rest = 150;

const scopeNames = {
  article: 'tree.thisArticle',
  open: 'tree.openArticles',
  folder: 'tree.folder',
} as const;

export class RowsView<Found> implements TreeDataProvider<Row>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: TreeView<Row>;
  private readonly subscriptions: Disposable;
  private found: Found;
  private rows: readonly Row[] = [];
  private parents: Map<Row, Row> | undefined;
  private filter = '';
  private order: string;
  private follows: boolean;
  private loading: Promise<void> = Promise.resolve();
  private readonly timers = new Map<'load' | 'follow', ReturnType<typeof setTimeout>>();
  /** By id: whether the reader folded or unfolded it. */
  private readonly folding = new Map<string, boolean>();

  constructor(
    private readonly source: RowsSource<Found>,
    private readonly host: ViewHost,
  ) {
    const { id } = source;
    this.found = source.nothing;
    this.order = host.memory.get(`${id}.order`, source.orders[0] ?? '');
    this.follows = host.memory.get(`${id}.follows`, true);
    this.view = window.createTreeView(id, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: mergeByDragging(id, host.join),
    });
    // Before it is first shown: its name in package.json is in the editor's language, not in the reader's.
    this.view.title = host.message()(source.title);
    const fold =
      (open: boolean) =>
      ({ element }: { element: Row }) =>
        void this.folding.set(element.id, open);
    this.subscriptions = Disposable.from(
      this.view,
      this.changed,
      host.scope.onDidChange(() => this.refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.later('follow', () => this.followTo(textEditor)),
      ),
      this.view.onDidChangeVisibility(() => this.refresh()),
      this.view.onDidCollapseElement(fold(false)),
      this.view.onDidExpandElement(fold(true)),
      this.view.onDidChangeCheckboxState(({ items }) => this.tick(items)),
      commands.registerCommand(`${id}.filter`, () => this.askFilter()),
      commands.registerCommand(`${id}.clearFilter`, () => this.setFilter('')),
      commands.registerCommand(`${id}.sort`, () => this.askOrder()),
      commands.registerCommand(`${id}.follow`, () => this.setFollows(true)),
      commands.registerCommand(`${id}.unfollow`, () => this.setFollows(false)),
    );
    this.tellFollows();
  }

  get id(): string {
    return this.source.id;
  }

  getChildren(row?: Row): Row[] | Promise<Row[]> {
    if (row?.lazy === true) return this.lazily(row);
    return [...(row ? (row.children ?? []) : this.rows)];
  }

  getParent(row: Row): Row | undefined {
    this.parents ??= parentsOf(this.rows);
    return this.parents.get(row);
  }

  getTreeItem(row: Row): TreeItem {
    // One id for each scope, since folding differs between them.
    return rowItem(row, this.source.unscoped ? '' : this.host.scope.value, this.host.message());
  }

  /** Asks for the rows again, soon and once for a flurry of changes, and only while somebody looks at them or their badge. */
  refresh(): void {
    if (this.view.visible || this.source.badge) this.later('load', () => void this.load());
  }

  /** Resolves when the rows of now are there, those of a later call where there was one meanwhile. */
  load(): Promise<void> {
    const loading = this.ask(() => this.loading !== loading);
    return (this.loading = loading);
  }

  private async ask(overtaken: () => boolean): Promise<void> {
    const nothing = this.source.unscoped === undefined && this.host.scope.isEmpty;
    const found = await (nothing ? this.source.nothing : this.source.load());
    if (overtaken()) return this.loading;
    if (found === undefined) return;
    this.found = found;
    this.show(nothing);
  }

  /** Shows the first row that fits, without a filter; rows are asked for before. */
  async reveal(fits: (row: Row) => boolean): Promise<void> {
    this.filter = '';
    await this.load();
    const row = this.rows.find(fits);
    if (row) await this.view.reveal(row, { select: true, focus: true, expand: true });
  }

  /** Brings the view in sight, without the focus, once its rows are there. False where it has none. */
  async open(): Promise<boolean> {
    await this.load();
    const [first] = this.rows;
    if (!first) return false;
    if (!this.view.visible) await this.view.reveal(first, { select: false, focus: false });
    return true;
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.subscriptions.dispose();
  }

  private show(nothing = false): void {
    this.rows = filterRows(this.source.arrange(this.found, this.order), this.filter);
    this.parents = undefined;
    this.describe(nothing);
    this.changed.fire();
  }

  private describe(nothing: boolean): void {
    const { id, title, empty, unscoped, badge } = this.source;
    const message = this.host.message();
    const filtered = this.filter !== '';
    this.view.title = message(title);
    this.view.description = [
      ...(unscoped ? [] : [message(scopeNames[this.host.scope.value])]),
      ...(filtered ? [message('tree.filter', this.filter)] : []),
    ].join(' · ');
    if (nothing || this.rows.length > 0) this.view.message = '';
    else this.view.message = filtered ? message('tree.noMatch', this.filter) : message(empty());
    this.view.badge = badge?.(this.found);
    void commands.executeCommand('setContext', `${id}.nothing`, nothing);
    void commands.executeCommand('setContext', `${id}.filtered`, filtered);
  }

  private async lazily(row: Row): Promise<Row[]> {
    const children = (await this.source.children?.(row)) ?? [];
    this.parents ??= parentsOf(this.rows);
    for (const child of children) this.parents.set(child, row);
    return [...children];
  }

  private setFilter(filter: string): void {
    this.filter = filter.trim();
    this.show();
  }

  /** Filters while one types; Escape brings back what was shown before. */
  private askFilter(): void {
    const before = this.filter;
    let accepted = false;
    const box = window.createInputBox();
    box.prompt = this.host.message()('tree.filterPrompt');
    box.value = before;
    box.onDidChangeValue((value) => this.setFilter(value));
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!accepted) this.setFilter(before);
      box.dispose();
    });
    box.show();
  }

  private async askOrder(): Promise<void> {
    const message = this.host.message();
    const items = this.source.orders.map((order) => ({
      label: message(order),
      order,
      ...(order === this.order ? { description: message('pick.now') } : {}),
    }));
    const pick = await window.showQuickPick(items, { placeHolder: message('tree.sortPrompt') });
    if (!pick) return;
    this.order = pick.order;
    void this.host.memory.update(`${this.source.id}.order`, pick.order);
    this.show();
  }

  private setFollows(follows: boolean): void {
    this.follows = follows;
    void this.host.memory.update(`${this.source.id}.follows`, follows);
    this.tellFollows();
    if (follows) this.followTo(window.activeTextEditor);
  }

  private tellFollows(): void {
    void commands.executeCommand('setContext', `${this.source.id}.follows`, this.follows);
  }

  /** Selects the row of the cursor's place; where its group is folded, the group. */
  private followTo(editor: TextEditor | undefined): void {
    if (!this.follows || !this.view.visible || editor?.document.languageId !== 'article') return;
    const row = rowAt(this.rows, editor.document.uri.toString(), editor.selection.active);
    if (!row) return;
    let shown = row;
    for (let above = this.getParent(row); above; above = this.getParent(above))
      if (!(this.folding.get(above.id) ?? above.open === true)) shown = above;
    if (this.view.selection.length === 1 && this.view.selection[0] === shown) return;
    void this.view.reveal(shown, { select: true, focus: false, expand: false }).then(undefined, () => {});
  }

  private tick(items: readonly [Row, TreeItemCheckboxState][]): void {
    const rows = items.map(([row, state]) => ({ row, checked: state === TreeItemCheckboxState.Checked }));
    void this.source.tick?.(rows);
  }

  private later(what: 'load' | 'follow', run: () => void): void {
    clearTimeout(this.timers.get(what));
    this.timers.set(what, setTimeout(run, rest));
  }
}

function parentsOf(rows: readonly Row[], parents = new Map<Row, Row>()): Map<Row, Row> {
  for (const row of rows)
    if (row.children) {
      for (const child of row.children) parents.set(child, row);
      parentsOf(row.children, parents);
    }
  return parents;
}
