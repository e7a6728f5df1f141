/** Entry in the browser: the server is a worker. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { activateWith } from './activateWith';
import { workerScript } from './workerScript';

export function activate(context: ExtensionContext): void {
  let end = (): void => undefined;
  context.subscriptions.push({ dispose: () => end() });
  const read = async (name: string): Promise<Uint8Array> =>
    workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', name));
  const readAll = async (names: readonly string[]): Promise<[name: string, bytes: Uint8Array][]> =>
    Promise.all(names.map(async (name) => [name, await read(name)]));

  activateWith(context, async (options, died) => {
    // What is left of the worker before goes, when a new one takes its place.
    end();
    const parts = JSON.parse(new TextDecoder().decode(await read('worker.json'))) as {
      readonly scripts: readonly string[];
      readonly data: readonly string[];
    };
    const [scripts, data] = await Promise.all([readAll(parts.scripts), readAll(parts.data)]);
    // Some hosts refuse a worker from the address of an installed extension; its bytes from a blob they accept.
    const script = new Blob([workerScript(scripts)], { type: 'text/javascript' });
    const address = URL.createObjectURL(script);
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
    // Before the client's own messages: a worker can read no file, so it is handed the languages' data.
    worker.postMessage(Object.fromEntries(data));
    const { workerClient } = await import('./workerClient');
    return workerClient(worker, options, died);
  });
}
