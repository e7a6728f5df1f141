/** Bundles the three programs into dist/: cli.js, server.js and client.js. `--watch` rebuilds on change. */
import { build, context } from 'esbuild';
import { existsSync } from 'node:fs';

const entries = [
  { in: 'server/src/cli.ts', out: 'cli', platform: 'node', banner: { js: '#!/usr/bin/env node' } },
  { in: 'server/src/main.node.ts', out: 'server', platform: 'node' },
  { in: 'server/src/main.worker.ts', out: 'server.worker', platform: 'browser' },
  { in: 'client/src/extension.ts', out: 'client', platform: 'node', external: ['vscode'] },
  { in: 'client/src/extension.web.ts', out: 'client.web', platform: 'browser', external: ['vscode'] },
].filter((e) => existsSync(e.in));

const watch = process.argv.includes('--watch');
for (const { in: input, out, ...rest } of entries) {
  const options = {
    entryPoints: { [out]: input },
    outdir: 'dist',
    bundle: true,
    format: rest.platform === 'browser' && out.startsWith('server') ? 'iife' : 'cjs',
    target: 'es2022',
    minify: true,
    sourcemap: false,
    legalComments: 'none',
    // Its main file is UMD, which hides its parts from a bundler.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    logLevel: 'warning',
    ...rest,
  };
  if (watch) await (await context(options)).watch();
  else await build(options);
}
