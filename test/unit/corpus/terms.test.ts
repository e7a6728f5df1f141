/** The reader's own words: read from duiding.json, counted by speaker and article, on the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../../server/src/cli/run';
import type { PublishedTerms } from '../../../server/src/cli/terms';
import { readTerms } from '../../../server/src/corpus/terms/readTerms';
import { readCorrections } from '../../../server/src/corrections/readCorrections';

const folder = mkdtempSync(join(tmpdir(), 'duiding-terms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = {
  schema: 'duiding/corrections@1',
  terms: [
    { name: 'illegaal', words: ['illega*', 'illegale vreemdeling*'] },
    { name: 'ongedocumenteerd', patterns: ['(ongedocumenteerde|ongedocumenteerden)'] },
    { name: 'nergens', words: ['nergens'] },
    { name: 'fout', patterns: ['(a|b'], words: ['…'] },
  ],
};
writeFileSync(join(folder, 'duiding.json'), JSON.stringify(file));
writeFileSync(
  join(folder, 'a.txt'),
  'Opvang in Overmeer\n\n“De illegalen moeten weg”, zei wethouder Sanne Kuik. Volgens Piet Duif krijgen ongedocumenteerden geen hulp. Illegale vreemdelingen slapen nu buiten.\n',
);
writeFileSync(
  join(folder, 'b.txt'),
  'Kuik houdt vol\n\n“Illegaal is illegaal”, zei wethouder Kuik. Er slapen ongedocumenteerden in het park.\n',
);
writeFileSync(join(folder, 'c.txt'), 'Niets\n\nHet regende in Overmeer.\n');

const search = async (...args: string[]): Promise<{ code: number; out: string; complaints: string[] }> => {
  let out = '';
  const complaints: string[] = [];
  const code = await run(['search', ...args], {
    out: async (text) => void (out += text),
    complain: (message) => void complaints.push(message),
    stdin: async () => new Uint8Array(),
    colour: false,
  });
  return { code, out, complaints };
};

it('counts who says which words, and where', async () => {
  const { out, complaints } = await search(folder, '--terms', '--format', 'json');
  const { schema, terms } = JSON.parse(out) as PublishedTerms;
  expect(schema).toBe('duiding/terms@1');
  expect(
    terms.map(({ articles, ...rest }) => [rest, articles.map((a) => [a.file.slice(-5), a.count])]),
  ).toEqual([
    [
      {
        name: 'illegaal',
        count: 4,
        own: 1,
        unknown: 0,
        speakers: [{ name: 'Sanne Kuik', count: 3, articles: 2 }],
      },
      [
        ['a.txt', 2],
        ['b.txt', 2],
      ],
    ],
    [
      {
        name: 'ongedocumenteerd',
        count: 2,
        own: 1,
        unknown: 0,
        speakers: [{ name: 'Piet Duif', count: 1, articles: 1 }],
      },
      [
        ['a.txt', 1],
        ['b.txt', 1],
      ],
    ],
    [{ name: 'nergens', count: 0, own: 0, unknown: 0, speakers: [] }, []],
  ]);
  expect(complaints).toEqual([
    'duiding: duiding.json: the term “fout”: nothing to search for. Give words, a pattern, or who speaks.',
    'duiding: duiding.json: the term “fout”: “(” has no partner in the pattern.',
  ]);
});

it('shows them in a table', async () => {
  const { out } = await search(folder, '--terms');
  expect(out).toContain('illegaal: 4 in 2 articles');
  expect(out).toMatch(/Sanne Kuik +3 {2}in 2 articles/);
  expect(out).toMatch(/the articles themselves +1/);
  expect(out).toContain('nergens: 0 in 0 articles');
});

it.each([
  [[folder, 'woorden', '--terms'], 'give no words'],
  [[folder, '--terms', '--kind', 'direct'], 'give no --kind'],
  [[join(folder, '..'), '--terms'], 'there are no “terms”'],
])('%j is told', async (args, told) => {
  expect((await search(...args)).complaints[0]).toContain(told);
});

it('checks a term’s form', () => {
  const read = (term: unknown): string[] =>
    readCorrections(JSON.stringify({ terms: [term] })).faults.map((f) => `${f.code} ${f.args.join(' ')}`);
  expect(read({ name: 'x', words: ['a'] })).toEqual([]);
  expect(read({ words: ['a'] })).toEqual(['missing name']);
  expect(read({ name: 'x', words: 'a' })).toEqual(['wants words texts']);
  expect(read('x')).toEqual(['wants terms object']);
});

it('knows no term without words', () => {
  expect(readTerms([{ name: 'leeg' }]).faults).toEqual([
    { index: 0, complaint: { code: 'nothing', args: [] } },
  ]);
});
