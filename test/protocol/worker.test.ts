/** The same server as a browser worker: its bundle runs where there is nothing of Node. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workerScript } from '../../client/src/workerScript';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
}

const received: Message[] = [];
const scope: Record<string, unknown> & { onmessage?: (event: { data: Message }) => void } = {};

function send(message: object): void {
  scope.onmessage!({ data: { jsonrpc: '2.0', ...message } as Message });
}

async function until(found: (message: Message) => boolean): Promise<Message> {
  for (;;) {
    const message = received.find(found);
    if (message) return message;
    await new Promise((done) => setTimeout(done, 10));
  }
}

beforeAll(() => {
  Object.assign(scope, {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console },
    ...{ TextDecoder, TextEncoder, URL, performance, atob, btoa, crypto },
    addEventListener: () => {},
    postMessage: (message: Message) => received.push(message),
  });
  scope['self'] = scope;
  const parts = JSON.parse(readFileSync('dist/worker.json', 'utf8')) as Record<'scripts' | 'data', string[]>;
  const bytes = (name: string) => [name, readFileSync(`dist/${name}`)] as const;
  new Script(workerScript(parts.scripts.map(bytes))).runInContext(createContext(scope));
  scope.onmessage!({ data: Object.fromEntries(parts.data.map(bytes)) });
});
afterAll(() => send({ method: 'exit' }));

it('needs nothing of Node', () => {
  expect(['process', 'require', 'Buffer', 'module'].filter((name) => name in scope)).toEqual([]);
});

it('starts, reads an article and colours it', async () => {
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  expect((await until((m) => m.id === 1)).result).toMatchObject({ serverInfo: { name: 'duiding' } });
  send({ method: 'initialized', params: {} });
  const uri = 'vscode-vfs://krant/brug.txt';
  const text = 'De brug blijft dicht, zei Johanna Vermeulen vrijdag in Rotterdam.\n';
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'article', version: 1, text } },
  });
  expect((await until((m) => m.method === 'duiding/analysed')).params).toMatchObject({ uri, language: 'nl' });
  send({ id: 2, method: 'textDocument/semanticTokens/full', params: { textDocument: { uri } } });
  const { data } = (await until((m) => m.id === 2)).result as { data: number[] };
  expect(data.length).toBeGreaterThan(0);
});

it.each([
  ['en', 'Mayor Ann Bone said that the quay would stay shut until the summer.'],
  ['de', 'Die Stadträtin Ida Ros sagte am Dienstag, die Kaimauer bleibe gesperrt.'],
])('has the parts of the language %s, which are loaded later', async (language, sentence) => {
  const uri = `vscode-vfs://krant/${language}.txt`;
  const text = `---\nlanguage: ${language}\n---\n\n${sentence}\n`;
  const textDocument = { uri, languageId: 'article', version: 1, text };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  const told = (m: Message) => m.method === 'duiding/analysed' && m.params?.['uri'] === uri;
  expect((await until(told)).params).toMatchObject({ language });
  send({ id: language, method: 'duiding/quotes', params: { uri } });
  const [speaker] = (await until((m) => m.id === language)).result as { name: string }[];
  expect(speaker?.name).toMatch(/^(?:Ann Bone|Ida Ros)$/);
});
