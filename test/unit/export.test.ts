/** Each form of export is read by a parser that is not ours, and holds the words, the speaker and the stance. */
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readSheet from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import type { ExportArticle } from '../../server/src/export/article';
import { harmless } from '../../server/src/export/csv';
import { exportFormatNames, exportFormats, type ExportOptions } from '../../server/src/export/formats';
import { guidOf } from '../../server/src/export/guid';
import { publish } from '../../server/src/export/published';
import { testLanguages } from './figuresOf';

const text = `---
outlet: De Schuit
---

Kade blijft dicht

De kade blijft dicht, zegt wethouder Lotte Verbaan. 😀 “Het ijs & het water <zijn> te hoog”, zei zij.
Directeur Wim Oost ontkent dat zijn werf olie loosde.

“=1+1 is geen antwoord”, aldus Verbaan. De schade is 1,2 miljoen euro.
`;

const article = (file = 'map/kade.txt', words = text): ExportArticle => ({
  text: words,
  result: publish(analyse(words, testLanguages['nl']!, { uri: file }), { file }),
});

const options: ExportOptions = {
  separator: ',',
  bom: false,
  language: 'nl',
  created: '2026-01-02T03:04:05.000Z',
};

async function contents(format: keyof typeof exportFormats, articles = [article()]) {
  const files = await exportFormats[format](articles, options);
  return new Map(files.map(({ name, content }) => [name, content]));
}

const textOf = async (format: keyof typeof exportFormats, name: string): Promise<string> =>
  (await contents(format)).get(name) as string;

/** Every element with its attributes; throws on XML that is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => open.forEach((element) => (element.text += piece)));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

describe('export', () => {
  it('csv: a table that a parser reads back, formulas made harmless, the denial beside its words', async () => {
    const rows = parseCsv<Record<string, string>>(await textOf('csv', 'quotes.csv'), { columns: true });
    expect(rows.map((row) => row['words'])).toContain("'=1+1 is geen antwoord");
    const denial = rows.find((row) => row['stance'] === 'denies')!;
    expect([denial['speaker'], denial['words'], denial['line']]).toEqual([
      'Wim Oost',
      'zijn werf olie loosde',
      '8',
    ]);
    expect(denial['outlet']).toBe('De Schuit');
    const figures = parseCsv<Record<string, string>>(await textOf('csv', 'figures.csv'), { columns: true });
    expect(figures.map((row) => [row['value'], row['unit']])).toContainEqual(['1200000', 'EUR']);
  });

  it('csv: separator and byte order mark by choice', async () => {
    const made = exportFormats.csv([article()], { ...options, separator: ';', bom: true });
    const content = made[0]!.content;
    expect(content.startsWith('\uFEFFspeaker;')).toBe(true);
    expect(parseCsv(content, { bom: true, delimiter: ';', columns: true })).not.toHaveLength(0);
  });

  it.each(['=1', '+1', '-1', '@a', '\ta', '＝1'])('csv: %j is no formula', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  });

  it('xlsx: three sheets that another library reads', async () => {
    const file = (await contents('xlsx')).get('duiding.xlsx') as Uint8Array;
    const sheets = await readSheet(Buffer.from(file));
    const quotes = sheets.find(({ sheet }) => sheet === 'quotes')!.data;
    expect(quotes[0]).toContain('stance');
    expect(quotes.flat()).toContain('denies');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['quotes', 'actors', 'figures']);
  });

  it('json and ndjson: the published result with its text', async () => {
    const [one] = JSON.parse(await textOf('json', 'articles.json')) as [{ schema: string; text: string }];
    expect([one.schema, one.text]).toEqual(['duiding/analysis@1', text]);
    expect(JSON.parse(await textOf('ndjson', 'articles.ndjson'))).toEqual(one);
  });

  it('markdown and html: the denial says so, nothing of the text is taken for markup', async () => {
    const notes = await textOf('markdown', 'quotes.md');
    expect(notes).toContain('- ontkent: zijn werf olie loosde (indirect, regel 8)');
    expect(notes).toContain('\\<zijn\\>');
    const page = await textOf('html', 'quotes.html');
    expect(page).toContain('&lt;zijn&gt;');
    expect(page).toContain('<span class="stance">ontkent: </span>zijn werf olie loosde');
    expect(page).not.toContain('<script');
  });

  it('webannotation and hypothesis: selectors that find the words', async () => {
    const page = JSON.parse(await textOf('webannotation', 'kade.jsonld')) as {
      items: { 'duiding:stance': string; target: { selector: Selector[] }[] }[];
    };
    expect(page.items.map((item) => item['duiding:stance'])).toContain('denies');
    for (const { target } of page.items) for (const { selector } of target) expectFound(selector);
    const imported = JSON.parse(await textOf('hypothesis', 'kade.hypothesis.json')) as {
      annotations: { tags: string[]; text: string; uri: string; target: { selector: Selector[] }[] }[];
    };
    for (const { target } of imported.annotations) expectFound(target[0]!.selector);
    expect(imported.annotations.find(({ tags }) => tags.includes('denies'))!.text).toContain('ontkent');
  });

  it('jsonld: quotations with their speaker', async () => {
    const graph = JSON.parse(await textOf('jsonld', 'quotes.jsonld')) as {
      '@graph': { hasPart: { text: string; spokenByCharacter?: { name: string }[] }[] }[];
    };
    const said = graph['@graph'][0]!.hasPart.find((part) => part.text.startsWith('zijn werf'))!;
    expect(said.spokenByCharacter!.map((speaker) => speaker.name)).toEqual(['Wim Oost']);
  });

  it('tei: well formed, the whole text in it, each `who` a person listed', async () => {
    const found = elements(await textOf('tei', 'kade.xml'));
    const ids = found.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
    const said = found.filter(({ name }) => name === 'said');
    expect(said.map((element) => element.text)).toContain('Het ijs & het water <zijn> te hoog');
    for (const { attributes } of said)
      for (const who of attributes['who']?.split(' ') ?? []) expect(ids).toContain(who.slice(1));
    expect(said.map(({ attributes }) => attributes['ana'])).toContain('stance:denies');
    const body = found.find(({ name }) => name === 'body')!.text;
    expect(body.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
  });

  it('brat: places in characters find the words', async () => {
    const characters = [...(await textOf('brat', 'kade.txt'))];
    const lines = (await textOf('brat', 'kade.ann')).trim().split('\n');
    const spans = lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t'));
    expect(spans.length).toBeGreaterThan(5);
    for (const [, place, words] of spans) {
      const pieces = place!.slice(place!.indexOf(' ') + 1).split(';');
      const read = pieces.map((piece) => {
        const [start, end] = piece.split(' ').map(Number);
        return characters.slice(start, end).join('');
      });
      expect(read.join(' ')).toBe(words);
    }
    expect(lines.filter((line) => /\tStance T\d+ denies$/.test(line))).toHaveLength(1);
  });

  it('ris: an entry that a library of references reads', async () => {
    const content = await textOf('ris', 'quotes.ris');
    const [entry] = new Cite(content).data as [{ title: string; 'container-title': string; type: string }];
    expect([entry.title, entry['container-title']]).toEqual(['Kade blijft dicht', 'De Schuit']);
    expect(content).toContain('N1  - Wim Oost: ontkent: zijn werf olie loosde');
  });

  it('refi-qda: a zip whose selections find the words, with every pointer leading somewhere', async () => {
    const made = await contents('refi-qda');
    const files = unzipSync(made.get('duiding.qdpx') as Uint8Array);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const found = elements(decoder.decode(files['project.qde']));
    const guids = new Set(found.flatMap(({ attributes }) => attributes['guid'] ?? []));
    for (const { attributes } of found)
      if (attributes['targetGUID']) expect(guids).toContain(attributes['targetGUID']);
    const source = found.find(({ name }) => name === 'TextSource')!.attributes;
    const path = source['plainTextPath']!.replace('internal://', 'sources/');
    const characters = [...decoder.decode(files[path])];
    const said = found
      .filter(({ name }) => name === 'PlainTextSelection')
      .map(({ attributes: { startPosition, endPosition } }) =>
        characters.slice(Number(startPosition), Number(endPosition)).join(''),
      );
    expect(said).toContain('zijn werf olie loosde');
    expect(said).toContain('=1+1 is geen antwoord');
    expect(elements(made.get('duiding.qdc') as string)[0]!.name).toBe('CodeBook');
  });

  it('gives two articles of one name two files', async () => {
    const names = [...(await contents('tei', [article('a/kade.txt'), article('b/kade.txt')])).keys()];
    expect(names).toEqual(['kade.xml', 'kade-2.xml']);
  });

  it.each(exportFormatNames)('%s: an article without words, and odd characters, come out', async (format) => {
    const odd = article('odd.txt', '\uD800 “\u0000<&\uDC00”, zei Jan Mol.\r\n\r\u2028');
    const files = await exportFormats[format]([article('leeg.txt', ''), odd], options);
    expect(files.length).toBeGreaterThan(0);
    for (const { name, content } of files) if (/\.(?:xml|qdc)$/.test(name)) elements(content as string);
  });

  it('makes the same identifiers for the same content, in the form of a UUID', () => {
    expect(guidOf('a', 1)).toBe(guidOf('a', 1));
    expect(guidOf('a', 1)).not.toBe(guidOf('a', 2));
    expect(guidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

type Selector = { type: string; exact?: string; start?: number; end?: number };

function expectFound(selectors: readonly Selector[]): void {
  const place = selectors.find(({ type }) => type === 'TextPositionSelector')!;
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')!;
  expect(text.slice(place.start, place.end)).toBe(quote.exact);
}
