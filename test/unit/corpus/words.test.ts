/** What words are known by in another article: sound, consonants, stem, meaning. */
import { describe, expect, it } from 'vitest';
import { newsMeanings, smallMeanings } from '../../../server/src/knowledge/newsWords';
import { crossSound, skeleton } from '../../../server/src/corpus/words/sound';
import { wordKeys } from '../../../server/src/corpus/words/wordKeys';

describe('crossSound', () => {
  it.each([
    ['Joeldasjev', 'Yuldashev'],
    ['Christo', 'Hristo'],
    ['Farroech', 'Farrukh'],
    ['Tadzjikistan', 'Tajikistan'],
    ['Gorbatsjov', 'Gorbachev'],
    ['Amoe Darja', 'Amudarya'],
    ['Zelensky', 'Zelenskyy'],
    ['Anthony', 'Antony'],
    ['Kareem', 'Karim'],
  ])('%s sounds as %s', (a, b) => expect(crossSound(a)).toBe(crossSound(b)));

  it.each([
    ['Jan', 'Jaap'],
    ['Timoer', 'Dilsjod'],
    ['Delft', 'Delfzijl'],
  ])('%s does not sound as %s', (a, b) => expect(crossSound(a)).not.toBe(crossSound(b)));
});

describe('wordKeys', () => {
  it.each([
    ['brieven', 'brief'],
    ['gewerkt', 'werken'],
  ])('gives %s and %s one stem', (a, b) => expect(wordKeys(a, 'nl').stem).toBe(wordKeys(b, 'nl').stem));

  it.each([
    ['aardbeving', 'earthquake'],
    ['uitgeschakeld', 'disabled'],
    ['grenswachten', 'guards'],
    ['Oezbeekse', 'Uzbek'],
  ])('gives %s and %s a meaning in common', (nl, en) => {
    const meanings = wordKeys(en, 'en').meanings;
    expect(wordKeys(nl, 'nl').meanings.some((m) => meanings.includes(m))).toBe(true);
  });

  it('knows words of one root by their consonants', () => {
    expect(skeleton('wapen')).toBe(skeleton('weapon'));
    expect(skeleton('ja')).toBeUndefined();
  });
});

it('has words of both languages in each row', () => {
  for (const row of [...newsMeanings, ...smallMeanings])
    for (const words of Object.values(row)) expect(words.filter((w) => w === '')).toEqual([]);
});
