/** The tree “Quotes”: speakers and their words, of the active article or of all open ones. */
import type { TreeItem } from 'vscode';
import {
  commands,
  Disposable,
  env,
  EventEmitter,
  Range,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Memento,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeView,
} from 'vscode';
import type { Message } from '../../l10n/message';
import type { QuoteItem, SpeakerQuotes } from '../../server/src/protocol/protocol';
import { folderChangedNotification, quotesRequest, speakerRequest } from '../../server/src/protocol/requests';
import { arrangeQuotes, type Order } from './arrangeQuotes';
import { keepQuoteIds } from './keepQuoteIds';
import { quoteTreeItem, speakerTreeItem } from './quoteTreeItems';
import type { Server } from './server';

export type Node = { readonly speaker: SpeakerQuotes; readonly quote?: QuoteItem };
type Scope = 'article' | 'open' | 'folder';

const scopeNames = {
  article: 'tree.thisArticle',
  open: 'tree.openArticles',
  folder: 'tree.folder',
} as const;

export class QuotesView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable;
  private scope: Scope;
  private order: Order;
  private filter = '';
  /** The article last looked at; kept while another kind of editor is in front. */
  private uri: string | undefined;
  private all: readonly SpeakerQuotes[] = [];
  private nodes: readonly Node[] = [];
  private asked = 0;

  constructor(
    private readonly server: Server,
    private readonly memory: Memento,
    private readonly message: () => Message,
    dragAndDropController: TreeDragAndDropController<Node>,
  ) {
    this.scope = memory.get<Scope>('duiding.scope', 'article');
    this.order = memory.get<Order>('duiding.order', 'count');
    this.view = window.createTreeView('duiding.quotes', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController,
    });
    this.subscriptions = Disposable.from(
      this.view,
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.follow()),
      workspace.onDidCloseTextDocument(() => setTimeout(() => this.follow(), 0)),
      this.view.onDidChangeVisibility(() => this.shown()),
      commands.registerCommand('duiding.quotes.openArticles', () => this.setScope('open')),
      commands.registerCommand('duiding.quotes.folder', () => this.setScope('folder')),
      commands.registerCommand('duiding.quotes.thisArticle', () => this.setScope('article')),
      commands.registerCommand('duiding.quotes.filter', () => this.askFilter()),
      commands.registerCommand('duiding.quotes.clearFilter', () => this.setFilter('')),
      commands.registerCommand('duiding.quotes.sort', () => this.askOrder()),
      commands.registerCommand('duiding.quotes.reveal', (quote: QuoteItem) => reveal(quote)),
      commands.registerCommand('duiding.quotes.copy', (node: Node) => copy(node, this.message())),
    );
    server.onNotification(folderChangedNotification, () => {
      if (this.scope === 'folder') this.refresh();
    });
    this.follow();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return [...this.nodes];
    if (node.quote) return [];
    const { speaker } = node;
    const quotes =
      speaker.count === undefined
        ? speaker.quotes
        : ((await this.server.request(speakerRequest, { members: speaker.members })) ?? []);
    return quotes.map((quote) => ({ speaker, quote }));
  }

  getParent(node: Node): Node | undefined {
    return node.quote ? this.nodes.find((n) => n.speaker.id === node.speaker.id) : undefined;
  }

  getTreeItem(node: Node): TreeItem {
    if (node.quote)
      return quoteTreeItem(node.quote, node.speaker, { scope: this.scope, message: this.message() });
    const open = this.scope !== 'folder' && (this.scope === 'article' || this.filter !== '');
    return speakerTreeItem(node.speaker, {
      scope: this.scope,
      message: this.message(),
      state: open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
    });
  }

  /** Asks for the quotes again and shows them in place; ids stay, so selection and folding stay. */
  refresh(): void {
    void this.load();
  }

  /** Shows one speaker of an article, as a hover's link asks. */
  async showSpeaker(uri: string, actor: string): Promise<void> {
    await commands.executeCommand('duiding.quotes.focus');
    this.uri = uri;
    this.filter = '';
    await this.load();
    const names = (n: Node): boolean =>
      n.speaker.id === actor || n.speaker.members.includes(`${uri}\n${actor}`);
    const node = this.nodes.find(names);
    if (node) await this.view.reveal(node, { select: true, focus: true, expand: true });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow(): void {
    const active = window.activeTextEditor?.document;
    const open = (uri: string | undefined): boolean =>
      workspace.textDocuments.some((d) => d.languageId === 'article' && d.uri.toString() === uri);
    if (active?.languageId === 'article') this.uri = active.uri.toString();
    else if (!open(this.uri)) this.uri = undefined;
    this.refresh();
  }

  private async load(): Promise<void> {
    const asked = ++this.asked;
    const anyOpen = workspace.textDocuments.some((d) => d.languageId === 'article');
    const nothing = this.isEmpty(anyOpen);
    const params = this.params();
    const found = nothing ? [] : await this.server.request(quotesRequest, params);
    if (asked !== this.asked || !found) return;
    this.all = keepQuoteIds(this.all, found);
    this.nodes = arrangeQuotes(this.all, { order: this.order, filter: this.filter }).map((speaker) => ({
      speaker,
    }));
    this.describe(nothing);
    this.changed.fire();
  }

  private isEmpty(anyOpen: boolean): boolean {
    if (this.scope === 'folder') return (workspace.workspaceFolders ?? []).length === 0;
    return this.scope === 'article' ? this.uri === undefined : !anyOpen;
  }

  private params(): { uri?: string; folder?: boolean } {
    if (this.scope === 'folder') return { folder: true };
    return this.scope === 'article' && this.uri !== undefined ? { uri: this.uri } : {};
  }

  private describe(nothing: boolean): void {
    const message = this.message();
    const filtered = this.filter !== '';
    this.view.title = message('tree.title');
    this.view.description = [
      message(scopeNames[this.scope]),
      ...(filtered ? [message('tree.filter', this.filter)] : []),
    ].join(' · ');
    const empty = !nothing && this.nodes.length === 0;
    const text =
      filtered && empty
        ? message('tree.noMatch', this.filter)
        : empty
          ? message(this.scope === 'folder' ? 'tree.emptyFolder' : 'tree.empty')
          : undefined;
    this.view.message = text ?? '';
    void commands.executeCommand('setContext', 'duiding.quotes.nothing', nothing);
    void commands.executeCommand('setContext', 'duiding.quotes.scope', this.scope);
    void commands.executeCommand('setContext', 'duiding.quotes.filtered', filtered);
  }

  /** A folder is read from the moment that somebody looks at its quotes. */
  private shown(): void {
    if (this.view.visible && this.scope === 'folder') this.server.start();
    this.refresh();
  }

  private setScope(scope: Scope): void {
    this.scope = scope;
    if (scope === 'folder') this.server.start();
    void this.memory.update('duiding.scope', scope);
    this.refresh();
  }

  private setFilter(filter: string): void {
    this.filter = filter.trim();
    this.refresh();
  }

  private async askFilter(): Promise<void> {
    const prompt = this.message()('tree.filterPrompt');
    const filter = await window.showInputBox({ prompt, value: this.filter });
    if (filter !== undefined) this.setFilter(filter);
  }

  private async askOrder(): Promise<void> {
    const message = this.message();
    const items = (['count', 'text', 'name'] as const).map((order) => ({
      label: message(`tree.sort.${order}`),
      order,
      ...(order === this.order ? { description: message('pick.now') } : {}),
    }));
    const pick = await window.showQuickPick(items, { placeHolder: message('tree.sortPrompt') });
    if (!pick) return;
    this.order = pick.order;
    void this.memory.update('duiding.order', pick.order);
    this.refresh();
  }
}

async function reveal(quote: QuoteItem): Promise<void> {
  const { start, end } = quote.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(quote.uri), { selection, preserveFocus: true, preview: true });
}

/** Quotes with their speaker and article, as one would paste them into notes. */
async function copy({ speaker, quote }: Node, message: Message): Promise<void> {
  const who = speaker.name ?? message('unknownSpeaker');
  const lines = (quote ? [quote] : speaker.quotes).map((q) => `${q.text} — ${who}, ${q.article}`);
  await env.clipboard.writeText(lines.join('\n'));
}
