/** The fixture harness itself: marks in, plain text and spans out, and back. */
import { describe, expect, it } from 'vitest';
import { compareFixture, readFixtures, readMarks, rewriteFixture } from '../fixture';
import { marksOf } from '../fixtureMarks';
import type { Analysis } from '../../server/src/model/types';

describe('readMarks', () => {
  it('strips marks and keeps their spans, nested and crossing', () => {
    expect(readMarks('“<q s=kuik>Ja, <f 3>drie</f></q>”, 2 < 3 zegt <a kuik>z<|>e</a>.')).toEqual({
      text: '“Ja, drie”, 2 < 3 zegt ze.',
      marks: [
        { tag: 'f', label: '3', start: 5, end: 9 },
        { tag: 'q', label: 's=kuik', start: 1, end: 9 },
        { tag: 'a', label: 'kuik', start: 23, end: 25 },
      ],
      cursor: 24,
    });
    expect(readMarks('<p>a<q>b</p>c</q>').marks).toEqual([
      { tag: 'p', label: '', start: 0, end: 2 },
      { tag: 'q', label: '', start: 1, end: 3 },
    ]);
  });

  it('refuses marks that do not pair', () => {
    expect(() => readMarks('<p>Kuik', 'brug')).toThrow('fixture brug: <p> is never closed');
    expect(() => readMarks('Kuik</p>')).toThrow('</p> closes nothing');
  });
});

describe('readFixtures', () => {
  const source =
    '--- een lang=nl check=zones # remark\n<title>A</title>\n\nB\n--- two lang=en eol=crlf\n<p>C</p>\nD\n';

  it('reads several articles with their headers', () => {
    expect(readFixtures(source)).toMatchObject([
      { name: 'een', language: 'nl', layers: ['zones'], text: 'A\n\nB', crlf: false },
      { name: 'two', language: 'en', layers: ['names'], text: 'C\r\nD', crlf: true },
    ]);
  });

  it('refuses a layer or language that does not exist', () => {
    expect(() => readFixtures('--- a check=zone\nA')).toThrow('no layer “zone”');
    expect(() => readFixtures('--- a lang=xx\nA')).toThrow('no language “xx”');
  });
});

describe('compareFixture', () => {
  const article =
    'Brug dicht\n\nDe brug in de stad blijft de hele winter dicht, want er is geen geld voor herstel.';

  it('sees a mark that is missing, and one too many', () => {
    const [good, bare, wrong] = readFixtures(
      [
        `--- a check=zones\n${article.replace('Brug dicht', '<title>Brug dicht</title>')}`,
        `--- b check=zones\n${article}`,
        `--- c check=zones\n${article.replace('Brug dicht', '<heading>Brug dicht</heading>')}`,
      ].join('\n'),
    );
    const same = (fixture: typeof good) => {
      const { expected, actual } = compareFixture(fixture!);
      return expected === actual;
    };
    expect([same(good), same(bare), same(wrong)]).toEqual([true, false, false]);
  });

  it('rewrites held layers only and keeps header, cursor and other marks', () => {
    const [fixture] = readFixtures(
      `--- a check=zones # remark\n${article.replace('Brug dicht', 'B<|>rug dicht').replace('stad', '<l>stad</l>')}`,
    );
    expect(rewriteFixture(fixture!)).toBe(
      `--- a check=zones # remark\n${article.replace('Brug dicht', '<title>B<|>rug dicht</title>').replace('stad', '<l>stad</l>')}\n`,
    );
  });
});

describe('marksOf', () => {
  const rule = 'test';
  const analysis: Analysis = {
    article: { uri: '', version: 0, language: 'nl', text: '', blocks: [] },
    tokens: [],
    sentences: [],
    problems: [],
    actors: [
      { id: 'sanne-kuik', name: 'Sanne Kuik', type: 'person', aliases: [], roles: [], rule },
      { id: 'jan-kuik', name: 'Jan Kuik', type: 'person', aliases: [], roles: [], rule },
      { id: 'bas-tol', name: 'Bas Tol', type: 'person', aliases: [], roles: [], rule },
    ],
    mentions: [
      { span: { start: 0, end: 4 }, type: 'person', form: 'name', actor: 'sanne-kuik', rule },
      { span: { start: 5, end: 9 }, type: 'organisation', form: 'name', compound: true, rule },
      { span: { start: 10, end: 13 }, type: 'person', form: 'pronoun', actor: 'bas-tol', rule },
    ],
    figures: [
      { span: { start: 14, end: 16 }, kind: 'money', value: 3, unit: 'EUR', rule },
      { span: { start: 17, end: 19 }, kind: 'count', low: 1, high: 2, rule },
      { span: { start: 20, end: 22 }, kind: 'count', vague: true, rule },
    ],
    quotes: [
      {
        span: { start: 30, end: 50 },
        kind: 'mixed',
        stance: 'says',
        zone: 'paragraph',
        speaker: 'bas-tol',
        speakers: ['bas-tol', 'jan-kuik'],
        echoOf: 0,
        cue: { start: 51, end: 54 },
        parts: [
          { span: { start: 30, end: 40 }, marked: false },
          { span: { start: 41, end: 50 }, marked: true },
        ],
        rule,
      },
    ],
  };
  const drawn = (...layers: Parameters<typeof marksOf>[1]) =>
    marksOf(analysis, layers).map((m) => `${m.start}-${m.end} ${m.tag} ${m.label}`.trim());

  it('draws each layer', () => {
    expect(drawn('names')).toEqual(['0-4 p', '5-9 o compound']);
    expect(drawn('actors')).toEqual(['0-4 a sanne-kuik', '10-13 a tol']);
    expect(drawn('figures')).toEqual(['14-16 f 3 EUR', '17-19 f 1..2', '20-22 f ?']);
    expect(drawn('quotes', 'cues')).toEqual([
      '30-40 iq s=tol,jan-kuik echo',
      '41-50 q s=tol,jan-kuik echo more',
      '51-54 cue',
    ]);
  });

  it('calls an actor by its whole id where the fixture does', () => {
    const expected = [{ tag: 'a', label: 'bas-tol', start: 0, end: 0 }];
    expect(marksOf(analysis, ['actors'], expected).map((m) => m.label)).toEqual(['sanne-kuik', 'bas-tol']);
  });
});
