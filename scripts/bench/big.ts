/** What much text costs: one file of ten megabytes, five thousand files, five hundred articles opened at once, and how long the server hears nothing. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { messagesIn } from '../../l10n/message';
import { compareArticles } from '../../server/src/corpus/compare';
import { Corpus } from '../../server/src/corpus/corpus';
import { actorRows } from '../../server/src/features/actorRows';
import { codeLens } from '../../server/src/features/codeLens';
import { countedActors } from '../../server/src/features/countedActors';
import { diagnostics } from '../../server/src/features/diagnostics';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import { figureTable } from '../../server/src/features/figureTable';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { inlayHints } from '../../server/src/features/inlayHints';
import { marks } from '../../server/src/features/marks';
import { quoteTree } from '../../server/src/features/quoteTree';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { readSettings } from '../../server/src/features/settings';
import { OpenArticles } from '../../server/src/lsp/openArticles';
import type { Analysis } from '../../server/src/model/types';
import { processorTimeOf } from './clock';
import { differingArticles } from './manyArticles';

/** The program whose processes are measured. */
const program = 'dist/cli.js';

/** `npm run bench -- big`; false where the command line was not built. */
export async function printBig(): Promise<boolean> {
  if (!existsSync(program)) {
    console.error(`There is no ${program}: run npm run build first.`);
    return false;
  }
  await printOpened(500);
  for (const language of ['nl', 'en'] as const)
    for (const words of [1_000, 10_000, 100_000]) await printLongest(language, words);
  const folder = mkdtempSync(join(tmpdir(), 'duiding-big-'));
  try {
    const one = join(folder, 'one.txt');
    writeFileSync(
      one,
      articlesUpTo(differingArticles('nl'), (text) => Buffer.byteLength(text), 10_000_000),
    );
    await printRun('10 MB in one file', [one]);
    for (const count of [500, 5_000]) {
      const many = mkdtempSync(join(folder, 'many-'));
      const next = differingArticles('nl');
      for (let i = 0; i < count; i += 1) writeFileSync(join(many, `${i}.txt`), next());
      await printRun(`${count} files`, [many]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

/** Articles of which no two are alike, with blank lines between, until together they measure so much. */
function articlesUpTo(next: () => string, sizeOf: (text: string) => number, size: number): string {
  const parts: string[] = [];
  for (let sum = 0; sum < size;) {
    const part = `${next().trim()}\n\n`;
    parts.push(part);
    sum += sizeOf(part);
  }
  return parts.join('');
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How long the one that is asked for waits, when so many are opened at once. */
async function printOpened(count: number): Promise<void> {
  const articles = openArticles(new Corpus(), 'nl');
  const next = differingArticles('nl');
  const texts = Array.from({ length: count }, next);
  const start = performance.now();
  for (const [i, text] of texts.entries()) articles.changed(documentOf(i, text));
  await articles.current(uriOf(Math.floor(count * 0.8)));
  const front = performance.now() - start;
  await articles.settled();
  const all = performance.now() - start;
  console.log(
    `${count} articles opened at once: the one in front after ${front.toFixed(0)} ms, all after ${all.toFixed(0)}`,
  );
}

/** The longest time in which nothing else is heard, while an article is read for the first time; and the longest answer then. */
async function printLongest(language: 'nl' | 'en', words: number): Promise<void> {
  const text = articlesUpTo(differingArticles(language, Math.min(600, words)), wordsIn, words);
  const corpus = new Corpus();
  const articles = openArticles(corpus, language);
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  const start = performance.now();
  articles.changed(documentOf(0, text));
  const reading = await articles.current(uriOf(0));
  const whole = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(tick);
  const [slowest] = answerTimes(reading!.analysis, corpus).sort((a, b) => b[1] - a[1]);
  console.log(
    `${language}, an article of ${wordsIn(text).toLocaleString('en')} words: read after ${whole.toFixed(0)} ms, nothing heard for ${longest.toFixed(0)}; the longest answer takes ${slowest![1].toFixed(0)} (${slowest![0]})`,
  );
}

/** How long it takes to answer what an editor asks of a whole article, each asked for the first time. */
function answerTimes(analysis: Analysis, corpus: Corpus): [what: string, milliseconds: number][] {
  const message = messagesIn('en');
  const settings = readSettings(undefined);
  const whole = { start: 0, end: analysis.article.text.length };
  const answers: readonly (readonly [string, () => unknown])[] = [
    ['colours', () => semanticTokens(analysis, settings)],
    ['marks', () => marks(analysis, settings)],
    ['problems', () => diagnostics(analysis, settings, message)],
    ['outline', () => documentSymbols(analysis, message)],
    ['folding', () => foldingRanges(analysis)],
    ['hints', () => inlayHints(analysis, whole, message)],
    ['lens', () => codeLens(analysis, message)],
    ['who is who', () => corpus.actors()],
    ['quotes', () => quoteTree([analysis], corpus, message)],
    ['actors', () => actorRows(countedActors([analysis], corpus), message)],
    [
      'figures and what is told twice',
      () => figureTable(compareArticles([analysis]).figures, [analysis], message),
    ],
  ];
  return answers.map(([what, answer]) => {
    const start = performance.now();
    answer();
    return [what, performance.now() - start];
  });
}

function openArticles(corpus: Corpus, language: string): OpenArticles {
  const told = { read: () => undefined, failed: (_: string, error: unknown) => console.error(error) };
  return new OpenArticles(corpus, () => readSettings({ language, sizeLimit: 20_000_000 }), told);
}

const uriOf = (i: number): string => `file:///${i}.txt`;
const documentOf = (i: number, text: string): TextDocument =>
  TextDocument.create(uriOf(i), 'article', 1, text);

/** The command line in a process of its own: processor time and the most memory it held (Linux tells these). */
async function printRun(what: string, paths: readonly string[]): Promise<void> {
  const args = [program, 'analyse', '--format', 'ndjson', ...paths];
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const start = performance.now();
  let [seconds, megabytes] = [0, 0];
  const look = setInterval(() => {
    // A process that has just ended tells no time.
    seconds = Math.max(seconds, processorTimeOf(run.pid!) / 1000 || 0);
    try {
      const status = readFileSync(`/proc/${run.pid}/status`, 'utf8');
      // A process that has just ended tells no memory.
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
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
