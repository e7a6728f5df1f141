/** Where a rule ends: the case just within and the case just without, for limits that the articles seldom come near. */
import { expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { languageById } from '../../server/src/languages/languages';
import { figuresOf } from './figuresOf';

const read = (text: string, language = 'nl') => analyse(text, languageById(language)!);
const nameOf = (text: string, word: string): string | undefined => {
  const { mentions, actors } = read(text);
  const mention = mentions.findLast(({ span }) => text.slice(span.start, span.end) === word);
  return actors.find((a) => a.id === mention?.actor)?.name;
};

it.each([
  ['Jan Vos (104) won.', 'duration'],
  ['Jan Vos, 120, won.', 'duration'],
  ['Jan Vos (121) won.', 'count'],
])('nobody is older than 120: %s', (text, kind) => {
  expect(figuresOf(text, 'nl').map((f) => f.kind)).toEqual([kind]);
});

it('a role that two bear is neither of them, and nobody else either', () => {
  const text = 'Slager Ida Ros en slager Mia Vos kwamen langs. Jo Smit volgde. De slager lachte.';
  expect(nameOf(text, 'De slager')).toBeUndefined();
  expect(nameOf(text.replace('slager Mia', 'Mia'), 'De slager')).toBe('Ida Ros');
});

it('whom a subject does something to is not the subject', () => {
  expect(nameOf('Jan Smit sprak met Piet Vos. Smit gaf hem de sleutel.', 'hem')).toBe('Piet Vos');
});

it('six marked words before a verb without a source are nobody’s here, five are none', () => {
  const spoken = (words: string) => read(`Bas Tol kwam. “${words}”, zei toen. Hij lachte.`).quotes;
  expect(spoken('alle deuren van het oude stadhuis')).toMatchObject([{ rule: 'continuation' }]);
  expect(spoken('alle deuren van het oude stadhuis')[0]).not.toHaveProperty('speaker');
  expect(spoken('de deuren van het stadhuis')).toMatchObject([{ rule: 'fragment' }]);
});

it('how somebody spoke is not what he said', () => {
  expect(read('Bert Tull said drily it would close before noon.', 'en').quotes).toEqual([]);
  expect(read('Bert Tull said it would close before noon.', 'en').quotes).toHaveLength(1);
});
