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

  it('is a nationality, kin without an article, or the one person of the paragraph before', () => {
    expect(
      speakers(
        '“Er kwam een Amerikaan binnen. Toen zei hij tegen mij: ‘Mooi schip.’ Dat was het”, vertelt Bas Tol.',
      ),
    ).toEqual(['amerikaan']);
    expect(speakers('“Bomma stond op de kade. Ze riep: ‘Eten!’ Ik kwam”, vertelt Bas Tol.')).toEqual([
      'bomma',
    ]);
    expect(
      speakers(
        'Een man met een muts eiste de kassa. Hij kreeg een klap.\n\n“Hij zei: ‘Geld.’ Ik lachte”, vertelt Hanna Brink.',
      ),
    ).toEqual(['een-man']);
  });

  it('is who says "ik heb gevraagd"', () => {
    expect(speakers('“Ik heb toen aan de dokter gevraagd: ‘Kan dat?’ Hij zweeg”, vertelt Bas Tol.')).toEqual([
      'bas-tol',
    ]);
  });

  it('is nobody where a thing is the subject', () => {
    expect(speakers('“Haar antwoord was kort: ‘Nogmaals.’ En ik begon opnieuw”, vertelt Bas Tol.')).toEqual([
      undefined,
    ]);
  });
});
