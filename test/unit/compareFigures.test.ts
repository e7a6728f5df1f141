/** Which figures may be held against each other, and which of those agree. */
import { describe, expect, it } from 'vitest';
import {
  agrees,
  comparable,
  normalFigure,
  type NormalFigure,
} from '../../server/src/analysis/figures/compareFigures';
import { figuresOf, testLanguages } from './figuresOf';

function normal(text: string, language = 'nl'): NormalFigure {
  const figure = figuresOf(text, language)[0]!;
  const of = figure.of ? text.slice(figure.of.start, figure.of.end) : '';
  return normalFigure(figure, of, testLanguages[language]!.figures)!;
}

describe('comparable', () => {
  it.each([
    ['130.000 soldaten', '127 duizend soldaten'],
    ['130.000 soldaten', 'ruim 100.000 soldaten'],
    ['130.000 Wendische soldaten', '127 duizend soldaten'],
    ['130.000 Wendische soldaten', 'circa 120.000 Wendische soldaten'],
    ['70 procent van de vissers', 'de helft van de vissers'],
    ['3 kilometer', '2.900 meter'],
    ['anderhalf uur', 'negentig minuten'],
    ['€ 3 miljoen', '2,9 miljoen euro'],
  ])('%s and %s', (a, b) => {
    expect(comparable(normal(a), normal(b))).toBe(true);
  });

  it.each([
    ['130.000 soldaten', '130.000 euro'],
    ['130.000 soldaten', '130.000 tenten'],
    ['130.000 Wendische soldaten', '130.000 Saraanse soldaten'],
    ['130.000 soldaten', '130 kilometer'],
    ['3 miljoen euro', '3 miljoen dollar'],
    ['70 procent van de vissers', '70 procent van de bakkers'],
    ['130.000 soldaten', '130.000'],
  ])('not %s and %s', (a, b) => {
    expect(comparable(normal(a), normal(b))).toBe(false);
  });

  it('takes nouns for the same where it is told so', () => {
    const [a, b] = [normal('900 soldaten'), normal('900 militairen')];
    expect(comparable(a, b)).toBe(false);
    expect(comparable(a, b, (x, y) => x === 'soldat' && y === 'militair')).toBe(true);
  });

  it('works in English', () => {
    expect(comparable(normal('130,000 soldiers', 'en'), normal('127 thousand soldiers', 'en'))).toBe(true);
    expect(comparable(normal('130,000 soldiers', 'en'), normal('$130,000', 'en'))).toBe(false);
  });
});

describe('agrees', () => {
  it.each([
    ['130.000 soldaten', '127 duizend soldaten', true],
    ['130.000 soldaten', 'ruim 100.000 soldaten', true],
    ['130.000 soldaten', '100.000 soldaten', false],
    ['130.000 soldaten', 'circa 100.000 soldaten', false],
    ['130.000 soldaten', 'minder dan 100.000 soldaten', false],
    ['bijna 130.000 soldaten', 'ruim 120.000 soldaten', true],
    ['tussen de 90.000 en 140.000 soldaten', '130.000 soldaten', true],
    ['tienduizenden soldaten', '65.000 soldaten', true],
    ['tienduizenden soldaten', '400.000 soldaten', false],
    ['anderhalf uur', 'negentig minuten', true],
    ['een kwart van de vissers', '25 procent van de vissers', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(agrees(normal(a), normal(b))).toBe(expected);
  });
});

it('has no normal form for dates, times and scores', () => {
  for (const text of ['in 1998', 'om 16.45 uur', 'het werd 3-1', 'de tweede keer'])
    expect(normalFigure(figuresOf(text, 'nl')[0]!, '', testLanguages['nl']!.figures)).toBeUndefined();
});
