/** No file imports itself by way of others, types included: what stands in a circle can be read, tested and moved only together. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Imports = Map<string, readonly string[]>;

/** Every TypeScript file below the folders, with the files it imports; paths from the project's folder, without ending. */
function importsOf(root: string, folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
      const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      return [
        file.replace(/\.ts$/, ''),
        own.map(({ fileName }) => normalize(join(dirname(file), fileName))),
      ] as const;
    }),
  );
}

/** The files that can reach themselves, sorted. */
function inCircles(imports: Imports): string[] {
  return [...imports.keys()].filter((start) => {
    const seen = new Set<string>();
    const open = [...(imports.get(start) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (file === start) return true;
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(imports.get(file) ?? []));
    }
    return false;
  });
}

describe('imports', () => {
  it('go in no circle', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const imports = importsOf(root, ['server/src', 'client/src', 'scripts', 'test']);
    expect(imports.get('server/src/analysis/analyse')).toContain('server/src/model/types');
    expect(inCircles(imports)).toEqual([]);
  });

  it('are seen to go in a circle when they do', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['self', ['self']],
    ]);
    expect(inCircles(imports)).toEqual(['a', 'b', 'c', 'self']);
  });
});
