/** Times names by themselves, from the bare text on, beside compromise's own names on the same articles. */
import { spawnSync } from 'node:child_process';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { findNames } from '../../server/src/analysis/names/findNames';
import { tokenise } from '../../server/src/analysis/text/tokens';
import { processorTime } from './clock';
import type { Text } from './text';

/** One row each: `words` words of the articles, one by one and over and over, and fewer for compromise, which is slower. */
export function printNames(language: string, articles: readonly Text[], words: number): void {
  const round = articles.reduce((n, a) => n + a.words, 0);
  const roundsFor = (count: number): number => Math.ceil(count / round);
  for (let i = 0; i < roundsFor(words / 5); i += 1) articles.forEach(readNames);
  const rounds = roundsFor(words);
  const start = processorTime();
  for (let i = 0; i < rounds; i += 1) articles.forEach(readNames);
  printRow(`${language}: names, tokenising included`, round * rounds, processorTime() - start);
  const peerRounds = roundsFor(words / 10);
  const input = JSON.stringify(Array.from({ length: peerRounds }, () => articles.map((a) => a.text)).flat());
  const peer = spawnSync(process.execPath, [...process.execArgv, 'scripts/bench/compromise.mjs'], {
    input,
    encoding: 'utf8',
  });
  if (peer.status === 0) {
    const { milliseconds } = JSON.parse(peer.stdout) as { milliseconds: number };
    printRow(`${language}: compromise, its names`, round * peerRounds, milliseconds);
  } else console.log(`  (compromise could not be measured: ${peer.stderr.trim().split('\n')[0]})`);
}

function readNames({ text, language }: Text): void {
  const { blocks } = readBlocks(text, language);
  const article = { uri: '', version: 0, language: language.id, text, blocks };
  findNames({ article, ...tokenise(text, blocks, language.tokens) }, language);
}

/** A row of what one step does by itself. */
export function printRow(what: string, words: number, milliseconds: number): void {
  const perSecond = Math.round(words / (milliseconds / 1000)).toLocaleString('en');
  console.log(
    `  ${what.padEnd(32)} ${perSecond.padStart(9)} words/s, mean of ${words.toLocaleString('en')} words`,
  );
}
