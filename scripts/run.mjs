/** Runs a TypeScript script of this folder: `node scripts/run.mjs train …` bundles scripts/train.ts into .cache/ and starts it. */
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [name, ...args] = process.argv.slice(2);
const script = name.endsWith('.ts') ? name : `scripts/${name}.ts`;
const cache = fileURLToPath(new URL('../.cache/scripts/', import.meta.url));
const outfile = join(cache, `${basename(script, '.ts')}.${process.pid}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  logLevel: 'warning',
});
process.once('exit', () => rmSync(outfile, { force: true }));
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
