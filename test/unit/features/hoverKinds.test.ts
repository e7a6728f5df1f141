/** Hover on every kind of mention, as the analysis finds it: the same block each time, and nothing that says nothing. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { analyse } from '../../../server/src/analysis/analyse';
import { Corpus } from '../../../server/src/corpus/corpus';
import { hover } from '../../../server/src/features/hover';
import { languageById } from '../../../server/src/languages/languages';

function block(source: string, language: 'nl' | 'en' = 'nl'): string[] {
  const cursor = source.indexOf('<|>');
  const analysis = analyse(source.replace('<|>', ''), languageById(language)!, { uri: 'file:///k.txt' });
  const corpus = new Corpus();
  corpus.set(analysis);
  const message = messagesIn(language);
  const found = hover(analysis, cursor, { corpus, language, message, commandLinks: false });
  if (!found) return [];
  return (found.contents as { value: string }).value.split('  \n').filter((l) => !l.includes('wikipedia'));
}

const byLetters = 'Waarom: herkend als naam aan zijn letters en zijn buren';

describe('hover', () => {
  it('on a person: what he is, where he belongs, also called, how often, what he last said, why', () => {
    expect(block('Burgemeester Sofie Hermans (D66, 52) belde. “Nee”, zei Her<|>mans.')).toEqual([
      '**Sofie Hermans** · persoon',
      'Burgemeester ([regel 1](file:///k.txt#L1))',
      'D66 · 52 jaar',
      'Ook: Hermans',
      '2 vermeldingen · 1 citaat hier',
      '“Nee”',
      byLetters,
    ]);
    expect(block('Mayor Anne Holt (Labour) left. H<|>olt said nothing.', 'en').slice(0, 4)).toEqual([
      '**Anne Holt** · person',
      'Mayor ([line 1](file:///k.txt#L1))',
      'Labour',
      'Also: Holt',
    ]);
  });

  it('on a quote and its speaker: the same role first, that says most', () => {
    const text =
      'Ida Ros, moeder van vier kinderen, zweeg. Later zei wethouder Ida Ros: “De ka<|>de is dicht.”';
    expect(block(text)).toContain('wethouder');
    expect(block(text.replace('<|>', '').replace('Later zei wethouder Ida', '$&<|>'))[1]).toMatch(
      /^wethouder/,
    );
  });

  it('on an organisation and a place: no role where none is told', () => {
    expect(block('De Autoriteit Wonen en Waarden (AWW) zwijgt. De A<|>WW wacht af.')).toEqual([
      '**Autoriteit Wonen en Waarden** · organisatie',
      'Ook: AWW',
      '3 vermeldingen',
      byLetters,
    ]);
    expect(block('Zij woont in Am<|>sterdam.')).toEqual(['**Amsterdam** · plaats', byLetters]);
  });

  it('on a role and a pronoun: whom it means and how that is known', () => {
    const told = ['Wethouder ([regel 1](file:///k.txt#L1))', '2 vermeldingen'];
    expect(block('Wethouder Ida Ros sprak. De weth<|>ouder zweeg daarna.')).toEqual([
      'De wethouder → **Ida Ros** · persoon: de rol die deze actor in het artikel heeft',
      ...told,
    ]);
    expect(block('Wethouder Ida Ros sprak. Daarna zweeg z<|>ij.')).toEqual([
      'zij → **Ida Ros** · persoon: een voornaamwoord voor het onderwerp ervoor',
      ...told,
    ]);
  });

  it('on a relation: what it comes down to', () => {
    expect(block('President Jan Mol sprak met zijn Deense ambtgenoot Mads Ho<|>lm.')[1]).toBe(
      'Deense ambtgenoot = Deense President ([regel 1](file:///k.txt#L1))',
    );
  });

  it('on a group and a plural: nothing, where they are nobody', () => {
    expect(block('De R<|>ussen zwegen. Zij wachten af.')).toEqual([]);
    expect(block('De minis<|>ters spraken lang.')).toEqual([]);
  });

  it('on a group that speaks: that it does, and how often', () => {
    expect(block('Officials said no. “Never,” offi<|>cials said.', 'en')).toEqual([
      '**officials** · person',
      '1 mention · 1 quote here',
      '“Never”',
      'Why: speaks without being named',
    ]);
  });
});
