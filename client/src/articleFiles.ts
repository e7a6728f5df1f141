/** Makes plain-text files that the setting `duiding.files` names, and that read as prose, articles; and takes that back. */
import {
  Disposable,
  EventEmitter,
  languages,
  RelativePattern,
  workspace,
  type Memento,
  type TextDocument,
  type Uri,
} from 'vscode';
import { readsAsProse } from '../../server/src/protocol/protocol';

/** Why a plain-text file that the setting names is not read. */
export type NotRead = 'notProse' | 'takenBack';

const plainKey = 'duiding.plain';
const candidates = ['plaintext', 'markdown'];

export class ArticleFiles implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  /** Files made articles here, with the language they had; to notice when the reader sets it back by hand. */
  private readonly made = new Map<string, string>();
  private readonly subscriptions: Disposable;

  constructor(private readonly memory: Memento) {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((d) => void this.read(d)),
      workspace.onDidCloseTextDocument((d) => this.closed(d)),
      this.changed,
    );
    this.readAll();
  }

  readAll(): void {
    for (const document of workspace.textDocuments) void this.read(document);
  }

  /** Why a file is not an article, or undefined if it is one or is none of ours. */
  reasonNotRead(document: TextDocument): NotRead | undefined {
    if (!this.named(document)) return undefined;
    return this.plain.includes(document.uri.toString()) ? 'takenBack' : 'notProse';
  }

  /** Reads a file as an article, whatever it looks like. */
  async readAsArticle(document: TextDocument): Promise<void> {
    await this.remember(document.uri, false);
    await this.make(document);
  }

  /** Takes an article back to the language it had, and keeps it so. */
  async readAsPlainText(document: TextDocument): Promise<void> {
    await this.remember(document.uri, true);
    const before = this.made.get(document.uri.toString()) ?? 'plaintext';
    this.made.delete(document.uri.toString());
    await languages.setTextDocumentLanguage(document, before);
    this.changed.fire();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private get plain(): readonly string[] {
    return this.memory.get<string[]>(plainKey, []);
  }

  private async remember(uri: Uri, plain: boolean): Promise<void> {
    const others = this.plain.filter((u) => u !== uri.toString());
    await this.memory.update(plainKey, plain ? [...others, uri.toString()] : others);
  }

  private async read(document: TextDocument): Promise<void> {
    if (!this.named(document)) return;
    const uri = document.uri.toString();
    if (this.made.has(uri)) {
      // It was an article a moment ago: the reader has chosen another language for it.
      this.made.delete(uri);
      await this.remember(document.uri, true);
      return;
    }
    if (!this.plain.includes(uri) && readsAsProse(document.getText())) await this.make(document);
  }

  private async make(document: TextDocument): Promise<void> {
    if (document.isClosed) return;
    const before = document.languageId;
    const article = await languages.setTextDocumentLanguage(document, 'article');
    this.made.set(article.uri.toString(), before);
    this.changed.fire();
  }

  /** A change of language closes and opens a document at once; only what stays closed is forgotten. */
  private closed(document: TextDocument): void {
    const uri = document.uri.toString();
    setTimeout(() => {
      if (!workspace.textDocuments.some((d) => d.uri.toString() === uri)) this.made.delete(uri);
    }, 0);
  }

  private named(document: TextDocument): boolean {
    if (!candidates.includes(document.languageId)) return false;
    const folder = workspace.getWorkspaceFolder(document.uri);
    // A file beside the reader's folders is none of ours; where no folder is open, a single file is.
    if (!folder && (workspace.workspaceFolders ?? []).length > 0) return false;
    const globs = workspace.getConfiguration('duiding', document.uri).get<string[]>('files', []);
    const pattern = (glob: string) => (folder ? new RelativePattern(folder, glob) : glob);
    return globs.some((g) => languages.match({ pattern: pattern(g) }, document) > 0);
  }
}
