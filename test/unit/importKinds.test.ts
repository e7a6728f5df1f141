/** Ten files of each kind come in with title, date, paper, author and clean text. */
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { SeenArticles } from '../../server/src/import/duplicates';
import { decodeAny } from '../../server/src/import/encoding';
import { readImport } from '../../server/src/import/readImport';
import * as make from './importBuilder';

/** What a kind tells beside title and text. */
type Told = 'date' | 'outlet' | 'author';
const all: readonly Told[] = ['date', 'outlet', 'author'];
const [nl, en, de] = ['nl', 'en', 'de'] as const;

const kinds: readonly (readonly [string, readonly make.Built[], readonly Told[]])[] = [
  ['Nexis text in Dutch', make.ten(nl, make.nexisText, 'nexis*.txt'), all],
  ['Nexis text in English', make.ten(en, make.nexisText, 'nexis*.txt'), all],
  ['Nexis text in German', make.ten(de, make.nexisText, 'nexis*.txt'), all],
  ['Nexis RTF in Dutch', make.ten(nl, make.nexisRtf, 'nexis*.rtf'), all],
  ['Nexis RTF in English', make.ten(en, make.nexisRtf, 'nexis*.rtf'), all],
  ['Nexis RTF in German', make.ten(de, make.nexisRtf, 'nexis*.rtf'), all],
  ['Nexis Uni in Dutch', make.ten(nl, make.nexisUni, 'uni*.docx'), all],
  ['Nexis Uni in English', make.ten(en, make.nexisUni, 'uni*.docx'), all],
  ['Nexis Uni in German', make.ten(de, make.nexisUni, 'uni*.docx'), all],
  ['a ZIP of Nexis Uni', make.ten(nl, make.zipOfNexisUni, 'uni*.zip'), all],
  ['Factiva XML', make.ten(nl, make.factivaXml, 'factiva*.xml'), all],
  ['Factiva HTML in Dutch', make.ten(nl, make.factivaHtml, 'factiva*.html'), all],
  ['Factiva HTML in English', make.ten(en, make.factivaHtml, 'factiva*.html'), all],
  ['Factiva HTML in German', make.ten(de, make.factivaHtml, 'factiva*.html'), all],
  ['Mediargus', make.ten(nl, make.mediargus, 'mediargus*.txt'), ['date', 'outlet']],
  ['ninjs', make.ten(en, make.ninjs, 'ninjs*.json'), all],
  ['NITF', make.ten(nl, make.nitf, 'nitf*.xml'), all],
  ['NITF in German', make.ten(de, make.nitf, 'nitf*.xml'), all],
  ['a page in Dutch', single(make.ten(nl, make.page, 'page*.html')), all],
  ['a page in English', single(make.ten(en, make.page, 'page*.html')), all],
  [
    'a Word document',
    single(make.ten(nl, ([p], n) => make.word([p!.title, ...p!.paragraphs], n), 'w*.docx')),
    [],
  ],
  ['a mail', single(make.ten(nl, make.mail, 'mail*.eml')), ['date', 'author']],
  ['plain text', single(make.ten(nl, make.plainText, 'text*.txt')), []],
];

/** A page, a document, a mail and a plain text hold one article. */
function single(files: readonly make.Built[]): make.Built[] {
  return files.map((file) => ({ ...file, pieces: file.pieces.slice(0, 1) }));
}

it.each(kinds.flatMap(([kind, files, told]) => files.map((file, n) => ({ kind, n, file, told }))))(
  '$kind, $n',
  async ({ file: { name, content, pieces }, told }) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const found = await readImport({ name, bytes, text: decodeAny(bytes) }, { decode: decodeAny });
    const toldOf = (fields: Partial<Record<(typeof told)[number], string>>) =>
      Object.fromEntries(told.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
    expect(found.articles.map(({ title, body, ...fields }) => ({ title, body, ...toldOf(fields) }))).toEqual(
      pieces.map(({ title, paragraphs, ...fields }) => ({
        title,
        body: paragraphs.join('\n\n'),
        ...toldOf(fields),
      })),
    );
    expect(found.problems).toEqual([]);
  },
);

it('a text with a header of ours is kept as it is', async () => {
  const text = '---\ntitle: Kade\ndate: 2022-03-05\n---\n\nKade\n\nDe kade.\n';
  const { articles } = await readImport(
    { name: 'map/kade.txt', bytes: strToU8(text), text },
    { decode: decodeAny },
  );
  expect(articles).toEqual([{ title: '', body: '', whole: text, name: 'kade' }]);
});

it('an export that comes in twice is told apart from a reprint', async () => {
  const seen = new SeenArticles();
  const [file] = make.ten(nl, make.nexisText, 'nexis*.txt');
  const content = file!.content as string;
  const read = async (text: string) =>
    (await readImport({ name: 'n.txt', bytes: strToU8(text), text }, { decode: decodeAny })).articles[0]!;
  expect(seen.tell(await read(content))).toBeUndefined();
  expect(seen.tell(await read(content))?.sameness).toBe('duplicate');
  expect(seen.tell(await read(content.replace('De Schuit', 'De Boei')))?.sameness).toBe('reuse');
});
