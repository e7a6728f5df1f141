/** Every form of export, asked for with keyboard and mouse, written to a folder and read back by a parser that is not ours. */
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import readSheet from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let folder: string;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, folder, close } = await openFixtures());
  await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
  await workbench.articleRead();
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

const words = 'Mijn kelder staat blank en niemand neemt de telefoon op';
const speaker = 'Teun Haverkort';

/** The text of every element; throws on XML that is not well formed. */
function textsOf(xml: string): string[] {
  const found: string[] = [];
  const open: number[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => void open.push(found.push('') - 1));
  parser.on('text', (piece) => open.forEach((i) => (found[i] = found[i]! + piece)));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

/** The stretch of a text that brat means: it counts characters. */
function bratWords(text: string, annotations: string): string[] {
  const characters = [...text];
  return [...annotations.matchAll(/^T\d+\tQuote (\d+) (\d+)\t/gm)].map(([, start, end]) =>
    characters.slice(Number(start), Number(end)).join(''),
  );
}

type Read = (file: (name: string) => Buffer) => unknown;
const json = (bytes: Buffer): unknown => JSON.parse(bytes.toString());

/** Of each form: the files it makes, and what another program finds in them. */
const forms: readonly (readonly [string, readonly string[], Read])[] = [
  [
    'csv',
    ['actors.csv', 'figures.csv', 'quotes.csv'],
    (file) => parseCsv(file('quotes.csv'), { bom: true, columns: true }),
  ],
  ['xlsx', ['duiding.xlsx'], async (file) => (await readSheet(file('duiding.xlsx'))).map(({ data }) => data)],
  ['markdown', ['quotes.md'], (file) => file('quotes.md').toString()],
  ['html', ['quotes.html'], (file) => parseHTML(file('quotes.html').toString()).document.body.textContent],
  ['json', ['articles.json'], (file) => json(file('articles.json'))],
  ['ndjson', ['articles.ndjson'], (file) => json(file('articles.ndjson'))],
  ['webannotation', ['gemaal.jsonld'], (file) => json(file('gemaal.jsonld'))],
  ['hypothesis', ['gemaal.hypothesis.json'], (file) => json(file('gemaal.hypothesis.json'))],
  ['jsonld', ['quotes.jsonld'], (file) => json(file('quotes.jsonld'))],
  ['tei', ['gemaal.xml'], (file) => textsOf(file('gemaal.xml').toString())],
  [
    'brat',
    ['annotation.conf', 'gemaal.ann', 'gemaal.txt'],
    (file) => [
      bratWords(file('gemaal.txt').toString(), file('gemaal.ann').toString()),
      file('gemaal.ann').toString(),
    ],
  ],
  ['ris', ['quotes.ris'], (file) => new Cite(file('quotes.ris').toString()).data],
  [
    'refi-qda',
    ['duiding.qdc', 'duiding.qdpx'],
    (file) => {
      const parts = unzipSync(file('duiding.qdpx'));
      textsOf(file('duiding.qdc').toString());
      textsOf(strFromU8(parts['project.qde']!));
      return Object.values(parts).map((part) => strFromU8(part));
    },
  ],
];

test.each(forms)('%s', async (form, files, read) => {
  const { page } = workbench;
  const into = join(folder, 'taken', form);
  mkdirSync(into, { recursive: true });
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await workbench.commandThatAsks('Duiding: Take Quotes Along');
  await page
    .locator('.quick-input-list .monaco-list-row .label-description', { hasText: new RegExp(`^${form}$`) })
    .click();
  await workbench.listed('This article').click();
  await expect.poll(() => input.inputValue(), { timeout: 80_000 }).toContain(folder);
  await input.fill(`${into}/`);
  await expect
    .poll(
      async () => {
        // The dialog looks into the folder first; until then its button means the one before.
        if ((await input.isVisible()) && (await input.inputValue()) === `${into}/`)
          await page.locator('.quick-input-widget .monaco-button', { hasText: 'Write Here' }).click();
        // A file may be there before its words are.
        return readdirSync(into)
          .filter((name) => statSync(join(into, name)).size > 0)
          .sort();
      },
      { timeout: 80_000, interval: 500 },
    )
    .toEqual(files);
  const found = JSON.stringify(await read((name) => readFileSync(join(into, name))));
  expect(found).toContain(words);
  // A reference holds its notes beside; what the library of references reads is the article.
  if (form !== 'tei') expect(found).toContain(speaker);
});
