/** Entry in the desktop editor: the server is a Node process of its own, spoken to over IPC. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activateWith';
import { serverMemory } from './serverMemory';

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  activateWith(context, (options) =>
    Promise.resolve(
      new LanguageClient(
        'duiding',
        'Duiding',
        { module, transport: TransportKind.ipc, options: { execArgv: serverMemory } },
        options,
      ),
    ),
  );
}
