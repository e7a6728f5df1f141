/** Tests that use the extension as a reader does, with mouse and keyboard in a real workbench. Build first. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/workbench/ui/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
