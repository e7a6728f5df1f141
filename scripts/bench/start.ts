/**
 * How long a reader waits: until the extension is active, and until its server answers, beside extensions of VS Code's
 * own makers that are started in the same way. Build first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type * as workbenchModule from '../workbench/workbench.mjs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serverMemory } from '../../client/src/serverMemory';
import { percentile, processorTimeOf } from './clock';

const extensions = '.cache/workbench/node_modules/code-server/lib/vscode/extensions';
const servers: readonly (readonly [string, string])[] = [
  ['Duiding', 'dist/server.js'],
  ['JSON Language Features', `${extensions}/json-language-features/server/dist/node/jsonServerMain.js`],
  ['CSS Language Features', `${extensions}/css-language-features/server/dist/node/cssServerMain.js`],
  ['HTML Language Features', `${extensions}/html-language-features/server/dist/node/htmlServerMain.js`],
];

const promised = { activation: 150, server: 400 };
const rounds = 7;

/** Prints milliseconds by the clock, the middle of seven starts. True while both keep to what is promised. */
export async function printStart(): Promise<boolean> {
  console.log('until the server answers (ms: middle, least; processor time of its process)');
  const answers = new Map<string, number>();
  for (const [name, file] of servers) {
    const times: number[] = [];
    const worked: number[] = [];
    for (let i = 0; i < rounds; i += 1) {
      const { took, processor } = await answerOf(file, name === 'Duiding' ? serverMemory : []);
      times.push(took);
      worked.push(processor);
    }
    answers.set(name, percentile(times, 0.5));
    print(name, percentile(times, 0.5), Math.min(...times), percentile(worked, 0.5));
  }
  console.log('\nuntil the extension is active, as the editor counts it (ms)');
  const activations = await activationTimes();
  for (const [name, took] of activations) print(name, took);
  const server = answers.get('Duiding') ?? Infinity;
  return server <= promised.server && (activations.get('Duiding') ?? Infinity) <= promised.activation;
}

function print(name: string, ...numbers: readonly number[]): void {
  console.log(`  ${name.padEnd(44)}${numbers.map((n) => n.toFixed(0).padStart(6)).join('')}`);
}

/** From the start of its process to its answer to `initialize`. */
async function answerOf(
  file: string,
  node: readonly string[],
): Promise<{ readonly took: number; readonly processor: number }> {
  const started = performance.now();
  const server = spawn(process.execPath, [...node, resolve(file), '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions: {} };
  await connection.sendRequest('initialize', params);
  const took = performance.now() - started;
  const processor = processorTimeOf(server.pid!);
  connection.dispose();
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  return { took, processor };
}

/** What “Running Extensions” tells of a window in which each has a file open, by the name of the extension. */
async function activationTimes(): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'duiding-bench-'));
  const files = {
    'gemaal.txt':
      'Gemaal ligt stil\n\n“De pomp weigert”, zegt dijkgraaf Marieke van Dorsten. Volgens haar is er geen gevaar.\n',
    'a.json': '{ "a": 1 }\n',
    'a.css': 'a { color: red }\n',
    'a.html': '<p>Kade</p>\n',
    'a.md': '# Kade\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  // Not bundled with this script: it looks for its own files.
  const module = pathToFileURL(resolve('scripts/workbench/workbench.mjs')).href;
  const { openWorkbench } = (await import(module)) as typeof workbenchModule;
  const workbench = await openWorkbench({ folder, extension: resolve('.') });
  const times = new Map<string, number>();
  try {
    for (const name of Object.keys(files)) await workbench.openFile(name);
    await workbench.command('Developer: Show Running Extensions');
    const rows = workbench.page.locator('.runtime-extensions-editor .monaco-list-row');
    await rows.filter({ hasText: 'Duiding' }).filter({ hasText: /\d+ms/ }).first().waitFor();
    for (const row of await rows.allInnerTexts()) {
      const [, name] = /^\s*(\S.*)$/m.exec(row) ?? [];
      const took = /(\d+)ms/.exec(row)?.[1];
      if (name !== undefined && took !== undefined) times.set(name, Number(took));
    }
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return times;
}
