/** The figure tables, and what a table cannot say: names, codes, speakers, relative dates, two figures that share a unit. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../server/src/model/types';
import { figuresOf, shownValue } from './figuresOf';

interface Row {
  readonly text: string;
  readonly surface: string;
  readonly start: number;
  readonly expected: readonly string[];
}

function tableOf(language: string): Row[] {
  const lines = readFileSync(`test/fixtures/figures.${language}.tsv`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [marked = '', ...rest] = line.split('\t');
      const start = marked.indexOf('[');
      const surface = marked.slice(start + 1, marked.indexOf(']'));
      const expected = [...rest, '', '', '', '', ''].slice(0, 5);
      return { text: marked.replace('[', '').replace(']', ''), surface, start, expected };
    });
}

const cells = (text: string, figure: Figure): string[] => [
  figure.kind,
  shownValue(figure),
  figure.unit ?? '',
  figure.hedge ?? '',
  figure.of ? text.slice(figure.of.start, figure.of.end) : '',
];

const kinds = 'count money percentage fraction duration date time measure ordinal score'.split(' ');

for (const language of ['nl', 'en']) {
  describe(`figure table ${language}`, () => {
    const rows = tableOf(language);

    it('has at least 250 rows and every kind', () => {
      expect(rows.length).toBeGreaterThanOrEqual(250);
      expect(new Set(rows.map((row) => row.expected[0]))).toEqual(new Set(kinds));
    });

    for (const { text, surface, start, expected } of rows)
      it(`${surface} in: ${text}`, () => {
        const figure = figuresOf(text, language).find((f) => f.span.start === start);
        const got = figure && [text.slice(start, figure.span.end), ...cells(text, figure)];
        // the noun is only compared where the row names one
        if (got && expected[4] === '') got[5] = '';
        expect(got).toEqual([surface, ...expected]);
      });
  });
}

const surfaces = (text: string, language = 'nl', extra = {}): string[] =>
  figuresOf(text, language, extra).map((f) => text.slice(f.span.start, f.span.end));

describe('no figures', () => {
  it.each([
    ['nl', 'Een man vroeg een van de buren om hulp.'],
    ['nl', 'Zij gingen één voor één naar binnen, niet één bleef.'],
    ['nl', 'Bel 0800 30 300 of 020-6231234.'],
    ['nl', 'Zij woont op Kerkstraat 12 in dit dorp.'],
    ['nl', 'Stort het op giro 7244.'],
    ['nl', 'Schrijf naar Postbus 12, 1234 AB in de stad.'],
    ['nl', 'Zij kwam voor het eerst, ten tweede was zij moe.'],
    ['nl', 'De rechter acht de diefstal bewezen.'],
    ['nl', 'De MH17, de A12 en de G7 kwamen ter sprake.'],
    ['en', 'A man asked one of the neighbours; no one came.'],
    ['en', 'Call 0800 123 456 or 020 7946 0958.'],
    ['en', 'It was a second-hand, first-class coat.'],
    ['en', 'He blinked first and may march home.'],
    ['en', 'The MH17, the G7 and MI5 were named.'],
  ])('%s: %s', (language, text) => {
    expect(surfaces(text, language)).toEqual([]);
  });

  it('in numbered headings', () => {
    expect(surfaces('1. Wie mag meedoen?\n\nIedereen met een hengel.\n\n2. Wat kost het?')).toEqual([]);
  });

  it('inside names, though a date beside a name stays one', () => {
    const text = 'De Formule 1 reed langs Natura 2000 in 2019.';
    const mentions = ['Formule 1', 'Natura 2000'].map((name) => ({
      span: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
      type: 'other' as const,
      form: 'name' as const,
      rule: 'test',
    }));
    expect(surfaces(text, 'nl', { mentions })).toEqual(['2019']);
  });
});

describe('whose claim', () => {
  const text = 'Zij zei dat er 40 boten lagen, "waarvan 12 van hout", en 3 schepen.';
  const span = (part: string): { start: number; end: number } => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const quote = (part: string, kind: 'direct' | 'indirect', speaker: string) => ({
    span: span(part),
    kind,
    parts: [{ span: span(part), marked: kind === 'direct' }],
    stance: 'says' as const,
    zone: 'paragraph' as const,
    speaker,
    rule: 'test',
  });

  it('is the speaker of the innermost quote', () => {
    const quotes = [
      quote('er 40 boten lagen, "waarvan 12 van hout"', 'indirect', 'outer'),
      quote('waarvan 12 van hout', 'direct', 'inner'),
    ];
    expect(figuresOf(text, 'nl', { quotes }).map((f) => f.speaker)).toEqual(['outer', 'inner', undefined]);
  });
});

describe('relative dates', () => {
  it.each([
    ['nl', 'Zij voeren vrijdag uit.', '2022-01-21', '2022-01-21'],
    ['nl', 'Zij voeren donderdag uit.', '2022-01-21', '2022-01-20'],
    ['nl', 'Zij varen volgende vrijdag uit.', '2022-01-21', '2022-01-28'],
    ['nl', 'Zij voeren vorige vrijdag uit.', '2022-01-21', '2022-01-14'],
    ['nl', 'Zij voeren gisteren uit.', '2022-01-01', '2021-12-31'],
    ['nl', 'Zij varen volgende week uit.', '2022-01-21', '2022-01-24'],
    ['nl', 'Zij varen volgende maand uit.', '2022-12', '2023-01'],
    ['nl', 'Zij voeren vorig jaar uit.', '2022-01', '2021'],
    ['nl', 'De kade gaat vrijdag open.', '2022-01-20', '2022-01-21'],
    ['nl', 'De schipper hoopt op maandag.', '2022-01-20', '2022-01-24'],
    ['nl', 'Dinsdag wordt de kade geveegd.', '2022-01-18', '2022-01-25'],
    ['en', 'The quay will open on Friday.', '2022-01-20', '2022-01-21'],
    ['en', 'The quay was swept on Friday.', '2022-01-20', '2022-01-14'],
    ['en', 'They sail tomorrow.', '2024-02-28', '2024-02-29'],
    ['en', 'They sailed last year.', '2024', '2023'],
  ])('%s: %s on %s is %s', (language, text, date, expected) => {
    expect(figuresOf(text, language, { date }).map((f) => [f.value, f.vague])).toEqual([[expected, true]]);
  });

  it('have no value where the article has no day', () => {
    expect(figuresOf('Zij voeren vrijdag uit.', 'nl', { date: '2022-01' })[0]!.value).toBeUndefined();
  });
});

describe('two figures', () => {
  it.each([
    ['nl', 'Het steeg van 59 naar 90 procent.', ['59 %', '90 %']],
    ['nl', 'Het ging van 40.000 naar 190.000 euro.', ['40000 EUR', '190000 EUR']],
    ['nl', 'Het ging van 1,5 naar 2 miljoen euro.', ['1500000 EUR', '2000000 EUR']],
    ['nl', 'Open van 9 tot 16 uur.', ['09:00 ', '16:00 ']],
    ['nl', 'Open van 5 tot 7 mei 2021.', ['2021-05-05 ', '2021-05-07 ']],
    ['nl', 'Zij kreeg 24 miljoen euro, oplopend tot 29 miljoen.', ['24000000 EUR', '29000000 EUR']],
    ['en', 'It rose from 59 to 90 percent.', ['59 %', '90 %']],
    ['en', 'It was cut to 145 pence from 210 pence.', ['1.45 GBP', '2.1 GBP']],
  ])('%s: %s', (language, text, expected) => {
    expect(figuresOf(text, language).map((f) => `${shownValue(f)} ${f.unit ?? ''}`)).toEqual(expected);
  });

  it('own money is the guilder before the euro', () => {
    expect(figuresOf('Zij stortte zes ton.', 'nl', { date: '1995-03-01' })[0]!.unit).toBe('NLG');
    expect(figuresOf('Zij stortte zes ton.', 'nl', { date: '2015-03-01' })[0]!.unit).toBe('EUR');
  });
});

it('never overlaps, keeps order and never throws on odd text', () => {
  const odd =
    '1 2 3 -- 4-5-6 //7 € $ % 8% 9 m 10, 11; één op de op de 12 tot tot 13 en en half half 14 van de de 15 1.2.3 1,2,3 ½ ½ \u{1F600}5';
  for (const language of ['nl', 'en']) {
    let end = 0;
    for (const { span } of figuresOf(odd.repeat(3), language)) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeGreaterThan(0);
  }
});
