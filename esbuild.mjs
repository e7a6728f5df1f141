/**
 * Bundles the programs into dist/: server.js, client.js, cli.js and library.js for the desktop, server.worker.js for the browser, with
 * what they have in common once, in shared-….js, what only some articles need, in later-….js, and beside them the
 * languages' data. In a browser an extension is one
 * file, client.web.js; it hands the worker its parts, which `worker.json` lists. `--watch` rebuilds on change.
 */
import { build, context, transform } from 'esbuild';
import { builtinModules } from 'node:module';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, deflateRaw } from 'node:zlib';

const compress = promisify(brotliCompress);
const deflate = promisify(deflateRaw);

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  external: ['vscode'],
  // Its main file is UMD, which hides its parts from a bundler.
  // The parser of style sheets is left out of pages that are imported: nothing of an article hangs on them.
  alias: {
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    fflate: 'fflate/browser',
    'cssomnom/parse': resolve('scripts/noStyles.mjs'),
  },
  logLevel: 'warning',
  // A folder behind a web address cannot be listed.
  define: {
    SAMPLE_NAMES: JSON.stringify(readdirSync(fileURLToPath(new URL('samples', import.meta.url))).sort()),
  },
};

/** A language's own data, and what all languages share. */
const data = /[\\/]src[\\/](?:languages[\\/]\w+|knowledge)[\\/]\w+\.json$/;

/**
 * Leaves models and gazetteers out of the programs, and lays them beside them, compressed. A file is read when the first
 * of its fields is asked for: a reader of one language loads the data of that language alone.
 */
const dataBeside = (outdir) => ({
  name: 'data beside the programs',
  setup({ onLoad }) {
    onLoad({ filter: data }, async ({ path }) => {
      const file = `${basename(dirname(path))}-${basename(path)}.z`;
      const source = await readFile(path);
      await writeFile(join(outdir, file), await deflate(source, { level: 9 }));
      const fields = Object.keys(JSON.parse(source.toString()));
      const getters = fields.map((field) => `get ${field}() { return data().${field}; }`);
      const contents = `
        import { dataText } from '${resolve('server/src/dataFiles.ts').replaceAll('\\', '/')}';
        let held;
        const data = () => (held ??= JSON.parse(dataText('${file}')));
        export default { ${getters.join(', ')} };`;
      return { contents, loader: 'js', watchFiles: [path], resolveDir: dirname(path) };
    });
  },
});

/**
 * Parts that a program loads when it first needs them, each a file of its own, by what its importer writes: the rules of
 * a language and the English tagger, which no article in another language wants.
 */
const later = {
  'compromise/two': ['later-tagger', 'compromise/two'],
  ...Object.fromEntries(
    readdirSync('server/src/languages')
      .filter((name) => /^\w\w$/.test(name))
      .map((id) => [`./${id}/language`, [`later-${id}`, `server/src/languages/${id}/language.ts`]]),
  ),
};

/** The files that import them, and how. */
const importers = /(?:languages\/languages|(?:languages\/en|corpus\/search)\/compromise)\.ts$/;
const importOfOne = /^import (?:(\w+)|\{ (\w+) \}) from '([^']+)';$/gm;

/** Puts such a part behind a function: as an import it would be run when a program starts. */
const whenNeeded = {
  name: 'parts loaded when they are needed',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/later-\w+\.js$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: importers }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      const imports = [...contents.matchAll(importOfOne)].filter(([, , , from]) => later[from]);
      if (imports.length === 0) throw new Error(`${path} imports no part: see esbuild.mjs`);
      for (const [line, whole, named, from] of imports) {
        const name = whole ?? named;
        const load = `const ${name} = () => require('./${later[from][0]}.js').${named ?? 'default'};`;
        contents =
          contents.replace(line, '').replaceAll(new RegExp(`\\b${name}(?=[. ])`, 'g'), `${name}()`) + load;
      }
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

/**
 * A spreadsheet is packed where it is made: beyond 160 kB the library's own way wants a worker of the browser, which
 * there is none of in Node.
 */
const packedHere = {
  name: 'spreadsheets packed without a worker',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/ }, ({ path }) => ({
      contents: `import { zipSync } from 'fflate'; export default async (files) => zipSync(files).buffer;`,
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
};

/** esbuild shares code between programs in ES modules only; VS Code loads extensions as CommonJS. */
const asCommonJs = (outdir) => ({
  name: 'as CommonJS',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      for (const name of readdirSync(outdir))
        if (/^(?:shared|later)-.*\.js$/.test(name)) rmSync(join(outdir, name));
      const made = new Map();
      for (const { path, text } of outputFiles) {
        const banner = basename(path) === 'cli.js' ? '#!/usr/bin/env node\n' : '';
        // "import()" of CommonJS would give another shape than the module had.
        const supported = { 'dynamic-import': false };
        // Names what it exports in the way that an `import` from Node finds.
        const platform = basename(path) === 'library.js' ? 'node' : 'neutral';
        const { code } = await transform(text, {
          format: 'cjs',
          minify: true,
          target: common.target,
          supported,
          platform,
        });
        made.set(basename(path), code);
        writeFileSync(path, banner + code);
      }
      if (made.has('server.worker.js')) writeFileSync(join(outdir, 'worker.json'), workerParts(outdir, made));
      if (made.has('reader.js')) writeFileSync(join(outdir, 'reader.version'), readerVersion(outdir, made));
    });
  },
});

/** A program and all that it loads, now or later. */
function partsOf(program, made) {
  const scripts = new Set([program]);
  for (const name of scripts)
    for (const [part] of made.get(name).matchAll(/(?:shared|later)-\w+\.js/g)) scripts.add(part);
  return [...scripts];
}

const dataIn = (outdir) => readdirSync(outdir).filter((name) => name.endsWith('.json.z'));

/** What the worker is made of, for the client that hands it over: its program, what that loads, and the languages' data. */
const workerParts = (outdir, made) =>
  JSON.stringify({ scripts: partsOf('server.worker.js', made), data: dataIn(outdir) });

/** Another one whenever an article may be read differently: a hash of the code that reads and of the languages' data. */
export function readerVersion(outdir, made) {
  const hash = createHash('sha256');
  for (const name of partsOf('reader.js', made)) hash.update(made.get(name));
  for (const name of dataIn(outdir).sort()) hash.update(readFileSync(join(outdir, name)));
  return hash.digest('base64url').slice(0, 16);
}

/**
 * Desktop and worker alike. Where a package has a part for the browser beside one for Node, both take the former, which
 * runs in either, so that one copy serves both.
 */
const desktop = (outdir) => ({
  ...common,
  entryPoints: {
    cli: 'server/src/cli.ts',
    library: 'server/src/library.ts',
    server: 'server/src/main.node.ts',
    reader: 'server/src/reader.ts',
    client: 'client/src/extension.ts',
    'server.worker': 'server/src/main.worker.ts',
    ...Object.fromEntries(Object.values(later)),
  },
  external: [...common.external, ...builtinModules, 'node:*'],
  platform: 'neutral',
  mainFields: ['browser', 'module', 'main'],
  // Both: an entry for Node has one condition, the parts of packages prefer the other.
  conditions: ['browser', 'node', 'module'],
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  write: false,
  outdir,
  plugins: [whenNeeded, packedHere, dataBeside(outdir), sqliteBeside(outdir), asCommonJs(outdir)],
});

const browser = (outdir) => [
  {
    ...common,
    entryPoints: { 'client.web': 'client/src/extension.web.ts' },
    platform: 'browser',
    format: 'cjs',
    outdir,
  },
];

/** How each program is built into a folder. */
export const programs = (outdir) => [desktop(outdir), ...browser(outdir)];

/** Writes all programs and their data into a folder. */
export async function buildAll(outdir) {
  mkdirSync(outdir, { recursive: true });
  for (const options of programs(outdir)) await build(options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdir = resolve('dist');
  await buildAll(outdir);
  if (process.argv.includes('--watch'))
    for (const options of programs(outdir)) await (await context(options)).watch();
}
