/** Editorial insertions stay in a quote's span and are not among the words it shows. */
import { expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { wordsOf } from '../../server/src/features/quoteText';
import { languageById } from '../../server/src/languages/languages';

function read(text: string, language = 'nl'): { insertions: string[]; shown: string } {
  const analysis = analyse(text, languageById(language)!);
  const [quote] = analysis.quotes;
  const insertions = (quote?.insertions ?? []).map((s) => text.slice(s.start, s.end));
  return { insertions, shown: wordsOf(analysis, quote!) };
}

it.each([
  [
    '“Zij (de wethouder, red.) heeft ons niets beloofd”, zegt Bas Tol.',
    '(de wethouder, red.)',
    '“Zij heeft ons niets beloofd”',
  ],
  ['“Dat had (...) nooit gemogen”, zegt Bas Tol.', '(...)', '“Dat had nooit gemogen”'],
  ['“Dat had […] nooit gemogen”, zegt Bas Tol.', '[…]', '“Dat had nooit gemogen”'],
  ['“Nooit meer. (lacht) Nou ja, misschien”, zegt Bas Tol.', '(lacht)', '“Nooit meer. Nou ja, misschien”'],
])('%s', (text, insertion, shown) => {
  expect(read(text)).toEqual({ insertions: [insertion], shown });
});

it('leaves what the speaker put in brackets himself', () => {
  expect(read('“Mijn boot (een tjalk) is verkocht”, zegt Bas Tol.').insertions).toEqual([]);
});

it('knows English notes', () => {
  expect(read('“She [the mayor] promised nothing,” said Bert Tull.', 'en').insertions).toEqual([
    '[the mayor]',
  ]);
});
