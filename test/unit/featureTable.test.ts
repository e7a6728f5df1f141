/** Each file of `features/` that answers the editor has its row, and the editor is told of each row. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { capabilitiesOf } from '../../server/src/lsp/feature';
import { features } from '../../server/src/lsp/features';

it('tells the editor of every feature', () => {
  const capabilities = capabilitiesOf(features);
  expect(Object.keys(capabilities).sort()).toEqual(Object.keys(features).sort());
  expect(Object.values(capabilities).every((c) => c !== undefined && c !== false)).toBe(true);
});

it('leaves no feature without a caller', () => {
  const folders = ['server/src/features', 'server/src/lsp', 'server/src/cli'];
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = folders.flatMap((folder) =>
    filesIn(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  for (const file of filesIn('server/src/features')) {
    const name = file.replace(/^.*[\\/]|\.ts$/g, '');
    expect(
      sources.some((s) => s.includes(`/${name}'`)),
      file,
    ).toBe(true);
  }
});
