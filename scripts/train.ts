/**
 * Trains the name tagger: `npm run train -- --language nl --data DIR [--folds 5]`.
 * The same data and seed give the same bytes. DIR holds `<language>-*.jsonl` as docs/names.md describes them;
 * our own texts in `training/` are always added.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageById } from '../server/src/languages/languages';
import { readDocuments, readMarked, type Document } from './train/documents';
import { crossValidate, printScores, trainAll } from './train/rounds';
import { packModel } from './train/packModel';

const filesIn = (directory: string, ending: string): [name: string, text: string][] =>
  readdirSync(directory)
    .filter((f) => f.includes(`${language!.id}-`) && f.endsWith(ending))
    .sort()
    .map((f) => [basename(f, ending), readFileSync(join(directory, f), 'utf8')]);

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const language = languageById(option('language') ?? 'nl');
const folder = option('data');
if (!language || !folder) {
  console.error('Use: npm run train -- --language nl|en --data DIR [--folds N] [--only nl-written]');
  process.exit(1);
}
const only = option('only');
const own = 'training';
const documents: Document[] = [
  ...filesIn(folder, '.jsonl').flatMap(([name, text]) => readDocuments(text, name, language)),
  ...filesIn(own, '.txt').flatMap(([name, text]) => readMarked(text, name, language)),
];
console.log(
  `${documents.length} documents, ${documents.reduce((n, d) => n + d.cut.tokens.length, 0)} tokens`,
);

const folds = option('folds');
if (folds !== undefined) {
  const scores = crossValidate(documents, language.names, Number(folds), only);
  printScores(scores);
} else {
  const started = Date.now();
  const trained = trainAll(documents, language.names);
  const packed = packModel(trained);
  writeFileSync(`server/src/languages/${language.id}/model.json`, `${JSON.stringify(packed, null, 1)}\n`);
  console.log(
    `${packed.features} features, ${JSON.stringify(packed).length} bytes, ${Date.now() - started} ms`,
  );
}
