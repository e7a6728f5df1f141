/** Makes files as archives, offices and browsers write them, of articles invented here; varied as the world is. */
import { strToU8, zipSync } from 'fflate';

export interface Piece {
  readonly title: string;
  /** ISO; missing where the source tells none. */
  readonly date?: string;
  readonly outlet: string;
  readonly author?: string;
  readonly language: 'nl' | 'en' | 'de';
  readonly paragraphs: readonly string[];
}

export interface Built {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What has to come in, in this order. */
  readonly pieces: readonly Piece[];
}

/** Of each language: a paper, a writer, and an article about a quay with the number n. */
const languages = {
  nl: {
    outlet: 'De Schuit',
    author: 'Mia Dal',
    title: (n: number) => `Kade ${n} blijft dicht`,
    colon: 'Wethouder: “Kade blijft dicht”',
    long: 'Kade in de oude haven van Waardrecht blijft na de derde storm van dit voorjaar voorlopig gesloten voor alle verkeer',
    text: [
      'De kade in Waardrecht blijft ook dinsdag dicht, en dat zal volgens de gemeente voorlopig niet veranderen.',
      '‘Het is een puinhoop’, zei wethouder Ans Bot. ‘Wij wachten al weken op één enkele pomp, en die komt niet.’',
      'Op 6 maart 2021 ging hij weer open.',
      'Het herstel kost € 1,2 miljoen, het café op de hoek niet meegerekend – daar staat het water tot de toog.',
      'LET OP: de pont vaart niet.',
    ],
  },
  en: {
    outlet: 'The Tidewater Post',
    author: 'Mia Dale',
    title: (n: number) => `Quay ${n} stays shut`,
    colon: 'Alderman: “Quay stays shut”',
    long: 'Quay in the old harbour of Waardrecht to stay shut to all traffic for the time being after the third storm of this spring',
    text: [
      'The quay at Waardrecht stays shut on Tuesday, and the council does not expect that to change for a while.',
      '“It is a mess,” said Ann Bone, an alderman. “We’ve waited weeks for one single pump, and it isn’t coming.”',
      'On 6 March 2021 it opened again.',
      'Repairs will cost £1.2m – the café on the corner not included, where the water reaches the bar.',
      'NOTE: the ferry does not run.',
    ],
  },
  de: {
    outlet: 'Das Hafenblatt',
    author: 'Mia Tal',
    title: (n: number) => `Kai ${n} bleibt zu`,
    colon: 'Bürgermeister: „Kai bleibt zu“',
    long: 'Kai im alten Hafen von Waardrecht bleibt nach dem dritten Sturm dieses Frühjahrs für jeden Verkehr bis auf Weiteres gesperrt',
    text: [
      'Der Kai in Waardrecht bleibt auch am Dienstag zu, und daran dürfte sich nach Angaben der Stadt vorerst nichts ändern.',
      '„Es ist ein Durcheinander“, sagte Anke Bohn. „Wir warten seit Wochen auf eine einzige Pumpe, und sie kommt nicht.“',
      'Am 6. März 2021 ging er wieder auf.',
      'Die Reparatur kostet 1,2 Millionen Euro – das Café an der Ecke nicht gerechnet, dort steht das Wasser bis zur Theke.',
      'ACHTUNG: Die Fähre fährt nicht.',
    ],
  },
} as const;

/** What differs from file to file: nothing in the first. */
const variants = {
  noDate: 1,
  noAuthor: 2,
  colon: 3,
  long: 4,
  windowsLines: 5,
  windowsLetters: 6,
  pages: 7,
  two: 8,
  byteOrderMark: 9,
} as const;

/** Ten files of a kind, each with its articles. */
export function ten(
  language: Piece['language'],
  make: (pieces: readonly Piece[], n: number) => string | Uint8Array,
  name: string,
): Built[] {
  return Array.from({ length: 10 }, (_, n) => {
    const pieces =
      n === variants.two ? [pieceOf(language, n), pieceOf(language, n + 10)] : [pieceOf(language, n)];
    const made = make(pieces, n);
    return {
      name: name.replace('*', String(n)),
      pieces,
      content: typeof made === 'string' ? encoded(made, n) : made,
    };
  });
}

function pieceOf(language: Piece['language'], n: number): Piece {
  const { outlet, author, title, colon, long, text } = languages[language];
  const more =
    n === variants.pages ? Array.from({ length: 30 }, (_, i) => text[i % 3]!.replace('.', ` (${i}).`)) : [];
  return {
    title: n === variants.colon ? colon : n === variants.long ? long : title(n + 1),
    ...(n === variants.noDate ? {} : { date: `2022-0${1 + (n % 9)}-${String(11 + n)}` }),
    outlet,
    ...(n === variants.noAuthor ? {} : { author }),
    language,
    paragraphs: [...text, ...more],
  };
}

/** As a file of the n-th kind is stored. */
function encoded(text: string, n: number): string | Uint8Array {
  if (n === variants.windowsLines) return text.replaceAll('\n', '\r\n');
  if (n === variants.windowsLetters) return windows1252(text);
  return n === variants.byteOrderMark ? `\uFEFF${text}` : text;
}

const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => {
    const at = upper.indexOf(c);
    return at < 0 ? c.charCodeAt(0) : 0x80 + at;
  });
}

const monthNames = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};

/** As the archive writes it in that language. */
function longDate({ date, language }: Piece): string {
  if (date === undefined) return '';
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = monthNames[language][month - 1]!;
  if (language === 'en') return `${name} ${day}, ${year} Saturday`;
  return language === 'nl' ? `${day} ${name} ${year} zaterdag` : `Samstag ${day}. ${name} ${year}`;
}

function shortDate({ date, language }: Piece): string {
  if (date === undefined) return '';
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day}${language === 'de' ? '.' : ''} ${monthNames[language][month - 1]!} ${year}`;
}

const wrapped = (text: string, width = 70): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
const centred = (text: string): string => ' '.repeat(Math.max(2, 40 - Math.floor(text.length / 2))) + text;

const nexisWords = {
  nl: {
    border: (i: number, n: number) => `${i} van ${n} DOCUMENTEN`,
    ...{ author: 'AUTEUR', section: 'RUBRIEK: Stad; Blz. 3', length: 'LENGTE: 210 woorden' },
    ...{
      language: 'TAAL: Dutch; Nederlands',
      type: 'PUBLICATIETYPE: Krant',
      rights: 'Alle rechten voorbehouden',
    },
  },
  en: {
    border: (i: number, n: number) => `${i} of ${n} DOCUMENTS`,
    ...{ author: 'BYLINE', section: 'SECTION: NEWS; Pg. 4', length: 'LENGTH: 312 words' },
    ...{ language: 'LANGUAGE: ENGLISH', type: 'PUBLICATION-TYPE: Newspaper', rights: 'All Rights Reserved' },
  },
  de: {
    border: (i: number, n: number) => `Dokument ${i} von ${n}`,
    ...{ author: 'AUTOR', section: 'RUBRIK: LOKALES; S. 12', length: 'LÄNGE: 210 Wörter' },
    ...{
      language: 'SPRACHE: German; Deutsch',
      type: 'PUBLICATION-TYPE: Zeitung',
      rights: 'Alle Rechte vorbehalten',
    },
  },
};

/** The classic text of Nexis, with a cover before every third. */
export function nexisText(pieces: readonly Piece[], n: number): string {
  const cover =
    n % 3 === 0 ? `${Array.from({ length: 22 }, (_, i) => `Request ${i}: 20220305`).join('\n')}\n\f` : '';
  return cover + pieces.map((piece, i) => nexisDocument(piece, i + 1, pieces.length)).join('\n\n\n');
}

function nexisDocument(piece: Piece, i: number, n: number): string {
  const words = nexisWords[piece.language];
  return [
    ...['', '', centred(words.border(i, n)), '', centred(piece.outlet)],
    ...(piece.date === undefined ? [] : ['', centred(longDate(piece))]),
    ...['', wrapped(piece.title), ''],
    ...(piece.author === undefined ? [] : [`${words.author}: ${piece.author}`, '']),
    ...[words.section, '', words.length, ''],
    ...piece.paragraphs.flatMap((paragraph) => [wrapped(paragraph), '']),
    ...['LOAD-DATE: 20220306', '', words.language, '', words.type, ''],
    ...[centred('Copyright 2022 Kade Media'), '', centred(words.rights)],
  ].join('\n');
}

export function nexisRtf(pieces: readonly Piece[], n: number): string {
  const text = nexisText(pieces, n)
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[‘’]/g, (c) => (c === '‘' ? "\\'91" : '\\rquote '))
    .replace(/[^\x00-\x7F]/g, (c) => `\\u${c.charCodeAt(0)}?`)
    .replaceAll('\f', '\\page ')
    .replaceAll('\n', '\\par\n');
  return `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\froman Times;}}{\\info{\\title Export}}\\pard ${text}}`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A Word document of these paragraphs; the `n`-th cuts its runs, tracks a change or holds a break, as Word does. */
export function word(paragraphs: readonly string[], n = 0): Uint8Array {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  const body = paragraphs.map((text, i) => {
    const half = Math.floor(text.length / 2);
    const runs = n % 2 === 0 ? run(text) : run(text.slice(0, half)) + run(text.slice(half));
    const deleted = n % 3 === 0 ? '<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>' : '';
    const page = i === 2 ? '<w:r><w:br w:type="page"/></w:r>' : '';
    const paragraph = `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${deleted}${runs}${page}</w:p>`;
    const inTable = n === variants.pages && i > 3;
    return inTable ? `<w:tbl><w:tr><w:tc>${paragraph}</w:tc></w:tr></w:tbl>` : paragraph;
  });
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    ),
  });
}

export function nexisUni(pieces: readonly Piece[], n: number): Uint8Array {
  const mark = { nl: 'Tekst', en: 'Body', de: 'Text' };
  const cover = n % 3 === 0 ? ['Job Number: 123', ...pieces.map((p, i) => `${i + 1}. ${p.title}`)] : [];
  const lines = pieces.flatMap((piece) => [
    ...[piece.title, piece.outlet],
    ...(piece.date === undefined ? [] : [longDate(piece)]),
    ...['Copyright 2022 Kade Media', 'Section: Stad; Blz. 3', 'Length:\u00A0210 words'],
    ...(piece.author === undefined ? [] : [`Byline: ${piece.author}`]),
    mark[piece.language],
    ...piece.paragraphs,
    ...['Classification', 'Language: DUTCH', 'Load-Date: March 6, 2022', 'End of Document'],
  ]);
  return word([...cover, ...lines], n);
}

export function zipOfNexisUni(pieces: readonly Piece[], n: number): Uint8Array {
  return zipSync(Object.fromEntries(pieces.map((piece, i) => [`Kade (${i}).DOCX`, nexisUni([piece], n)])));
}

export function factivaXml(pieces: readonly Piece[], n: number): string {
  const paragraph = (text: string): string => `<paragraph>${escape(text)}</paragraph>`;
  const articles = pieces.map((piece) => {
    const date =
      piece.date === undefined
        ? ''
        : n % 2 === 0
          ? `<publicationDate><date>${piece.date}</date></publicationDate>`
          : `<publicationDate>${Date.parse(piece.date)}</publicationDate>`;
    return `<ppsarticle><article><headline>${paragraph(piece.title)}</headline>
${piece.author === undefined ? '' : `<byline>${piece.author}</byline>`}${date}
<sourceName>${piece.outlet}</sourceName><baseLanguage>${piece.language}</baseLanguage>
<leadParagraph>${paragraph(piece.paragraphs[0]!)}</leadParagraph>
<tailParagraphs>${piece.paragraphs.slice(1).map(paragraph).join('\n')}</tailParagraphs></article></ppsarticle>`;
  });
  return `<?xml version="1.0"?>\n<ppsArticles>${articles.join('\n')}</ppsArticles>`;
}

/** Every fourth has no lead, but all in its text. */
export function factivaHtml(pieces: readonly Piece[], n: number): string {
  const paragraphs = (texts: readonly string[]): string =>
    texts.map((t) => `<p>\n${escape(t)}\n</p>`).join('\n');
  const tables = pieces.map((piece) => {
    const row = (key: string, value: string | undefined): string =>
      value === undefined || value === '' ? '' : `<tr><td><b>${key}</b>&nbsp;</td><td>${value}</td></tr>`;
    const lead = n % 4 === 3 ? [] : piece.paragraphs.slice(0, 1);
    return `<div class="article"><table>${[
      row('HD', `<span class="enHeadline">${escape(piece.title)}</span>`),
      ...[row('BY', piece.author), row('WC', '210 words'), row('PD', shortDate(piece))],
      ...[
        row('SN', piece.outlet),
        row('SC', 'SCHU'),
        row('PG', '3'),
        row('LA', { nl: 'Dutch', en: 'English', de: 'German' }[piece.language]),
      ],
      ...[
        row('CY', '(c) 2022 Kade Media'),
        row('LP', paragraphs(lead)),
        row('TD', paragraphs(piece.paragraphs.slice(lead.length))),
      ],
      ...[row('NS', 'gcat : Political/General News'), row('AN', 'Document SCHU000020220305')],
    ].join('\n')}</table></div>`;
  });
  return `<html><head><meta charset="utf-8"><title>Factiva</title></head><body>${tables.join('<br>')}</body></html>`;
}

export function mediargus(pieces: readonly Piece[], n: number): string {
  const weekday = (piece: Piece): string =>
    piece.date === undefined ? '' : `zaterdag ${shortDate(piece)}, `;
  const index = pieces.map((p, i) => `${i + 1}. ${p.title}\n\n${p.outlet}, ${weekday(p)}p. ${n + 3}, 853w.`);
  const bodies = pieces.map((p) =>
    [p.title, `${p.outlet}, ${weekday(p)}p. ${n + 3}`, ...p.paragraphs].join('\n\n'),
  );
  return `${index.join('\n\n\n')}\n\n\n\n\n\n${bodies.join('\n\n\n\n\n')}\n`;
}

/** Version 1, 2 or 3; one item, or a list of them. */
export function ninjs(pieces: readonly Piece[], n: number): string {
  const items = pieces.map((piece, i) => {
    const html = piece.paragraphs.map((p) => `<p>${escape(p)}</p>`).join('');
    const common = { uri: `urn:kade:${n}-${i}`, language: `${piece.language}-XX`, type: 'text' };
    const time = piece.date === undefined ? {} : { versioncreated: `${piece.date}T10:00:00Z` };
    if (n % 3 === 0)
      return {
        ...{ ...common, ...time, headline: piece.title, byline: piece.author, copyrightholder: piece.outlet },
        ...{ body_text: piece.paragraphs.join('\n\n') },
      };
    if (n % 3 === 1)
      return {
        ...{
          ...common,
          ...time,
          headline: piece.title,
          by: piece.author,
          infosources: [{ name: piece.outlet }],
        },
        ...{ body_html: html },
      };
    return {
      ...{ ...common, by: piece.author, infosources: [{ name: piece.outlet }] },
      ...(piece.date === undefined ? {} : { contentcreated: `${piece.date}T10:00:00+01:00` }),
      headlines: [
        { role: 'short', value: 'Kade' },
        { role: 'main', value: piece.title },
      ],
      bodies: [
        { role: 'summary', contentType: 'text/plain', value: 'Kort.' },
        { role: 'main', contentType: 'text/html', value: html },
      ],
    };
  });
  return JSON.stringify(items.length === 1 ? items[0] : n % 2 === 0 ? { items } : items);
}

export function nitf(pieces: readonly Piece[], n: number): string {
  const [only, ...more] = pieces.map((piece) => nitfOf(piece, n));
  const root = more.length === 0 ? only! : `<batch>${[only, ...more].join('\n')}</batch>`;
  return `<?xml version="1.0"?>\n${root}`;
}

function nitfOf(piece: Piece, n: number): string {
  const compact = piece.date?.replaceAll('-', '');
  const issued = piece.date === undefined ? '' : `<date.issue norm="${compact}T080000"/>`;
  const published = piece.date === undefined ? '' : ` date.publication="${compact}"`;
  const marked = (text: string): string => escape(text).replace(/Ans Bot|Ann Bone/, '<person>$&</person>');
  const paragraphs = piece.paragraphs.map((p) => `<p>${marked(p)}</p>`).join('\n');
  const by = { nl: 'Door', en: 'By', de: 'Von' }[piece.language];
  return `<nitf xml:lang="${piece.language}"><head><title>Kop</title><docdata>${n % 2 === 0 ? issued : ''}</docdata><pubdata name="${piece.outlet}"${n % 2 === 0 ? '' : published}/></head>
<body><body.head><hedline><hl1>${escape(piece.title)}</hl1></hedline>${piece.author === undefined ? '' : `<byline>${by} <person>${piece.author}</person></byline>`}</body.head>
<body.content>${n % 3 === 0 ? paragraphs : `<block>${paragraphs}</block>`}</body.content><body.end/></body></nitf>`;
}

/** A saved page: what a site knows of its article stands in one of four places. */
export function page([piece]: readonly Piece[], n: number): string {
  const { title, date, outlet, author, language, paragraphs } = piece!;
  const when = date === undefined ? undefined : `${date}T10:00:00+01:00`;
  const meta = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<meta property="${name}" content="${escape(value)}">`;
  const linked = JSON.stringify({
    ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title },
    ...{
      datePublished: when,
      author: { '@type': 'Person', name: author },
      publisher: { '@type': 'Organization', name: outlet },
    },
  });
  const known = [
    meta('og:site_name', outlet) + meta('article:published_time', when) + meta('author', author),
    `<script type="application/ld+json">${linked}</script>`,
    meta('og:site_name', outlet) + meta('author', author),
  ][n % 3]!;
  const stamp = n % 3 === 2 && date !== undefined ? `<time datetime="${date}">vandaag</time>` : '';
  const cells = n === variants.pages ? paragraphs.slice(-2) : [];
  const written = paragraphs.slice(0, paragraphs.length - cells.length).map((p) => `<p>${escape(p)}</p>`);
  const table = `<table><tr>${cells.map((c) => `<td>${escape(c)}</td>`).join('')}</tr></table>`;
  const text = [...written, ...(cells.length > 0 ? [table] : [])].join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)} | ${outlet}</title>${known}</head>
<body><div class="cookie-banner">Wij gebruiken cookies. <button>Akkoord</button></div><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>${escape(title)}</h1>${stamp}<div class="article-body">${text}</div></article></main>
<aside><h2>Meest gelezen</h2><ul><li><a href="/a">Brug open</a></li></ul></aside><footer><p>© 2022 ${outlet}</p></footer><script>document.title = ''</script></body></html>`;
}

/** A message in one of five forms; its sender's name is the author's. */
export function mail([piece]: readonly Piece[], n: number): Uint8Array {
  const { title, date, author, paragraphs } = piece!;
  const utf8 = new TextEncoder();
  const base64 = (bytes: Uint8Array): string =>
    Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  const quoted = (bytes: Uint8Array): string =>
    Array.from(bytes, (b) =>
      b === 10
        ? '\r\n'
        : b < 32 || b > 126 || b === 61
          ? `=${b.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(b),
    )
      .join('')
      .split('\r\n')
      .map((line) => line.replace(/(.{60}[^=]{3})(?=.)/g, '$1=\r\n'))
      .join('\r\n');
  const plain = paragraphs.join('\n\n');
  const html = `<html><body>${paragraphs.map((p) => `<p>${escape(p)}</p>`).join('')}</body></html>`;
  const bodies = [
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${plain}`,
    `Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(windows1252(plain))}`,
    `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(utf8.encode(html))}`,
    `Content-Type: multipart/alternative; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${plain}\r\n--xx\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--xx--\r\n`,
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(utf8.encode(plain))}`,
  ];
  const headers = [
    `From: ${author === undefined ? '' : `${author} `}<redactie@example.org>`,
    `Subject: =?UTF-8?B?${Buffer.from(title).toString('base64')}?=`,
    ...(date === undefined ? [] : [`Date: ${new Date(`${date}T10:00:00Z`).toUTCString()}`]),
    'MIME-Version: 1.0',
  ];
  return utf8.encode([...headers, bodies[n % 5]!].join('\r\n'));
}

/** Title and paragraphs: parted by blank lines, wrapped by hand, or each on a line. */
export function plainText([piece]: readonly Piece[], n: number): string {
  const { title, paragraphs } = piece!;
  if (n % 3 === 0) return [title, ...paragraphs].join('\n\n');
  if (n % 3 === 1) return [title, ...paragraphs.map((p) => wrapped(p))].join('\n\n');
  return [title, ...paragraphs].join('\n');
}
