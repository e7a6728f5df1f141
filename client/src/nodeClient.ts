/** The client of a server that is a Node process; in a part of its own, since the library takes longest to load. */
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './activateWith';
import { leaveIt } from './errorHandler';
import { serverMemory } from './serverMemory';

/** @param module the server's program, a path */
export function nodeClient(module: string, ...[options, died]: Parameters<MakeClient>): LanguageClient {
  const server = { module, transport: TransportKind.ipc, options: { execArgv: serverMemory } };
  return new LanguageClient('duiding', 'Duiding', server, { ...options, errorHandler: leaveIt(died) });
}
