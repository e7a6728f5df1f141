/**
 * Runs everything that checks this project, from a clean checkout: `npm test [-- PART...]`.
 *
 * Installs what is missing first. Prints what each part prints, then one line with the sum: `N passed, N failed`.
 * The exit code is 1 when anything failed. Build, types, lint, unused code and format count as one test each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, npm, root } from './npm.mjs';
import { installBrowser } from './workbench/browser.mjs';
import { installWorkbench } from './workbench/install.mjs';
import { temporaryFolder } from './workbench/keep.mjs';

const parts = {
  build: () => byExitCode('run', 'build'),
  types: () => byExitCode('run', 'types'),
  lint: () => byExitCode('run', 'lint'),
  unused: () => byExitCode('run', 'unused'),
  format: () => byExitCode('run', 'format:check'),
  unit: () => vitest('vitest.config.ts'),
  protocol: () => vitest('vitest.protocol.config.ts'),
  workbench: () => reported(['scripts/workbench/extensionTests.mjs', results]),
  ui: () => vitest('vitest.workbench.config.ts'),
};

const folder = temporaryFolder('test');
const results = join(folder, 'results.json');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const sum = { passed: 0, failed: 0 };
const report = [];
for (const name of ['install', ...Object.keys(parts)]) {
  if (name !== 'install' && chosen.length > 0 && !chosen.includes(name)) continue;
  const start = Date.now();
  if (name !== 'install') console.log(`\n== ${name}`);
  const { passed, failed } = name === 'install' ? install() : count(parts[name]);
  sum.passed += passed;
  sum.failed += failed;
  report.push(
    `${name.padEnd(10)} ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`,
  );
  if (failed > 0 && (name === 'install' || name === 'build')) break;
}
console.log(`\n${report.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/** Not a test, unless it fails: nothing that follows could run. */
function install() {
  return count(() => {
    installPackages();
    const inWorkbench = ['workbench', 'ui'].some((name) => chosen.length === 0 || chosen.includes(name));
    if (inWorkbench) {
      installWorkbench();
      console.log(`Browser: ${installBrowser()}`);
    }
    return { passed: 0, failed: 0 };
  });
}

function count(run) {
  try {
    return run();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

function byExitCode(...args) {
  npm(root, args);
  return { passed: 1, failed: 0 };
}

function vitest(config) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return reported(['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters]);
}

/** Runs a Node script that writes a report in vitest's JSON form; what broke outside a test is a failure too. */
function reported(args) {
  rmSync(results, { force: true });
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (!existsSync(results)) throw new Error(`${args.find((arg) => !arg.startsWith('-'))} gave no report.`);
  const {
    numPassedTests,
    numFailedTests,
    numPendingTests = 0,
    testResults,
  } = JSON.parse(readFileSync(results, 'utf8'));
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + numPendingTests + broken;
  return {
    passed: numPassedTests,
    failed: failed === 0 && (status !== 0 || numPassedTests === 0) ? 1 : failed,
  };
}
