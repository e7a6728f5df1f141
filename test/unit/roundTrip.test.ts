/** What is exported comes in again with the same words said by the same people, also what a reader had put right. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noCorrections, type Corrections } from '../../server/src/corrections/corrections';
import { enterCorrection } from '../../server/src/corrections/editCorrections';
import { readCorrections } from '../../server/src/corrections/readCorrections';
import { quoteRows } from '../../server/src/export/article';
import { exportFormats } from '../../server/src/export/formats';
import { publish, type Published } from '../../server/src/export/published';
import { correctionsOf } from '../../server/src/features/importedQuotes';
import { articleFileName, articleText } from '../../server/src/import/articleFile';
import { decodeAny } from '../../server/src/import/encoding';
import type { Imported } from '../../server/src/import/imported';
import { readImport } from '../../server/src/import/readImport';
import { readWith } from './corrections/reading';

const text = `---
outlet: De Schuit
---

Kade blijft dicht

De kade blijft dicht, zegt wethouder Lotte Verbaan. 😀 “Het ijs & het water zijn te hoog”, zei zij.
Directeur Wim Oost ontkent dat zijn werf olie loosde.

“Wij wachten”, zei Verbaan, “al jaren op een brug.” “Wie legt dit uit?” stond er op de muur.

Ook Oost wil een antwoord, meent Verbaan. “Dat er nooit is gekomen”, aldus een buurman.
`;

/** What a reader put right: another speaker, and words that nobody says. */
const corrected: Corrections = {
  ...noCorrections,
  speakers: [{ quote: { exact: 'Het ijs & het water zijn te hoog' }, speaker: 'Wim Oost' }],
  notQuotes: [{ exact: 'Dat er nooit is gekomen' }],
};

const read = (corrections: Corrections): Published =>
  publish(readWith(text, corrections, 'kade.txt'), { file: 'kade.txt' });

const said = (result: Published): unknown[] =>
  quoteRows({ text, result }).map(({ quote, speakers }) => [
    quote.parts[0]!.start,
    quote.parts.at(-1)!.end,
    speakers.map((speaker) => speaker.name),
  ]);

const options = { separator: ',', bom: false, language: 'nl', created: '2026-01-02T03:04:05Z' } as const;

/** All files of an export in one archive, read by the import. */
async function imported(format: keyof typeof exportFormats, result: Published): Promise<Imported> {
  const files = await exportFormats[format]([{ text, result }], options);
  const zip = zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
  return readImport({ name: 'x.zip', bytes: zip, text: undefined }, { decode: decodeAny });
}

describe.each(['json', 'ndjson', 'webannotation', 'brat'] as const)('%s', (format) => {
  it.each([
    ['as it was read', noCorrections, 0],
    ['as it was put right', corrected, 2],
  ])('%s', async (_, corrections, entered) => {
    const result = read(corrections);
    const { articles, problems } = await imported(format, result);
    expect(problems).toEqual([]);
    const [article] = articles;
    expect(articles).toHaveLength(1);
    expect(articleText(article!)).toBe(text);
    expect(articleFileName(article!)).toBe('kade');
    const found = correctionsOf(article!, 'kade.txt');
    expect(found).toHaveLength(entered);
    let file: string | undefined;
    for (const correction of found) {
      const after = enterCorrection(file, correction);
      file = 'text' in after ? after.text : undefined;
    }
    const again = file === undefined ? noCorrections : readCorrections(file).corrections!;
    expect(said(read(again))).toEqual(said(result));
  });
});

it('tells which text is missing', async () => {
  const of = async (name: string, content: string): Promise<Imported> =>
    readImport({ name, bytes: strToU8(content), text: content }, { decode: decodeAny });
  expect((await of('a.ann', 'T1\tQuote 0 3\tabc')).problems).toEqual([
    { code: 'noTextBeside', args: ['a.txt'] },
  ]);
  const alone = JSON.stringify({ schema: 'duiding/analysis@1', file: 'map/a.txt', quotes: [] });
  expect((await of('a.json', alone)).problems).toEqual([{ code: 'noOwnText', args: ['map/a.txt'] }]);
});
