/** The views of the container “Duiding”, put together: each has its source, all have one scope. */
import { commands, Disposable, env, Range, Uri, window } from 'vscode';
import { linkCommands, type SpeakerQuotes } from '../../../server/src/protocol/protocol';
import {
  correctionsChangedNotification,
  correctionsRequest,
  folderChangedNotification,
  quotesRequest,
  rowsRequest,
  speakerRequest,
} from '../../../server/src/protocol/requests';
import type { Row, RowPlace } from '../../../server/src/protocol/rows';
import { keepQuoteIds } from '../keepQuoteIds';
import type { Server } from '../server';
import { copyOf, isRow, sortRows, type Order } from './arrangeRows';
import { quoteOrders, quoteRow, quoteRows } from './quoteRows';
import { newestFirst } from './newestFirst';
import { RowsView, type RowsSource, type ViewHost } from './rowsView';

export class Views implements Disposable {
  private readonly quotes: RowsView<readonly SpeakerQuotes[]>;
  private readonly all: readonly RowsView<never>[];
  private readonly subscriptions: Disposable;

  constructor(
    private readonly server: Server,
    private readonly host: ViewHost,
  ) {
    this.quotes = new RowsView(this.quotesSource(), host);
    const others = [
      this.listSource('actors', ['order.mentions', 'order.name']),
      this.listSource('figures', ['order.differing', 'order.text']),
      this.listSource('sameQuotes', ['order.papers', 'order.text']),
      this.correctionsSource(),
    ].map((source) => new RowsView(source, host));
    this.all = [this.quotes, ...others] as unknown as readonly RowsView<never>[];
    server.onNotification(correctionsChangedNotification, () => this.refresh());
    server.onNotification(folderChangedNotification, () => {
      if (host.scope.value === 'folder') this.refresh();
    });
    this.subscriptions = Disposable.from(
      ...this.all,
      // A folder is read from the moment that somebody looks at it.
      host.scope.onDidChange(() => this.startForFolder()),
      ...this.all.map((v) => v.view.onDidChangeVisibility(() => this.startForFolder())),
      commands.registerCommand(linkCommands.showPlace, (place: RowPlace) => show(place)),
      commands.registerCommand('duiding.row.copy', (first?: unknown, rows?: unknown) =>
        this.copy(first, rows),
      ),
    );
  }

  /** Asks for what is shown again; ids stay, so selection and folding stay. */
  refresh(): void {
    for (const view of this.all) view.refresh();
  }

  /** Shows the quotes beside the article, where the cursor stays. Whether there were any to show. */
  showQuotes(): Promise<boolean> {
    return this.quotes.open();
  }

  /** Shows one speaker of an article, as a hover's link asks. */
  async showSpeaker(uri: string, actor: string): Promise<void> {
    await commands.executeCommand('duiding.quotes.focus');
    this.host.scope.lookAt(uri);
    const member = `${uri}\n${actor}`;
    await this.quotes.reveal((row) => row.id === actor || row.members?.includes(member) === true);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private startForFolder(): void {
    if (this.host.scope.value === 'folder' && this.all.some((v) => v.view.visible)) this.server.start();
  }

  private quotesSource(): RowsSource<readonly SpeakerQuotes[]> {
    const { server, host } = this;
    const look = () => ({ scope: host.scope.value, message: host.message() });
    let before: readonly SpeakerQuotes[] = [];
    return {
      id: 'duiding.quotes',
      title: 'tree.title',
      empty: () => (host.scope.value === 'folder' ? 'tree.emptyFolder' : 'tree.empty'),
      nothing: [],
      orders: quoteOrders,
      load: async () => {
        const found = await server.request(quotesRequest, host.scope.params());
        if (found) before = keepQuoteIds(before, found);
        return found && before;
      },
      arrange: (speakers, order) => quoteRows(speakers, order, look()),
      children: async (row) => {
        const speaker = before.find((s) => s.id === row.id);
        if (!speaker) return [];
        const quotes = await server.request(speakerRequest, { members: speaker.members });
        return (quotes ?? []).map((quote) => quoteRow(quote, speaker, look()));
      },
      tick: (ticked) => host.tick(ticked),
      badge: (speakers) => {
        const value = speakers.find((s) => s.name === undefined)?.quotes.filter((q) => !q.echo).length ?? 0;
        const message = host.message();
        const tooltip =
          value === 1 ? message('tree.unattributed.one') : message('tree.unattributed.many', value);
        return value > 0 ? { value, tooltip } : undefined;
      },
    };
  }

  /** A view whose rows the server makes. */
  private listSource(
    view: 'actors' | 'figures' | 'sameQuotes',
    orders: RowsSource<readonly Row[]>['orders'],
  ): RowsSource<readonly Row[]> {
    const { server, host } = this;
    return {
      id: `duiding.${view}`,
      title: `view.${view}`,
      empty: () => `view.${view}.empty`,
      nothing: [],
      orders,
      load: () => server.request(rowsRequest, { view, ...host.scope.params() }),
      arrange: (rows, order) => sortRows(rows, sortBy[order] ?? 'count'),
    };
  }

  private correctionsSource(): RowsSource<readonly Row[]> {
    const { server, host } = this;
    return {
      id: 'duiding.corrections',
      title: 'corrections.title',
      empty: () => 'corrections.nothing',
      unscoped: true,
      nothing: [],
      orders: [],
      load: async () => {
        const rows = await server.ask(correctionsRequest);
        return rows && newestFirst(rows, host.memory);
      },
      arrange: (rows) => rows,
    };
  }

  /** The rows that a menu gives, or those selected in the view that a key names. */
  private async copy(first: unknown, rows: unknown): Promise<void> {
    const chosen =
      Array.isArray(rows) && rows.length > 0 ? (rows as Row[]) : isRow(first) ? [first] : undefined;
    const view = this.all.find((v) => v.view.visible && v.id === first);
    const copied = copyOf(chosen ?? view?.view.selection ?? []);
    if (copied !== '') await env.clipboard.writeText(copied);
  }
}

const sortBy: Readonly<Record<string, Order>> = { 'order.name': 'name', 'order.text': 'text' };

/** Goes to a place and selects its words; the view keeps the focus. */
async function show({ uri, range: { start, end } }: RowPlace): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection, preserveFocus: true, preview: true });
}
