/** Who says words that no cue gives to anybody: what speaks for each candidate, how sure that is, and that doubt names nobody. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../l10n/message';
import { analyse } from '../../server/src/analysis/analyse';
import { rank } from '../../server/src/analysis/quotes/likely/rank';
import { describeQuoteRules } from '../../server/src/features/describeRule';
import { speakerWeights } from '../../server/src/languages/nl/speakerWeights';
import { languageById } from '../../server/src/languages/languages';
import type { Quote } from '../../server/src/model/types';

const quotesIn = (text: string): readonly Quote[] => analyse(text, languageById('nl')!).quotes;

describe('rank', () => {
  const weights = { near: 2, far: 1, none: 0.5 };
  it('takes whom the most speaks for, with how sure it is and why', () => {
    const choice = rank(
      [
        { actor: 'tol', traits: ['far'] },
        { actor: 'kuik', traits: ['near', 'unknown'] },
        { actor: undefined, traits: ['none'] },
      ],
      weights,
    )!;
    expect(choice).toMatchObject({ actor: 'kuik', because: ['near'] });
    expect(choice.confidence).toBeCloseTo(Math.exp(2) / (Math.exp(2) + Math.exp(1) + Math.exp(0.5)));
  });

  it('takes nobody without candidates', () => {
    expect(rank([], weights)).toBeUndefined();
  });
});

describe('words without a cue', () => {
  it('are of whom the sentence behind is about, where they open a paragraph', () => {
    const [quote] = quotesIn(
      'Er viel een goal in blessuretijd, en die telde niet.\n\n“Hier word ik dus gek van.” Trainer Bas Tol stond een half uur later nog te trillen. “We waren beter”, zegt Tol.',
    );
    expect(quote).toMatchObject({ speaker: 'bas-tol', inferred: true });
    expect(quote!.confidence).toBeGreaterThan(0.4);
    expect(quote!.because!.length).toBeGreaterThan(0);
  });

  it('say in words why they are given to somebody', () => {
    const quote = {
      rule: 'continuation',
      speakerRule: 'likely',
      confidence: 0.874,
      because: ['opens:behind-subject'],
    };
    expect(describeQuoteRules(quote, messagesIn('nl'))).toContain(
      'voor wie het meeste pleit (87%): onderwerp van de zin erachter',
    );
  });

  it('are nobody’s where nobody is named', () => {
    expect(
      quotesIn('Op straat was het stil. “Zo is het altijd geweest hier.” Toen ging het licht uit.')[0]
        ?.speaker,
    ).toBeUndefined();
  });
});

it('has words for every trait that counts', () => {
  const message = messagesIn('nl');
  const mute = Object.entries(speakerWeights)
    .filter(([trait, weight]) => weight > 0.3 && !/(^|:)none|(person|body|organisation|other)$/.test(trait))
    .filter(([trait]) => {
      const rule = trait.replace(/^\w+:/, '');
      return describeQuoteRules(
        { rule: 'x', speakerRule: 'likely', confidence: 1, because: [trait] },
        message,
      ).endsWith(rule.split('-').join(' '));
    });
  expect(mute).toEqual([]);
});
