/** How large what the editor loads is: code, and the data of each language, by what the bundler says it wrote. */
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

/** In bytes. The data has room of its own per language, so that a larger model never hides a larger program. */
const limits = { code: 1_500_000, model: 1_000_000, gazetteer: 2_000_000 };

const sizes = { code: 0, data: new Map<string, number>() };

beforeAll(async () => {
  const common = { bundle: true, minify: true, metafile: true, write: false, target: 'es2022' } as const;
  const programs = [
    await build({ ...common, entryPoints: ['server/src/main.node.ts'], platform: 'node', outdir: 'x' }),
    await build({
      ...common,
      entryPoints: ['client/src/extension.ts'],
      platform: 'node',
      external: ['vscode'],
      outdir: 'x',
    }),
  ];
  for (const { metafile } of programs) {
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const data = /(?:languages\/(?=\w+\/)|src\/(?=knowledge\/))(\w+)\/(model|gazetteer)\.\w+$/.exec(file);
        if (data) sizes.data.set(`${data[1]} ${data[2]}`, bytesInOutput);
        else sizes.code += bytesInOutput;
      }
    }
  }
});

test('client and server with their rules and lists stay under their limit', () => {
  expect(sizes.code).toBeGreaterThan(400_000);
  expect(sizes.code).toBeLessThan(limits.code);
});

test('the learned model and the gazetteers of each language stay under theirs', () => {
  const tooLarge = [...sizes.data].filter(
    ([name, size]) => size > (name.endsWith('model') ? limits.model : limits.gazetteer),
  );
  expect(tooLarge).toEqual([]);
});
