/**
 * The unit tests that mutation testing runs for each change: all but those that start programs, lint, count work, or
 * read an article hundreds of times, and those of what the analysis knows nothing of.
 */
import { configDefaults, defineConfig } from 'vitest/config';

const slow =
  'growth,memory,keep,cliProcess,importRules,importCircles,bundleSize,bareContext,nodeVersion,l10n,readme,corpus';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      `test/unit/{${slow}}.test.ts`,
      'test/unit/{corrections,corpus,index,cli*}/**',
      'test/unit/cli*.test.ts',
    ],
    testTimeout: 120_000,
  },
});
