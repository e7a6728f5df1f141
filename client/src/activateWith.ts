/** Puts the client together: nothing is started, and nothing read, before an article is open. */
import { commands, env, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { messagesIn, uiLanguageFor } from '../../l10n/message';
import { linkCommands, type InitializationOptions } from '../../server/src/protocol/protocol';
import { analysedNotification } from '../../server/src/protocol/requests';
import { ArticleFiles } from './articleFiles';
import { Corrections } from './corrections';
import { serveCorrectionsFiles } from './correctionsFiles';
import { Decorations } from './decorations';
import { registerDutchTwins } from './dutchTwins';
import { registerExport } from './exportQuotes';
import { firstLook } from './firstLook';
import { registerImport } from './importArticles';
import { registerLinkCommands } from './linkCommands';
import { registerSearch } from './searchQuotes';
import { registerSamples } from './samples';
import { Report } from './report';
import { Server } from './server';
import { StatusItem } from './statusItem';
import { Scope } from './views/scope';
import { Views } from './views/views';

/** `died` is to be called when the server is gone, where the client itself cannot tell. */
export type MakeClient = (options: LanguageClientOptions, died: () => void) => Promise<BaseLanguageClient>;

/** @param makeClient how this host reaches a server; called when the first article is open, and again when a server has died */
export function activateWith(context: ExtensionContext, makeClient: MakeClient): void {
  const log = window.createOutputChannel('Duiding', { log: true });
  const locales = [env.language, Intl.DateTimeFormat().resolvedOptions().locale];
  const uiLanguage = () => uiLanguageFor(workspace.getConfiguration('duiding').get('uiLanguage'), locales);
  const message = () => messagesIn(uiLanguage());
  const tellLanguage = () => void commands.executeCommand('setContext', 'duiding.uiLanguage', uiLanguage());
  tellLanguage();

  // Not the copies that a diff or a refactoring preview shows: the same article would count twice.
  const schemes = [
    ...new Set([
      ...['file', 'untitled', context.extensionUri.scheme],
      ...(workspace.workspaceFolders ?? []).map((f) => f.uri.scheme),
    ]),
  ];
  const { storageUri } = context;
  const initializationOptions: InitializationOptions = {
    locales,
    commandLinks: true,
    files: true,
    index: workspace.getConfiguration('duiding').get('index', true),
    ...(storageUri?.scheme === 'file' ? { storage: storageUri.fsPath } : {}),
  };
  const options: LanguageClientOptions = {
    documentSelector: schemes.flatMap((scheme) => [
      { scheme, language: 'article' },
      { scheme, pattern: '**/duiding.json' },
    ]),
    initializationOptions,
    outputChannel: log,
    markdown: { isTrusted: { enabledCommands: Object.values(linkCommands) }, supportHtml: false },
  };
  /** Tells the reader, with a way to what was written down and a way on. */
  const tell = async (text: string, again: string): Promise<void> => {
    const showLog = message()('server.showLog');
    const chosen = await window.showErrorMessage(text, showLog, again);
    if (chosen === showLog) log.show();
    if (chosen === again) await server.restart();
  };
  const server = new Server({
    make: (died) => makeClient(options, died),
    failed: (error) => {
      log.error(String(error));
      void tell(message()('server.failed', String(error)), message()('server.tryAgain'));
    },
    gaveUp: () => void tell(message()('server.stopped'), message()('server.restart')),
  });

  const files = new ArticleFiles(context.workspaceState);
  const decorations = new Decorations(server);
  const corrections = new Corrections(server, message);
  serveCorrectionsFiles(server);
  const scope = new Scope(context.workspaceState);
  const views = new Views(server, {
    scope,
    memory: context.workspaceState,
    message,
    join: (uri, names, type) => corrections.join(uri, names, type),
    tick: (rows) => corrections.tick(rows),
  });
  const status = new StatusItem(server, files, context.workspaceState, message);

  const lookOnce = firstLook(context.globalState, () => views.showQuotes());
  const report = new Report(server, scope, message);
  server.onNotification(analysedNotification, (params) => {
    decorations.refresh(params.uri);
    views.refresh();
    status.analysed(params);
    lookOnce();
  });
  server.onState(() => status.refresh());
  server.onStarted(() => {
    status.restoreChoices();
    decorations.refreshAll();
    views.refresh();
  });

  context.subscriptions.push(
    log,
    server,
    files,
    decorations,
    scope,
    views,
    report,
    status,
    ...corrections.register(),
    ...registerDutchTwins(context.extension.packageJSON),
    ...registerLinkCommands(views),
    registerSamples(context.extensionUri, message),
    registerExport(server, message),
    registerSearch(server, message),
    ...registerImport(server, message, (lines) => lines.forEach((line) => log.info(line))),
    commands.registerCommand('duiding.showLog', () => log.show()),
    commands.registerCommand('duiding.restartServer', () => server.restart()),
    workspace.onDidChangeConfiguration((e) => {
      if (!e.affectsConfiguration('duiding')) return;
      tellLanguage();
      files.readAll();
      views.refresh();
      status.refresh();
    }),
    workspace.onDidOpenTextDocument((d) => d.languageId === 'article' && server.start()),
  );
  if (workspace.textDocuments.some((d) => d.languageId === 'article')) server.start();
}
