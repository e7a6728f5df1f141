/** A line that is nothing but a date dates the article. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { testLanguages } from './figuresOf';

const dateOf = (text: string, language: string): string | undefined =>
  readBlocks(text, testLanguages[language]!).date;

describe('dateline', () => {
  it.each([
    ['nl', 'De kade\n\nzaterdag 5 maart 2022\n\nEr lag een schip.', '2022-03-05'],
    ['en', 'The quay\n\nSaturday, March 5, 2022\n\nA ship lay there.', '2022-03-05'],
    ['en', 'The quay\n\n5th March 2022\n\nA ship lay there.', '2022-03-05'],
    ['nl', ' date 2021-02\n\n5 maart 2022\n\nEr lag een schip.', '2021-02'],
    ['nl', 'De kade\n\nEr lag op 5 maart 2022 een schip.', undefined],
    ['nl', 'De kade\n\n5 maart\n\nEr lag een schip.', undefined],
    ['nl', 'a\n\nb\n\nc\n\nd\n\ne\n\nf\n\n5 maart 2022', undefined],
  ])('%s: %j', (language, text, expected) => {
    expect(dateOf(text, language)).toBe(expected);
  });
});
