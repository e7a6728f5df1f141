/** The rows of views: what a reader sees of quotes in each order, filters, copies, follows with the cursor. */
import { describe, expect, it } from 'vitest';
import { copyOf, filterRows, rowAt, sortRows } from '../../../client/src/views/arrangeRows';
import { likelySpeakersFirst } from '../../../client/src/likelySpeakersFirst';
import { quoteRows } from '../../../client/src/views/quoteRows';
import { messagesIn } from '../../../l10n/message';
import { Corpus } from '../../../server/src/corpus/corpus';
import { quoteTree } from '../../../server/src/features/quoteTree';
import type { Row } from '../../../server/src/protocol/rows';
import { marked } from '../features/marked';

const message = messagesIn('nl');
const one = `Een kop van belang

<q ?>“Wie zegt dat”</q>. <q b>“Ja”</q>, zei <a b>Bo Maes</a>, <role b>voorzitter</role>. <q a inferred>“Nee”</q> en <a a>Ada Smit</a> ontkent <q a denies>dat het kan</q>.`;

function rowsOf(order = 'order.count', scope: 'article' | 'open' = 'article', ...sources: string[]) {
  const corpus = new Corpus();
  const all = sources.length > 0 ? sources : [one];
  all.forEach((source, i) => corpus.set(marked(source, `file:///map/krant${i}.txt`).analysis));
  return quoteRows(quoteTree(corpus.all(), corpus, message), order, { scope, message });
}

const outline = (rows: readonly Row[]): unknown[] =>
  rows.map((r) => (r.children ? [r.label, r.description, outline(r.children)] : [r.label, r.description]));

it('offers as a speaker first who is near and can speak', () => {
  const choice = (name: string, type: 'person' | 'place' | 'organisation', distance?: number) => ({
    ...{ name, type, aliases: [], here: distance !== undefined },
    ...(distance === undefined ? {} : { distance }),
  });
  const choices = [
    ...[choice('Delft', 'place', 0), choice('Ada', 'person', 90), choice('Bo', 'person')],
    ...[choice('De Schuit', 'organisation', 12), choice('Cas', 'person', 40)],
  ];
  expect(likelySpeakersFirst(choices).map((c) => c.name)).toEqual(['De Schuit', 'Cas', 'Ada', 'Bo', 'Delft']);
});

describe('rows of quotes', () => {
  it('show words first, then stance, kind, doubt and line', () => {
    expect(outline(rowsOf())).toEqual([
      [
        'Ada Smit',
        '2',
        [
          ['“Nee”', 'afgeleid · r. 3'],
          ['dat het kan', 'ontkent · indirect · r. 3'],
        ],
      ],
      ['Bo Maes', '1 · voorzitter', [['“Ja”', 'r. 3']]],
      ['Spreker onbekend', '1', [['“Wie zegt dat”', 'r. 3']]],
    ]);
  });

  it('leave room for the number of quotes, and for a stance, in a narrow side bar', () => {
    const long = `<q m>“Later”</q>, zei <a m>Marieke van den Hoek</a>. <a m>Marieke van den Hoek</a> ontkent <q m denies>dat alle dijken worden nagelopen</q>.`;
    const [speaker] = rowsOf('order.count', 'article', long);
    expect([speaker!.label, speaker!.description]).toEqual(['M. van den Hoek', '2']);
    expect(speaker!.tooltip).toContain('Marieke van den Hoek');
    expect(speaker!.children!.map((row) => row.label)).toEqual([
      '“Later”',
      expect.stringMatching(/^dat alle .{1,5}…$/),
    ]);
  });

  it('never look like a claim where something is denied', () => {
    const denied = rowsOf()[0]!.children![1]!;
    expect([denied.icon, denied.tooltip?.split('\n')[0]]).toEqual(['denies', 'ontkent: dat het kan']);
  });

  it('stand by article or in the order of the text, with who says them', () => {
    expect(outline(rowsOf('order.flat'))).toEqual([
      ['“Wie zegt dat”', 'Spreker onbekend · r. 3'],
      ['“Ja”', 'Bo Maes · r. 3'],
      ['“Nee”', 'afgeleid · Ada Smit · r. 3'],
      ['dat het kan', 'ontkent · indirect · Ada Smit · r. 3'],
    ]);
    const second = '<q m>“Later”</q>, zei <a m>Maes</a>.';
    expect(rowsOf('order.article', 'open', one, second).map((r) => [r.label, r.count])).toEqual([
      ['Een kop van belang', 4],
      ['krant1.txt', 1],
    ]);
  });

  it('leave room for the number beside a long name, and keep the name whole in tooltip and filter', () => {
    const [row] = rowsOf(
      'order.count',
      'article',
      '<q r>“Ja”</q>, zei <o r>Rijksinstituut voor Volksgezondheid en Milieu</o>.',
    );
    expect(row!.label.length).toBeLessThanOrEqual(24);
    expect(row!.tooltip).toContain('Rijksinstituut voor Volksgezondheid en Milieu · organisatie');
    expect(filterRows([row!], 'milieu')).toHaveLength(1);
  });

  it('have ids of their own that an edit elsewhere leaves alone', () => {
    const ids = (text: string) =>
      rowsOf('order.count', 'article', text).flatMap((r) => r.children!.map((q) => q.id));
    expect(new Set(ids(one)).size).toBe(4);
    expect(ids(one.replace('Een kop', 'Nog een kop\n\nEn'))).toEqual(ids(one));
  });
});

describe('copying', () => {
  it('gives words, speaker with role, how it is said, article and place', () => {
    const article = `---\ntitle: Een kop\noutlet: De Krant\ndate: 2022-01-21\n---\n\nEen kop\n\n<q b>“Ja”</q>, zei <a b>Bo Maes</a>, <role b>voorzitter</role>. <a b>Hij</a> ontkent <q b denies>dat het kan</q>.`;
    const [bo] = rowsOf('order.count', 'article', article);
    expect(copyOf([bo!]).split('\n')).toEqual([
      expect.stringMatching(/^“Ja” — Bo Maes, voorzitter\. .*krant0\.txt:9$/),
      expect.stringMatching(/^dat het kan — Bo Maes, voorzitter \(ontkent, indirect\)\. .*krant0\.txt:9$/),
    ]);
  });
});

describe('filtering and sorting', () => {
  const shown = (filter: string) => filterRows(rowsOf(), filter).map((r) => [r.label, r.children?.length]);

  it('filters by speaker or by words, without accents and case', () => {
    expect(shown('ádA')).toEqual([['Ada Smit', 2]]);
    expect(shown('zegt')).toEqual([['Spreker onbekend', 1]]);
    expect(shown('smit kan')).toEqual([['Ada Smit', 1]]);
    expect(shown('ontkent')).toEqual([['Ada Smit', 1]]);
    expect(shown('niemand')).toEqual([]);
  });

  it('orders by name or text, the unknown speaker last, and within groups', () => {
    const names = (rows: readonly Row[]) => rows.map((r) => r.label);
    expect(names(rowsOf('order.name'))).toEqual(['Ada Smit', 'Bo Maes', 'Spreker onbekend']);
    expect(names(rowsOf('order.text'))).toEqual(['Bo Maes', 'Ada Smit', 'Spreker onbekend']);
    const group: Row = { id: 'g', kind: 'group', label: 'Z', children: [...rowsOf()] };
    expect(names(sortRows([group], 'name')[0]!.children!)).toEqual([
      'Ada Smit',
      'Bo Maes',
      'Spreker onbekend',
    ]);
  });
});

it('finds the row of the cursor, the smallest that holds it', () => {
  const rows = rowsOf();
  const bo = rows[1]!.children![0]!;
  const at = bo.at!.range.start;
  expect(rowAt(rows, 'file:///map/krant0.txt', at)).toBe(bo);
  expect(rowAt(rows, 'file:///map/krant1.txt', at)).toBeUndefined();
});
