/** The figure tables, and what a table cannot say: names, codes, speakers, relative dates, two figures that share a unit. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../server/src/analysis/types';
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
