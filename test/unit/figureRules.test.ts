/** Runs the examples that every row of the grammar carries. */
import { describe, expect, it } from 'vitest';
import { figuresOf, shownValue, testLanguages } from './figuresOf';

for (const [id, language] of Object.entries(testLanguages)) {
  describe(`figure rows of ${id}`, () => {
    it('have ids of their own', () => {
      const ids = language.figures.rules.map((rule) => rule.id);
      expect(ids).toEqual([...new Set(ids)]);
    });

    it('name no unit in two rows', () => {
      const words = [...language.figures.units, ...language.figures.currencies].flatMap((row) => row.words);
      expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([]);
    });

    for (const rule of language.figures.rules)
      for (const [phrase, value] of rule.examples)
        it(`${rule.id}: ${phrase} → ${value || 'no value'}`, () => {
          // Relative dates have a value only beside the article's own: a Wednesday.
          const relative = rule.make.startsWith('relative');
          const [first] = figuresOf(phrase, id, relative ? { date: '2022-05-04' } : {});
          if (rule.make === 'nothing') {
            expect(first).toBeUndefined();
            return;
          }
          expect(first && [first.rule, shownValue(first)]).toEqual([rule.id, value]);
        });
  });
}
