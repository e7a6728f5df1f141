/** `npm run evaluate -- GOLD_DIR [--errors] [--articles] [--language nl|en] [--json]`: runs the analysis on gold articles and scores it. */
import { analyse } from '../../server/src/analysis/analyse';
import { readArguments } from '../../server/src/cli/arguments';
import { detectLanguage, languageIds } from '../../server/src/languages/languages';
import { publish } from '../../server/src/cli/published';
import { compareWith } from './compare';
import { readGold, type GoldArticle } from './gold';
import { headline, sum, type Tally } from './measures';
import { articleTable, measureTable } from './print';
import { scoreArticle } from './score';

const usage = `Usage: npm run evaluate -- GOLD_DIR [--language ${languageIds.join('|')}] [--errors] [--articles] [--json]
                              [--compare-with SCORE.py]`;

const read = readArguments(
  process.argv.slice(2).filter((a, i, all) => !isComparison(a, i, all)),
  {
    errors: {},
    articles: {},
    json: {},
    language: { values: languageIds },
  },
);
if ('complaint' in read || read.rest.length !== 1) {
  console.error('complaint' in read ? `evaluate: ${read.complaint}\n${usage}` : usage);
  process.exitCode = 1;
} else {
  try {
    evaluate(read.rest[0]!, read.options);
  } catch (error) {
    console.error(`evaluate: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

function evaluate(folder: string, options: ReadonlyMap<string, string>): void {
  const language = options.get('language');
  const articles = readGold(folder).filter((a) => language === undefined || a.gold.language === language);
  if (articles.length === 0) {
    console.error(`evaluate: no .gold.json files below ${folder}.`);
    process.exitCode = 1;
    return;
  }
  const results = articles.map((article) => ({ article, ...readAndScore(article) }));
  const total = sum(results.map((r) => r.tally));
  const byLanguage = new Map<string, Tally>();
  for (const id of new Set(articles.map((a) => a.gold.language)))
    byLanguage.set(id, sum(results.filter((r) => r.article.gold.language === id).map((r) => r.tally)));
  if (options.has('json')) {
    const perArticle = results.map((r) => [r.article.name, headline(r.tally)]);
    const perLanguage = [...byLanguage].map(([id, tally]) => [id, headline(tally)]);
    console.log(
      JSON.stringify({
        all: headline(total),
        languages: Object.fromEntries(perLanguage) as unknown,
        articles: Object.fromEntries(perArticle) as unknown,
      }),
    );
    return;
  }
  if (options.has('errors'))
    for (const { article, errors } of results)
      for (const error of errors) console.log(`${article.name} ${error}`);
  if (options.has('articles')) console.log(articleTable(results.map((r) => [r.article.name, r.tally])));
  for (const [id, tally] of byLanguage) console.log(measureTable(id, tally));
  if (byLanguage.size > 1) console.log(measureTable('all', total));
  const scorer = process.argv[process.argv.indexOf('--compare-with') + 1];
  if (process.argv.includes('--compare-with') && scorer)
    process.exitCode = compareWith(scorer, folder, language, results, headline(total));
}

function readAndScore({ gold, text, path }: GoldArticle) {
  const published = publish(analyse(text, detectLanguage(text), { uri: path }), { file: path });
  return { published, ...scoreArticle(gold, published, text) };
}

function isComparison(arg: string, i: number, all: readonly string[]): boolean {
  return arg === '--compare-with' || all[i - 1] === '--compare-with';
}
