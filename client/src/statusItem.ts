/** The status item: the language an article is read in, what was found, and why a file is not read. A click changes it. */
import {
  commands,
  Disposable,
  languages,
  LanguageStatusSeverity,
  StatusBarAlignment,
  window,
  type Memento,
  type QuickPickItem,
} from 'vscode';
import { isMessageKey, type Message } from '../../l10n/message';
import type { AnalysedParams } from '../../server/src/protocol/protocol';
import { chooseLanguageNotification } from '../../server/src/protocol/requests';
import type { ArticleFiles } from './articleFiles';
import type { Server } from './server';

const choicesKey = 'duiding.languages';

export class StatusItem implements Disposable {
  private readonly item = window.createStatusBarItem('duiding.article', StatusBarAlignment.Right, 99);
  private readonly notRead = languages.createLanguageStatusItem('duiding.notRead', [
    { language: 'plaintext' },
    { language: 'markdown' },
  ]);
  private readonly found = new Map<string, AnalysedParams>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly server: Server,
    private readonly files: ArticleFiles,
    private readonly memory: Memento,
    private readonly message: () => Message,
  ) {
    this.item.name = 'Duiding';
    this.subscriptions = Disposable.from(
      this.item,
      this.notRead,
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      files.onDidChange(() => this.refresh()),
      commands.registerCommand('duiding.chooseLanguage', () => this.choose()),
      commands.registerCommand('duiding.readAsArticle', () => this.toggle(true)),
      commands.registerCommand('duiding.readAsPlainText', () => this.toggle(false)),
    );
    this.refresh();
  }

  analysed(params: AnalysedParams): void {
    this.found.set(params.uri, params);
    this.refresh();
  }

  /** Tells a freshly started server which languages the reader chose before. */
  restoreChoices(): void {
    for (const [uri, language] of Object.entries(this.choices))
      void this.server.notify(chooseLanguageNotification, { uri, language });
  }

  refresh(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === 'article') this.showArticle(this.found.get(document.uri.toString()));
    else this.item.hide();
    const reason = document && this.files.reasonNotRead(document);
    if (!reason) {
      this.notRead.text = 'Duiding';
      this.notRead.detail = '';
      this.notRead.selector = [];
      return;
    }
    const message = this.message();
    this.notRead.selector = [{ language: 'plaintext' }, { language: 'markdown' }];
    this.notRead.severity = LanguageStatusSeverity.Information;
    this.notRead.name = 'Duiding';
    this.notRead.text = message('status.notRead');
    this.notRead.detail = message(`status.${reason}`);
    this.notRead.command = { command: 'duiding.readAsArticle', title: message('status.readAnyway') };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private get choices(): Readonly<Record<string, string>> {
    return this.memory.get(choicesKey, {});
  }

  private showArticle(found: AnalysedParams | undefined): void {
    const message = this.message();
    const stopped = this.server.state === 'stopped';
    this.item.command = stopped ? 'duiding.restartServer' : 'duiding.chooseLanguage';
    if (stopped) {
      this.item.text = `$(error) ${message('status.stopped')}`;
      this.item.tooltip = message('status.restart');
    } else if (!found) {
      this.item.text = `$(book) ${message('tree.reading')}`;
      this.item.tooltip = '';
    } else {
      const language = this.languageName(found.language);
      const count = (what: 'quotes' | 'actors' | 'figures', n: number): string =>
        n === 1 ? message(`${what}.one`) : message(`${what}.many`, n);
      const cut = found.truncated;
      this.item.text = `$(${cut === undefined ? 'book' : 'warning'}) ${language} · ${count('quotes', found.quotes)}`;
      this.item.tooltip = [
        `${message('status.tooltip', language)} ${message(`status.reason.${found.reason}`)}`,
        [count('quotes', found.quotes), count('actors', found.actors), count('figures', found.figures)].join(
          ' · ',
        ),
        ...(cut === undefined ? [] : [message('status.truncated', cut)]),
        message('status.click'),
      ].join('\n');
    }
    this.item.accessibilityInformation = { label: `Duiding: ${this.item.text.replace(/^\$\(\w+\) /, '')}` };
    this.item.show();
  }

  /** In the reader's language; one that the interface has no word for by its own name. */
  private languageName(id: string): string {
    const key = `language.${id}`;
    if (isMessageKey(key)) return this.message()(key);
    return this.server.languages.find((l) => l.id === id)?.name ?? id;
  }

  private async choose(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'article') return;
    const uri = document.uri.toString();
    const message = this.message();
    const chosen = this.choices[uri];
    const now = (yes: boolean) => (yes ? { description: message('pick.now') } : {});
    const items: (QuickPickItem & { language?: string; plain?: true })[] = [
      { label: `$(sparkle) ${message('pick.auto')}`, ...now(chosen === undefined) },
      ...this.server.languages.map(({ id }) => ({
        label: `$(book) ${this.languageName(id)}`,
        language: id,
        ...now(chosen === id),
      })),
      { label: `$(file) ${message('pick.plaintext')}`, plain: true },
    ];
    const pick = await window.showQuickPick(items, { placeHolder: message('pick.language') });
    if (!pick) return;
    if (pick.plain) return this.files.readAsPlainText(document);
    const others = Object.fromEntries(Object.entries(this.choices).filter(([u]) => u !== uri));
    await this.memory.update(choicesKey, pick.language ? { ...others, [uri]: pick.language } : others);
    const language = pick.language ? { language: pick.language } : {};
    await this.server.notify(chooseLanguageNotification, { uri, ...language });
  }

  private async toggle(article: boolean): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    if (article) await this.files.readAsArticle(document);
    else if (document.languageId === 'article') await this.files.readAsPlainText(document);
  }
}
