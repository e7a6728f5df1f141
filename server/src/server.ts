/** Registers the features and forwards what the editor asks to them. */
import {
  DidChangeConfigurationNotification,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { messagesIn, uiLanguageFor } from '../../l10n/message';
import type { Analysis } from './analysis/types';
import { Corpus } from './corpus/corpus';
import { documentSymbols } from './features/documentSymbols';
import { hover } from './features/hover';
import { linesOf } from './features/lines';
import { marks } from './features/marks';
import { quoteTree } from './features/quoteTree';
import { semanticTokens, tokenModifiers, tokenTypes } from './features/semanticTokens';
import { OpenArticles } from './openArticles';
import {
  analysedNotification,
  chooseLanguageNotification,
  marksRequest,
  quotesRequest,
  type AnalysedParams,
  type ChooseLanguageParams,
  type InitializationOptions,
  type MarksParams,
  type Position,
  type QuotesParams,
} from './protocol';
import { readSettings } from './settings';

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Serves one editor over a connection, until it is closed. */
export function serve(connection: Connection): void {
  const corpus = new Corpus();
  let options: InitializationOptions = {};
  let settings = readSettings(undefined);
  let asksConfiguration = false;
  let refreshesTokens = false;
  const uiLanguage = () => uiLanguageFor(settings.uiLanguage, options.locales ?? []);
  const message = () => messagesIn(uiLanguage());

  const articles = new OpenArticles(corpus, () => settings, {
    read: ({ analysis, reason, truncated }) => {
      const { article, quotes, actors, figures } = analysis;
      const params: AnalysedParams = {
        uri: article.uri,
        version: article.version,
        language: article.language,
        reason,
        quotes: quotes.filter((q) => q.echoOf === undefined).length,
        actors: actors.length,
        figures: figures.length,
        ...(truncated === undefined ? {} : { truncated }),
      };
      void connection.sendNotification(analysedNotification, params);
    },
    failed: (uri, error) => connection.console.error(`${uri}: ${String(error)}`),
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

  connection.onInitialize(({ initializationOptions, capabilities }): InitializeResult => {
    options = (initializationOptions ?? {}) as InitializationOptions;
    settings = readSettings(options.settings);
    asksConfiguration = capabilities.workspace?.configuration === true;
    refreshesTokens = capabilities.workspace?.semanticTokens?.refreshSupport === true;
    return {
      serverInfo: { name: 'duiding' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Duiding' },
        semanticTokensProvider: {
          legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
          full: true,
          range: true,
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (!asksConfiguration) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'duiding' });
    await readConfiguration();
  });
  connection.onDidChangeConfiguration(async (change) => {
    if (asksConfiguration) return readConfiguration();
    settings = readSettings((change.settings as { duiding?: unknown } | null)?.duiding);
    articles.reread();
  });
  async function readConfiguration(): Promise<void> {
    const before = JSON.stringify(settings);
    settings = readSettings(await connection.workspace.getConfiguration('duiding'));
    if (JSON.stringify(settings) === before) return;
    articles.reread();
    if (refreshesTokens) connection.languages.semanticTokens.refresh();
  }

  connection.onHover((p, token) =>
    at(p, token, (a, offset) =>
      hover(a, offset, {
        corpus,
        language: uiLanguage(),
        message: message(),
        commandLinks: options.commandLinks === true,
      }),
    ),
  );
  connection.onDocumentSymbol((p, token) =>
    reading(p.textDocument.uri, token, (a) => documentSymbols(a, message())),
  );
  connection.languages.semanticTokens.on(
    async (p, token) =>
      (await reading(p.textDocument.uri, token, (a) => ({ data: semanticTokens(a, settings) }))) ?? {
        data: [],
      },
  );
  connection.languages.semanticTokens.onRange(
    async (p, token) =>
      (await reading(p.textDocument.uri, token, (a) => {
        const lines = linesOf(a.article);
        const within = { start: lines.offset(p.range.start), end: lines.offset(p.range.end) };
        return { data: semanticTokens(a, settings, within) };
      })) ?? { data: [] },
  );
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
    if (refreshesTokens) connection.languages.semanticTokens.refresh();
  });

  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => articles.changed(document));
  documents.onDidClose(({ document }) => articles.closed(document.uri));
  documents.listen(connection);
  connection.listen();
}
