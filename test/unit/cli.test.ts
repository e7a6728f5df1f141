/** The command line, from arguments to exit code, with a fake terminal and files of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run';
import type { Published } from '../../server/src/export/published';

const article = 'Brug blijft dicht\n\nDe brug in Waardrecht blijft dicht, zegt wethouder Sanne Kuik.\n';
const article1252 = new Uint8Array(
  Array.from('Café, zegt ze: ', (c) => c.charCodeAt(0)).concat(0x93, 0x4a, 0x61, 0x94),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duiding-cli-'));
  mkdirSync(join(folder, 'krant', 'b'), { recursive: true });
  mkdirSync(join(folder, 'krant', '.hidden'));
  mkdirSync(join(folder, 'leeg'));
  writeFileSync(join(folder, 'krant', 'a.txt'), article);
  writeFileSync(join(folder, 'krant', 'b', 'c.article'), article);
  writeFileSync(join(folder, 'krant', 'b', 'notes.md'), article);
  writeFileSync(join(folder, 'krant', '.hidden', 'x.txt'), article);
  // Left out of a folder, as in the editor.
  writeFileSync(join(folder, 'krant', 'requirements.txt'), 'numpy==1.26.4\npandas>=2.1\n');
  writeFileSync(join(folder, 'beeld.txt'), new Uint8Array([1, 2, 0, 3, 0, 4]));
  writeFileSync(join(folder, 'stuk.pdf'), '%PDF-1.7 …');
  writeFileSync(join(folder, 'oud.txt'), article1252);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function duiding(args: string[], stdin = '', colour = false) {
  let out = '';
  const complaints: string[] = [];
  const writes: string[] = [];
  const code = await run(args, {
    out: async (text) => {
      out += text;
      writes.push(text);
    },
    complain: (message) => void complaints.push(message),
    stdin: async () => new TextEncoder().encode(stdin),
    colour,
  });
  const rows = (): Published[] =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Published);
  return { code, out, complaints, writes, rows };
}
const at = (...path: string[]): string => join(folder, ...path);

describe('duiding analyse', () => {
  it('writes one line a file, a folder in order of path', async () => {
    const { code, rows, complaints } = await duiding(['analyse', at('krant'), '--format', 'ndjson']);
    expect(rows().map((r) => r.file)).toEqual([at('krant', 'a.txt'), at('krant', 'b', 'c.article')]);
    expect(rows()[0]).toMatchObject({
      schema: 'duiding/analysis@1',
      language: 'nl',
      title: 'Brug blijft dicht',
    });
    expect([code, complaints]).toEqual([0, []]);
  });

  it('gives one object for one file, an array for a folder', async () => {
    const one = await duiding(['analyse', at('krant', 'a.txt'), '--format=json']);
    expect((JSON.parse(one.out) as Published).file).toBe(at('krant', 'a.txt'));
    const many = await duiding(['analyse', at('krant'), '--format', 'json']);
    expect((JSON.parse(many.out) as Published[]).length).toBe(2);
  });

  it.each([
    ['beeld.txt', 'is a binary file'],
    ['stuk.pdf', 'is a PDF'],
    ['weg.txt', 'there is no such file'],
    ['leeg', 'no .txt or .article files'],
  ])('complains of %s in one line and goes on', async (name, why) => {
    const { code, rows, complaints } = await duiding([
      'analyse',
      at(name),
      at('krant', 'a.txt'),
      '--format',
      'ndjson',
    ]);
    expect(code).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(at(name));
    expect(complaints[0]).toContain(why);
    expect(complaints[0]).not.toContain('\n');
    expect(rows().map((r) => r.file)).toEqual([at('krant', 'a.txt')]);
  });

  it('reads standard input', async () => {
    const { code, rows } = await duiding(['analyse', '-', '--format', 'ndjson'], article);
    expect([code, rows()[0]!.file, rows()[0]!.title]).toEqual([0, '-', 'Brug blijft dicht']);
  });

  it('takes the language that is asked for', async () => {
    const { rows } = await duiding(['analyse', at('oud.txt'), '--language', 'en', '--format', 'ndjson']);
    expect(rows()[0]!.language).toBe('en');
  });

  it.each([
    [['analyse'], 'no articles given'],
    [['analyse', 'x', '--format', 'xml'], 'not “xml”'],
    [['analyse', 'x', '--format'], 'got none'],
    [['analyse', 'x', '--language', 'xx'], 'not “xx”'],
    [['analyse', 'x', '--loud'], 'no option “--loud”'],
    [['analyse', 'x', '--explain=yes'], 'takes no value'],
    [['analise', 'x'], 'no command “analise”'],
    [['grammar'], 'no articles given'],
    [['grammar', 'x', '--format', 'xml'], 'not “xml”'],
    [['search'], 'no articles given'],
    [['search', 'x'], 'nothing to search for'],
    [['search', 'x', 'y', '--from', 'gisteren'], 'wants a date'],
    [['search', 'x', '--pattern', '(a'], 'has no partner'],
  ])('refuses %j', async (args, why) => {
    const { code, out, complaints } = await duiding(args);
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(why);
  });

  it('tells its version and helps', async () => {
    expect((await duiding(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await duiding([])).out).toContain('Usage: duiding');
    expect((await duiding(['analyse', '--help'])).out).toContain('--format ndjson');
  });

  it('sends no escape sequences unless to a terminal', async () => {
    expect((await duiding(['analyse', '-'], `\x1b[31m${article}`)).out).not.toContain('\x1b');
    expect((await duiding(['analyse', '-'], article, true)).out).toContain('\x1b[1m');
  });
});
