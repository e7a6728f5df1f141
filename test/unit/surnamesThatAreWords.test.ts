/** Surnames that are everyday words, behind ten kinds of role and title: the place tells that they are persons. */
import { expect, it } from 'vitest';
import { makeTexts } from '../../scripts/train/made/make';
import { dutch as recipe } from '../../scripts/train/made/nl';
import { findNames } from '../../server/src/analysis/names/findNames';
import { dutch } from '../../server/src/languages/nl/language';
import { cutText } from './actorsMarked';

/** None of them is a person's in any training text. */
const surnames =
  'Dam Ketting Slot Anker Kraan Peper Lamp Stoel Vlag Spijker Haring Zegel Vuur Mand Kaars Muur Trom Gordijn Plank Krans'.split(
    ' ',
  );

const sentences = [
  'SP-leider ~ noemt het voorstel mager.',
  'Voor D66-Kamerlid ~ is uitstel geen optie.',
  'Trainer ~ was na afloop tevreden.',
  '‘Wij zijn te laat begonnen’, gaf burgemeester ~ toe.',
  'De rechter gaf mevrouw ~ gelijk.',
  'Ook prof. dr. ~ was bij de opening.',
  'Zonder aanvoerder ~ speelde de ploeg zwak.',
  'Vakbondsbestuurder ~ noemt het voorstel een belediging.',
  'Dat leidde tot een botsing tussen wethouder ~ en de raad.',
  'Staatssecretaris ~ stuurt maandag een brief.',
];

/** The names of a text, each behind its type. */
function namesIn(text: string): string {
  const names = findNames(cutText(text), dutch).filter((name) => !name.compound);
  return names.map(({ span, type }) => `${type} ${text.slice(span.start, span.end)}`).join();
}

it('finds nineteen in twenty of them, as persons and nothing else', () => {
  const missed = surnames.flatMap((surname) =>
    sentences
      .map((sentence) => sentence.replace('~', surname))
      .filter((text) => namesIn(text) !== `person ${surname}`),
  );
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((surnames.length * sentences.length) / 20);
});

it('keeps them out of the texts that are made for training', () => {
  const persons = [...makeTexts(recipe).matchAll(/<P ([^>]+)>/g)].flatMap(([, name]) => name!.split(' '));
  expect(persons.length).toBeGreaterThan(500);
  expect(surnames.filter((surname) => persons.includes(surname))).toEqual([]);
});
