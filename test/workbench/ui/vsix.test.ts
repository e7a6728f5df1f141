/** The package that readers install: what is in it, and that it works once installed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePackage } from '../../../scripts/package.mjs';
import { temporaryFolder } from '../../../scripts/workbench/keep.mjs';
import { openFixtures } from './openFixtures';

const folder = temporaryFolder('package');
const vsix = join(folder, 'duiding.vsix');
let files: string[];

beforeAll(async () => {
  files = await makePackage(vsix);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds what it needs and nothing else', () => {
  const needed = [
    ...['package.json', 'package.nls.json', 'package.nls.nl.json', 'language-configuration.json'],
    ...[
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'THIRD_PARTY_NOTICES.txt',
      'media/icon.png',
      'syntaxes/article.tmLanguage.json',
    ],
    ...['schemas/duiding.schema.json'],
    ...['dist/client.js', 'dist/client.web.js', 'dist/server.js', 'dist/server.worker.js'],
  ];
  expect(needed.filter((file) => !files.includes(file))).toEqual([]);
  const allowed =
    /^(package(\.nls(\.nl)?)?\.json|language-configuration\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.txt|(dist|l10n|media|samples|schemas|syntaxes)\/.+)$/;
  expect(files.filter((file) => !allowed.test(file) || /\.ts$|\.map$|cli\.js$/.test(file))).toEqual([]);
});

test('works when installed', async () => {
  const { workbench, close } = await openFixtures({ vsix: [vsix] });
  try {
    await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
    await workbench.coloured('Teun Haverkort', 'bewoners een brief');
    await workbench.showView('Duiding');
    await workbench.rows('Teun Haverkort').waitFor();
    await workbench.rows('Mijn kelder staat blank').waitFor();
  } finally {
    await close();
  }
});
