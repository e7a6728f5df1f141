/** Runs a TypeScript script of this project: `node scripts/run.mjs FILE.ts …` bundles it into .cache/ and hands it the arguments. */
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [script, ...args] = process.argv.slice(2);
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
process.argv = [process.argv[0], script, ...args];
await import(pathToFileURL(outfile).href);
