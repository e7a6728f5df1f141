/** The client of a server that is a worker; evaluated when it is asked for, since the library takes longest to load. */
import { LanguageClient } from 'vscode-languageclient/browser';
import type { MakeClient } from './activateWith';
import { leaveIt } from './errorHandler';

/** @param worker the worker itself and no function that gives it: hosts have a `Worker` of their own, which the library does not know */
export function workerClient(worker: Worker, ...[options, died]: Parameters<MakeClient>): LanguageClient {
  return new LanguageClient('duiding', 'Duiding', worker, { ...options, errorHandler: leaveIt(died) });
}
