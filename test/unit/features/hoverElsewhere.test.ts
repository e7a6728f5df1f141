/** Hover: where other papers print the same statement or figure, each a link to its place. */
import { expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { compareArticles } from '../../../server/src/corpus/compare';
import { Corpus } from '../../../server/src/corpus/corpus';
import { hover } from '../../../server/src/features/hover';
import { readEvent } from '../corpus/readAll';

const analyses = readEvent('harbour');
const compared = compareArticles(analyses);

function hovered(words: string): string {
  const [analysis] = analyses;
  const corpus = new Corpus();
  corpus.set(analysis!);
  const at = analysis!.article.text.indexOf(words);
  const context = {
    corpus,
    compared,
    language: 'nl',
    message: messagesIn('nl'),
    commandLinks: false,
  } as const;
  return (hover(analysis!, at, context)?.contents as { value: string }).value;
}

it('leads from a statement to those who print it shortened or translated', () => {
  const told = hovered('afspraken van vorig');
  expect(told).toContain('Elders: dat de afspraken worden nagekomen ([b.txt](b.txt#L6)), We are not asking');
  expect(told).toContain('[c.txt](c.txt#L6)');
});

it('leads from a figure to those that count the same in articles that are not open', () => {
  expect(hovered('2.300 havenwerkers')).toContain('Elders: 2.500 ([b.txt](b.txt#L4))');
});
