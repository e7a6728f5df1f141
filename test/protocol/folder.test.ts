/** Over the real protocol: a folder of sixty articles of which none is open, and what of it is found and kept. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  Diagnostic,
  Hover,
  Location,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import {
  folderChangedNotification,
  quotesRequest,
  searchRequest,
  speakerRequest,
  termsRequest,
} from '../../server/src/protocol/requests';
import { startEditor, type Editor } from './editor';

const folder = mkdtempSync(join(tmpdir(), 'duiding-folder-'));
const storage = mkdtempSync(join(tmpdir(), 'duiding-storage-'));
const root = pathToFileURL(folder).href;
const article = (n: number, boats = n): string => `Brug ${n} bij Overmeer blijft dicht

“Wij wachten op ${boats} boten”, zei wethouder Sanne Kuik van Waardrecht over de brug. Volgens directeur Piet Duif van Noordwal is dat onzin.

De brug is sinds maandag dicht voor al het verkeer, en dat blijft zo tot aan de zomer. Wie naar de stad wil, moet zo lang over de dijk.
`;
let editor: Editor;

beforeAll(async () => {
  const terms = [{ name: 'wachten', patterns: ['wij wachten'] }];
  writeFileSync(join(folder, 'duiding.json'), JSON.stringify({ terms }));
  for (let n = 1; n <= 60; n += 1) writeFileSync(join(folder, `a${n}.txt`), article(n));
  editor = await startEditor({ locales: ['nl'], index: true, storage }, {}, [root]);
});
afterAll(async () => {
  await editor.close();
  for (const path of [folder, storage]) rmSync(path, { recursive: true, force: true });
});

const speakers = () => editor.connection.sendRequest(quotesRequest, { folder: true });
const ask = (typed: string, quotes = true) => editor.connection.sendRequest(searchRequest, { typed, quotes });
const search = async (typed: string, quotes = true) => (await ask(typed, quotes)).hits;
/** Asks again whenever the server says that the folder has changed, until the answer will do. */
async function until<T>(ask: () => Promise<T>, will: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const changed = new Promise<void>((done) => {
      const heard = editor.connection.onNotification(folderChangedNotification, () => {
        heard.dispose();
        done();
      });
    });
    const answer = await ask();
    if (will(answer)) return answer;
    await changed;
  }
}

it('has a tree of the whole folder', async () => {
  const tree = await until(speakers, ([first]) => first?.count === 60);
  expect(tree.map((s) => [s.name, s.articles])).toContainEqual(['Sanne Kuik', 60]);
  const kuik = tree.find((s) => s.name === 'Sanne Kuik')!;
  const quotes = await editor.connection.sendRequest(speakerRequest, { members: kuik.members });
  expect(quotes).toHaveLength(60);
  expect(quotes[0]).toMatchObject({
    text: '“Wij wachten op 1 boten”',
    range: { start: { line: 2, character: 1 } },
  });
});

it('searches what was said, by whom', async () => {
  expect((await search('"wachten op 7"')).map((h) => [h.speaker, h.uri])).toEqual([
    ['Sanne Kuik', `${root}/a7.txt`],
  ]);
  expect(await search('wachten @duif')).toEqual([]);
  expect(await search('wacht* @kuik')).toHaveLength(60);
  expect(await search('')).toEqual([]);
});

it('searches whole articles, by words and by pattern, with filters', async () => {
  expect(await search('dijk')).toEqual([]);
  expect(await search('stad dijk in:overmeer', false)).toHaveLength(60);
  expect(await search('#Cue wethouder #Person+', false)).toHaveLength(60);
  const [hit] = await search('#Figure boten @kuik stance:says', false);
  expect(hit).toMatchObject({ speaker: 'Sanne Kuik', range: { start: { line: 2, character: 16 } } });
  expect(await search('#Figure boten stance:denies', false)).toEqual([]);
  expect(await ask('#Persoon zei')).toEqual({
    hits: [],
    wrong: 'er is geen label #Persoon. Bekend: #Person.',
  });
});

it('counts the terms of duiding.json', async () => {
  expect(await editor.connection.sendRequest(termsRequest)).toMatchObject([
    { name: 'wachten', count: 60, own: 0, speakers: [{ name: 'Sanne Kuik', count: 60, articles: 60 }] },
  ]);
});

it('finds names with Ctrl+T in articles that are not open', async () => {
  const found = await editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
    query: 'duif',
  });
  expect(found.length).toBeGreaterThanOrEqual(60);
  expect(found[0]!.location.range.start.line).toBe(2);
});

it('counts over the folder on hover', async () => {
  const uri = `${root}/a3.txt`;
  await editor.open(uri, article(3));
  await editor.read(uri, 1);
  const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 2, character: 45 },
  });
  expect((hover.contents as { value: string }).value).toContain('60 citaten in 60 artikelen');
});

it('refers to and renames somebody in articles that are not open', async () => {
  const at = { textDocument: { uri: `${root}/a3.txt` }, position: { line: 2, character: 45 } };
  const places = await editor.connection.sendRequest<Location[]>('textDocument/references', {
    ...at,
    context: { includeDeclaration: true },
  });
  expect(new Set(places.map((p) => p.uri)).size).toBe(60);
  expect(places.at(-1)).toEqual({
    uri: `${root}/a9.txt`,
    range: { start: { line: 2, character: 40 }, end: { line: 2, character: 50 } },
  });
  const edit = await editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...at,
    newName: 'Sanne Kuyk',
  });
  const edited = (edit.documentChanges ?? []).filter((c): c is TextDocumentEdit => 'edits' in c);
  expect(edited.filter((c) => c.textDocument.uri.endsWith('.txt'))).toHaveLength(60);
  expect(edited.find((c) => c.textDocument.uri.endsWith('/a9.txt'))?.edits).toEqual([
    { range: places.at(-1)!.range, newText: 'Sanne Kuyk', annotationId: 'elsewhere' },
  ]);
});

it('tells of a figure that other articles give otherwise, and leads there', async () => {
  const uri = `${root}/a10.txt`;
  await editor.open(uri, article(10));
  const { items } = await editor.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  const found = items.find((d) => d.code === 'figures-elsewhere');
  expect(found?.range).toMatchObject({ start: { line: 2, character: 16 }, end: { line: 2, character: 18 } });
  const [there] = found?.relatedInformation ?? [];
  expect(there?.location.uri).toMatch(/a\d+\.txt$/);
  expect(there?.location.range.start.line).toBe(2);
  expect(there?.message).toMatch(/^“Wij wachten op 1\d boten”, zei/);
});

it('heeds files that change and go', async () => {
  writeFileSync(join(folder, 'a1.txt'), article(1, 999));
  rmSync(join(folder, 'a2.txt'));
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: `${root}/a1.txt`, type: 2 },
      { uri: `${root}/a2.txt`, type: 3 },
    ],
  });
  const tree = await until(speakers, ([first]) => first?.articles === 59);
  expect(tree[0]!.count).toBe(59);
  const found = await until(
    () => search('999'),
    (hits) => hits.length > 0,
  );
  expect(found.map((h) => h.uri)).toEqual([`${root}/a1.txt`]);
});

it('keeps what it read in the storage, and nothing in the folder', async () => {
  expect(readdirSync(storage).filter((f) => f.endsWith('.db'))).toHaveLength(1);
  expect(readdirSync(folder).filter((f) => !f.endsWith('.txt'))).toEqual(['duiding.json']);
});
