/** Makes the package that readers install: `npm run package [-- --out FILE]`, by default duiding.vsix. Build first. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { root } from './npm.mjs';
import { temporaryFolder } from './workbench/keep.mjs';

/** What may go in; `.vscodeignore` says which files of it do. */
const content = [
  ...[
    'package.json',
    'package.nls.json',
    'package.nls.nl.json',
    'language-configuration.json',
    '.vscodeignore',
  ],
  ...[
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'THIRD_PARTY_NOTICES.txt',
    'dist',
    'l10n',
    'media',
    'samples',
    'schemas',
    'syntaxes',
  ],
];

/**
 * Packs a copy of the content: vsce reads the whole of its folder, and here that is a gigabyte of tools.
 *
 * @param {string} out the .vsix to write
 * @returns {Promise<string[]>} the packed files, relative to the project's folder
 */
export async function makePackage(out) {
  const cwd = temporaryFolder('package');
  try {
    for (const name of content.filter((name) => existsSync(join(root, name))))
      cpSync(join(root, name), join(cwd, name), { recursive: true });
    writeFileSync(join(cwd, 'README.md'), readmeAlone(readFileSync(join(root, 'README.md'), 'utf8')));
    const options = { cwd, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };
    await createVSIX({ ...options, packagePath: out });
    return await listFiles({ cwd, packageManager: PackageManager.None });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/**
 * README as a page that stands alone, as the editor shows it of an extension: without links to files that the package
 * has not, and without pictures, which the editor shows from an https address only (tried: neither files of the package
 * nor data in the page). The walkthrough has pictures.
 *
 * @param {string} readme
 * @returns {string}
 */
export function readmeAlone(readme) {
  return readme
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]+\)\n\n/gm, '')
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, '$1');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'duiding.vsix' } } });
  await makePackage(resolve(values.out));
}
