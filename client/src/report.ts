/** The report in an editor of its own: what the server made, with buttons that save it, and links that lead to the words. */
import {
  commands,
  Disposable,
  languages,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type WebviewPanel,
} from 'vscode';
import type { Message } from '../../l10n/message';
import { fromBase64 } from '../../server/src/protocol/base64';
import type { QuotesParams } from '../../server/src/protocol/protocol';
import { reportRequest } from '../../server/src/protocol/requests';
import { reportPage, type ReportBody } from '../../server/src/protocol/reportPage';
import type { RowPlace } from '../../server/src/protocol/rows';
import { reportScript } from './reportScript';
import type { Server } from './server';
import type { Scope } from './views/scope';

/** What the page says to the editor. */
type Said =
  | { readonly kind: 'show'; readonly at: RowPlace }
  | {
      readonly kind: 'save';
      readonly as: 'html' | 'svg' | 'png';
      readonly name: string;
      readonly content: string;
    }
  | { readonly kind: 'refresh' };

/** What a report was made of; its page keeps it. */
interface MadeOf {
  readonly params: QuotesParams;
  /** The open articles in it. */
  readonly articles: readonly string[];
}

const viewType = 'duiding.report';

export class Report implements Disposable {
  private panel: WebviewPanel | undefined;
  private shown: ReportBody | undefined;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly server: Server,
    private readonly scope: Scope,
    private readonly message: () => Message,
  ) {
    this.subscriptions = Disposable.from(
      commands.registerCommand('duiding.report', () => this.open()),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, kept: { readonly made?: MadeOf } | undefined) => {
          this.server.start();
          await this.take(panel, kept?.made && (await opened(kept.made)));
        },
      }),
    );
  }

  dispose(): void {
    this.panel?.dispose();
    this.subscriptions.dispose();
  }

  private async open(): Promise<void> {
    this.server.start();
    if (this.panel) this.panel.reveal();
    const title = this.message()('report.title');
    const beside = { viewColumn: ViewColumn.Active, preserveFocus: false };
    const panel = this.panel ?? window.createWebviewPanel(viewType, title, beside, { enableScripts: true });
    await this.take(panel);
  }

  /** Fills a panel, the one there is or one that the editor brings back, which tells what it was made of. */
  private async take(panel: WebviewPanel, made = this.madeOf()): Promise<void> {
    if (this.panel !== panel) {
      this.panel = panel;
      panel.webview.options = { enableScripts: true, localResourceRoots: [] };
      panel.onDidDispose(() => (this.panel = undefined));
      panel.webview.onDidReceiveMessage((said: Said) => this.heard(said));
    }
    const body = await this.server.request(reportRequest, made.params);
    if (!body) return;
    this.shown = body;
    const message = this.message();
    const nonce = randomName();
    const buttons = `<div class="save"><button data-save="html">${message('report.saveHtml')}</button><button data-refresh>${message('report.refresh')}</button></div>`;
    const words = { svg: message('report.saveSvg'), png: message('report.savePng') };
    panel.title = message('report.title');
    panel.webview.html = reportPage(body, { nonce, buttons, script: reportScript(words, made) });
  }

  private madeOf(): MadeOf {
    const params = this.scope.params();
    const open = workspace.textDocuments.filter((d) => d.languageId === 'article');
    const articles =
      params.folder === true
        ? []
        : params.uri === undefined
          ? open.map((d) => d.uri.toString())
          : [params.uri];
    return { params, articles };
  }

  private async heard(said: Said): Promise<void> {
    if (said.kind === 'refresh') return this.open();
    if (said.kind === 'save') return this.save(said);
    const { start, end } = said.at.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(Uri.parse(said.at.uri), { selection, viewColumn: ViewColumn.Beside });
  }

  private async save({ as, name, content }: Said & { kind: 'save' }): Promise<void> {
    const message = this.message();
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const file = `duiding-${name.replace(/\W+/g, '') || 'report'}.${as}`;
    const to = await window.showSaveDialog({
      filters: { [as.toUpperCase()]: [as] },
      ...(folder ? { defaultUri: Uri.joinPath(folder, file) } : {}),
    });
    if (!to) return;
    const bytes =
      as === 'png'
        ? fromBase64(content)
        : new TextEncoder().encode(as === 'html' && this.shown ? reportPage(this.shown) : content);
    try {
      await workspace.fs.writeFile(to, bytes);
      void window.showInformationMessage(message('export.done', file, to.path));
    } catch (error) {
      void window.showErrorMessage(message('export.failed', to.path, String(error)));
    }
  }
}

/** Opens the articles of a report again: a window that comes back opens only those in front. */
async function opened(made: MadeOf): Promise<MadeOf> {
  for (const uri of made.articles)
    try {
      const document = await workspace.openTextDocument(Uri.parse(uri));
      if (document.languageId !== 'article') await languages.setTextDocumentLanguage(document, 'article');
    } catch {
      // It is gone: the report is made of the others.
    }
  return made;
}

/** For a content security policy: known to this page only. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
