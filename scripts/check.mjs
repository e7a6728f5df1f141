/** `npm run check`: types, lint, unused code, format and the unit tests but the longest, in two minutes. `npm test` is all. */
import { longTests } from '../test/longTests.mjs';
import { npm, root } from './npm.mjs';

const start = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
try {
  for (const part of ['types', 'lint', 'unused', 'format:check', 'unit:quick']) {
    const begun = Date.now();
    npm(root, ['run', '--silent', part]);
    console.log(`${part}: ${seconds(begun)}`);
  }
  console.log(
    `All is well, after ${seconds(start)}. Left to npm test: the build, the protocol and workbench`,
  );
  console.log(`tests, and of the unit tests ${longTests.join(', ')}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
