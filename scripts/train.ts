/**
 * Trains the name tagger: `npm run train -- --language nl --data DIR [--folds 5]`.
 * Or a language's word classes: `npm run train -- --language nl --grammar TREEBANK.jsonl [--except DOCUMENT,DOCUMENT]`.
 * Or the ranking of speakers: `npm run train -- --language nl --speakers GOLD_DIR [--folds 5]`, on the read parts of annotated articles.
 * The same data and seed give the same bytes. DIR holds `<language>-*.jsonl` as docs/names.md describes them;
 * our own texts in `training/` are always added.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageById } from '../server/src/languages/languages';
import { listDataOf } from './listData';
import { readDocuments, readMarked, type Document } from './train/documents';
import type { Candidate } from '../server/src/analysis/names/candidates';
import { labelCount } from '../server/src/analysis/names/labels';
import { trainSpeakers } from './train/speakers';
import { writeClasses } from './train/grammar/write';
import { withArticles } from './train/articles';
import { english } from './train/made/en';
import { makeTexts } from './train/made/make';
import { dutch } from './train/made/nl';
import { modelCard } from './train/modelCard';
import { publishedNames } from './train/publishedNames';
import { packModel } from './train/packModel';
import { crossValidate, scoreLines, trainAll } from './train/rounds';

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
const sources = language ? (await listDataOf(language.id)).training : {};
const spoken = option('speakers');
if (language && spoken !== undefined) {
  trainSpeakers(language, spoken, Number(option('folds') ?? 5));
  process.exit(0);
}
const treebank = option('grammar');
if (language && treebank !== undefined) {
  writeClasses(language, treebank, { except: option('except')?.split(',') ?? [], sources });
  process.exit(0);
}
const folder = option('data');
if (!language || !folder) {
  console.error(
    'Use: npm run train -- --language nl|en --data DIR [--folds N | --only FILE] [--errors FILE] [--ndjson OUT]',
  );
  process.exit(1);
}
const only = option('only');
const own = 'training';
const corpus = option('corpus');
const marked: Document[] = [
  ...filesIn(folder, '.jsonl').flatMap(([name, text]) => readDocuments(text, name, language)),
  ...filesIn(own, '.txt').flatMap(([name, text]) => readMarked(text, name, language)),
];
const recipe = { nl: dutch, en: english }[language.id];
if (recipe) marked.push(...readMarked(makeTexts(recipe), `made-${language.id}`, language));
const documents = corpus === undefined ? marked : withArticles(marked, corpus, language);
console.log(
  `${documents.length} documents, ${documents.reduce((n, d) => n + d.cut.tokens.length, 0)} tokens`,
);

const folds = option('folds');
if (folds !== undefined || only !== undefined) {
  const target = option('ndjson');
  const lines: string[] = [];
  const options = {
    folds: Number(folds ?? 1),
    only,
    errors: option('errors'),
    found: (document: Document, names: readonly Candidate[]) => lines.push(publishedNames(document, names)),
  };
  for (const line of scoreLines(crossValidate(documents, language.names, options))) console.log(line);
  if (target !== undefined) writeFileSync(target, `${lines.join('\n')}\n`);
} else {
  const started = Date.now();
  console.log('Held back, one document in ten:');
  const figures = scoreLines(crossValidate(documents, language.names, { folds: 10, rounds: 1 }));
  for (const line of figures) console.log(line);
  const packed = packModel(trainAll(documents, language.names), labelCount);
  const target = `server/src/languages/${language.id}/model`;
  const json = `${JSON.stringify(packed, null, 1)}\n`;
  writeFileSync(`${target}.json`, json);
  writeFileSync(`${target}.md`, modelCard(language, documents, packed, figures, sources));
  console.log(`${packed.features.count} features, ${json.length} bytes, ${Date.now() - started} ms`);
}
