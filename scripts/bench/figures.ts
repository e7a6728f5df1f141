/** Times figures by themselves: tokens, names and quotes are given. */
import { analyse } from '../../server/src/analysis/analyse';
import { findFigures } from '../../server/src/analysis/figures/findFigures';
import { processorTime } from './clock';
import { printRow } from './names';
import type { Text } from './text';

/** A row: `words` words of the articles, one by one and over and over. */
export function printFigures(language: string, articles: readonly Text[], words: number): void {
  const read = articles.map((article) => ({ ...article, analysis: analyse(article.text, article.language) }));
  const round = (): void => {
    for (const { analysis, language: rules } of read) findFigures(analysis, rules);
  };
  const inRound = articles.reduce((n, a) => n + a.words, 0);
  const rounds = Math.ceil(words / inRound);
  for (let i = 0; i < rounds / 2; i += 1) round();
  const start = processorTime();
  for (let i = 0; i < rounds; i += 1) round();
  printRow(`${language}: figures, tokens given`, inRound * rounds, processorTime() - start);
}
