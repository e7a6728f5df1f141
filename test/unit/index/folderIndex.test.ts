/** The index of a folder: kept up by changes it is what it would be built anew; broken, killed or shared it serves all the same. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ftsOf, readWords } from '../../../server/src/corpus/search/wordQuery';
import type { ArticleStore } from '../../../server/src/index/articleStore';
import { openDatabase } from '../../../server/src/index/database.node';
import { analyseTask, type ArticleTask } from '../../../server/src/index/analyseTask';
import { makeRecord } from '../../../server/src/index/record';
import { MemoryFolder } from './memoryFolder';

const folder = mkdtempSync(join(tmpdir(), 'duiding-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More of them with KILLS in the environment: each takes the start of a process. */
const kills = Number(process.env['KILLS'] ?? 10);

const names = ['Sanne Kuik', 'Piet Duif', 'Anna Verkuil', 'Karel Verkuil'];
const article = (n: number): string =>
  `Brug ${n} blijft dicht\n\n“Wij wachten op ${n} boten”, zei ${names[n % 4]!} van Noordwal. ${names[(n + 1) % 4]!} zwijgt.\n`;

function contents(store: ArticleStore): unknown {
  return {
    summaries: [...store.summaries()],
    quotes: store.quotes({ most: 1_000 }),
    found: ['boten', '"blijft dicht"', 'noord*', '3'].map((q) => [
      store.articlesWith(ftsOf(readWords(q))),
      q,
    ]),
  };
}

describe('FolderIndex', () => {
  it('kept up by changes is what one built anew is', async () => {
    const change = fc.record({
      file: fc.integer({ min: 0, max: 5 }),
      text: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      whole: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const articles = new MemoryFolder();
        const { sql } = await openDatabase(undefined, 'kept', '1');
        const { index, store } = articles.index(sql);
        for (const { file, text, whole } of changes) {
          const uri = `file:///a${file}.txt`;
          if (text === undefined) articles.delete(uri);
          else articles.write(uri, article(text));
          await (whole ? index.refresh() : index.look([uri]));
        }
        const fresh = articles.index((await openDatabase(undefined, 'fresh', '1')).sql);
        await fresh.index.refresh();
        expect(contents(store)).toEqual(contents(fresh.store));
        const byUri = (i: typeof index): unknown => [...i.known()].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(byUri(index)).toEqual(byUri(fresh.index));
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('reads only what changed, also after it was closed', async () => {
    const articles = new MemoryFolder();
    for (let i = 0; i < 40; i += 1) articles.write(`file:///a${i}.txt`, article(i));
    const first = await openDatabase(folder, 'changed', '1');
    await articles.index(first.sql).index.refresh();
    first.sql.close();
    expect(articles.read.splice(0)).toHaveLength(40);
    articles.write('file:///a3.txt', article(99));
    articles.write('file:///a4.txt', article(4));
    const { sql } = await openDatabase(folder, 'changed', '1');
    const { index, store } = articles.index(sql);
    await index.refresh();
    expect(articles.read).toEqual(['file:///a3.txt']);
    expect(store.quotes({ match: ftsOf(readWords('99')), most: 9 }).map((q) => q.uri)).toEqual([
      'file:///a3.txt',
    ]);
    sql.close();
  });

  it('is stopped and goes on where it was', async () => {
    const articles = new MemoryFolder();
    for (let i = 0; i < 100; i += 1) articles.write(`file:///a${i}.txt`, article(i));
    const { sql } = await openDatabase(undefined, 'stopped', '1');
    let stopAt = 30;
    const { index } = articles.index(sql, {
      progress: (done) => {
        if (done === stopAt) index.stop();
      },
    });
    await index.refresh();
    expect(index.known().size).toBeLessThan(40);
    stopAt = -1;
    index.resume();
    await index.refresh();
    expect(index.known().size).toBe(100);
    expect(new Set(articles.read).size).toBe(articles.read.length);
  });

  it('takes a branch that changes two thousand files at once', async () => {
    const articles = new MemoryFolder();
    const uri = (i: number): string => `file:///${i}.txt`;
    // What is in an article does not matter here, and is read once.
    const record = makeRecord(analyseTask({ uri: '', text: article(1) }));
    const read = async (task: ArticleTask) => ({
      ...record,
      uri: task.uri,
      title: task.text.split('\n')[0]!,
    });
    for (let i = 0; i < 2_000; i += 1) articles.write(uri(i), article(i));
    const { index, store } = articles.index((await openDatabase(undefined, 'branch', '1')).sql, { read });
    await index.refresh();
    for (let i = 0; i < 2_000; i += 1) {
      if (i % 4 === 0) articles.delete(uri(i));
      else articles.write(uri(i), article(i + 5_000));
    }
    for (let i = 2_000; i < 2_500; i += 1) articles.write(uri(i), article(i));
    await Promise.all([index.look(Array.from({ length: 2_500 }, (_, i) => uri(i))), index.refresh()]);
    const fresh = articles.index((await openDatabase(undefined, 'anew', '1')).sql, { read });
    await fresh.index.refresh();
    expect(store.keys().size).toBe(2_000);
    expect([...store.summaries()]).toEqual([...fresh.store.summaries()]);
    expect(index.known().size).toBe(2_000);
  });
});

describe('openDatabase', () => {
  const filled = async (name: string, version = '1'): Promise<{ keys: number; file?: string }> => {
    const articles = new MemoryFolder();
    articles.write('file:///a.txt', article(1));
    const { sql, file } = await openDatabase(folder, name, version);
    const { index, store } = articles.index(sql);
    const keys = store.keys().size;
    await index.refresh();
    sql.close();
    return { keys, ...(file === undefined ? {} : { file }) };
  };

  it('throws away what is broken, and what another version read', async () => {
    const { file } = await filled('broken');
    expect((await filled('broken')).keys).toBe(1);
    writeFileSync(file!, 'this is no database, whatever its name says '.repeat(200));
    expect((await filled('broken')).keys).toBe(0);
    expect((await filled('broken')).keys).toBe(1);
    expect((await filled('broken', '2')).keys).toBe(0);
  });

  it('looks through a file that is not as it was left', async () => {
    const { file } = await filled('touched');
    const bytes = readFileSync(file!);
    const damaged = bytes.fill(0xaa, 4_096, 8_192);
    writeFileSync(file!, damaged);
    expect((await filled('touched')).keys).toBe(0);
    expect((await filled('touched')).keys).toBe(1);
  });

  it('gives a second window a database of its own', async () => {
    const one = await openDatabase(folder, 'shared', '1');
    const two = await openDatabase(folder, 'shared', '1');
    expect([one.file, two.file].map((f) => f?.slice(-12))).toEqual(
      ['shared-0.db', 'shared-1.db'].map((n) => `/${n}`),
    );
    one.sql.close();
    two.sql.close();
    expect((await openDatabase(folder, 'shared', '1')).file).toBe(one.file);
  });

  it('holds in memory what cannot be written', async () => {
    const nowhere = join(folder, 'a file');
    writeFileSync(nowhere, '');
    expect((await openDatabase(nowhere, 'x', '1')).file).toBeUndefined();
  });

  it('takes over from a process that was killed while it wrote, again and again', async () => {
    const script = `
      const { writeFileSync, mkdirSync } = require('node:fs');
      const { Database } = require(${JSON.stringify(require.resolve('node-sqlite3-wasm'))});
      const file = process.argv[1];
      writeFileSync(file + '.held', String(process.pid));
      const database = new Database(file);
      database.exec('begin');
      for (let i = 0; i < 400; i += 1)
        database.run("insert into articles (uri, size, changed, hash, corrections, language, words, actors) values (?, 1, 1, '', '', 'nl', 1, '[]')", ['k' + process.pid + i]);
      process.kill(process.pid, 'SIGKILL');`;
    const { file } = await filled('killed');
    for (let i = 0; i < kills; i += 1) {
      spawnSync(process.execPath, ['-e', script, file!]);
      expect(await filled('killed')).toEqual({ keys: 1, file });
    }
    expect(readdirSync(folder).filter((f) => /^killed.*\.(?:lock|held)$/.test(f))).toEqual([]);
  });
});
