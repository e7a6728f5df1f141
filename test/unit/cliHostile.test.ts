/** Every command, on files whose names, words, keys and options are written to harm a terminal: nothing of it arrives. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormatNames } from '../../server/src/export/formats';
import { nodeTerminal } from '../../server/src/cli/terminal';
import { run } from '../../server/src/cli/run';

/** A title set, a colour, a C1 sequence, a turned line, a bell and a return. */
const evil = '\u202e\x1b[31m\x1b]0;weg\x07\x9b2J\u2066\r';
const harmful =
  /\x1b(?!\[[012]m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/;

/** Plain enough to count as text, with harm in whatever is printed of it. */
const article = (words: string): string =>
  `Kop\u202e van de brug\x1b[31m\n\nGent, 12 januari 2020\x9b2J\n\n“Wij\u202e komen\x1b[2J zeker niet terug naar de brug”, zei burgemeester Jan\u202e de Vries\u2066 van Gent. Er kwamen 130\u202e.000 mensen en 12\u202e euro\u202e. “Dit\u202e is waar”, aldus\u202e Kees\u2066Bakker. ${words.repeat(20)}\n`;

let folder: string;
const names =
  process.platform === 'win32' ? ['a\u202e.txt', 'b\u2066.txt'] : [`a${evil}\n.txt`, 'b\u2066.txt'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duiding-'));
  for (const name of names) writeFileSync(join(folder, name), article('De brug bleef die dag gesloten. '));
  writeFileSync(
    join(folder, 'duiding.json'),
    JSON.stringify({
      [`sleutel${evil}`]: 1,
      actors: [
        { name: `Jan${evil}`, type: evil },
        { name: 'Jan de Vries', aliases: [`J${evil}`], [evil]: 1 },
      ],
      speakers: [{ quote: { exact: `weg${evil}`, file: `q${evil}.txt` }, speaker: `S${evil}` }],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that the command writes, to whichever stream. */
async function written(...args: string[]): Promise<string> {
  let all = '';
  const stream = { write: (text: string) => ((all += text), true), on: () => undefined, isTTY: true };
  const lines = [
    { file: `l${evil}`, text: article('De brug bleef dicht. ') },
    { file: `m${evil}`, text: 5 },
  ];
  const input = Buffer.from(`${lines.map((l) => JSON.stringify(l)).join('\n')}\n{"file":"${evil}`);
  const process = {
    stdout: stream,
    stderr: stream,
    env: {},
    stdin: { [Symbol.asyncIterator]: () => [input][Symbol.iterator]() },
  };
  await run(args, nodeTerminal(process as unknown as NodeJS.Process));
  return all;
}

const rows: readonly (readonly string[])[] = [
  ...['table', 'json', 'ndjson'].map((format) => ['analyse', '.', '--explain', '--format', format]),
  ['analyse', '-', '--input', 'ndjson'],
  ['analyse', `./${evil}`],
  ['analyse', '.', `--${evil}`],
  ['analyse', '.', '--format', evil],
  [evil],
  ...['table', 'json'].flatMap((format) => [
    ['compare', '.', '--format', format],
    ['actors', '.', '--format', format],
    ['actors', '.', '--merge-suggestions', '--format', format],
  ]),
  ...['table', 'ndjson'].map((format) => ['grammar', '.', '--format', format]),
  ['check', '.'],
  ['check', `./${evil}`],
  ...exportFormatNames.flatMap((format) => [
    ['export', '.', '--format', format],
    ['export', '.', '--format', format, '--out', `./out\u202e`],
  ]),
  ['import', `./${names[0]!}`, '--out', `./in\u202e`],
  ['import', `./${evil}`, '--out', './in'],
];

describe('nothing that others wrote is obeyed by the terminal', () => {
  it.each(rows)('%s %s %s %s %s %s', async (...args) => {
    const all = await written(...args.map((arg) => arg.replace(/^\.(?=\/|$)/, folder)));
    expect(all).not.toBe('');
    expect(harmful.exec(all)?.[0]).toBeUndefined();
  });
});
