/**
 * Unit tests of the pure code; the protocol and workbench tests have runners of their own. Most share their modules, so
 * that languages and models are loaded once for many files. What takes long, or counts the engine's steps, is the project
 * `long`: each file by itself, in `npm test` and not in `npm run check`.
 */
import { configDefaults, defineConfig } from 'vitest/config';
import { longTests } from './test/longTests.mjs';

const all = 'test/unit/**/*.test.ts';
const long = longTests.map((name) => `test/unit/${name}.test.ts`);
const limits = { testTimeout: 180_000, hookTimeout: 180_000, setupFiles: ['test/turn.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'quick',
          include: [all],
          exclude: [...configDefaults.exclude, ...long],
          isolate: false,
        },
      },
      { test: { ...limits, name: 'long', include: long } },
    ],
  },
});
