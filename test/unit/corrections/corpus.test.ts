/** Across articles too: told apart stays apart, and a name of the file brings articles together. */
import { expect, it } from 'vitest';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Corrections } from '../../../server/src/corrections/corrections';
import { readWith } from './reading';

function actorsAcross(corrections: Partial<Corrections>): string[] {
  const corpus = new Corpus();
  corpus.keepApart(corrections.different ?? []);
  const texts = [
    'Directeur Yuri Kovalenko sprak gisteren met de pers. Hij blijft bij Noordwal.',
    'Directeur Joeri Kovalenko zweeg gisteren over de plannen. Hij blijft bij Noordwal.',
    'Volgens Kovalenko is de brug klaar.',
  ];
  for (const [i, text] of texts.entries()) corpus.set(readWith(text, corrections, `${i}.txt`));
  return corpus
    .actors()
    .filter((a) => a.name.includes('Kovalenko'))
    .map((a) => `${a.name} in ${a.members.map((m) => m.uri).join()}`);
}

it('joins the articles of one entry', () => {
  const actors = [
    { name: 'Joeri Kovalenko', type: 'person' as const, aliases: ['Yuri Kovalenko', 'Kovalenko'] },
  ];
  expect(actorsAcross({ different: [['Joeri Kovalenko', 'Yuri Kovalenko']] })).toHaveLength(3);
  expect(actorsAcross({ actors })).toEqual(['Joeri Kovalenko in 0.txt,1.txt,2.txt']);
});

it('keeps a surname out of the one person who bears it, where the file tells them apart', () => {
  const same = {
    actors: [{ name: 'Joeri Kovalenko', type: 'person' as const, aliases: ['Yuri Kovalenko'] }],
  };
  expect(actorsAcross(same)).toEqual(['Joeri Kovalenko in 0.txt,1.txt,2.txt']);
  expect(actorsAcross({ ...same, different: [['Joeri Kovalenko', 'Kovalenko']] })).toEqual([
    'Joeri Kovalenko in 0.txt,1.txt',
    'Kovalenko in 2.txt',
  ]);
});
