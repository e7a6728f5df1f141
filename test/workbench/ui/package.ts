/** Makes the package once for all files of tests, which install it. Its name and content are told by the environment. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePackage } from '../../../scripts/package.mjs';
import { temporaryFolder } from '../../../scripts/workbench/keep.mjs';

/** Called for each project; all install the same package. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env['DUIDING_VSIX'] !== undefined) return undefined;
  const folder = temporaryFolder('package');
  const vsix = join(folder, 'duiding.vsix');
  process.env['DUIDING_VSIX'] = vsix;
  const files = await makePackage(vsix);
  writeFileSync(join(folder, 'files.json'), JSON.stringify(files));
  return () => rmSync(folder, { recursive: true, force: true });
}
