/** `npm run evaluate [-- FOLDER]`: reads annotated articles and scores the reading; without a folder, holds it against the floor. */
import { parseArgs } from 'node:util';
import { languageById, languageIds } from '../../server/src/languages/languages';
import { calibrationTable } from './calibration';
import { compareWith } from './compare';
import { changeLines, changes, raised, readFloor, writeFloor } from './floor';
import { evaluateGrammar } from './grammar';
import { headline, sum } from './measures';
import { articleTable, measureTable, setTable } from './print';
import { measuresOf, scoreFolder, type Measures, type Scored } from './scoreFolder';

const corpus = 'test/corpus';
const usage = `Usage: npm run evaluate                   scores ${corpus} and fails where a measure fell
       npm run evaluate -- --write         writes down what rose; with --because WHY also what fell
       npm run evaluate -- FOLDER [--language ${languageIds.join('|')}] [--errors] [--articles] [--json]
                                  [--calibration]
                                  [--compare-with SCORE.py] [--system COMMAND]
       npm run evaluate -- --grammar TREEBANK.jsonl [--language ${languageIds.join('|')}] [--folds N]
Errors and articles of a set's unread part are never shown.`;

try {
  process.exitCode = evaluate();
} catch (error) {
  console.error(`evaluate: ${(error as Error).message}\n${usage}`);
  process.exitCode = 1;
}

function evaluate(): number {
  const { folder, ...options } = readOptions();
  if (options.grammar !== undefined) return printGrammar(options.grammar, options);
  const scored = scoreFolder(folder ?? corpus, options);
  if (scored.length === 0) throw new Error(`no .gold.json files below ${folder ?? corpus}.`);
  if (options.calibration) {
    console.log(calibrationTable(scored));
    return 0;
  }
  print(scored, options);
  if (options['compare-with'] !== undefined) {
    const ours = headline(sum(scored.map((s) => s.tally)));
    return compareWith(options['compare-with'], folder ?? corpus, options.language, scored, ours);
  }
  const isWhole = folder === undefined && options.language === undefined && options.system === undefined;
  return isWhole && !options.json ? holdAgainstFloor(measuresOf(scored), options) : 0;
}

/** Throws on what does not go together. */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean' },
      because: { type: 'string' },
      language: { type: 'string' },
      errors: { type: 'boolean' },
      articles: { type: 'boolean' },
      calibration: { type: 'boolean' },
      json: { type: 'boolean' },
      'compare-with': { type: 'string' },
      grammar: { type: 'string' },
      system: { type: 'string' },
      folds: { type: 'string', default: '5' },
    },
  });
  if (positionals.length > 1) throw new Error('one folder at a time.');
  const [folder] = positionals;
  if (values.write && (folder !== undefined || values.language !== undefined || values.system !== undefined))
    throw new Error(`--write measures all of ${corpus}.`);
  if (values.because !== undefined && !values.write) throw new Error('--because goes with --write.');
  return { ...values, folder };
}

/** The scores of classes, phrases and clauses on a treebank's file. */
function printGrammar(file: string, { language: id, folds }: { language?: string; folds: string }): number {
  const language = languageById(id ?? languageIds[0]!);
  if (!language) throw new Error(`no language ${id ?? ''}.`);
  for (const line of evaluateGrammar(file, language, { folds: Number(folds) })) console.log(line);
  return 0;
}

type Shown = Pick<ReturnType<typeof readOptions>, 'json' | 'errors' | 'articles'>;

function print(scored: readonly Scored[], { json, errors, articles }: Shown): void {
  if (json) {
    console.log(JSON.stringify(asJson(scored)));
    return;
  }
  if (errors) printErrors(scored);
  if (articles) console.log(articleTable(readPart(scored).map((s) => [s.article.name, s.tally] as const)));
  printTables(scored);
}

function holdAgainstFloor(now: Measures, { write, because }: { write?: boolean; because?: string }): number {
  const floor = readFloor(corpus);
  const { falls, rises } = changes(floor.measures, now);
  if (rises.length > 0) console.log(['Rose:', ...changeLines(rises)].join('\n  '));
  if (falls.length > 0) console.log(['Fell:', ...changeLines(falls)].join('\n  '));
  if (write) {
    writeFloor(corpus, raised(floor, now, because));
    console.log(`Written to ${corpus}/measures.json.`);
  } else if (rises.length > 0) console.log('Write the rise down with `npm run evaluate -- --write`.');
  if (falls.length === 0) return 0;
  if (because !== undefined && write) return 0;
  console.log('What fell is written down only with `--write --because WHY`.');
  return 1;
}

function readPart(scored: readonly Scored[]): Scored[] {
  return scored.filter((s) => s.part === 'read');
}

function printErrors(scored: readonly Scored[]): void {
  for (const { article, errors } of readPart(scored))
    for (const error of errors) console.log(`${article.name} ${error}`);
}

function printTables(scored: readonly Scored[]): void {
  const byLanguage = languagesOf(scored);
  for (const [language, list] of byLanguage)
    console.log(measureTable(language, sum(list.map((s) => s.tally))));
  if (byLanguage.length > 1) console.log(measureTable('all', sum(scored.map((s) => s.tally))));
  console.log(setTable(measuresOf(scored)));
}

function languagesOf(scored: readonly Scored[]): [language: string, list: Scored[]][] {
  const languages = [...new Set(scored.map((s) => s.article.gold.language))];
  return languages.map((id) => [id, scored.filter((s) => s.article.gold.language === id)]);
}

function asJson(scored: readonly Scored[]): unknown {
  const total = (list: readonly Scored[]) => headline(sum(list.map((s) => s.tally)));
  return {
    all: total(scored),
    languages: Object.fromEntries(languagesOf(scored).map(([id, list]) => [id, total(list)])),
    sets: measuresOf(scored),
    articles: Object.fromEntries(readPart(scored).map((s) => [s.article.name, headline(s.tally)])),
  };
}
