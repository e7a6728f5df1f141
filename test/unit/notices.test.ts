/** The notices of the package name every package that a bundle holds and every source of the data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledPackages, notices, noticesFile } from '../../scripts/notices.mjs';

it('says of every bundled package what its licence asks for', { timeout: 120_000 }, async () => {
  const packages = await bundledPackages();
  expect(packages.size).toBeGreaterThan(5);
  const text = readFileSync(noticesFile, 'utf8');
  for (const folder of packages) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    expect(text).toContain(`\n${name} ${version}: licence `);
  }
});

it('is what "npm run notices" writes', { timeout: 120_000 }, async () => {
  expect(readFileSync(noticesFile, 'utf8')).toBe(await notices());
});

it('goes into the package', () => {
  expect(readFileSync('.vscodeignore', 'utf8')).toContain(`!${noticesFile}`);
  expect(readFileSync('scripts/package.mjs', 'utf8')).toContain(noticesFile);
});
