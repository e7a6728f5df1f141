/** Entry in Node: over the channel that a client opened, or on standard input and output (`--stdio`, also the default). */
import './dataFiles.node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFolders } from './lsp/folders.node';
import { nodeProjectFiles } from './lsp/projectFiles.node';
import { serve } from './lsp/server';

if (!process.argv.some((a) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(a))) process.argv.push('--stdio');
serve(createConnection(ProposedFeatures.all), nodeProjectFiles, nodeFolders(__dirname));
