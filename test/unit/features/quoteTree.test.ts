/** The tree's content: order, counts, ids that stay, the unknown speaker last. */
import { describe, expect, it } from 'vitest';
import { keepQuoteIds } from '../../../client/src/keepQuoteIds';
import { messagesIn } from '../../../l10n/message';
import { Corpus } from '../../../server/src/corpus/corpus';
import { quoteText } from '../../../server/src/features/quoteText';
import { quoteTree } from '../../../server/src/features/quoteTree';
import { marked } from './marked';

function treeOf(...sources: string[]) {
  const corpus = new Corpus();
  sources.forEach((source, i) => corpus.set(marked(source, `file:///map/krant${i}.txt`).analysis));
  return quoteTree(corpus.all(), corpus, messagesIn('nl'));
}

const one = `Een kop van belang

<q ?>“Wie zegt dat”</q>. <q b>“Ja”</q>, zei <a b>Bo Maes</a>. <q a>“Nee”</q> en <q a>dat het <b>“niet kan”</q>, zei <a a>Ada Smit</a>. <q a echo>“Nee”</q>`;

describe('quote tree', () => {
  it('lists speakers by number of quotes, the unknown one last', () => {
    const tree = treeOf(one);
    expect(tree.map((s) => [s.name, s.quotes.map((q) => q.text)])).toEqual([
      ['Ada Smit', ['“Nee”', 'dat het <b> “niet kan”', '“Nee”']],
      ['Bo Maes', ['“Ja”']],
      [undefined, ['“Wie zegt dat”']],
    ]);
    expect(tree[0]!.quotes.map((q) => q.kind)).toEqual(['direct', 'mixed', 'direct']);
    expect(tree[0]!.quotes[0]!.article).toBe('Een kop van belang');
  });

  it('gives each quote an id of its own, which an edit elsewhere leaves alone', () => {
    const ids = (text: string) => treeOf(text).flatMap((s) => s.quotes.map((q) => q.id));
    expect(new Set(ids(one)).size).toBe(5);
    expect(ids(one.replace('Een kop', 'Nog een kop\n\nEn'))).toEqual(ids(one));
  });

  it('brings one speaker together over articles', () => {
    const tree = treeOf(one, '<q m>“Later”</q>, zei <a m>Maes</a>.');
    const bo = tree.find((s) => s.name === 'Bo Maes')!;
    expect(bo.quotes.map((q) => q.text)).toEqual(['“Ja”', '“Later”']);
    expect(bo.members).toEqual(['file:///map/krant0.txt\nb', 'file:///map/krant1.txt\nm']);
  });

  it('tells of a speaker what the hover tells, and nothing of whom nothing is told', () => {
    const tree = treeOf('<q h>“Ja”</q>, zei <a h>Ida Ros</a>, <role h>wethouder</role>.', one);
    expect(tree.find((s) => s.name === 'Ida Ros')).toMatchObject({ role: 'wethouder', facts: ['wethouder'] });
    expect(tree.find((s) => s.name === 'Bo Maes')).not.toHaveProperty('facts');
  });

  it('keeps two people with one surname apart', () => {
    const two = '<q j>“Ja”</q>, zei <a j>Jan Maes</a>.';
    const tree = treeOf(one, two, '<q m>“Later”</q>, zei <a m>Maes</a>.');
    expect(tree.filter((s) => s.name?.includes('Maes')).map((s) => s.name)).toEqual([
      'Bo Maes',
      'Jan Maes',
      'Maes',
    ]);
  });

  it('never shows a denial as a claim', () => {
    expect(treeOf('<a b>Bo Maes</a> ontkent <q b denies>dat hij er was</q>.')[0]!.quotes[0]).toMatchObject({
      text: 'ontkent: dat hij er was',
      stance: 'denies',
    });
  });

  it('joins what was said in pieces, with an ellipsis for the words between', () => {
    const { analysis, text } = marked('<q x>“Wij gaan”</q>, zei Bo, “naar huis”.');
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const parts = ['Wij gaan', 'naar huis'].map((words) => ({ span: at(words), marked: true }));
    expect(quoteText(analysis, { ...analysis.quotes[0]!, parts }, messagesIn('nl'))).toBe(
      '“Wij gaan … naar huis”',
    );
  });
});

describe('keeping ids while typing', () => {
  it('gives the quote that is being typed the id it had', () => {
    const before = treeOf('<q x>“Wij gaan naar huis”</q>, zei <a x>Bo</a>. <q x>“Nee”</q>.');
    const now = treeOf('<q x>“Wij gaan naar huis toe”</q>, zei <a x>Bo</a>. <q x>“Nee”</q>.');
    const kept = keepQuoteIds(before, now);
    expect(now[0]!.quotes[0]!.id).not.toBe(before[0]!.quotes[0]!.id);
    expect(kept[0]!.quotes.map((q) => q.id)).toEqual(before[0]!.quotes.map((q) => q.id));
    expect(kept[0]!.quotes[0]!.text).toBe('“Wij gaan naar huis toe”');
  });

  it('does not mistake another quote for it', () => {
    const before = treeOf('<q x>“Wij gaan naar huis”</q>, zei <a x>Bo</a>.');
    const now = treeOf('<q x>“Geen sprake van”</q>, zei <a x>Bo</a>.');
    expect(keepQuoteIds(before, now)).toEqual(now);
  });
});
