/** What tells, inside a quotation, that the words of an inner one are somebody's. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { innerRows } from '../../server/src/analysis/quotes/innerCues';
import { languageById } from '../../server/src/languages/languages';

describe.each(innerRows)('$id', ({ examples }) => {
  it.each(examples)('%s', (text) => {
    const { quotes } = analyse(text, languageById('nl')!);
    expect(quotes.filter((q) => q.rule === 'nested')).not.toHaveLength(0);
  });
});

describe('who says them', () => {
  const speakers = (text: string): (string | undefined)[] =>
    analyse(text, languageById('nl')!)
      .quotes.filter((q) => q.rule === 'nested')
      .map((q) => q.speaker);

  it('is whom the sentence before tells of', () => {
    expect(
      speakers('“Mijn zus kwam binnen. Ze zei: ‘Bas, het is op.’ Toen ging ik”, vertelt Bas Tol.'),
    ).toEqual(['mijn-zus']);
  });

  it('is never who tells it, unless he says "ik"', () => {
    expect(speakers('“Ik riep: ‘Stop!’ Hij riep: ‘Nee!’ En weg was hij”, vertelt Bas Tol.')).toEqual([
      'bas-tol',
      undefined,
    ]);
  });

  it('is nobody where a thing is the subject', () => {
    expect(speakers('“Haar antwoord was kort: ‘Nogmaals.’ En ik begon opnieuw”, vertelt Bas Tol.')).toEqual([
      undefined,
    ]);
  });
});
