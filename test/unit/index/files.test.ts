/** Which files of a folder are its articles, and which corrections touch a text. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCorrections } from '../../../server/src/corrections/corrections';
import { braces, listFiles } from '../../../server/src/index/listFiles.node';
import { touching } from '../../../server/src/index/touching';

const folder = mkdtempSync(join(tmpdir(), 'duiding-files-'));
beforeAll(() => {
  const files = {
    'a.txt': '',
    'b.md': '',
    'c.article': '',
    'krant/d.txt': '',
    'krant/.gitignore': 'kladje*\n!kladje-goed.txt\n',
    'krant/kladje1.txt': '',
    'krant/kladje-goed.txt': '',
    '.gitignore': '/uit\n',
    'uit/e.txt': '',
    'bak/f.txt': '',
    '.verborgen/g.txt': '',
    'node_modules/h.txt': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listed = async (files: string[], exclude: string[] = []): Promise<string[]> => {
  const uri = pathToFileURL(folder).href;
  const found = await listFiles(uri, { files, exclude });
  return found.files.map((f) => f.uri.slice(uri.length + 1)).sort();
};

describe('listFiles', () => {
  it('heeds globs, exclusions and .gitignore at every height', async () => {
    expect(await listed(['**/*.txt'], ['**/bak'])).toEqual([
      'a.txt',
      'c.article',
      'krant/d.txt',
      'krant/kladje-goed.txt',
    ]);
    expect(await listed(['**/*.{md,txt}'])).toContain('b.md');
    expect(await listed([])).toEqual(['c.article']);
  });

  it('reads braces', () => {
    expect(braces('**/*.{a,b}')).toEqual(['**/*.a', '**/*.b']);
  });
});

describe('touching', () => {
  const corrections = {
    ...noCorrections,
    actors: [{ name: 'Sanne Kuik', aliases: ['wethouder Kuik'] }, { name: 'Piet Duif' }],
    notQuotes: [{ exact: 'een mooie dag' }, { exact: 'zomaar', file: 'a.txt' }],
  };

  it('keeps what the text names and what was made in its file', () => {
    const cut = touching(corrections, 'Wethouder KUIK zei niets op een mooie  dag.', 'b.txt');
    expect(cut.actors.map((a) => a.name)).toEqual(['Sanne Kuik']);
    expect(cut.notQuotes).toHaveLength(1);
    expect(touching(corrections, 'Niets.', 'a.txt').notQuotes).toHaveLength(1);
  });
});
