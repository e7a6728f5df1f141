/** Each kind of export comes out as articles with title, date, paper and clean text. The samples are our own. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../l10n/message';
import { reportOn } from '../../server/src/features/importReport';
import { articleFileName, articleText } from '../../server/src/import/articleFile';
import { readDate } from '../../server/src/import/dates';
import { SeenArticles } from '../../server/src/import/duplicates';
import { importedArticle, type Imported } from '../../server/src/import/imported';
import { readImport } from '../../server/src/import/readImport';
import { rtfText } from '../../server/src/import/rtf';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function read(name: string, content: string | Uint8Array): Promise<Imported> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return readImport({ name, bytes, text: decode(bytes) }, { decode });
}

const quay = {
  title: 'Quay stays shut: no ferry',
  date: '2022-03-05',
  outlet: 'The Tidewater Post',
  author: 'Mia Dale',
  language: 'en',
  body: 'The quay stays shut.\n\n“It is a mess,” said Ann Bone.',
};
const kade = {
  title: 'Kade blijft dicht',
  date: '2022-03-05',
  outlet: 'De Schuit',
  author: 'Mia Dal',
  language: 'nl',
  body: 'De kade blijft dicht.\n\n‘Het is een puinhoop’, zei Ans Bot.',
};

const nexisEnglish = `


                               1 of 2 DOCUMENTS


                               The Tidewater Post

                          March 5, 2022 Saturday
                               Final Edition

Quay stays shut: no ferry

BYLINE: Mia Dale

SECTION: NEWS; Pg. 4

LENGTH: 312 words

The quay
stays shut.

“It is a mess,” said Ann Bone.

LOAD-DATE: March 6, 2022

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                    Copyright 2022 Tidewater Press


                               2 of 2 DOCUMENTS


                               The Tidewater Post

                          March 6, 2022 Sunday

Empty

LENGTH: 0 words

LANGUAGE: ENGLISH
`;

const nexisDutch = `
                               1 van 1 DOCUMENTEN

                                   De Schuit

                          5 maart 2022 zaterdag

Kade blijft dicht

AUTEUR: Mia Dal

RUBRIEK: Stad; Blz. 3

LENGTE: 210 woorden

De kade blijft dicht.

‘Het is een puinhoop’, zei Ans Bot.

TAAL: Dutch; Nederlands
`;

const nexisGerman = `
                               Dokument 1 von 1

                                   Das Boot

                          Samstag 5. März 2022

Kai bleibt zu

AUTOR: Mia Tal

LÄNGE: 210 Wörter

Der Kai bleibt zu.

SPRACHE: German; Deutsch
`;

const word = (paragraphs: readonly string[]): Uint8Array => {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
};

const nexisUni = [
  '1. Kade blijft dicht',
  'Kade blijft dicht',
  'De Schuit',
  '5 maart 2022 zaterdag',
  'Copyright 2022 De Schuit',
  'Section: Stad; Blz. 3',
  'Length:\u00A0210 words',
  'Byline: Mia Dal',
  'Body',
  'De kade blijft dicht.',
  '‘Het is een puinhoop’, zei Ans Bot.',
  'Classification',
  'Language: DUTCH; NEDERLANDS',
  'Load-Date: March 6, 2022',
  'End of Document',
];

const factivaXml = `<?xml version="1.0" encoding="UTF-8"?>
<ppsArticles><ppsarticle><article>
<headline><paragraph>Kade blijft dicht</paragraph></headline>
<byline>Mia Dal</byline>
<publicationDate><date>2022-03-05</date></publicationDate>
<sourceName>De Schuit</sourceName><baseLanguage>nl</baseLanguage>
<leadParagraph><paragraph>De kade blijft dicht.</paragraph></leadParagraph>
<tailParagraphs><paragraph>‘Het is een puinhoop’, zei <b>Ans Bot</b>.</paragraph></tailParagraphs>
</article></ppsarticle></ppsArticles>`;

const factivaHtml = `<html><body><table>
<tr><td><b>HD</b></td><td>Kade blijft dicht</td></tr>
<tr><td><b>BY</b></td><td>Mia Dal</td></tr>
<tr><td><b>WC</b></td><td>210 words</td></tr>
<tr><td><b>PD</b></td><td>5 March 2022</td></tr>
<tr><td><b>SN</b></td><td>De Schuit</td></tr>
<tr><td><b>LA</b></td><td>Dutch</td></tr>
<tr><td><b>LP</b></td><td><p>De kade blijft dicht.</p></td></tr>
<tr><td><b>TD</b></td><td><p>‘Het is een puinhoop’, zei Ans Bot.</p></td></tr>
<tr><td><b>AN</b></td><td>Document X</td></tr>
</table></body></html>`;

const mediargus = `1. Kade blijft dicht

De Schuit, zaterdag 5 maart 2022, p. 3, 210w.


2. Brug open

De Schuit, zondag 6 maart 2022, p. 4, 90w.





Kade blijft dicht

De Schuit

De kade blijft dicht.

‘Het is een puinhoop’, zei Ans Bot.




Brug open

De brug is open.
`;

const ninjs3 = {
  uri: 'https://news.example/kade',
  language: 'nl',
  by: 'Mia Dal',
  contentcreated: '2022-03-05T10:00:00Z',
  infosources: [{ name: 'De Schuit' }],
  headlines: [{ role: 'main', value: 'Kade blijft dicht' }],
  bodies: [
    {
      role: 'main',
      contentType: 'text/html',
      value: '<p>De kade blijft dicht.</p><p>‘Het is een puinhoop’, zei Ans&nbsp;Bot.</p>',
    },
  ],
};

const nitf = `<?xml version="1.0"?>
<nitf xml:lang="nl"><head><title>Kop</title><pubdata name="De Schuit" date.publication="20220305T080000"/></head>
<body><body.head><hedline><hl1>Kade blijft dicht</hl1></hedline><byline>door Mia Dal</byline></body.head>
<body.content><block><p>De kade blijft dicht.</p><p>‘Het is een puinhoop’, zei <person>Ans Bot</person>.</p></block></body.content>
</body></nitf>`;

const page = `<!doctype html><html lang="nl"><head><title>Kade blijft dicht</title>
<meta property="og:site_name" content="De Schuit"><meta property="article:published_time" content="2022-03-05T10:00:00+01:00">
<meta name="author" content="Mia Dal"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Kade blijft dicht</h1><p>De kade blijft dicht.</p><p>‘Het is een puin\u00ADhoop’, zei Ans\u00A0Bot.</p></article>
<script>document.body.textContent = 'changed'</script></body></html>`;

const mail = `From: Mia Dal <mia@example.org>
Subject: =?UTF-8?Q?Kade_blijft_dicht?=
Date: Sat, 5 Mar 2022 10:00:00 +0100
Content-Type: text/plain; charset=utf-8

De kade blijft dicht.

‘Het is een puinhoop’, zei Ans Bot.
`;

describe('import', () => {
  it('Nexis text: the key lines go into the header, a colon in the headline does not, an empty one is told', async () => {
    const { kind, articles, problems } = await read('nexis.txt', nexisEnglish);
    expect([kind, articles]).toEqual(['Nexis', [quay]]);
    expect(problems).toEqual([{ code: 'noText', args: ['Empty'] }]);
  });

  it('Nexis text with Dutch and German header words', async () => {
    expect((await read('nexis.txt', nexisDutch)).articles).toEqual([kade]);
    expect((await read('nexis.txt', nexisGerman)).articles).toEqual([
      {
        title: 'Kai bleibt zu',
        date: '2022-03-05',
        outlet: 'Das Boot',
        author: 'Mia Tal',
        language: 'de',
        body: 'Der Kai bleibt zu.',
      },
    ]);
  });

  it('Nexis RTF', async () => {
    const rtf = `{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 Times;}}${nexisDutch
      .replaceAll('‘', "\\'91")
      .replaceAll('’', '\\u8217?')
      .replaceAll('\n', '\\par\n')}}`;
    expect((await read('nexis.rtf', rtf)).articles).toEqual([kade]);
  });

  const { language: _language, ...kadeUni } = kade;

  it('Nexis Uni DOCX, and a ZIP of them', async () => {
    const docx = word(nexisUni);
    expect(await read('x.docx', docx)).toEqual({ kind: 'Nexis Uni', problems: [], articles: [kadeUni] });
    const zip = await read('x.zip', zipSync({ 'a.docx': docx, 'b.docx': docx }));
    expect([zip.kind, zip.holds, zip.articles]).toEqual(['archive', ['Nexis Uni'], [kadeUni, kadeUni]]);
  });

  it.each([
    ['Factiva (XML)', 'f.xml', factivaXml, kade],
    ['Factiva (HTML)', 'f.html', factivaHtml, kade],
    ['NITF', 'n.xml', nitf, kade],
    ['HTML', 'p.html', page, kade],
    ['ninjs', 'n.json', JSON.stringify([ninjs3]), { ...kade, url: 'https://news.example/kade' }],
    ['mail', 'm.eml', mail, { title: kade.title, date: kade.date, author: kade.author, body: kade.body }],
  ])('%s', async (kind, name, content, expected) => {
    expect(await read(name, content)).toEqual({ kind, problems: [], articles: [expected] });
  });

  it('Mediargus', async () => {
    const { title, date, outlet, body } = kade;
    const second = { title: 'Brug open', date: '2022-03-06', outlet, body: 'De brug is open.' };
    expect(await read('m.txt', mediargus)).toEqual({
      kind: 'Mediargus',
      problems: [],
      articles: [{ title, date, outlet, body }, second],
    });
  });

  it('a Word document and plain text: the first line is the title', async () => {
    const plain = { title: kade.title, body: kade.body };
    const lines = [kade.title, ...kade.body.split('\n\n')];
    expect((await read('x.docx', word(lines))).articles).toEqual([plain]);
    expect((await read('x.txt', lines.join('\n\n'))).articles).toEqual([plain]);
  });

  it.each([
    ['x.json', '{"a": 1}', 'unknownJson'],
    ['x.xml', '<?xml version="1.0"?><a/>', 'unknownXml'],
    ['x.txt', ' ', 'empty'],
    ['x.zip', new Uint8Array([0x50, 0x4b, 1, 2]), 'unreadable'],
    ['x.xml', '<?xml version="1.0"?><nitf>', 'notWellFormed'],
  ])('%s %j: says what is wrong', async (name, content, problem) => {
    const { articles, problems } = await read(name, content);
    expect(articles).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual([problem]);
  });
});

describe('the report of an import', () => {
  it('tells in the reader’s language what came in, what came twice, and what did not come in', () => {
    const seen = new SeenArticles();
    const one = importedArticle('Kade', ['De kade.'], { outlet: 'De Schuit', date: '2022-03-05' });
    const other = { ...one, outlet: 'De Boei' };
    const problems = [
      { code: 'noText', args: ['Brug'], inside: 'b.docx' },
      { code: 'attachment', args: ['foto.jpg'] },
    ] as const;
    const imported = { kind: 'archive', holds: ['mail', 'Nexis'], articles: [one, one, other], problems };
    expect(reportOn('a.zip', imported, { seen, message: messagesIn('nl') }).lines).toEqual([
      'a.zip: archief (mail, Nexis), 2 artikelen',
      '  “Kade” kwam twee keer, één keer geschreven',
      '  “Kade” stond eerder ergens (De Schuit, 2022-03-05)',
      '  niet gelezen: b.docx: “Brug” heeft geen tekst.',
      '  niet gelezen: de bijlage foto.jpg.',
    ]);
    const first = reportOn(
      'x',
      { kind: 'plain', articles: [], problems: [] },
      { seen, message: messagesIn('en') },
    );
    expect(first.lines).toEqual(['x: plain text, 0 articles']);
  });
});

describe('what was made to hold the import up', { timeout: 30_000 }, () => {
  const line = '<p>De brug is dicht, zei burgemeester Jan Smit van Gent, die dat al eerder zei.</p>';

  it.each([
    ['p.html', `<html><body>${'<div>'.repeat(200_000)}${line}`],
    ['p.html', `<html><body>${'<p><b><i>'.repeat(60_000)}${line}`],
    ['m.eml', `Subject: Brug\nContent-Type: text/html\n\n${'<span>'.repeat(100_000)}${line}`],
    ['n.json', JSON.stringify([{ ...ninjs3, bodies: [], body_xhtml: `${'<i>'.repeat(100_000)}${line}` }])],
  ])('%s: elements in each other without end are told', async (name, content) => {
    const { articles, problems } = await read(name, content);
    expect(articles).toEqual([]);
    expect(problems.map((p) => p.args)).toEqual([['more than 500 elements stand in each other']]);
  });

  it('a page of thousands of drawings and lines that never end is read', async () => {
    const drawn = '<svg><path d="M0"/><path d="M1" /></svg><br><img src="a.png">'.repeat(2_000);
    const { articles } = await read('p.html', `<html><body><article><h1>Brug</h1>${drawn}${line.repeat(20)}`);
    expect(articles[0]?.body).toContain('zei burgemeester Jan Smit van Gent');
  });

  it('an archive in an archive is read, one in that is told, and so one that holds itself ends', async () => {
    const inner = zipSync({ 'a.txt': strToU8('De brug\n\nDie is dicht.') });
    const outer = zipSync({ 'in.zip': inner, 'x.docx': word(['De dijk', 'Die is heel.']) });
    expect((await read('x.zip', outer)).articles.map((a) => a.title)).toEqual(['De brug', 'De dijk']);
    const { articles, problems } = await read('y.zip', zipSync({ 'x.zip': outer }));
    expect(articles).toEqual([]);
    expect(problems[0]?.args).toEqual(['an archive in an archive in an archive']);
  });
});

describe('what import stands on', () => {
  it.each([
    ['January 5, 2019 Saturday', '2019-01-05'],
    ['5 januari 2019 zaterdag', '2019-01-05'],
    ['Samstag 5. Januar 2019', '2019-01-05'],
    ['2019-01-05T10:00:00Z', '2019-01-05'],
    ['20190105T080000', '2019-01-05'],
    ['January 2019', '2019-01'],
    ['25/12/2019', '2019-12-25'],
    ['05/01/2019', '2019'],
    ['no date', undefined],
  ])('date %s', (line, expected) => {
    expect(readDate(line)).toBe(expected);
  });

  it('tells what came twice from what another paper printed again', () => {
    const seen = new SeenArticles();
    const one = importedArticle('A', ['De kade.'], { outlet: 'De Schuit', date: '2022-03-05' });
    expect(seen.tell(one)).toBeUndefined();
    expect(seen.tell({ ...one, body: 'De  KADE' })?.sameness).toBe('duplicate');
    expect(seen.tell({ ...one, outlet: 'De Boei' })?.sameness).toBe('reuse');
  });

  it('writes a header that YAML reads, and a name every system takes', () => {
    const article = importedArticle('Kade: "dicht"', ['Tekst.'], { date: '2022-03-05', outlet: 'De Schuit' });
    expect(articleText(article)).toBe(
      '---\ntitle: "Kade: \\"dicht\\""\ndate: 2022-03-05\noutlet: De Schuit\n---\n\nKade: "dicht"\n\nTekst.\n',
    );
    expect(articleFileName(article)).toBe('2022-03-05-de-schuit-kade-dicht');
    expect(articleFileName(importedArticle('…', [], {}))).toBe('article');
  });

  it('reads the text of RTF: groups without text, escapes, characters in any form', () => {
    expect(rtfText("{\\rtf1{\\*\\x y}{\\info{\\title t}}a\\'e9 \\u8364?b\\~c\\{d\\}\\par e}")).toBe(
      'aé €b\u00A0c{d}\ne',
    );
    expect(rtfText('}}}\\'.repeat(10))).toBe('}'.repeat(9));
  });
});
