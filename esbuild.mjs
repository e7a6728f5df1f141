/**
 * Bundles the programs into dist/. For the desktop: server.js, client.js and cli.js, with what they have in common once,
 * in shared-….js, and what the names are learned from beside them. For the browser, where each program is one file that
 * can read no other: client.web.js and server.worker.js. `--watch` rebuilds on change.
 */
import { build, context, transform } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  external: ['vscode'],
  // Its main file is UMD, which hides its parts from a bundler.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  logLevel: 'warning',
  // A folder behind a web address cannot be listed.
  define: {
    SAMPLE_NAMES: JSON.stringify(readdirSync(fileURLToPath(new URL('samples', import.meta.url))).sort()),
  },
};

/** Leaves models and gazetteers out of the programs, and lays them beside them, compressed: they are two thirds smaller. */
const dataBeside = (outdir) => ({
  name: 'data beside the programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:model|classes|forms|gazetteer)\.json$/ }, ({ path, resolveDir }) => {
      return { path: resolve(resolveDir, path), namespace: 'beside' };
    });
    onLoad({ filter: /.*/, namespace: 'beside' }, async ({ path }) => {
      const file = `${basename(dirname(path))}-${basename(path)}.br`;
      await writeFile(join(outdir, file), await compress(await readFile(path)));
      const contents = `
        import { readFileSync } from 'node:fs';
        import { brotliDecompressSync } from 'node:zlib';
        export default JSON.parse(brotliDecompressSync(readFileSync(__dirname + '/${file}')).toString());`;
      return { contents, loader: 'js', watchFiles: [path] };
    });
  },
});

/** Puts the English tagger behind a function: as an import it would be run when a program starts, whatever its language. */
const lazyTagger = {
  name: 'the English tagger when it is needed',
  setup({ onLoad }) {
    onLoad({ filter: /(?:languages\/en|corpus\/search)\/compromise\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(
          "import nlp from 'compromise/two';",
          "const load = () => require('compromise/two').default ?? require('compromise/two');",
        )
        .replaceAll('nlp.', 'load().');
      return { contents, loader: 'ts', watchFiles: [path] };
    });
  },
};

/**
 * Lays SQLite's program for the virtual machine beside ours, compressed, and hands it to the library, which would look
 * for a file of its own.
 */
const sqliteBeside = (outdir) => ({
  name: 'sqlite beside the programs',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node-sqlite3-wasm\.js$/ }, async ({ path }) => {
      const file = 'sqlite.wasm.br';
      await writeFile(join(outdir, file), await compress(await readFile(path.replace(/\.js$/, '.wasm'))));
      const start = 'var Module=typeof Module!="undefined"?Module:{};';
      const code = await readFile(path, 'utf8');
      if (!code.startsWith(start)) throw new Error('node-sqlite3-wasm begins differently: see esbuild.mjs');
      const given = `var Module={wasmBinary:require('node:zlib').brotliDecompressSync(require('node:fs').readFileSync(__dirname+'/${file}'))};`;
      return { contents: given + code.slice(start.length), loader: 'js' };
    });
  },
});

/** esbuild shares code between programs in ES modules only; VS Code loads extensions as CommonJS. */
const asCommonJs = (outdir) => ({
  name: 'as CommonJS',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      for (const name of readdirSync(outdir)) if (/^shared-.*\.js$/.test(name)) rmSync(join(outdir, name));
      for (const { path, text } of outputFiles) {
        const banner = basename(path) === 'cli.js' ? '#!/usr/bin/env node\n' : '';
        // "import()" of CommonJS would give another shape than the module had.
        const supported = { 'dynamic-import': false };
        const { code } = await transform(text, {
          format: 'cjs',
          minify: true,
          target: common.target,
          supported,
        });
        writeFileSync(path, banner + code);
      }
    });
  },
});

const desktop = (outdir) => ({
  ...common,
  entryPoints: {
    cli: 'server/src/cli.ts',
    server: 'server/src/main.node.ts',
    reader: 'server/src/reader.ts',
    client: 'client/src/extension.ts',
  },
  platform: 'node',
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  write: false,
  outdir,
  plugins: [lazyTagger, dataBeside(outdir), sqliteBeside(outdir), asCommonJs(outdir)],
});

const browser = (outdir) => [
  {
    ...common,
    entryPoints: { 'client.web': 'client/src/extension.web.ts' },
    platform: 'browser',
    format: 'cjs',
    outdir,
  },
  {
    ...common,
    entryPoints: { 'server.worker': 'server/src/main.worker.ts' },
    platform: 'browser',
    format: 'iife',
    outdir,
    plugins: [lazyTagger],
  },
];

/** How each program is built into a folder. */
export const programs = (outdir) => [desktop(outdir), ...browser(outdir)];

/** Writes the programs of the desktop, and their data, into a folder. */
export async function buildDesktop(outdir) {
  mkdirSync(outdir, { recursive: true });
  await build(desktop(outdir));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = resolve('dist');
  mkdirSync(outdir, { recursive: true });
  for (const options of programs(outdir))
    if (process.argv.includes('--watch')) await (await context(options)).watch();
    else await build(options);
}
