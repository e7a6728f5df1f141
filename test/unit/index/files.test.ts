/** Which files of a folder are its articles, and which corrections touch a text. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCorrections } from '../../../server/src/corrections/corrections';
import { braces, isWanted, listFiles } from '../../../server/src/index/listFiles.node';
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

  it('tells of files that are too large', async () => {
    const file = join(folder, 'groot.txt');
    writeFileSync(file, '');
    truncateSync(file, 20_000_001);
    const { files, large } = await listFiles(pathToFileURL(folder).href, { files: ['*.txt'], exclude: [] });
    expect(files.map((f) => f.uri)).not.toContain(pathToFileURL(file).href);
    expect(large).toEqual([pathToFileURL(file).href]);
    rmSync(file);
  });

  it('knows of a file that has just come whether it would be listed', async () => {
    const root = pathToFileURL(folder).href;
    const wanted = { files: ['**/*.txt'], exclude: ['**/bak'] };
    const asked = ['a.txt', 'b.md', 'krant/d.txt', 'krant/kladje1.txt', 'krant/kladje-goed.txt', 'uit/e.txt'];
    const others = ['bak/f.txt', '.verborgen/g.txt', 'node_modules/h.txt', 'nieuw/i.txt'];
    const kept: string[] = [];
    for (const name of [...asked, ...others])
      if (await isWanted(root, wanted, `${root}/${name}`)) kept.push(name);
    expect(kept).toEqual(['a.txt', 'krant/d.txt', 'krant/kladje-goed.txt', 'nieuw/i.txt']);
  });

  it('knows of a folder that has just come whether it would be looked into', async () => {
    const root = pathToFileURL(folder).href;
    const wanted = { files: ['**/*.txt'], exclude: ['**/bak'] };
    const told = ['krant', 'uit', 'bak', '.verborgen', 'node_modules'].map((name) =>
      isWanted(root, wanted, `${root}/${name}`),
    );
    expect(await Promise.all(told)).toEqual(['folder', false, false, false, false]);
    mkdirSync(join(folder, 'node_modules/kaal'));
    expect(await isWanted(root, wanted, `${root}/node_modules/kaal`)).toBe(false);
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
