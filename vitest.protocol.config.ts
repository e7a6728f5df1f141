/** Protocol tests: they talk to a real server process, dist/server.js. Build first. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/protocol/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
