/** Over the real protocol: what befalls a folder and its servers: kills, two windows, branches, folders that come and go, none at all. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import type { Hover, SymbolInformation } from 'vscode-languageserver';
import {
  folderChangedNotification,
  quotesRequest,
  searchRequest,
  speakerRequest,
} from '../../server/src/protocol/requests';
import { startEditor, type Editor } from './editor';

/** More of them with KILLS in the environment: each takes the start of a server. */
const kills = Number(process.env['KILLS'] ?? 4);

const names = ['Sanne Kuik', 'Piet Duif', 'Anna Verkuil', 'Karel Smit'];
const article = (n: number): string => `Brug ${n} bij Overmeer blijft dicht

“Wij wachten op ${n} boten”, zei ${names[n % 4]!} van Waardrecht over de brug. ${names[(n + 1) % 4]!} van Noordwal zweeg.

De brug is sinds maandag dicht voor al het verkeer, en dat blijft zo tot aan de zomer. Wie naar de stad wil, moet zo lang over de dijk.
`;

const paths: string[] = [];
const editors = new Set<Editor>();
afterEach(async () => {
  for (const editor of editors) await editor.close();
  editors.clear();
  for (const path of paths.splice(0)) rmSync(path, { recursive: true, force: true });
});

function temporary(): string {
  const path = mkdtempSync(join(tmpdir(), 'duiding-life-'));
  paths.push(path);
  return path;
}

function folderOf(count: number): string {
  const folder = temporary();
  for (let n = 0; n < count; n += 1) writeFileSync(join(folder, `a${n}.txt`), article(n));
  return folder;
}

async function open(folder: string | undefined, storage: string): Promise<Editor> {
  const folders = folder === undefined ? [] : [pathToFileURL(folder).href];
  const editor = await startEditor({ locales: ['nl'], index: true, storage }, {}, folders);
  editors.add(editor);
  return editor;
}

async function close(editor: Editor): Promise<void> {
  editors.delete(editor);
  await editor.close();
}

const tree = async ({ connection }: Editor): Promise<unknown> =>
  (await connection.sendRequest(quotesRequest, { folder: true }))
    .map((s) => [s.name, s.count, s.articles])
    .sort();

/** What a server that has never seen the folder finds in it. */
async function anew(folder: string): Promise<unknown> {
  const editor = await open(folder, temporary());
  const found = await tree(editor);
  await close(editor);
  return found;
}

/** Asks for the tree again whenever the folder has changed, until it is this one. */
async function becomes(editor: Editor, wanted: unknown): Promise<void> {
  for (;;) {
    const changed = new Promise<void>((done) => {
      const heard = editor.connection.onNotification(folderChangedNotification, () => {
        heard.dispose();
        done();
      });
    });
    if (JSON.stringify(await tree(editor)) === JSON.stringify(wanted)) return;
    await changed;
  }
}

const told = (editor: Editor, changes: readonly (readonly [string, 1 | 2 | 3])[]): Promise<void> =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: changes.map(([path, type]) => ({ uri: pathToFileURL(path).href, type })),
  });

it('is killed while it reads, again and again, and has everything in the end', async () => {
  const [folder, storage] = [folderOf(120), temporary()];
  for (let i = 0; i < kills; i += 1) {
    const editor = await open(folder, storage);
    void tree(editor).catch(() => undefined);
    // Now sooner, now later, within the time that it takes to read them all.
    await new Promise((passed) => setTimeout(passed, 100 + ((i * 137) % 700)));
    editors.delete(editor);
    process.kill(editor.pid, 'SIGKILL');
    editor.connection.dispose();
  }
  const editor = await open(folder, storage);
  expect(await tree(editor)).toEqual(await anew(folder));
}, 300_000);

it('serves two windows on one folder at once', async () => {
  const [folder, storage] = [folderOf(60), temporary()];
  const [one, two] = await Promise.all([open(folder, storage), open(folder, storage)]);
  const trees = await Promise.all([tree(one), tree(two)]);
  expect(trees[1]).toEqual(trees[0]);
  const path = join(folder, 'a1.txt');
  writeFileSync(path, article(7));
  await Promise.all([told(one, [[path, 2]]), told(two, [[path, 2]])]);
  const wanted = await anew(folder);
  await Promise.all([becomes(one, wanted), becomes(two, wanted)]);
}, 120_000);

it('follows a branch that changes two thousand files, and folders that come and go', async () => {
  const [folder, storage] = [folderOf(40), temporary()];
  const editor = await open(folder, storage);
  await tree(editor);
  const short = (n: number): string =>
    `Brug ${n}\n\n“Wij wachten op ${n} boten”, zei ${names[n % 4]!} van Waardrecht.\n`;
  const changes: [string, 1 | 2 | 3][] = [];
  for (let n = 0; n < 2_000; n += 1) {
    const path = join(folder, `a${n}.txt`);
    if (n < 40 && n % 2 === 0) rmSync(path);
    else writeFileSync(path, short(n + 1));
    changes.push([path, n < 40 ? (n % 2 === 0 ? 3 : 2) : 1]);
  }
  await told(editor, changes);
  await becomes(editor, await anew(folder));

  const [from, to] = [temporary(), join(folder, 'krant')];
  mkdirSync(join(from, 'krant'));
  for (let n = 0; n < 5; n += 1) writeFileSync(join(from, 'krant', `k${n}.txt`), article(n));
  const before = await tree(editor);
  renameSync(join(from, 'krant'), to);
  // An editor tells of the folder alone.
  await told(editor, [[to, 1]]);
  await becomes(editor, await anew(folder));
  rmSync(to, { recursive: true });
  await told(editor, [[to, 3]]);
  await becomes(editor, before);
}, 300_000);

it('takes in nothing that the folder leaves out', async () => {
  const [folder, storage] = [folderOf(4), temporary()];
  const editor = await open(folder, storage);
  const before = await tree(editor);
  mkdirSync(join(folder, 'uit'));
  writeFileSync(join(folder, '.gitignore'), '/uit\n');
  const [ignored, markdown] = [join(folder, 'uit', 'x.txt'), join(folder, 'y.md')];
  for (const path of [ignored, markdown]) writeFileSync(path, article(1));
  const last = join(folder, 'z.txt');
  writeFileSync(last, article(2));
  await told(editor, [
    [ignored, 1],
    [markdown, 1],
    [last, 1],
  ]);
  const after = await anew(folder);
  await becomes(editor, after);
  expect(after).not.toEqual(before);
  writeFileSync(join(folder, '.gitignore'), '/uit\nz.txt\n');
  await told(editor, [[join(folder, '.gitignore'), 2]]);
  await becomes(editor, before);
}, 120_000);

it('has tree, search, names and counts of open articles where no folder is open', async () => {
  const editor = await open(undefined, temporary());
  const uris = ['file:///elders/a.txt', 'file:///elders/b.txt'];
  for (const [n, uri] of uris.entries()) await editor.open(uri, article(4 * n));
  for (const uri of uris) await editor.read(uri, 1);
  const speakers = await editor.connection.sendRequest(quotesRequest, { folder: true });
  expect(speakers.map((s) => [s.name, s.quotes.length])).toContainEqual(['Sanne Kuik', 2]);
  const search = (typed: string) => editor.connection.sendRequest(searchRequest, { typed, quotes: true });
  expect((await search('boten @kuik')).hits.map((h) => h.speaker)).toEqual(['Sanne Kuik', 'Sanne Kuik']);
  const symbols = await editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
    query: 'kuik',
  });
  expect(symbols).toHaveLength(2);
  const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: uris[0]! },
    position: { line: 2, character: 36 },
  });
  expect((hover.contents as { value: string }).value).toContain('2 citaten in 2 artikelen');
});

it('has who is who and their quotes from the last time', async () => {
  const [folder, storage] = [folderOf(30), temporary()];
  const first = await open(folder, storage);
  const before = await tree(first);
  await close(first);
  const again = await open(folder, storage);
  expect(await tree(again)).toEqual(before);
  const [speaker] = await again.connection.sendRequest(quotesRequest, { folder: true });
  const said = await again.connection.sendRequest(speakerRequest, { members: speaker!.members });
  expect(said).toHaveLength(speaker!.count!);
});
