/** Bundles test/workbench/extension for the extension host of an editor. */
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../npm.mjs';

const source = join(root, 'test/workbench/extension');
/** Inside the project, where the bundled tests find mocha. */
const bundle = join(root, 'out/extension-tests');

/** @returns {Promise<string>} the file that runs them */
export async function bundleTests() {
  rmSync(bundle, { recursive: true, force: true });
  const files = readdirSync(source).filter((name) => name.endsWith('.ts'));
  await build({
    entryPoints: files.map((name) => join(source, name)),
    outdir: bundle,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(bundle, 'index.js');
}
