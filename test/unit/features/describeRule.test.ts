/** Every rule is told in words: the one place for that is `l10n`, under `why.…`. */
import { describe, expect, it } from 'vitest';
import en from '../../../l10n/en.json';
import { messagesIn } from '../../../l10n/message';
import { quoteRules as english } from '../../../server/src/languages/en/quoteRules';
import { quoteRules as dutch } from '../../../server/src/languages/nl/quoteRules';
import { figures as englishFigures } from '../../../server/src/languages/en/figures';
import { figures as dutchFigures } from '../../../server/src/languages/nl/figures';
import { nameRules } from '../../../server/src/analysis/names/rules';
import { describeRule } from '../../../server/src/features/describeRule';

const message = messagesIn('en');
const rules = [...new Map([...dutch, ...english].map((r) => [`${r.of} ${r.rule}`, r])).values()];
const told = new Set<string>(Object.values(en));

describe('every quote rule', () => {
  it.each(rules)('$of $rule has a sentence', ({ of, rule }) => {
    expect(told).toContain(describeRule(of, rule, message));
  });
});

/** A rule that makes nothing keeps others from a number, and is never shown. */
const figureRules = [dutchFigures, englishFigures]
  .flatMap((f) => f.rules)
  .filter((r) => r.make !== 'nothing');

it.each([...new Set(figureRules.map((r) => r.id))])('the figure rule %s has a sentence', (rule) => {
  expect(told).toContain(describeRule('figure', rule, message));
});

it.each(nameRules.map((r) => r.id))('the name rule %s has a sentence', (rule) => {
  expect(told).toContain(describeRule('mention', rule, message));
});

it('has no sentence for a rule that there is not', () => {
  for (const kind of ['quote', 'speaker'] as const)
    for (const key of Object.keys(en).filter((k) => k.startsWith(`why.${kind}.`))) {
      const family = key.slice(`why.${kind}.`.length);
      const known = rules.some((r) => r.of === kind && `${r.rule}-`.startsWith(`${family}-`));
      expect(known || family === 'correction', key).toBe(true);
    }
});

it('says the name of a rule that has neither sentence nor family', () => {
  expect(describeRule('quote', 'new-rule', message)).toBe('new rule');
});
