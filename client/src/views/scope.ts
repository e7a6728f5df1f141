/** What the views tell of: the article in front, the open articles, or the whole folder. One choice for all views. */
import { commands, Disposable, env, EventEmitter, UIKind, window, workspace, type Memento } from 'vscode';
import type { QuotesParams } from '../../../server/src/protocol/protocol';

export type ScopeName = 'article' | 'open' | 'folder';

const key = 'duiding.scope';

export class Scope implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** The scope is another, or the article that it means. */
  readonly onDidChange = this.changed.event;
  private name: ScopeName;
  /** The article last looked at; kept while another kind of editor is in front. */
  private article: string | undefined;
  private readonly subscriptions: Disposable;

  constructor(private readonly memory: Memento) {
    this.name = memory.get<ScopeName>(key, 'article');
    this.subscriptions = Disposable.from(
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.follow()),
      workspace.onDidCloseTextDocument(() => setTimeout(() => this.follow(), 0)),
      commands.registerCommand('duiding.quotes.openArticles', () => this.choose('open')),
      commands.registerCommand('duiding.quotes.folder', () => this.choose('folder')),
      commands.registerCommand('duiding.quotes.thisArticle', () => this.choose('article')),
    );
    this.tell();
    this.follow();
  }

  /** The open articles where the folder was chosen and nobody reads it. */
  get value(): ScopeName {
    return this.name === 'folder' && !isIndexed() ? 'open' : this.name;
  }

  /** There is nothing to ask for. */
  get isEmpty(): boolean {
    if (this.value === 'folder') return false;
    return this.value === 'article' ? this.article === undefined : !anyOpen();
  }

  params(): QuotesParams {
    if (this.value === 'folder') return { folder: true };
    return this.value === 'article' && this.article !== undefined ? { uri: this.article } : {};
  }

  /** Takes an article for the one looked at, though another may be in front. */
  lookAt(uri: string): void {
    this.article = uri;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private choose(name: ScopeName): void {
    this.name = name;
    void this.memory.update(key, name);
    this.tell();
    this.changed.fire();
  }

  private follow(): void {
    const active = window.activeTextEditor?.document;
    const before = this.article;
    if (active?.languageId === 'article') this.article = active.uri.toString();
    else if (!workspace.textDocuments.some((d) => d.languageId === 'article' && d.uri.toString() === before))
      this.article = undefined;
    this.changed.fire();
  }

  private tell(): void {
    void commands.executeCommand('setContext', 'duiding.scope', this.name);
  }
}

/** In the browser's own host nobody reads a folder, nor one that is not on a disk, nor where a setting forbids it. */
function isIndexed(): boolean {
  if (env.uiKind === UIKind.Web && env.remoteName === undefined) return false;
  const local = (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === 'file');
  return local && workspace.getConfiguration('duiding').get('index', true);
}

const anyOpen = (): boolean => workspace.textDocuments.some((d) => d.languageId === 'article');
