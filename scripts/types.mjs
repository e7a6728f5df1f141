/**
 * Writes the types of the package for other programs: `dist/types/`, what `server/src/library.ts` exports and all that
 * it names, and nothing of the inside besides.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './npm.mjs';

const entry = 'server/src/library.ts';

/**
 * @param {string} outdir the folder that gets `library.d.ts` and what it names
 * @returns {string[]} the files written, relative to it
 */
export function writeTypes(outdir) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([join(root, entry)], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: root,
    outDir: outdir,
  });
  const made = new Map();
  program.emit(undefined, (path, text) => made.set(resolve(path), text));
  rmSync(outdir, { recursive: true, force: true });
  const base = join(outdir, dirname(entry));
  const wanted = new Set([resolve(base, 'library.d.ts')]);
  for (const path of wanted) {
    // What is imported for its effect has none on types.
    const text = made.get(path).replace(/^import '[^']+';\n/gm, '');
    for (const [, named] of text.matchAll(/from '(\.[^']+)'/g))
      wanted.add(resolve(dirname(path), `${named}.d.ts`));
    const file = join(outdir, relative(base, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return [...wanted].map((path) => relative(base, path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTypes(join(root, 'dist/types'));
