/** Entry in Node: over the channel that a client opened, or on standard input and output (`--stdio`, also the default). */
import './dataFiles.node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFolders } from './lsp/folders.node';
import { nodeProjectFiles } from './lsp/projectFiles.node';
import { serve } from './lsp/server';

if (!process.argv.some((a) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(a))) process.argv.push('--stdio');
const connection = createConnection(ProposedFeatures.all);
// An editor that refuses what it is asked (to show a message, to ask again) does not end the server.
process.on('unhandledRejection', (error) => connection.console.error(String(error)));
serve(connection, nodeProjectFiles, nodeFolders(__dirname));
