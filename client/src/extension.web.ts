/** Entry in the browser: the server is a worker. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activateWith';

export function activate(context: ExtensionContext): void {
  let end = (): void => undefined;
  context.subscriptions.push({ dispose: () => end() });
  activateWith(context, async (options, died) => {
    // What is left of the worker before goes, when a new one takes its place.
    end();
    const script = await workspace.fs.readFile(
      Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js'),
    );
    // Some hosts refuse a worker from the address of an installed extension; its bytes from a blob they accept.
    const address = URL.createObjectURL(new Blob([script.slice()], { type: 'text/javascript' }));
    const worker = new Worker(address, { name: 'duiding' });
    end = () => {
      worker.terminate();
      // Not earlier: a host may load the worker only after a while.
      URL.revokeObjectURL(address);
    };
    worker.addEventListener('error', () => {
      end();
      died();
    });
    // The worker itself and no function that gives it: hosts have a `Worker` of their own, which the client does not know.
    return new LanguageClient('duiding', 'Duiding', worker, options);
  });
}
