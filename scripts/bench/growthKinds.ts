/** Texts that make a reader of texts work hard: each a kind that can be made as long as one likes. */

import { differingArticles } from './manyArticles';

export interface Kind {
  readonly name: string;
  readonly language: 'nl' | 'en';
  /** Piece number `i` of the text. */
  readonly piece: (i: number) => string;
}

/** After so many UTF-16 units a number stands: no block is then like another, and none is read once for all. */
const numbered = 12_000;

/** The text of a kind, of about so many UTF-16 units, beginning with piece number `from`. */
export function textOfKind({ piece }: Kind, length: number, from = 0): string {
  const pieces: string[] = [];
  let next = numbered;
  for (let i = 0, sum = 0; sum < length; i += 1) {
    const part = sum < next ? piece(from + i) : ` ${sum} ${piece(from + i)}`;
    if (sum >= next) next += numbered;
    pieces.push(part);
    sum += part.length;
  }
  return pieces.join('');
}

const same: readonly (readonly [name: string, piece: string])[] = [
  ['marks of three kinds, never closed', '“a” "b ‘c '],
  ['openers that never close', '“ Hij zegt dat '],
  ['openers without words', '“ ‘ ja '],
  ['openers only', '“'],
  ['closers that never open', 'de brug” is '],
  ['straight marks only', '"'],
  ['straight marks apart', '" '],
  ['apostrophes only', "'"],
  ['stray marks', '" \' ” ’ „ ,, '],
  ['quotations without a stop', '“de brug”, zegt hij, '],
  ['quotations in sentences', '“De brug is dicht.” '],
  ['quotations in quotations', '“hij zei: ‘nee’ en '],
  ['reopened paragraphs', '“De brug is dicht.\n\n'],
  ['dashes and questions', '– Waarom?\n\n– Daarom niet.\n\n'],
  ['cues without a stop', 'zegt dat volgens hem '],
  ['aldus', 'aldus '],
  ['colons', 'zegt: '],
  ['commas', 'de brug, '],
  ['first names and commas', 'Jan, Piet, '],
  ['capitals without a stop', 'Aaa Bbb '],
  ['words of a name', 'Van De Groote Raad '],
  ['initials', 'J. '],
  ['initials together', 'J.'],
  ['hyphens', '-'],
  ['hyphened capitals', 'A-'],
  ['capitals glued', 'AbC'],
  ['apostrophes in capitals', 'A’'],
  ['genitives', 'Jan’s '],
  ['Jan en Piet en', 'Jan en Piet en '],
  ['roles', 'burgemeester '],
  ['roles and names', 'burgemeester Jan Smit, '],
  ['brackets that open', 'Jan Smit ('],
  ['brackets only', '('],
  ['brackets closed', '(a) '],
  ['ages', 'Jan Smit (34) uit Delft, '],
  ['pronouns', 'hij '],
  ['pronouns and verbs', 'zij zegt dat hij '],
  ['descriptions', 'de minister '],
  ['lists', 'a\n'],
  ['line ends', '\n'],
  ['paragraphs', 'a\n\n'],
  ['spaces', ' '],
  ['carriage returns', '\r'],
  ['exclamation marks', '!'],
  ['stop and ellipsis', '.…'],
  ['marks of exclamation in a word', 'a!!!…x'],
  ['question marks', 'wie? '],
  ['stops', '.'],
  ['stops in words', 'a.b'],
  ['digits', '1'],
  ['noughts', '0'],
  ['numbers', '1 '],
  ['numbers with stops', '1.000.'],
  ['numbers with commas', '1,'],
  ['numbers with dashes', '12-'],
  ['ranges', 'van 3 tot '],
  ['fractions', '1/2 '],
  ['euros', '€ 1 '],
  ['percentages', '10 procent van de '],
  ['number words', 'honderdduizend'],
  ['number words apart', 'honderd duizend '],
  ['twenties', 'eenentwintig'],
  ['dates', '12 januari 2020, '],
  ['days', 'maandag '],
  ['years', '2020-'],
  ['letters', 'a'],
  ['capitals', 'A'],
  ['addresses', 'http://a.b/c?d=e&'],
  ['mail addresses', 'a@b.nl '],
  ['at signs', '@a'],
  ['tags', '<b>'],
  ['entities', '&amp;'],
  ['accents apart', 'e\u0301'],
  ['accents only', '\u0301'],
  ['emoji', '🙂'],
  ['joined emoji', '👩\u200d'],
  ['lone surrogates', '\ud83d '],
  ['Hebrew', 'א '],
  ['Chinese', '中'],
  ['no-break spaces', 'a\u00a0'],
  ['control characters', '\u0000\u0007'],
  ['other line ends', 'a\u0085b\u2028'],
  ['boilerplate', 'LEES OOK: de brug\n'],
  ['captions', 'Foto: Jan Smit\n'],
  ['headings', 'De brug van Overmeer\n\n'],
  ['names in sentences', 'Jan Terlinck zag het Kremlin en de NAVO-top in Gent. '],
  ['names without a stop', 'Jan Terlinck en Piet van Dam van Lumo '],
  ['speakers in paragraphs', 'Wethouder Ab Vos zei dat hij komt. De wethouder van Club Lumo belde Vos.\n\n'],
  ['figures', 'ruim 3,5 miljoen euro, 12 procent en 7 tot 9 jaar '],
  ['figures without words', '1.234,5 '],
];

/** Every kind, ordinary text first: the same articles again and again, then articles of which no two are alike. */
export function kinds(ordinary: { readonly nl: string; readonly en: string }): Kind[] {
  const turning: Kind[] = [
    { name: 'ordinary text', language: 'nl', piece: () => `${ordinary.nl}\n\n` },
    { name: 'ordinary text', language: 'en', piece: () => `${ordinary.en}\n\n` },
    differing('nl'),
    differing('en'),
    {
      name: 'roles and speakers, each another',
      language: 'nl',
      piece: (i) =>
        `${nameOf(i)} ${nameOf(i * 3)}, ${nameOf(i * 5).toLowerCase()}directeur van ${nameOf(i * 7)}, zei dat hij wacht. De ${nameOf(i * 5).toLowerCase()}directeur vertrok. “Wij zien het op dag ${i}”, aldus ${nameOf(i * 3)}.\n\n`,
    },
    {
      name: 'roles and speakers, each another',
      language: 'en',
      piece: (i) =>
        `${nameOf(i)} ${nameOf(i * 3)}, director of ${nameOf(i * 7)}, said he would wait. The ${nameOf(i * 5).toLowerCase()} director left. “We see it on day ${i},” ${nameOf(i * 3)} said.\n\n`,
    },
    {
      name: 'one person, each role another',
      language: 'nl',
      piece: (i) =>
        `Jan Smit, ${nameOf(i).toLowerCase()}directeur, kwam. De ${nameOf(i * 3).toLowerCase()}directeur ging.\n\n`,
    },
    {
      name: 'unnamed speakers, each another',
      language: 'nl',
      piece: (i) =>
        `De ${nameOf(i).toLowerCase()}bond zegt dat het dicht is. “Wij wachten op dag ${i}”, zegt een ${nameOf(i * 3).toLowerCase()}boer.\n\n`,
    },
    {
      name: 'titles with unnamed speakers',
      language: 'nl',
      piece: (i) =>
        `${nameOf(i)}topman: ‘Dicht’\n\nDe ${nameOf(i).toLowerCase()}topman ${nameOf(i * 3)} ${nameOf(i * 7)} zweeg lang over de dichte brug.\n\n`,
    },
    {
      name: 'words that nobody is told to say',
      language: 'nl',
      piece: (i) =>
        `${nameOf(i)} ${nameOf(i * 7)} en ${nameOf(i * 3)} kwamen.\n\n“Wij wachten op dag ${i} af tot het over is.”\n\n`,
    },
    {
      name: 'everybody quoted twice',
      language: 'nl',
      piece: (i) =>
        `“Wij wachten op dag ${i}”, zegt ${nameOf(i >> 1)} ${nameOf((i >> 1) * 7)}.\n\n“Het wordt wel nacht ${i} voor het over is.”\n\n`,
    },
    {
      name: 'surnames of a crowd',
      language: 'nl',
      piece: (i) =>
        `${nameOf(i)} Tolsma kwam. Tolsma zei dat ${nameOf(i * 3)} van ${nameOf(i)} Tolsma ging.\n\n`,
    },
    {
      name: 'bodies and their short names',
      language: 'nl',
      piece: (i) =>
        `De Stichting ${nameOf(i)} ${nameOf(i * 3)} (S${nameOf(i)[1]!.toUpperCase()}${nameOf(i * 3)[1]!.toUpperCase()}) en Partij ${nameOf(i * 3)} spraken.\n\n`,
    },
    {
      name: 'headings and quotes',
      language: 'nl',
      piece: (i) =>
        `‘Wij wachten op ${nameOf(i)}’\n\nEr kwam niemand naar dag ${i}. “Wij wachten op ${nameOf(i)} tot het over is”, zegt Jan Smit.\n\n`,
    },
    {
      name: 'figures of the same thing',
      language: 'nl',
      piece: (i) =>
        `Er kwamen ${1000 + i * 37} ${nameOf(i).toLowerCase()}e mensen en ${100 + (i % 900)} boten.\n\n`,
    },
    { name: 'names, each another', language: 'nl', piece: (i) => `${nameOf(i)} kwam. ` },
    { name: 'persons of one surname', language: 'nl', piece: (i) => `${nameOf(i)} Smit zei niets. ` },
    {
      name: 'speakers, each another',
      language: 'nl',
      piece: (i) => `“Wij wachten af op dag ${i}”, zegt ${nameOf(i)} ${nameOf(i * 7)}.\n\n`,
    },
    {
      name: 'one speaker, many quotes',
      language: 'nl',
      piece: (i) => `“Wij wachten af op dag ${i}”, zegt Jan Smit.\n\n`,
    },
    {
      name: 'one quote again and again',
      language: 'nl',
      piece: () => '“Wij wachten af tot de brug er is”, zegt Jan Smit.\n\n',
    },
    { name: 'words, each another', language: 'nl', piece: (i) => `${nameOf(i).toLowerCase()} ` },
    { name: 'words that are keys of an object', language: 'nl', piece: (i) => keys[i % keys.length]! },
    { name: 'names and commas', language: 'en', piece: () => 'John, Peter, ' },
    { name: 'titles', language: 'en', piece: () => 'Mr ' },
    { name: 'cues without a stop', language: 'en', piece: () => 'said that according to him ' },
    { name: 'openers that never close', language: 'en', piece: () => '“ He said that ' },
    { name: 'genitives', language: 'en', piece: () => 'John’s ' },
    { name: 'Council of the', language: 'en', piece: () => 'Council of the ' },
  ];
  return [...turning, ...same.map(([name, piece]): Kind => ({ name, language: 'nl', piece: () => piece }))];
}

/** Short articles, one after another; a text that begins with piece 0 begins with the first again. */
function differing(language: 'nl' | 'en'): Kind {
  const start = (): (() => string) => differingArticles(language, 150);
  let next = start();
  const piece = (i: number): string => {
    if (i === 0) next = start();
    return `${next().trim()}\n\n`;
  };
  return { name: 'articles, each another', language, piece };
}

const keys = ['constructor ', '__proto__ ', 'Constructor ', 'toString ', 'hasOwnProperty, ', 'valueOf zegt '];

/** A name of its own for each number, all of one length. */
function nameOf(i: number): string {
  const letters = 'aeioubdgklmnprstv';
  let name = 'R';
  // Numbers near each other make names that differ in every letter, so that a text is alike all along.
  for (let k = 0, n = (i * 500_009) % 17 ** 5; k < 5; k += 1, n = Math.floor(n / 17))
    name += letters[n % 17]!;
  return name;
}
