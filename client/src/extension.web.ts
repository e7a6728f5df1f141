/** Entry in the browser: the server is a worker. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activateWith';

export function activate(context: ExtensionContext): void {
  activateWith(context, async (options) => {
    const script = await workspace.fs.readFile(
      Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js'),
    );
    // Some hosts refuse a worker from the address of an installed extension; its bytes from a blob they accept.
    const address = URL.createObjectURL(new Blob([script.slice()], { type: 'text/javascript' }));
    const worker = new Worker(address, { name: 'duiding' });
    URL.revokeObjectURL(address);
    context.subscriptions.push({ dispose: () => worker.terminate() });
    return new LanguageClient('duiding', 'Duiding', () => Promise.resolve(worker), options);
  });
}
