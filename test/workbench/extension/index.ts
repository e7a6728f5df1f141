/** The entry that the extension host calls: runs the tests beside this file and writes what became of them. */
import Mocha from 'mocha';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rejects when a test failed; `scripts/workbench/extensionTests.mjs` reads the results from a file. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000 });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  const results: { title: string; error?: string }[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => results.push({ title: test.fullTitle() }))
      .on('pending', (test) => results.push({ title: test.fullTitle(), error: 'skipped' }))
      .on('fail', (test, error: Error) => {
        results.push({ title: test.fullTitle(), error: error.stack ?? error.message });
      });
  });
  const file = process.env['DUIDING_TEST_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}
