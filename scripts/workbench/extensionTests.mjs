/**
 * Runs test/workbench/extension inside the extension host of a real workbench:
 * `node scripts/workbench/extensionTests.mjs [REPORT.json]`. The report has the form of vitest's. Build first.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../npm.mjs';
import { openBrowser } from './browser.mjs';
import { startCodeServer, workbenchAddress } from './codeServer.mjs';
import { bundleTests } from './bundleTests.mjs';
import { temporaryFolder } from './keep.mjs';

const limit = 240_000;
const report = process.argv[2];

const tested = await bundleTests();
const folder = temporaryFolder('articles');
const results = join(folder, 'results.json');
cpSync(join(root, 'test/workbench/fixtures'), join(folder, 'articles'), { recursive: true });
let messages = '';
try {
  await runInWorkbench();
} catch (error) {
  messages += `${error.message}\n`;
}
const tests = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
rmSync(folder, { recursive: true, force: true });

for (const { title, error } of tests)
  console.log(error === undefined ? `  ✓ ${title}` : `  ✗ ${title}\n${error}`);
if (tests.length === 0) console.error(`The tests did not run to their end.\n${messages}`);
const failed = tests.length === 0 ? 1 : tests.filter((test) => test.error !== undefined).length;
const passed = tests.filter((test) => test.error === undefined).length;
if (report)
  writeFileSync(report, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: [] }));
process.exitCode = failed > 0 ? 1 : 0;

/** What the workbench says about itself is left out; it also misses native parts that were never installed. */
function note(message) {
  const own =
    /^(Creat|Resolv|Ignoring|\[|Timed out waiting for auth|\s*%d )|\.cache\/workbench\/node_modules/;
  if (!own.test(message)) messages += `${message}\n`;
}

/** Resolves when the tests have ended, however they ended. */
async function runInWorkbench() {
  const server = await startCodeServer({ env: { DUIDING_TEST_RESULTS: results } });
  const browser = await openBrowser();
  const { page } = browser;
  try {
    await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`no end of the tests within ${limit} ms`)), limit).unref();
      page.on('crash', () => reject(new Error('the page crashed')));
      const open = async () => {
        await page.exposeFunction('codeAutomationLog', (_type, args) => note(args.join(' ')));
        await page.exposeFunction('codeAutomationExit', resolve);
        const what = { folder: join(folder, 'articles'), extension: root, tests: tested };
        await page.goto(workbenchAddress(server, what));
      };
      open().catch(reject);
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}
