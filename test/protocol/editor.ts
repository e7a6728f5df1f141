/** A language client without an editor: speaks to a real server process over standard input and output. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import type { AnalysedParams, InitializationOptions } from '../../server/src/protocol/protocol';
import { analysedNotification } from '../../server/src/protocol/requests';

export interface Editor {
  readonly connection: ProtocolConnection;
  /** Of the server's process. */
  readonly pid: number;
  readonly initialized: InitializeResult;
  /** Every reading the server has told of. */
  readonly analysed: AnalysedParams[];
  open(uri: string, text: string): Promise<void>;
  /** Replaces the whole text or, with `at`, inserts at a place. */
  change(uri: string, version: number, text: string, at?: { line: number; character: number }): Promise<void>;
  /** Resolves when the server has read this version. */
  read(uri: string, version: number): Promise<AnalysedParams>;
  close(): Promise<number | null>;
}

/** Starts `dist/server.js --stdio`; build first. `node` are options for the engine. */
export async function startEditor(
  options: InitializationOptions = {},
  capabilities: object = {},
  folders: readonly string[] = [],
  node: readonly string[] = [],
): Promise<Editor> {
  const server = spawn(process.execPath, [...node, resolve('dist/server.js'), '--stdio']);
  const exit = new Promise<number | null>((done) => server.once('exit', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const analysed: AnalysedParams[] = [];
  const waiting: (() => void)[] = [];
  connection.onNotification(analysedNotification, (params) => {
    analysed.push(params);
    for (const check of waiting.splice(0)) check();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
    initializationOptions: options,
  });
  await connection.sendNotification('initialized', {});

  const read = (uri: string, version: number): Promise<AnalysedParams> =>
    new Promise((done) => {
      const check = (): void => {
        const found = analysed.find((a) => a.uri === uri && a.version >= version);
        if (found) done(found);
        else waiting.push(check);
      };
      check();
    });

  return {
    connection,
    pid: server.pid!,
    initialized,
    analysed,
    read,
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'article', version: 1, text },
      }),
    change: (uri, version, text, at) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [at ? { range: { start: at, end: at }, text } : { text }],
      }),
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exit;
    },
  };
}
