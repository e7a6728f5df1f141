/** Values as people write them, in the language of the interface. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { figureValue } from '../../../server/src/features/figureValue';
import type { Figure } from '../../../server/src/model/types';

const figure = (more: Partial<Figure>): Figure => ({
  span: { start: 0, end: 1 },
  kind: 'count',
  rule: 'count',
  ...more,
});

/** White space as plain blanks: `Intl` writes no-break ones. */
const shown = (language: 'nl' | 'en', more: Partial<Figure>): string =>
  figureValue(figure(more), language, messagesIn(language)).replace(/\s/g, ' ');

describe('figure values', () => {
  it.each([
    [{ value: 127_000 }, '127.000', '127,000'],
    [{ kind: 'money', value: 1.2e9, unit: 'EUR' }, '€ 1,2 miljard', '€1.2 billion'],
    [{ kind: 'money', value: 1_234_567, unit: 'EUR' }, '€ 1.234.567', '€1,234,567'],
    [{ kind: 'money', value: 64.5, unit: 'EUR' }, '€ 64,50', '€64.50'],
    [{ kind: 'money', value: 3, unit: 'no such' }, '3 no such', '3 no such'],
    [{ kind: 'fraction', value: 0.3333333333 }, 'een derde', 'a third'],
    [{ kind: 'fraction', value: 0.7 }, '70%', '70%'],
    [{ kind: 'measure', value: 8, unit: 'km' }, '8 kilometer', '8 kilometres'],
    [{ kind: 'date', value: '2022-01-21' }, '21 januari 2022', '21 January 2022'],
    [{ value: 3, hedge: 'at least' }, 'minstens 3', 'at least 3'],
    [{}, 'geen precieze waarde', 'no exact value'],
  ] as const)('%o', (more, nl, en) => {
    expect([shown('nl', more), shown('en', more)]).toEqual([nl, en]);
  });
});
