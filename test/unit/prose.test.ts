/** The check before a plain-text file is read as an article. */
import { describe, expect, it } from 'vitest';
import { readsAsMachine, readsAsProse } from '../../server/src/analysis/text/prose';

const article = `Brug bij Overmeer blijft voorlopig dicht

De brug over de Lome blijft zeker tot het einde van de maand dicht. Dat heeft de gemeente Overmeer vrijdag laten weten. Volgens de wethouder is er meer schade dan gedacht.

“We willen geen enkel risico nemen”, zei ze na afloop van een overleg met de provincie. Het verkeer wordt omgeleid over de dijk.`;

const wrapped = article.replace(/(.{50,70}) /g, '$1\n');

describe('prose', () => {
  it.each([
    ['an article', article],
    ['one wrapped at a fixed width', wrapped],
    ['one with Windows line ends', article.replaceAll('\n', '\r\n')],
    [
      'an English one',
      'The mayor said on Friday that the bridge would stay closed until the end of the month. He did not say why it had been shut in the first place. “It is a matter of safety,” he told reporters, and he left it at that. Drivers will have to go round by the old road.',
    ],
  ])('reads %s', (_, text) => expect(readsAsProse(text)).toBe(true));

  const many = (line: (i: number) => string) => Array.from({ length: 80 }, (_, i) => line(i)).join('\n');
  it.each([
    ['nothing', ''],
    ['a short note', 'Melk, brood en kaas. Niet vergeten.'],
    ['requirements.txt', many((i) => `pakket-${i}>=1.${i}.0,<2  # nodig voor de rest`)],
    [
      'CMakeLists.txt',
      many((i) => `add_executable(deel${i} bron${i}.cpp)\n# Dit is een regel met uitleg over het doel.`),
    ],
    [
      'a log',
      many((i) => `2024-03-0${i % 9}T10:00:${i} INFO de dienst is gestart en wacht op de volgende opdracht.`),
    ],
    ['a table', many((i) => `Gent;${i};ja, dat is zo.;nee, dat is het niet.;einde`)],
    ['tab-separated values', many((i) => `Gent\t${i}\tja, dat is zo.\tnee, dat is het niet.`)],
    ['a word list', many((i) => `woord${'abcdefgh'[i % 8]}lijst`)],
    ['robots.txt', many((i) => `Disallow: /map/${i}`)],
    ['code', many((i) => `const waarde${i} = lees(${i}); // en zo gaat het door.`)],
  ])('leaves %s alone', (_, text) => expect(readsAsProse(text)).toBe(false));

  it('a folder leaves out what only machines write, and never a short or odd article', () => {
    expect(readsAsMachine(many((i) => `pakket-${i}>=1.${i}.0,<2`))).toBe(true);
    expect(readsAsMachine('numpy==1.26.4\npandas>=2.1\n')).toBe(true);
    for (const text of ['', 'Kort nieuws', article, '– Wat nu?\n– Niets.', article.replaceAll('. ', '.\n')])
      expect(readsAsMachine(text), text).toBe(false);
  });
});
