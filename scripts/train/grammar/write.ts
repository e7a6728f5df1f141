/** Trains a language's word classes on a treebank and writes weights and model card. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { tagCount } from '../../../server/src/analysis/syntax/labels';
import type { Language } from '../../../server/src/languages/language';
import { packModel } from '../packModel';
import { grammarCard } from './card';
import { trainClasses } from './rounds';
import { readTrees } from './sentences';

interface Options {
  /** Documents that are left out of everything. */
  readonly except: readonly string[];
  /** Where the treebanks come from. */
  readonly sources: Readonly<Record<string, string>>;
}

export function writeClasses(language: Language, file: string, { except, sources }: Options): void {
  const left = new Set(except);
  const all = readTrees(readFileSync(file, 'utf8'), language);
  const trees = all.filter((t) => !left.has(t.document));
  console.log(`${trees.length} of ${all.length} sentences`);
  const packed = packModel(trainClasses(trees, language), tagCount);
  const target = `server/src/languages/${language.id}/classes`;
  const json = `${JSON.stringify(packed, null, 1)}\n`;
  writeFileSync(`${target}.json`, json);
  writeFileSync(
    `${target}.md`,
    grammarCard(language, trees, packed, sources[`grammar/${basename(file, '.jsonl')}`]),
  );
  console.log(`${packed.features.count} features, ${json.length} bytes`);
}
