/** Entry in the desktop editor: the server is a Node process of its own, spoken to over IPC. */
import { Uri, type ExtensionContext } from 'vscode';
import { activateWith } from './activateWith';

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  activateWith(context, async (options, died) => {
    const { nodeClient } = await import('./nodeClient');
    return nodeClient(module, options, died);
  });
}
