/** What much text costs: one file of ten megabytes, five thousand files, five hundred articles opened at once, and how long the server hears nothing. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../server/src/corpus/corpus';
import { readSettings } from '../../server/src/features/settings';
import { OpenArticles } from '../../server/src/lsp/openArticles';
import { longArticle, sampleArticles, type Text } from './text';

/** Where the articles of the corpus are, of which big texts are made: repeated samples would be read once only. */
const corpus = ['test/corpus/written-nl', 'test/corpus/written-nl-2'];

/** `npm run bench -- big`; the command line must have been built. */
export async function printBig(): Promise<void> {
  const texts = corpus.flatMap((folder) => sampleArticles('nl', folder));
  await printOpened(texts, 500);
  for (const words of [1_000, 10_000, 100_000]) await printLongest(texts, words);
  const folder = mkdtempSync(join(tmpdir(), 'duiding-big-'));
  try {
    const one = join(folder, 'one.txt');
    writeFileSync(one, ofBytes(texts, 10_000_000));
    await printRun('10 MB in one file', [one]);
    for (const count of [500, 5_000]) {
      const many = mkdtempSync(join(folder, 'many-'));
      for (let i = 0; i < count; i += 1) writeFileSync(join(many, `${i}.txt`), texts[i % texts.length]!.text);
      await printRun(`${count} files`, [many]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long the one that is asked for waits, when so many are opened at once. */
async function printOpened(texts: readonly Text[], count: number): Promise<void> {
  const articles = openArticles();
  const start = performance.now();
  for (let i = 0; i < count; i += 1) articles.changed(documentOf(i, texts[i % texts.length]!.text));
  await articles.current(uriOf(Math.floor(count * 0.8)));
  const front = performance.now() - start;
  await articles.settled();
  const all = performance.now() - start;
  console.log(
    `${count} articles opened at once: the one in front after ${front.toFixed(0)} ms, all after ${all.toFixed(0)}`,
  );
}

/** The longest time in which nothing else is heard, while an article is read for the first time. */
async function printLongest(texts: readonly Text[], words: number): Promise<void> {
  const articles = openArticles();
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  articles.changed(documentOf(0, longArticle(texts, words).text));
  await articles.current(uriOf(0));
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(tick);
  console.log(
    `an article of ${words.toLocaleString('en')} words: nothing heard for ${longest.toFixed(0)} ms`,
  );
}

function openArticles(): OpenArticles {
  const told = { read: () => undefined, failed: (_: string, error: unknown) => console.error(error) };
  return new OpenArticles(new Corpus(), () => readSettings({ language: 'nl', sizeLimit: 20_000_000 }), told);
}

const uriOf = (i: number): string => `file:///${i}.txt`;
const documentOf = (i: number, text: string): TextDocument =>
  TextDocument.create(uriOf(i), 'article', 1, text);

function ofBytes(texts: readonly Text[], bytes: number): string {
  const parts: string[] = [];
  for (let i = 0, sum = 0; sum < bytes; i += 1) {
    const part = `${texts[i % texts.length]!.text.trim()}\n\n`;
    parts.push(part);
    sum += Buffer.byteLength(part);
  }
  return parts.join('');
}

/** The command line in a process of its own: processor time and the most memory it held (Linux tells these). */
async function printRun(what: string, paths: readonly string[]): Promise<void> {
  const args = ['dist/cli.js', 'analyse', '--format', 'ndjson', ...paths];
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const start = performance.now();
  let [seconds, megabytes] = [0, 0];
  const look = setInterval(() => {
    try {
      const stat = readFileSync(`/proc/${run.pid}/stat`, 'utf8').split(' ');
      seconds = (Number(stat[13]) + Number(stat[14])) / 100;
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${run.pid}/status`, 'utf8'))?.[1];
      megabytes = Math.max(megabytes, Number(peak) / 1024);
    } catch {
      // It has ended, or this is another system.
    }
  }, 50);
  const code = await new Promise((resolve) => run.once('exit', resolve));
  clearInterval(look);
  const clock = (performance.now() - start) / 1000;
  console.log(
    `${what}: ${seconds.toFixed(1)} s of processor time, ${clock.toFixed(1)} by the clock, ${megabytes.toFixed(0)} MB${code === 0 ? '' : `, exit code ${String(code)}`}`,
  );
}
