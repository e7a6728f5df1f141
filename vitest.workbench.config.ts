/**
 * Tests that use the installed package as a reader does, with mouse and keyboard in a real workbench: with the extension
 * in Node, and what a reader meets first again with the extension in the browser (`--project web`). Build first.
 */
import { defineConfig } from 'vitest/config';

const ui = 'test/workbench/ui';

export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    globalSetup: 'test/workbench/ui/package.ts',
    projects: [
      {
        extends: true,
        test: { name: 'node', env: { DUIDING_HOST: 'node' }, include: [`${ui}/**/*.test.ts`] },
      },
      {
        extends: true,
        test: {
          name: 'web',
          env: { DUIDING_HOST: 'web' },
          include: ['article', 'views'].map((name) => `${ui}/${name}.test.ts`),
        },
      },
    ],
  },
});
