/**
 * Bundles the programs into dist/: cli.js, server.js and client.js, and the two for the browser. `--watch` rebuilds on
 * change. What the names are learned from lies beside the programs once (nl-model.json …); only the browser's worker,
 * which can read no file, carries its own copy.
 */
import { build, context } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const beside = {
  name: 'data beside the program',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:model|gazetteer)\.json$/ }, ({ path, resolveDir }) => {
      const from = resolve(resolveDir, path);
      const file = `${basename(dirname(from))}-${basename(from)}`;
      mkdirSync('dist', { recursive: true });
      copyFileSync(from, join('dist', file));
      return { path: `./${file}`, external: true };
    });
  },
};

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
    ...(rest.platform === 'node' ? { plugins: [beside] } : {}),
    ...rest,
  };
  if (watch) await (await context(options)).watch();
  else await build(options);
}
