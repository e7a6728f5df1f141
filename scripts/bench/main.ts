/**
 * `npm run bench -- big`: what much text costs, and how long the server hears nothing meanwhile; build first.
 * `npm run bench -- growth [WORDS]`: how time and published size grow with the text, on texts of many kinds (of those
 * with WORDS in their name); exit code 1 when one of them grows faster than its text.
 *
 * `npm run bench -- folder [ARTICLES]`: what a folder of a thousand and of ten thousand articles (or of so many) asks of
 * the server; build first.
 *
 * `npm run bench -- tree`: rows of a view of 10,000 quotes, and a report on 10,000 articles.
 *
 * `npm run bench -- start`: until the extension is active and its server answers, beside others; build first.
 *
 * `npm run bench [-- --quick]`: words a second of each step, time per word as an article grows, and the time
 * from a keystroke to new colours, all in processor time, with the memory that the editor starts the server with
 * (client/src/serverMemory.ts). Exit code 1 when time per word grows with the article.
 */
import { analyse } from '../../server/src/analysis/analyse';
import { processorTime } from './clock';
import { printBig } from './big';
import { printCorrections } from './corrections';
import { printFigures } from './figures';
import { printGrowthOfKinds } from './growth';
import { printFolders } from './folder';
import { printKeystrokes } from './keystrokes';
import { printNames } from './names';
import { addTimes, stepNames, timeSteps, total, type Times } from './steps';
import { printStart } from './start';
import { printTree } from './tree';
import { longArticle, sampleArticles, type Text } from './text';

const quick = process.argv.includes('--quick');
const wordsPerRun = quick ? 50_000 : 200_000;
const wordsByThemselves = quick ? 50_000 : 1_000_000;
/** The sample articles so many times over are read in one round. */
const copies = 10;
const sizes = quick ? [10_000, 50_000] : [10_000, 100_000, 1_000_000];
/** Garbage collection and caches make a long article somewhat dearer; a step that is not linear is dearer by far more. */
const mayGrow = quick ? 2 : 3;

if (process.argv[2] === 'big') process.exitCode = (await printBig()) ? 0 : 1;
else if (process.argv[2] === 'growth') process.exitCode = printGrowthOfKinds(process.argv[3]) ? 0 : 1;
else if (process.argv[2] === 'folder') await printFolders(process.argv[3]);
else if (process.argv[2] === 'tree') process.exitCode = printTree() ? 0 : 1;
else if (process.argv[2] === 'start') process.exitCode = (await printStart()) ? 0 : 1;
else await printAll();

async function printAll(): Promise<void> {
  const started = processorTime();
  const first = sampleArticles('nl')[0]!;
  analyse(first.text, first.language);
  console.log(`first analysis, with the models' loading: ${Math.round(processorTime() - started)} ms\n`);
  for (const language of ['nl', 'en']) printRates(language, sampleArticles(language));
  console.log('one step by itself, once the engine has warmed up');
  for (const language of ['nl', 'en']) printNames(language, sampleArticles(language), wordsByThemselves);
  for (const language of ['nl', 'en']) printFigures(language, sampleArticles(language), wordsByThemselves);
  console.log('');
  for (const size of [1_000, 10_000]) await printKeystrokes(longArticle(sampleArticles('nl'), size));
  printCorrections();
  console.log('');
  process.exitCode = printGrowth(sampleArticles('nl')) ? 0 : 1;
}

/** The sample articles one by one, over and over. */
function printRates(language: string, articles: readonly Text[]): void {
  const words = copies * articles.reduce((n, a) => n + a.words, 0);
  const rounds = Math.ceil(wordsPerRun / words);
  const texts = Array.from({ length: copies }, () => articles).flat();
  const round = (): Times => timeSteps(texts);
  for (let i = 0; i < 4; i += 1) round();
  const all = Array.from({ length: rounds }, round);
  const times = all.reduce(addTimes);
  // The mean, and the fastest round: what one core does when nothing else disturbs it.
  const rate = (of: (times: Times) => number): string =>
    `${perSecond(words * rounds, of(times))}   best ${perSecond(words, Math.min(...all.map(of)))}`;
  console.log(`${language}: ${(words * rounds).toLocaleString('en')} words, sample articles one by one`);
  for (const step of stepNames) console.log(`  ${step.padEnd(28)} ${rate((t) => t[step])}`);
  console.log(`  ${'tokenise and names'.padEnd(28)} ${rate((t) => t.tokenise + t.names)}`);
  console.log(`  ${'whole analysis'.padEnd(28)} ${rate(total)}`);
  console.log('');
}

function perSecond(words: number, milliseconds: number): string {
  return `${Math.round(words / (milliseconds / 1000))
    .toLocaleString('en')
    .padStart(11)} words/s`;
}

/** True when no step's time per word grows by more than `mayGrow` from the shortest to the longest article. */
function printGrowth(articles: readonly Text[]): boolean {
  console.log('one long article: microseconds per word');
  console.log(
    `  ${''.padEnd(12)}${sizes.map((n) => `${n.toLocaleString('en')} words`.padStart(18)).join('')}`,
  );
  const measured = sizes.map((size) => {
    const article = longArticle(articles, size);
    if (size === sizes[0]) for (let i = 0; i < 5; i += 1) timeSteps([article]);
    const times = timeSteps([article]);
    return (step: keyof Times): number => (1000 * times[step]) / article.words;
  });
  let linear = true;
  for (const step of stepNames) {
    const row = measured.map((of) => of(step));
    const grows = row.at(-1)! > mayGrow * row[0]! && row.at(-1)! > 0.5;
    if (grows) linear = false;
    const cells = row.map((t) => t.toFixed(2).padStart(18)).join('');
    console.log(`  ${step.padEnd(12)}${cells}${grows ? '   grows' : ''}`);
  }
  return linear;
}
