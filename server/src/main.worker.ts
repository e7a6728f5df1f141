/** Entry in a browser worker. The first message holds the languages' data, deflated; what follows is the server's. */
import { inflateSync } from 'fflate';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { readDataBy } from './dataFiles';
import { serve } from './lsp/server';

const scope = globalThis as unknown as Worker;
scope.onmessage = ({ data }: MessageEvent<Readonly<Record<string, Uint8Array>>>) => {
  scope.onmessage = null;
  readDataBy((name) => new TextDecoder().decode(inflateSync(data[name]!)));
  serve(
    createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)),
  );
};
