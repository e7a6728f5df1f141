/** Registers the features and forwards what the editor asks to them: one feature, one handler. */
import {
  CodeActionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type SemanticTokens,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { messagesIn, uiLanguageFor } from '../../../l10n/message';
import type { Analysis } from '../model/types';
import { Corpus } from '../corpus/corpus';
import { CorrectionsService } from './correctionsService';
import { codeActions } from '../features/codeActions';
import { codeLens } from '../features/codeLens';
import { completion } from '../features/completion';
import { correctActions } from '../features/correctActions';
import { definition } from '../features/definition';
import { diagnostics } from '../features/diagnostics';
import { documentHighlight } from '../features/documentHighlight';
import { documentLinks } from '../features/documentLinks';
import { documentSymbols } from '../features/documentSymbols';
import { foldingRanges } from '../features/foldingRanges';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { linesOf } from '../features/lines';
import { marks } from '../features/marks';
import { quoteTree } from '../features/quoteTree';
import { references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens';
import { semanticTokensDelta } from '../features/semanticTokensDelta';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { OpenArticles } from './openArticles';
import { correctionsFile } from '../corrections/corrections';
import {
  chooseLanguageNotification,
  marksRequest,
  quotesRequest,
  type ChooseLanguageParams,
  type InitializationOptions,
  type MarksParams,
  type Position,
  type QuotesParams,
  type Range,
} from '../protocol/protocol';
import type { ProjectFiles } from './projectFiles';
import { applyCorrectionCommand } from '../protocol/corrections';
import { readSettings } from './settings';
import { tellAnalysed } from './tellAnalysed';

const serverCapabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: { label: 'Duiding' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  completionProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  executeCommandProvider: { commands: [applyCorrectionCommand] },
  diagnosticProvider: { identifier: 'duiding', interFileDependencies: false, workspaceDiagnostics: false },
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
};

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/**
 * Serves one editor over a connection, until it is closed.
 *
 * @param files reads and writes corrections on this machine's disk, where there is one; else the editor does
 */
export function serve(connection: Connection, files?: ProjectFiles): void {
  const corpus = new Corpus();
  let options: InitializationOptions = {};
  let settings = readSettings(undefined);
  let asksConfiguration = false;
  let watchesFiles = false;
  let createsFiles = false;
  let refresh = (): void => {};
  const uiLanguage = () => uiLanguageFor(settings.uiLanguage, options.locales ?? []);
  const message = () => messagesIn(uiLanguage());
  const context = () => ({
    corpus,
    language: uiLanguage(),
    message: message(),
    commandLinks: options.commandLinks === true,
  });

  const articles = new OpenArticles(
    corpus,
    () => settings,
    {
      read: (reading) => {
        void tellAnalysed(connection, reading);
        corrections.articleRead();
      },
      failed: (uri, error) => connection.console.error(`${uri}: ${String(error)}`),
    },
    (uri) => corrections.correctorFor(uri),
  );
  const corrections: CorrectionsService = new CorrectionsService(connection, {
    corpus,
    message,
    reading: async (uri) => (await articles.current(uri))?.analysis,
    span: spanOf,
    reread: () => void reread(),
    files,
  });

  /** Answers from the reading of the text as it stands, unless the editor has lost interest meanwhile. */
  async function reading<T>(
    uri: string,
    token: CancellationToken,
    answer: (a: Analysis) => T,
  ): Promise<T | null> {
    const current = await articles.current(uri);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return current ? answer(current.analysis) : null;
  }

  /** The same at a place in the text. */
  function at<T>(
    p: Place,
    token: CancellationToken,
    answer: (a: Analysis, offset: number) => T,
  ): Promise<T | null> {
    return reading(p.textDocument.uri, token, (a) => answer(a, linesOf(a.article).offset(p.position)));
  }

  function spanOf({ article }: Analysis, { start, end }: Range): { start: number; end: number } {
    const lines = linesOf(article);
    return { start: lines.offset(start), end: lines.offset(end) };
  }

  connection.onInitialize(({ initializationOptions, workspaceFolders, capabilities: { workspace } }) => {
    options = (initializationOptions ?? {}) as InitializationOptions;
    corrections.start(
      (workspaceFolders ?? []).map((f) => f.uri),
      options.files === true,
    );
    watchesFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    createsFiles = workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    settings = readSettings(options.settings);
    asksConfiguration = workspace?.configuration === true;
    refresh = () => {
      const { languages } = connection;
      if (workspace?.semanticTokens?.refreshSupport) languages.semanticTokens.refresh();
      if (workspace?.diagnostics?.refreshSupport) languages.diagnostics.refresh();
      if (workspace?.inlayHint?.refreshSupport) void languages.inlayHint.refresh();
      if (workspace?.codeLens?.refreshSupport) void connection.sendRequest('workspace/codeLens/refresh');
    };
    return { serverInfo: { name: 'duiding' }, capabilities: serverCapabilities };
  });
  connection.onInitialized(async () => {
    if (watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${correctionsFile}` }],
      });
    if (!asksConfiguration) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'duiding' });
    await useSettings(await connection.workspace.getConfiguration('duiding'));
  });
  connection.onDidChangeConfiguration(async (change) => {
    const pushed = (change.settings as { duiding?: unknown } | null)?.duiding;
    await useSettings(asksConfiguration ? await connection.workspace.getConfiguration('duiding') : pushed);
  });
  async function useSettings(raw: unknown): Promise<void> {
    const before = JSON.stringify(settings);
    settings = readSettings(raw);
    if (JSON.stringify(settings) === before) return;
    await reread();
  }
  async function reread(): Promise<void> {
    articles.reread();
    await articles.settled();
    refresh();
  }
  connection.onDidChangeWatchedFiles(({ changes }) => corrections.watched(changes.map((c) => c.uri)));

  connection.onHover((p, token) => at(p, token, (a, offset) => hover(a, offset, context())));
  connection.onDefinition((p, token) => at(p, token, (a, offset) => definition(a, offset, corpus)));
  connection.onReferences((p, token) => at(p, token, (a, offset) => references(a, offset, corpus)));
  connection.onDocumentHighlight((p, token) => at(p, token, documentHighlight));
  connection.onPrepareRename(async (p, token) => {
    const found = await at(p, token, prepareRename);
    if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, message()('rename.nothing'));
    return found;
  });
  connection.onRenameRequest((p, token) =>
    at(p, token, (a, offset) => {
      const file = corrections.fileFor(p.textDocument.uri);
      const changeable = file?.text === undefined ? createsFiles : true;
      return rename(a, offset, p.newName, { ...context(), ...(changeable && { corrections: file }) });
    }),
  );
  connection.onDocumentSymbol((p, token) =>
    reading(p.textDocument.uri, token, (a) => documentSymbols(a, message())),
  );
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(query, corpus, message()));
  connection.onFoldingRanges((p, token) => reading(p.textDocument.uri, token, foldingRanges));
  connection.onSelectionRanges((p, token) =>
    reading(p.textDocument.uri, token, (a) => {
      const lines = linesOf(a.article);
      return selectionRanges(
        a,
        p.positions.map((position) => lines.offset(position)),
      );
    }),
  );
  connection.onDocumentLinks((p, token) => reading(p.textDocument.uri, token, documentLinks));
  // Does not wait for a reading: names are there already, and the list must keep up with the typing.
  connection.onCompletion(({ textDocument, position }) => {
    const start = { line: position.line, character: 0 };
    const line = documents.get(textDocument.uri)?.getText({ start, end: position });
    return line === undefined ? [] : completion(line, position, context());
  });
  connection.languages.inlayHint.on((p, token) =>
    settings.inlayHints
      ? reading(p.textDocument.uri, token, (a) => inlayHints(a, spanOf(a, p.range), message()))
      : null,
  );
  connection.onCodeLens((p, token) =>
    settings.codeLens && options.commandLinks
      ? reading(p.textDocument.uri, token, (a) => codeLens(a, message()))
      : null,
  );
  connection.languages.diagnostics.on(async (p, token) => ({
    kind: 'full',
    items: (await reading(p.textDocument.uri, token, (a) => diagnostics(a, settings, message()))) ?? [],
  }));
  connection.onCodeAction((p, token) =>
    reading(p.textDocument.uri, token, (a) => {
      const { diagnostics: problems, triggerKind } = p.context;
      const corrected = correctActions(a, spanOf(a, p.range), problems, {
        ...context(),
        ...corrections.contextFor(p.textDocument.uri),
      });
      // What mends no problem comes only when asked for by hand: a light bulb on every name would be noise.
      const unasked = triggerKind === CodeActionTriggerKind.Automatic;
      return [
        ...codeActions(a, problems, context()),
        ...corrected.filter(({ diagnostics }) => !unasked || diagnostics !== undefined),
      ];
    }),
  );

  /** The last tokens sent for each article, for the next delta. */
  const sent = new Map<string, { resultId: string; data: number[] }>();
  let results = 0;
  async function fullTokens(uri: string, token: CancellationToken): Promise<SemanticTokens> {
    const data = (await reading(uri, token, (a) => semanticTokens(a, settings))) ?? [];
    const tokens = { resultId: String((results += 1)), data };
    sent.set(uri, tokens);
    return tokens;
  }
  connection.languages.semanticTokens.on((p, token) => fullTokens(p.textDocument.uri, token));
  connection.languages.semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
    const before = sent.get(uri);
    const now = await fullTokens(uri, token);
    if (before?.resultId !== previousResultId) return now;
    return { resultId: now.resultId!, edits: semanticTokensDelta(before.data, now.data) };
  });
  connection.languages.semanticTokens.onRange(async (p, token) => ({
    data:
      (await reading(p.textDocument.uri, token, (a) => semanticTokens(a, settings, spanOf(a, p.range)))) ??
      [],
  }));

  connection.onRequest(quotesRequest, async ({ uri }: QuotesParams) => {
    if (uri === undefined) await articles.settled();
    else await articles.current(uri);
    const analyses = uri === undefined ? corpus.all() : [corpus.get(uri)].flatMap((a) => a ?? []);
    return quoteTree(analyses, corpus, message());
  });
  connection.onRequest(marksRequest, (p: MarksParams, token) =>
    reading(p.uri, token, (a) => marks(a, settings)),
  );
  connection.onNotification(chooseLanguageNotification, (p: ChooseLanguageParams) => {
    articles.choose(p.uri, p.language);
    refresh();
  });

  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    if (!corrections.shows(document.uri, document.getText())) articles.changed(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    corrections.shows(uri, undefined);
    articles.closed(uri);
    sent.delete(uri);
  });
  documents.listen(connection);
  connection.listen();
}
