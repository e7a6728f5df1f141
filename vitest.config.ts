/** Unit tests of the pure code; the protocol and workbench tests have runners of their own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/unit/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
