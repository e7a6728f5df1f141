/**
 * Runs test/workbench/extension in a desktop VS Code of some version, which is downloaded:
 * `node scripts/workbench/inEditor.mjs [VERSION|stable|insiders]`. Build first. Needs a screen (`xvfb-run`).
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../npm.mjs';
import { bundleTests } from './bundleTests.mjs';
import { temporaryFolder } from './keep.mjs';

const [version = 'stable'] = process.argv.slice(2);
const folder = temporaryFolder('editor');
cpSync(join(root, 'test/workbench/fixtures'), join(folder, 'articles'), { recursive: true });
try {
  process.exitCode = await runTests({
    version,
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleTests(),
    extensionTestsEnv: { DUIDING_TEST_RESULTS: join(folder, 'results.json') },
    launchArgs: [join(folder, 'articles'), '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
