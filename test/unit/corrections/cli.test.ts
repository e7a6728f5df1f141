/** On the command line: the file beside the articles or above them counts, faults have lines, lost places are told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../../../server/src/cli/run';

const article = `Brug bij Overmeer blijft dicht

Burgemeester Anna Bakker kwam vrijdag kijken in Rotterdam. “Wij nemen geen enkel risico met deze brug”, zei Bakker. Ook Karel Vos was er.
`;
const quote = {
  exact: 'Wij nemen geen enkel risico met deze brug',
  prefix: 'kijken in Rotterdam. “',
  suffix: '”, zei Bakker',
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duiding-'));
  mkdirSync(join(folder, 'vrijdag'));
  writeFileSync(join(folder, 'vrijdag', 'brug.txt'), article);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
const correct = (corrections: unknown): void =>
  writeFileSync(
    join(folder, 'duiding.json'),
    typeof corrections === 'string' ? corrections : JSON.stringify(corrections, null, 1),
  );

it('applies the corrections of a folder above, in one repository, to an analysis', async () => {
  mkdirSync(join(folder, '.git'));
  correct({
    actors: [{ name: 'Karel Vos', type: 'person', roles: ['sluiswachter'] }],
    speakers: [{ quote: { ...quote, file: 'vrijdag/brug.txt' }, speaker: 'Karel Vos' }],
  });
  const { code, out } = await duiding('analyse', '--format', 'json', join(folder, 'vrijdag', 'brug.txt'));
  const result = JSON.parse(out) as {
    quotes: { speaker: string }[];
    actors: { id: string; roles: string[] }[];
  };
  expect(code).toBe(0);
  expect(result.quotes[0]!.speaker).toBe('karel-vos');
  expect(result.actors.find((a) => a.id === 'karel-vos')!.roles).toContain('sluiswachter');
});

it('says in which line a comma is missing, and reads the articles all the same', async () => {
  correct('{\n  "notNames": [\n    "Boven"\n    "Onder"\n  ]\n}\n');
  const read = await duiding('analyse', '--format', 'ndjson', folder);
  expect(read.told[0]).toBe('duiding: duiding.json, line 3: a comma is missing.');
  expect(read.code).toBe(1);
  expect(read.out).toContain('"anna-bakker"');
  const check = await duiding('check', folder);
  expect(check).toMatchObject({
    code: 1,
    out: `${join(folder, 'duiding.json')}, line 3: a comma is missing.\n`,
  });
});

it('tells which correction has lost its place, and none that has only moved', async () => {
  correct({
    speakers: [
      { quote: { ...quote, file: 'elders.txt' }, speaker: 'Karel Vos' },
      { quote: { exact: 'Dat heeft hier nooit gestaan', file: 'vrijdag/brug.txt' }, speaker: 'Anna Bakker' },
    ],
  });
  const { code, out } = await duiding('check', folder);
  expect(code).toBe(1);
  expect(out).toBe(
    `${join(folder, 'duiding.json')}, line 12: “Dat heeft hier nooit gestaan” is not in vrijdag/brug.txt any more; this correction has lost its place.\n`,
  );
});

it('finds nothing wrong with a good file, and misses one that is not there', async () => {
  expect((await duiding('check', folder)).told[0]).toContain('there is no');
  correct({ notNames: ['Boven'] });
  expect(await duiding('check', folder)).toMatchObject({ code: 0, told: [] });
});

it('suggests who are probably one, but not those told apart or refused', async () => {
  writeFileSync(
    join(folder, 'b.txt'),
    'Directeur Yuri Kovalenko sprak gisteren met de pers over Anna Bakker.\n',
  );
  writeFileSync(
    join(folder, 'c.txt'),
    'Schilder Joeri Kovalenko zweeg gisteren in Rotterdam over het weer.\n',
  );
  const suggestions = async () => (await duiding('actors', '--merge-suggestions', folder)).out;
  expect(await suggestions()).toMatch(/Yuri Kovalenko .*Joeri Kovalenko .*sound alike/);
  expect(await suggestions()).not.toContain('Bakker');
  correct({ refused: [['Joeri Kovalenko', 'Yuri Kovalenko']] });
  expect(await suggestions()).not.toContain('Kovalenko');
  correct({ actors: [{ name: 'Joeri Kovalenko', type: 'person', aliases: ['Yuri Kovalenko'] }] });
  expect(await suggestions()).not.toContain('Kovalenko');
});
