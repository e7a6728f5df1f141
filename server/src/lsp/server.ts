/** Serves one editor: starts, tells what it can do, heeds settings and files, and has features and requests answered. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { correctionsFile } from '../corrections/corrections';
import { articleLanguages } from '../languages/languages';
import type { ServerExtras } from '../protocol/protocol';
import { readEditor } from './editor';
import { capabilitiesOf, register } from './feature';
import type { Folders } from './folders';
import { features } from './features';
import type { ProjectFiles } from '../corrections/projectFiles';
import { answerRequests } from './requests';
import { Session } from './session';

/**
 * Serves one editor over a connection, until it is closed.
 *
 * @param files reads and writes corrections on this machine's disk, where there is one; else the editor does
 * @param folders reads and keeps whole folders of articles, where there is a disk
 */
export function serve(connection: Connection, files?: ProjectFiles, folders?: Folders): void {
  const session = new Session(connection, files, folders);
  connection.onInitialize((params) => {
    session.begin(readEditor(params));
    return greeting;
  });
  heedChanges(connection, session);
  register(features, connection, session);
  answerRequests(connection, session);
  heedDocuments(connection, session);
  connection.listen();
}

const greeting: InitializeResult<ServerExtras> = {
  serverInfo: { name: 'duiding' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...capabilitiesOf(features),
    experimental: { duiding: { languages: articleLanguages } },
  },
};

/** Settings and files on disk, as the editor tells that they changed. */
function heedChanges(connection: Connection, session: Session): void {
  const ask = (): Promise<unknown> => connection.workspace.getConfiguration('duiding');
  connection.onInitialized(async () => {
    const { asksConfiguration, watchesFiles } = session.editor;
    if (watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${correctionsFile}` }],
      });
    session.folder.start(session.editor);
    if (!asksConfiguration) return;
    void connection.client.register(DidChangeConfigurationNotification.type, {
      section: ['duiding', 'files.exclude'],
    });
    await session.useSettings(await ask());
  });
  connection.onDidChangeConfiguration(async (change) => {
    const pushed = (change.settings as { duiding?: unknown } | null)?.duiding;
    await session.useSettings(session.editor.asksConfiguration ? await ask() : pushed);
    await session.folder.settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.corrections.watched(changes.map((c) => c.uri));
    void session.folder.watched(changes);
  });
  connection.onShutdown(() => session.folder.close());
}

function heedDocuments(connection: Connection, session: Session): void {
  const { documents, corrections, articles, folder, besides } = session;
  documents.onDidChangeContent(({ document }) => {
    if (!corrections.shows(document.uri, document.getText())) articles.changed(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    corrections.shows(uri, undefined);
    articles.closed(uri);
    besides.forget(uri);
    folder.articleChanged(uri);
  });
  documents.listen(connection);
}
