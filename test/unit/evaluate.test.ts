/** Our scorer against expected figures that the reference scorer gave on a small hand-made gold with errors of every kind. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold';
import { calibrationTable } from '../../scripts/evaluate/calibration';
import { emptyTally, headline, rates, round1, sum, type NamedSpeaker } from '../../scripts/evaluate/measures';
import { scoreArticle } from '../../scripts/evaluate/score';
import type { Part } from '../../scripts/evaluate/sets';
import { readingsBy } from '../../scripts/evaluate/system';
import type { Published } from '../../server/src/export/published';

const folder = fileURLToPath(new URL('../fixtures/evaluate/', import.meta.url));
const results = new Map(
  readFileSync(`${folder}result.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Published)
    .map((result) => [basename(result.file), result]),
);
const scores = (language?: string) =>
  readGold(folder)
    .filter((a) => language === undefined || a.gold.language === language)
    .map((a) => scoreArticle(a.gold, results.get(a.gold.article)!, a.text));

const expected = {
  all: [72.7, 54.5, 72.7, 0, 66.7, 75, 71.4, 100, 80, 57.1, 88.9, 66.7, 90, 70],
  nl: [66.7, 50, 66.7, 0, 66.7, 60, 80, 100, 75, 60, 80, 40, 85.7, 71.4],
  en: [80, 60, 80, 0, 66.7, 85.7, 50, 100, 100, 50, 100, 100, 100, 66.7],
};

describe('scoreArticle', () => {
  it.each(Object.entries(expected))('agrees with the reference scorer: %s', (language, figures) => {
    const tally = sum(scores(language === 'all' ? undefined : language).map((s) => s.tally));
    expect(Object.values(headline(tally))).toEqual(figures);
  });

  it('counts as the reference scorer does', () => {
    const { counts } = sum(scores().map((s) => s.tally));
    expect(rates(counts.direct_end_to_end)).toEqual({ p: 50, r: 66.7, f: 57.1, tp: 4, fp: 4, fn: 2 });
    expect(rates(counts.person)).toEqual({ p: 66.7, r: 80, f: 72.7, tp: 4, fp: 2, fn: 1 });
  });

  it('lists each error once', () => {
    const [, ferry] = scores();
    expect(ferry!.errors).toEqual([
      'FP “Holmouth” place @207',
      'TYPE “Tidewater Post” gold organisation got person',
      'FN “Holmouth Trust” organisation @207',
      'MISSED direct one deckhand “Nobody asked us”',
      'EXTRA direct Ruth Abbey “asked us”',
      'VALUE “a quarter” gold 0.25 got 0.3',
    ]);
  });

  it('counts unknown speakers and quotes that nobody said', () => {
    const tally = sum(scores('nl').map((s) => s.tally));
    expect(tally.speakers).toEqual({ right: 3, all: 4, unknown: 2 });
    expect(tally.falseQuotes).toBe(3);
  });
});

describe('calibrationTable', () => {
  it('tells the speakers that are right by what is told of them, read and unread apart', () => {
    const scored = (part: Part, named: NamedSpeaker[]) => ({ part, tally: { ...emptyTally(), named } });
    const stated = { inferred: false, right: true };
    const guessed = { inferred: true, confidence: 0.94, right: true };
    const table = calibrationTable([
      scored('read', [stated, { ...stated, right: false }, guessed]),
      scored('read', [
        { inferred: true, right: false },
        { ...guessed, confidence: 0.35 },
      ]),
      scored('unread', [stated]),
    ]);
    const rows = table.split('\n').filter((line) => / [1-9]\d* \|/.test(line));
    expect(rows).toEqual([
      '| stated | 2 | 50.0 % | 1 | 100.0 % |',
      '| inferred | 3 | 66.7 % | 0 | – |',
      '| by a rule | 1 | 0.0 % | 0 | – |',
      '| 0.3 – 0.4 | 1 | 100.0 % | 0 | – |',
      '| 0.9 – 1.0 | 1 | 100.0 % | 0 | – |',
    ]);
  });

  it('counts every quote that was found and has a speaker', () => {
    const { named } = sum(scores('nl').map((s) => s.tally));
    expect(named.filter((s) => s.right).length).toBeGreaterThan(0);
    expect(named.every((s) => !s.inferred)).toBe(true);
  });
});

describe('round1', () => {
  it.each([
    [62.25, 62.2],
    [62.75, 62.8],
    [0.25, 0.2],
    [0.75, 0.8],
    [33.25, 33.2],
    [12.35, 12.3],
    [66.65, 66.7],
    [99.95, 100],
    [0.15, 0.1],
    [0.05, 0.1],
    [87.5, 87.5],
  ])('rounds %d to %d as Python does', (x, rounded) => expect(round1(x)).toBe(rounded));
});

describe('readingsBy', () => {
  const program = (body: string): string =>
    `"${process.execPath}" -e "const lines = require('fs').readFileSync(0, 'utf8').trim().split('\\n').map((l) => JSON.parse(l)); ${body}"`;
  const articles = readGold(folder);

  it('hands every article over, and takes what is left out as nothing found', () => {
    const command = program(
      'for (const { file, text, language } of lines) console.log(JSON.stringify({ file, quotes: [], title: language + text.length }))',
    );
    const read = readingsBy(command, articles);
    expect(read.map(({ file, mentions, quotes, title }) => [file, mentions, quotes, title])).toEqual(
      articles.map(({ path, text, gold }) => [path, [], [], `${gold.language}${text.length}`]),
    );
    const recall = headline(sum(articles.map((a, i) => scoreArticle(a.gold, read[i]!, a.text).tally)));
    expect(recall['direct_span']).toBe(0);
  });

  it.each([
    ['process.exit(3)', 'failed'],
    ['console.log(1)', 'has no “file”'],
    ['console.log(lines[0].text)', 'is no JSON'],
    ['console.log(JSON.stringify(lines[0]))', 'gave no line for'],
  ])('tells what is wrong: %s', (body, why) => {
    expect(() => readingsBy(program(body), articles)).toThrow(why);
  });
});
