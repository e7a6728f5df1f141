/** What a folder of thousands of articles asks of the server, as an editor sees it: the built server, over its protocol. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderChangedNotification, quotesRequest, searchRequest } from '../../server/src/protocol/requests';
import type { SpeakerQuotes } from '../../server/src/protocol/protocol';
import { serverMemory } from '../../client/src/serverMemory';
import { startEditor, type Editor } from '../../test/protocol/editor';
import { percentile, processorTimeOf } from './clock';
import { writeArticles } from './manyArticles';

const wordsInEach = 600;

const searches: readonly (readonly [string, string, number])[] = [
  ['a word', 'brandweer', 50],
  ['two words', 'gemeente besluit', 50],
  ['words in order', '"volgens de politie"', 50],
  ['the beginning of a word', 'onderz*', 50],
  ['a word and a speaker', 'water @veld', 50],
  ['pattern, tags and a word', '#Person #Cue dat .+ #Figure', 300],
  ['pattern, one of three words', '(asielzoeker|vluchteling|migrant)', 300],
  ['pattern that fits nowhere', '#Person ontkent dat #Money', 300],
  ['pattern of tags alone', '#Money+ #Cue #Person', 300],
];

export async function printFolders(only: string | undefined): Promise<void> {
  const sizes = only === undefined ? [1_000, 10_000] : [Number(only)];
  const times: number[] = [];
  for (const size of sizes) times.push(await printFolder(size));
  if (times.length === 2)
    row('ten times the articles take so many times as long', times[1]! / times[0]!, '', 11);
}

/** The milliseconds that the first reading took. */
async function printFolder(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'duiding-bench-'));
  const storage = mkdtempSync(join(tmpdir(), 'duiding-bench-storage-'));
  try {
    const words = writeArticles(folder, count, wordsInEach);
    console.log(`${count.toLocaleString('en')} articles, ${words.toLocaleString('en')} words`);
    const first = await firstReading(folder, storage, words);
    row(
      'database',
      readdirSync(storage).reduce((n, f) => n + statSync(join(storage, f)).size, 0) / 2 ** 20,
      'MB',
    );
    await secondStart(folder, storage);
    console.log('');
    return first;
  } finally {
    for (const path of [folder, storage]) rmSync(path, { recursive: true, force: true });
  }
}

const start = (folder: string, storage: string): Promise<Editor> =>
  startEditor({ locales: ['nl'], index: true, storage }, {}, [pathToFileURL(folder).href], serverMemory);

const tree = (editor: Editor) => editor.connection.sendRequest(quotesRequest, { folder: true });

async function firstReading(folder: string, storage: string, words: number): Promise<number> {
  const editor = await start(folder, storage);
  const began = performance.now();
  let busy = true;
  const done = tree(editor).then((speakers) => {
    busy = false;
    return { took: performance.now() - began, speakers: speakers.length };
  });
  const probe = await Probe.open(editor, folder);
  const meanwhile = await probe.run(() => busy);
  const { took, speakers } = await done;
  const busiest = busiestThread(editor.pid);
  row('first reading, by the clock', words / (took / 1_000), 'words/s', 40_000, true);
  row('the same, by processor time of the busiest thread', words / busiest, 'words/s', 40_000, true);
  row('first reading', took / 1_000, 's');
  row('speakers in the tree', speakers, '');
  row('memory of the server, at most', memory(editor.pid, 'VmHWM'), 'MB', 400);
  let left = 60;
  const quiet = await probe.run(() => (left -= 1) > 0);
  for (const what of ['hover', 'typing'] as const) {
    const [then, now] = [meanwhile[what], quiet[what]].map((times) => percentile(times, 0.95)) as [
      number,
      number,
    ];
    row(`${what}, 95th percentile, at rest`, now, 'ms');
    row(`${what}, 95th percentile, slower while the folder is read`, then - now, 'ms', 50);
  }
  await editor.close();
  return took;
}

async function secondStart(folder: string, storage: string): Promise<void> {
  const began = performance.now();
  const editor = await start(folder, storage);
  await tree(editor);
  row('second start, to a complete tree', (performance.now() - began) / 1_000, 's', 2);
  for (const [name, typed, most] of searches) {
    const times: number[] = [];
    let found = 0;
    for (let i = 0; i < 5; i += 1) {
      const asked = performance.now();
      found = (await editor.connection.sendRequest(searchRequest, { typed, quotes: false })).hits.length;
      times.push(performance.now() - asked);
    }
    row(`search: ${name} (${found}; first ${times[0]!.toFixed(0)} ms)`, percentile(times, 0.5), 'ms', most);
  }
  const changes: number[] = [];
  for (let time = 2; time < 7; time += 1) {
    changes.push(await changeOne(editor, folder, time));
    // The tree of a folder is drawn once a second at most; what is timed is a change that comes by itself.
    await new Promise((rested) => setTimeout(rested, 1_500));
  }
  row('changed file, to the updated tree', percentile(changes, 0.5), 'ms', 150);
  row('memory of the server after the second start, at most', memory(editor.pid, 'VmHWM'), 'MB', 400);
  row('memory of the server at rest', memory(editor.pid, 'VmRSS'), 'MB', 400);
  await editor.close();
}

/** Who is quoted most says something more in an article: a newcomer would stand behind the last row of a large folder. */
async function changeOne({ connection }: Editor, folder: string, time: number): Promise<number> {
  const path = join(folder, '7', 'article-7.txt');
  const speakers = (): Promise<SpeakerQuotes[]> => connection.sendRequest(quotesRequest, { folder: true });
  const { id, name, count = 0 } = (await speakers()).find((s) => s.name !== undefined)!;
  const words = `“Dit is de ${time}e keer dat het niet zo gaat”, zei ${name}.`;
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n\n${words}\n`);
  const began = performance.now();
  const changed = new Promise<void>((done) => {
    const heard = connection.onNotification(folderChangedNotification, async () => {
      const now = (await speakers()).find((s) => s.id === id)?.count ?? 0;
      if (now <= count) return;
      heard.dispose();
      done();
    });
  });
  await connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(path).href, type: 2 }],
  });
  await changed;
  return performance.now() - began;
}

/** An open article in which somebody hovers and types. */
class Probe {
  private version = 1;

  private constructor(
    private readonly editor: Editor,
    private readonly uri: string,
    private readonly text: string,
  ) {}

  static async open(editor: Editor, folder: string): Promise<Probe> {
    const path = join(folder, '0', 'article-0.txt');
    const [uri, text] = [pathToFileURL(path).href, readFileSync(path, 'utf8')];
    await editor.open(uri, text);
    await editor.read(uri, 1);
    return new Probe(editor, uri, text);
  }

  async run(more: () => boolean): Promise<{ hover: number[]; typing: number[] }> {
    const [hover, typing]: [number[], number[]] = [[], []];
    const last = this.text.split('\n').length - 1;
    while (more()) {
      const hovered = performance.now();
      await this.editor.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: this.uri },
        position: { line: 3, character: 3 },
      });
      hover.push(performance.now() - hovered);
      const typed = performance.now();
      this.version += 1;
      await this.editor.change(this.uri, this.version, 'a', { line: last, character: 0 });
      await this.editor.read(this.uri, this.version);
      typing.push(performance.now() - typed);
    }
    return { hover, typing };
  }
}

/** Seconds of processor time of the thread that took the most: what the clock would tell on a quiet machine with enough cores. */
function busiestThread(pid: number): number {
  try {
    return (
      Math.max(...readdirSync(`/proc/${pid}/task`).map((thread) => processorTimeOf(pid, thread))) / 1_000
    );
  } catch {
    return NaN;
  }
}

/** In megabytes; only Linux tells. */
function memory(pid: number, what: 'VmHWM' | 'VmRSS'): number {
  try {
    const told = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(told?.[1]) / 1024;
  } catch {
    return NaN;
  }
}

function row(name: string, value: number, unit: string, bar?: number, least = false): void {
  const digits = value < 20 ? 2 : 0;
  const shown = value.toLocaleString('en', { maximumFractionDigits: digits });
  const missed = bar !== undefined && (least ? value < bar : value > bar);
  const told =
    bar === undefined
      ? ''
      : `(${least ? 'at least' : 'at most'} ${bar.toLocaleString('en')})${missed ? ' missed' : ''}`;
  console.log(`  ${name.padEnd(62)}${shown.padStart(12)} ${unit.padEnd(6)}${told}`.trimEnd());
}
