/** What lies in a folder and is no article: pipes, devices and broken files are told, and nothing waits for them. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../server/src/files/writing';
import { listFiles } from '../../server/src/index/listFiles.node';
import { run } from '../../server/src/cli/run';
import { nodeProjectFiles } from '../../server/src/lsp/projectFiles.node';
import { foldersUpTo, Projects } from '../../server/src/corrections/projects';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'duiding-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article = 'Karel Vos kwam vrijdag naar de brug. “Wij wachten af”, zei Vos.\n';

async function duiding(...args: string[]): Promise<{ code: number; out: string; told: string[] }> {
  let out = '';
  const told: string[] = [];
  const code = await run(args, {
    out: (text) => Promise.resolve(void (out += text)),
    complain: (message) => void told.push(message),
    stdin: () => Promise.resolve(new Uint8Array()),
    colour: false,
  });
  return { code, out, told };
}

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('among the articles is told, and the others come out', async () => {
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    writeFileSync(join(folder, 'b.txt'), article);
    const { code, out, told } = await duiding('analyse', '--format', 'ndjson', folder);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(told).toEqual([expect.stringMatching(/a\.txt: is a pipe, a device or a socket/)]);
  });

  it('in the place of duiding.json is told', async () => {
    execFileSync('mkfifo', [join(folder, 'duiding.json')]);
    writeFileSync(join(folder, 'b.txt'), article);
    const { code, told } = await duiding('analyse', join(folder, 'b.txt'));
    expect(code).toBe(1);
    expect(told[0]).toMatch(/duiding\.json, line 1: the file cannot be read \(ENOTREG\)/);
  });

  it('or a device is neither imported nor written into', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe'), join(folder, 'quotes.csv')]);
    writeFileSync(join(folder, 'b.txt'), article);
    for (const source of [join(folder, 'pipe'), '/dev/zero']) {
      const { code, told } = await duiding('import', source, '--out', join(folder, 'in'));
      expect([code, told]).toEqual([1, [expect.stringMatching(/is a pipe, a device or a socket/)]]);
    }
    const exported = await duiding('export', join(folder, 'b.txt'), '--format', 'csv', '--out', folder);
    expect([exported.code, exported.told]).toEqual([1, [expect.stringMatching(/ENOTREG/)]]);
  });

  it('in the place of .gitignore holds the index up no longer', async () => {
    execFileSync('mkfifo', [join(folder, '.gitignore')]);
    writeFileSync(join(folder, 'b.txt'), article);
    const { files } = await listFiles(pathToFileURL(folder).href, { files: ['*.txt'], exclude: [] });
    expect(files).toHaveLength(1);
  });

  it('or a device that was named is told', async () => {
    const { code, told } = await duiding('analyse', '/dev/null');
    expect([code, told]).toEqual([1, [expect.stringMatching(/^duiding: \/dev\/null: is a pipe, a device/)]]);
  });
});

describe('duiding.json of the folder into which an own export is imported', () => {
  const broken: [string, Uint8Array][] = [
    ['in another encoding', Buffer.from('{"actors": [{"name": "Ren\xe9"}]}', 'latin1')],
    ['that is no JSON', Buffer.from('{"actors": [')],
  ];

  it.each(broken)('%s is left as it is, and told', async (_, bytes) => {
    const [source, target] = [join(folder, 'from'), join(folder, 'into')];
    for (const one of [source, target]) mkdirSync(one);
    writeFileSync(join(source, 'b.txt'), article);
    writeFileSync(join(source, 'duiding.json'), '{"notQuotes": [{"exact": "Wij wachten af"}]}');
    writeFileSync(join(target, 'duiding.json'), bytes);
    await duiding('export', join(source, 'b.txt'), '--format', 'json', '--out', folder);
    const { code, told } = await duiding('import', join(folder, 'articles.json'), '--out', target);
    expect([code, told]).toEqual([1, [expect.stringMatching(/^duiding import: duiding\.json/)]]);
    expect(readFileSync(join(target, 'duiding.json'))).toEqual(Buffer.from(bytes));
  });

  it('is never written over by an export beside it', async () => {
    writeFileSync(join(folder, 'b.txt'), article);
    writeFileSync(join(folder, 'duiding.json'), '{"notes": []}');
    for (const format of ['json', 'ndjson'])
      await duiding('export', join(folder, 'b.txt'), '--format', format, '--out', folder);
    expect(readFileSync(join(folder, 'duiding.json'), 'utf8')).toBe('{"notes": []}');
  });
});

describe('a link that leads back to itself', () => {
  it('is told', async () => {
    symlinkSync('a.txt', join(folder, 'a.txt'));
    for (const command of [['analyse'], ['compare'], ['actors'], ['grammar'], ['export', '--format', 'csv']])
      expect((await duiding(...command, join(folder, 'a.txt'))).told).toEqual([
        expect.stringMatching(/a\.txt: is a link that leads back to itself/),
      ]);
  });
});

describe('a folder in which nothing can be made', () => {
  it.skipIf(process.platform !== 'linux')('is told, and not tried for ever', async () => {
    writeFileSync(join(folder, 'b.txt'), article);
    for (const command of [['import'], ['export', '--format', 'csv']]) {
      const { code, told } = await duiding(...command, join(folder, 'b.txt'), '--out', '/proc/none/here');
      expect([code, told]).toEqual([1, [expect.stringMatching(/could not be written to \(ENOENT\)/)]]);
    }
  });

  it('is made with those above it', async () => {
    await makeFolder(join(folder, 'one', 'two', 'three'));
    await makeFolder(join(folder, 'one', 'two', 'three'));
    expect(statSync(join(folder, 'one', 'two', 'three')).isDirectory()).toBe(true);
    writeFileSync(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(folder, 'file', 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

describe('duiding.json that is no UTF-8', () => {
  const bytes = Buffer.from('{ "notNames": ["Caf\xe9"] }', 'latin1');

  it('is told, and never written over', async () => {
    const file = join(folder, 'duiding.json');
    writeFileSync(file, bytes);
    writeFileSync(join(folder, 'a.txt'), article);
    const { told } = await duiding('analyse', folder);
    expect(told[0]).toMatch(/duiding\.json, line 1: the file is not in UTF-8/);
    const updated = await nodeProjectFiles.update(pathToFileURL(file).href, () => '{}');
    expect(updated).toEqual({ ok: false, reason: 'unreadable', detail: 'encoding' });
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('keeps what was read before in force', () => {
    const file = join(folder, 'duiding.json');
    const uri = pathToFileURL(file).href;
    writeFileSync(file, '{ "notNames": ["Boven"] }');
    const projects = new Projects(() => nodeProjectFiles);
    expect(projects.state(uri)!.good).toBe(true);
    writeFileSync(file, bytes);
    const state = projects.state(uri)!;
    expect([state.good, state.unreadable, state.faults[0]!.code]).toEqual([false, true, 'encoding']);
    expect(state.project!.corrections.notNames).toEqual([{ text: 'Boven' }]);
    writeFileSync(file, '{ "notNames": ["Boven", "Onder"] }');
    expect(projects.state(uri)).toMatchObject({ good: true, faults: [] });
  });
});

describe('a lock that names nobody', () => {
  it('is left from a crash, and holds nobody up', { timeout: 5_000 }, async () => {
    const file = join(folder, 'duiding.json');
    writeFileSync(`${file}.lock`, '');
    const old = new Date(Date.now() - 60_000);
    utimesSync(`${file}.lock`, old, old);
    const updated = await nodeProjectFiles.update(pathToFileURL(file).href, () => '{}');
    expect(updated).toMatchObject({ ok: true, after: '{}' });
  });
});

describe('duiding.json is looked for', () => {
  const above = (): void => {
    mkdirSync(join(folder, 'week', 'vrijdag'), { recursive: true });
    writeFileSync(join(folder, 'week', 'vrijdag', 'a.txt'), article);
    writeFileSync(join(folder, 'duiding.json'), '{ "notNames": ["Karel Vos"] }');
  };
  const names = (out: string): string[] =>
    (JSON.parse(out.trim()) as { mentions: { form: string; text: string }[] }).mentions
      .filter((m) => m.form === 'name')
      .map((m) => m.text);
  const read = (...path: string[]): ReturnType<typeof duiding> =>
    duiding('analyse', '--format', 'ndjson', '--explain', join(folder, ...path));

  it('no higher than the folder that was given', async () => {
    above();
    expect(names((await read('week')).out)).toContain('Karel Vos');
    expect((await read('week')).told).toEqual([]);
  });

  it('up to the root of the repository, and told with --explain', async () => {
    above();
    mkdirSync(join(folder, '.git'));
    for (const path of [['week'], ['week', 'vrijdag', 'a.txt']]) {
      const { out, told } = await read(...path);
      expect(names(out)).not.toContain('Karel Vos');
      expect(told).toEqual([expect.stringMatching(/^duiding: with the corrections of .*duiding\.json$/)]);
    }
  });

  it('no higher than the workspace folder', () => {
    const article = 'file:///huis/map/week/a.txt';
    expect(foldersUpTo(article, 'file:///huis/map')).toEqual(['file:///huis/map/week', 'file:///huis/map']);
    expect(foldersUpTo(article, undefined)).toEqual(['file:///huis/map/week']);
  });
});
