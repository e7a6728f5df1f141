/** A reading with a memory of the last one gives what a fresh reading gives, whatever was typed in between. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { Memory } from '../../server/src/analysis/memory';
import { languageById } from '../../server/src/languages/languages';

/** A small generator of its own, so that a failure comes back with its seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  ...['a', ' ', '.', '\n', '\n\n', '“', '”', '‘', "'", '-', ',', '😀', 'é'],
  ...[
    'Rotterdam ',
    'de ',
    'Vermeulen',
    ', zei Jan Smit',
    ' “Nee”, ',
    '130.000 ',
    ' rotterdam ',
    'VERMEULEN ',
  ],
];

function edited(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  if (random(3) === 0) return text.slice(0, at) + text.slice(at + random(random(10) === 0 ? 400 : 8));
  if (random(12) === 0) {
    const from = random(text.length);
    return text.slice(0, at) + text.slice(from, from + random(300)) + text.slice(at);
  }
  return text.slice(0, at) + pieces[random(pieces.length)]! + text.slice(at);
}

it.each([
  ['nl', 'samples/het-polderblad.txt', 1],
  ['nl', 'samples/de-dagkrant.txt', 2],
  ['en', 'samples/the-tidewater-post.txt', 3],
])(
  'gives the same after each of many edits (%s, %s, seed %i)',
  (id, file, seed) => {
    const language = languageById(id)!;
    const random = randomFrom(seed);
    const memory = new Memory();
    let text = readFileSync(file, 'utf8').slice(0, 1_800);
    expect(text.length).toBeGreaterThan(1000);
    for (let i = 0; i < 70; i += 1) {
      const [again, fresh] = [analyse(text, language, { memory }), analyse(text, language)];
      // Compared as text first, which is quicker by far; the difference is shown only where there is one.
      if (JSON.stringify(again) !== JSON.stringify(fresh)) expect(again, `edit ${i}`).toEqual(fresh);
      text = edited(text, random);
    }
  },
  120_000,
);

it('does not mix languages up', () => {
  const text = readFileSync('samples/de-dagkrant.txt', 'utf8');
  const memory = new Memory();
  for (const id of ['nl', 'en', 'nl']) {
    const language = languageById(id)!;
    expect(analyse(text, language, { memory })).toEqual(analyse(text, language));
  }
});
