/**
 * `npm run release -- VERSION`: makes a release ready. Needs a clean checkout; sets the version, dates the changelog,
 * runs all tests, makes the .vsix and the package for other programs, commits and tags. Publishes nothing: it ends with
 * the commands that do.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, root } from './npm.mjs';

const unreleased = /^## \d+\.\d+\.\d+, not released yet$/m;

/**
 * The changelog with its topmost part named after the release. Throws where it has none that waits for one.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} date as 2026-11-30
 */
export function datedChangelog(changelog, version, date) {
  if (!unreleased.test(changelog)) throw new Error('CHANGELOG.md has no part that is “not released yet”.');
  return changelog.replace(unreleased, `## ${version}, ${date}`);
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

function release(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Error('Name a version: npm run release -- 1.2.3');
  if (git('status', '--porcelain') !== '') throw new Error('There are changes that are not committed.');
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`There is a tag v${version} already.`);
  const changelog = join(root, 'CHANGELOG.md');
  const dated = datedChangelog(
    readFileSync(changelog, 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  );
  npm(root, ['version', version, '--no-git-tag-version', '--allow-same-version']);
  writeFileSync(changelog, dated);
  npm(root, ['test']);
  npm(root, ['run', 'package', '--', '--out', `duiding-${version}.vsix`]);
  npm(root, ['pack']);
  git('commit', '--all', '--message', `Version ${version}`);
  git('tag', `v${version}`);
  console.log(`
duiding-${version}.vsix and duiding-${version}.tgz are made, v${version} is tagged. To publish:
  git push --follow-tags
  npx vsce publish --packagePath duiding-${version}.vsix
  npx ovsx publish duiding-${version}.vsix`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    release(process.argv[2]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
