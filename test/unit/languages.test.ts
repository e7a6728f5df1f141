/** The list of languages: what else names them says the same, and each is told from the others. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleLanguages, detectLanguage, languageIds } from '../../server/src/languages/languages';

it('is what the editor offers', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { configuration: { properties: Record<string, Record<string, unknown>> }[] };
  };
  const setting = contributes.configuration.find((c) => 'duiding.language' in c.properties)!.properties[
    'duiding.language'
  ]!;
  expect(setting['enum']).toEqual(['auto', ...languageIds]);
  expect((setting['enumItemLabels'] as string[]).slice(1)).toEqual(articleLanguages.map(({ name }) => name));
});

it.each([
  [
    'nl',
    'De brug over de rivier blijft dicht, zei de wethouder. Niemand weet nog wanneer die weer opengaat.',
  ],
  ['en', 'The bridge over the river will stay shut, the mayor said. Nobody knows when it will open again.'],
  [
    'de',
    'Die Brücke über den Fluss bleibt gesperrt, sagte die Bürgermeisterin. Niemand weiß, wie lange noch.',
  ],
])('tells %s from the others', (id, text) => {
  expect(detectLanguage(text).id).toBe(id);
});
