/** Noun phrases for persons and organisations: where they start and end, and what they tell. */
import { describe, expect, it } from 'vitest';
import { nounPhraseAt, wordsOf } from '../../server/src/analysis/syntax/nounPhrase';
import { english } from '../../server/src/languages/en/language';
import type { Language } from '../../server/src/languages/language';
import { dutch } from '../../server/src/languages/nl/language';
import { cutText } from './actorsMarked';

function phrase(text: string, word: string, language: Language): string | undefined {
  const cut = cutText(text, language);
  const index = cut.tokens.findIndex((t) => text.slice(t.span.start, t.span.end) === word);
  const found = nounPhraseAt(wordsOf(cut), index, language);
  if (!found) return undefined;
  const tags = [found.determiner, found.kind, found.noun, found.plural ? 'plural' : '', found.gender ?? ''];
  const { tokens } = cut;
  const words = text.slice(tokens[found.first]!.span.start, tokens[found.last - 1]!.span.end);
  return `${words} | ${tags.filter(Boolean).join(' ')}`;
}

describe('nounPhraseAt', () => {
  it.each([
    [
      'zegt een woordvoerder van de gemeente vandaag',
      'een',
      'een woordvoerder van de gemeente | indefinite person woordvoerder',
    ],
    ['zei de Shell-topman gisteren', 'Shell-topman', 'de Shell-topman | definite person topman male'],
    [
      'Een expert van veilinghuis Roos & Zonen schat',
      'Een',
      'Een expert van veilinghuis Roos & Zonen | indefinite person expert',
    ],
    [
      'zegt een trampolinist uit Terwolde die',
      'een',
      'een trampolinist uit Terwolde | indefinite unknown trampolinist',
    ],
    [
      'Vlaams minister van Mobiliteit komt',
      'minister',
      'Vlaams minister van Mobiliteit | none person minister',
    ],
    ['bevrijdde de chauffeur uit zijn cabine', 'de', 'de chauffeur | definite person chauffeur'],
    ['vonden de wethouders gisteren', 'wethouders', 'de wethouders | definite person wethouder plural'],
  ])('in Dutch: %s', (text, word, expected) => {
    expect(phrase(text, word, dutch)).toBe(expected);
  });

  it.each([
    [
      'a spokesman for the company said',
      'a',
      'a spokesman for the company | indefinite person spokesman male',
    ],
    ['the union president insisted', 'the', 'the union president | definite person president'],
    [
      "said the town's chief negotiator today",
      'negotiator',
      "the town's chief negotiator | possessive person negotiator",
    ],
    ['said a senior official with no money', 'a', 'a senior official | indefinite person official'],
  ])('in English: %s', (text, word, expected) => {
    expect(phrase(text, word, english)).toBe(expected);
  });

  it('finds nothing at verbs, marks and outside the text', () => {
    expect(phrase('hij zegt niets', 'zegt', dutch)).toBeUndefined();
    expect(phrase('“Ja”', '“', dutch)).toBeUndefined();
    expect(nounPhraseAt(wordsOf(cutText('Ja', dutch)), 9, dutch)).toBeUndefined();
  });
});
