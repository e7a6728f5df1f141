/** One editor served: its articles, corrections and settings, and how a feature is answered from them. */
import {
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { messagesIn, uiLanguageFor, type Message, type UiLanguage } from '../../../l10n/message';
import type { FolderActors } from '../corpus/folderActors';
import type { Comparison } from '../corpus/compare';
import { Corpus } from '../corpus/corpus';
import type { ClosedMentions } from '../features/closedMentions';
import { linesOf } from '../features/lines';
import { readSettings, type Settings } from '../features/settings';
import type { Analysis, Span } from '../model/types';
import type { Position, Range } from '../protocol/protocol';
import { Besides } from './besides';
import { CorrectionsService } from './correctionsService';
import { anyEditor, refreshViews, type Editor } from './editor';
import { FolderService } from './folderService';
import type { Folders } from './folders';
import { OpenArticles } from './openArticles';
import type { ProjectFiles } from '../corrections/projectFiles';
import { tellAnalysed } from './tellAnalysed';

/** What every feature that speaks to the reader is given. */
export interface FeatureContext {
  readonly corpus: Corpus;
  readonly language: UiLanguage;
  readonly message: Message;
  /** Who is who in the whole folder, where it is indexed. */
  readonly folder?: FolderActors;
  /** Where an article that is not open mentions one of its actors. */
  readonly closed?: ClosedMentions;
  /** The editor runs the commands of `linkCommands`. */
  readonly commandLinks: boolean;
}

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export class Session {
  readonly corpus = new Corpus();
  readonly documents = new TextDocuments(TextDocument);
  readonly articles: OpenArticles;
  readonly corrections: CorrectionsService;
  readonly folder: FolderService;
  readonly besides = new Besides(this);
  /** What was found last in articles held side by side. */
  compared: Comparison | undefined;
  editor: Editor = anyEditor;
  settings: Settings = readSettings(undefined);

  constructor(
    private readonly connection: Connection,
    files: ProjectFiles | undefined,
    folders: Folders | undefined,
  ) {
    this.corrections = new CorrectionsService(connection, {
      corpus: this.corpus,
      message: () => this.message(),
      doubtful: () => (this.folder.serves ? this.folder.actors.doubtful() : []),
      reread: () => {
        void this.reread();
        void this.folder.correctionsChanged();
      },
      files,
    });
    this.articles = new OpenArticles(
      this.corpus,
      () => this.settings,
      {
        read: (reading) => {
          void tellAnalysed(connection, reading);
          this.corrections.articleRead();
          this.folder.articleChanged(reading.analysis.article.uri);
        },
        failed: (uri, error) => connection.console.error(`${uri}: ${String(error)}`),
      },
      (uri) => this.corrections.correctorFor(uri),
    );
    this.folder = new FolderService(
      connection,
      {
        corpus: this.corpus,
        message: () => this.message(),
        language: () => (this.settings.language === 'auto' ? undefined : this.settings.language),
        correctionsFor: (uri) => this.corrections.stateFor(uri),
        allCorrections: () => this.corrections.states(),
        read: () =>
          refreshViews(connection, { refreshes: this.editor.refreshes.filter((v) => v === 'diagnostics') }),
      },
      folders,
    );
  }

  /** Where the server runs, and for whom. */
  begin(editor: Editor): void {
    this.editor = editor;
    this.settings = readSettings(editor.options.settings);
    this.corrections.start(editor.folders, editor.options.files === true);
  }

  message(): Message {
    return messagesIn(this.uiLanguage());
  }

  context(): FeatureContext {
    const { corpus } = this;
    const commandLinks = this.editor.options.commandLinks === true;
    const closed = (uri: string, actor: string) => this.folder.mentions(uri, actor);
    const folder = this.folder.serves ? { folder: this.folder.actors, closed } : {};
    return { corpus, language: this.uiLanguage(), message: this.message(), commandLinks, ...folder };
  }

  /** One article as its text stands, all open ones or, with `folder`, closed ones too, as far as there are not too many. */
  async readings(uri?: string, folder = false): Promise<readonly Analysis[]> {
    if (uri === undefined) await this.articles.settled();
    else await this.articles.current(uri);
    if (uri !== undefined) return [this.corpus.get(uri)].flatMap((a) => a ?? []);
    return folder ? this.folder.readings() : this.corpus.all();
  }

  /** Answers from the reading of the text as it stands, unless the editor has lost interest meanwhile; null of what is not open. */
  async reading<T>(uri: string, token: CancellationToken, answer: (a: Analysis) => T): Promise<T | null> {
    const current = await this.articles.current(uri);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return current ? answer(current.analysis) : null;
  }

  /** The same at a place in the text. */
  at<T>(p: Place, token: CancellationToken, answer: (a: Analysis, offset: number) => T): Promise<T | null> {
    return this.reading(p.textDocument.uri, token, (a) => answer(a, linesOf(a.article).offset(p.position)));
  }

  /** The same over a stretch of it. */
  within<T>(
    p: { readonly textDocument: { readonly uri: string }; readonly range: Range },
    token: CancellationToken,
    answer: (a: Analysis, span: Span) => T,
  ): Promise<T | null> {
    return this.reading(p.textDocument.uri, token, (a) => answer(a, linesOf(a.article).span(p.range)));
  }

  /** Takes new settings into use; articles are read again only where something changed. */
  async useSettings(raw: unknown): Promise<void> {
    const before = JSON.stringify(this.settings);
    this.settings = readSettings(raw);
    if (JSON.stringify(this.settings) !== before) await this.reread();
  }

  /** Has the editor ask again for what it shows. */
  refresh(): void {
    refreshViews(this.connection, this.editor);
  }

  private async reread(): Promise<void> {
    this.articles.reread();
    await this.articles.settled();
    this.refresh();
  }

  private uiLanguage(): UiLanguage {
    return uiLanguageFor(this.settings.uiLanguage, this.editor.options.locales ?? []);
  }
}
