/** The package that readers install: what is in it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const listed = join(dirname(process.env['DUIDING_VSIX']!), 'files.json');
const files = JSON.parse(readFileSync(listed, 'utf8')) as string[];

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
