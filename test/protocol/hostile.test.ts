/** Over the real protocol: whatever a client sends, in whatever form, the server answers or refuses, and goes on serving. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { startEditor, type Editor } from './editor';

const uri = 'file:///map/overmeer.txt';
const text = 'De brug blijft dicht. “Wij nemen geen enkel risico”, zei Sofie Hermans vrijdag in Gent.\n';
let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({ locales: ['nl'] });
  await editor.open(uri, text);
  await editor.read(uri, 1);
});
afterAll(() => editor.close());

const requests = [
  ...[
    'hover',
    'definition',
    'references',
    'documentHighlight',
    'prepareRename',
    'rename',
    'documentSymbol',
    'foldingRange',
    'selectionRange',
    'documentLink',
    'completion',
    'inlayHint',
    'codeLens',
    'codeAction',
    'diagnostic',
    'semanticTokens/full',
    'semanticTokens/full/delta',
    'semanticTokens/range',
    'unknown',
  ].map((name) => `textDocument/${name}`),
  ...['symbol', 'executeCommand'].map((name) => `workspace/${name}`),
  ...[
    'quotes',
    'rows',
    'report',
    'speaker',
    'search',
    'terms',
    'marks',
    'correctable',
    'correct',
    'undoCorrection',
    'corrections',
    'export',
    'import',
    'unknown',
  ].map((name) => `duiding/${name}`),
];
const notifications = [
  ...['didOpen', 'didChange', 'didClose', 'didSave'].map((name) => `textDocument/${name}`),
  ...['didChangeConfiguration', 'didChangeWatchedFiles'].map((name) => `workspace/${name}`),
  ...['chooseLanguage', 'unknown'].map((name) => `duiding/${name}`),
  '$/cancelRequest',
  '$/unknown',
];

const position = { line: 0, character: 60 };
const far = { line: 1e9, character: -1e9 };
const odd: readonly unknown[] = [
  null,
  {},
  [],
  ['a', 3, null],
  { textDocument: null },
  { textDocument: { uri } },
  { textDocument: { uri: 3 }, position },
  { textDocument: { uri }, position: null, range: 7, positions: 'x', ranges: null },
  {
    textDocument: { uri },
    position: far,
    range: { start: far, end: position },
    positions: [far],
    newName: '',
  },
  { textDocument: { uri }, position, range: { start: position, end: far }, newName: 'x\u0000'.repeat(2000) },
  { textDocument: { uri: 'file:///niet/open.txt' }, position, range: { start: position, end: position } },
  { textDocument: { uri }, contentChanges: null },
  { textDocument: { uri }, previousResultId: {}, context: null },
  { textDocument: { uri }, context: { diagnostics: [{ source: 'Duiding', data: { edits: 3 } }] } },
  { uri, view: 'niets', folder: 'ja', members: [null], typed: '(((', quotes: 4, format: 'exe' },
  { uri: null, language: { a: 1 }, files: [{ name: '../../x', base64: '%%%' }] },
  { uri, range: { start: far, end: far }, correction: { kind: 'constructor', name: '__proto__' } },
  { query: { toString: 1 }, command: 'duiding.constructor', arguments: [null] },
  { settings: { duiding: { language: [], problems: 3, sizeLimit: 'x', highlight: null } } },
  { changes: [{ uri: 'geen adres', type: 99 }, null] },
  { id: {} },
];

/** The server hears only what comes in order: when this is answered, all before was. */
async function serves(): Promise<void> {
  const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  expect(hover?.contents).toMatchObject({ value: expect.stringContaining('Sofie Hermans') as string });
}

it.each(requests)('answers or refuses %s', async (method) => {
  for (const params of odd) {
    const answered = editor.connection.sendRequest(method, params).then(
      () => true,
      () => true,
    );
    const given = await Promise.race([answered, new Promise((done) => setTimeout(done, 20_000, params))]);
    expect(given).toBe(true);
  }
  await serves();
});

it.each(notifications)('lives through %s', async (method) => {
  for (const params of odd) await editor.connection.sendNotification(method, params);
  // Some of these close or change the article.
  await editor.open(uri, text);
  await serves();
});
