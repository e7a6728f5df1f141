/** What a speaker does with the words: a denial, a doubt, a question or a wish is never shown as a claim. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { languageById } from '../../server/src/languages/languages';

const stances = (language: string, text: string): string[] =>
  analyse(text, languageById(language)!).quotes.map((q) => q.stance);

const dutch = {
  says: [
    'Bas Tol zegt dat de brug dicht blijft.',
    'Bas Tol ontkent niet dat de brug lek is.',
    'Bas Tol zegt niet zonder trots dat de brug weer open is.',
    'Bas Tol zei niet alleen dat de brug lek is.',
    'Bas Tol zegt geen geld te hebben.',
    'Bas Tol zegt dat hij niet komt.',
    '“Ik heb niets gedaan”, ontkent Bas Tol.',
    'Een boete komt er niet, meldt Bas Tol.',
  ],
  denies: [
    'Directeur Mia Prins ontkent dat haar bedrijf gif loosde.',
    'Mia Prins ontkent gif te hebben geloosd.',
    'Mia Prins weerspreekt dat haar bedrijf gif loosde.',
    'Mia Prins verwerpt de beschuldiging dat haar bedrijf gif loosde.',
    'Mia Prins wees de kritiek dat haar bedrijf gif loosde van de hand.',
    'Mia Prins spreekt tegen dat de fabriek sluit.',
    'Mia Prins bestrijdt dat de fabriek sluit.',
    'Mia Prins zegt niet dat de fabriek sluit.',
    'Mia Prins heeft nooit gezegd dat de fabriek sluit.',
    'Mia Prins gelooft niet dat de fabriek sluit.',
    'Mia Prins sluit uit dat de fabriek dichtgaat.',
    'Dat haar bedrijf gif loosde, ontkent Mia Prins.',
  ],
  doubts: [
    'Hanna Brink betwijfelt of de brug op tijd klaar is.',
    'Hanna Brink weet niet of de brug op tijd klaar is.',
    'Hanna Brink weet nog niet of de brug op tijd klaar is.',
    'Hanna Brink twijfelt of de brug op tijd klaar is.',
  ],
  'leaves-open': [
    'Wethouder Terpstra sluit niet uit dat de sluis dicht blijft.',
    'Wethouder Terpstra kan niet uitsluiten dat de sluis dicht blijft.',
    'Wethouder Terpstra houdt er rekening mee dat de sluis dicht blijft.',
    'Wethouder Terpstra wilde niet zeggen of de sluis opengaat.',
  ],
  asks: [
    'Bas Tol vraagt of de brug opengaat.',
    '“Gaat de brug nog open?”, vraagt Bas Tol.',
    'Wie de brug bedient, wilde Bas Tol weten.',
    'Burgemeester Sanne Kuik riep de inwoners op om thuis te blijven.',
  ],
  wants: [
    'Bas Tol hoopt dat de brug opengaat.',
    'Bas Tol eist dat de brug opengaat.',
    'Bas Tol wil dat de brug opengaat.',
    'Bas Tol belooft dat de brug opengaat.',
    'Bas Tol vreest dat de brug dichtgaat.',
    'Bas Tol pleit voor een nieuwe pont.',
  ],
};

const english = {
  says: [
    'Bert Tull said that the bridge was shut.',
    'Bert Tull did not deny that the bridge was shut.',
    'Bert Tull said that he would not come.',
    '“I did nothing,” denied Bert Tull.',
  ],
  denies: [
    'Bert Tull denied that the bridge was unsafe.',
    'Bert Tull rejected claims that the bridge was unsafe.',
    'Bert Tull dismissed the suggestion that the bridge was unsafe.',
    'Bert Tull did not say that the bridge was unsafe.',
    'Bert Tull ruled out that the bridge would close.',
  ],
  doubts: [
    'Bert Tull doubted that the bridge would open.',
    'Bert Tull did not know whether the bridge would open.',
  ],
  'leaves-open': [
    'Bert Tull did not rule out that the bridge would close.',
    'Bert Tull declined to say whether the bridge would open.',
    'Bert Tull would not say whether the bridge would open.',
    'Bert Tull refused to confirm that the bridge would open.',
  ],
  asks: ['Bert Tull asked whether the bridge was shut.', 'Bert Tull called for an inquiry into the bridge.'],
  wants: ['Bert Tull hoped that the bridge would open.', 'Bert Tull promised that the bridge would open.'],
};

describe.each(Object.entries({ nl: dutch, en: english }))('%s', (language, rows) => {
  const cases = Object.entries(rows).flatMap(([stance, texts]) =>
    texts.map((text) => [stance, text] as const),
  );
  it.each(cases)('%s: %s', (stance, text) => {
    expect(stances(language, text)).toEqual([stance]);
  });
});

describe('nothing is said', () => {
  it.each([
    'Wanneer de brug weer opengaat, weet niemand.',
    'Niemand zegt dat de brug opengaat.',
    'Bas Tol weet niet dat de brug dicht is.',
    'Bas Tol heeft niet gezegd of de brug opengaat.',
    'Bas Tol reageert op het verwijt dat de brug lek is.',
    'Bas Tol noemt de bewering dat de brug lek is onzin.',
    'Als Bas Tol zegt dat de brug lek is, sluiten we hem.',
    'Heeft Bas Tol gezegd dat de brug lek is?',
    'Noch Bas Tol noch Jan Mol zegt dat de brug lek is.',
  ])('%s', (text) => {
    expect(stances('nl', text)).toEqual([]);
  });

  it.each([
    'If Bert Tull says the bridge is shut, we leave.',
    'Neither Bert Tull nor Mary Pike said the bridge was shut.',
  ])('%s', (text) => {
    expect(stances('en', text)).toEqual([]);
  });

  it('of what somebody is wanted to say', () => {
    expect(stances('nl', 'Jan Mol wil dat Bas Tol zegt dat de brug lek is.')).toEqual(['wants']);
  });

  it('of what somebody is said to know', () => {
    expect(stances('nl', 'Jan Mol zei dat Bos weet dat hij geen meerderheid haalt.')).toEqual(['says']);
  });
});

it('goes with the words into a heading that repeats them', () => {
  const text =
    '‘Bedrijf loosde gif’\n\nDirecteur Mia Prins ontkent dat haar “bedrijf loosde gif” in de rivier bij nacht.';
  const { quotes } = analyse(text, languageById('nl')!);
  for (const quote of quotes) expect(quote.stance).toBe('denies');
});

it('is of the statement alone, where marked words stand beside it', () => {
  expect(stances('nl', 'Bas Tol ontkent dat de brug lek is: “Ik heb hem zelf gezien.”')).toEqual([
    'denies',
    'says',
  ]);
});

describe('in English, who speaks', () => {
  const speakers = (text: string): (string | undefined)[] => {
    const { quotes, actors } = analyse(text, languageById('en')!);
    return quotes.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name);
  };

  it.each([
    ['Bert Tull resigned after Mary Pike said that the bridge was unsafe.', 'Mary Pike'],
    ['Bert Tull resigned because the union said it was too late.', 'the union'],
    ['Bert Tull, whom Mary Pike called “a liar and a thief”, resigned.', 'Mary Pike'],
    ['Bert Tull left the room when a report found “serious failings at the bridge”.', 'a report'],
  ])('is the subject of the clause within the sentence: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is nobody who only refused to do something', () => {
    expect(speakers('Mary Pike called on Bert Tull to resign, which he has refused to do.')).toEqual([]);
  });
});
