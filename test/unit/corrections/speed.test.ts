/** Five thousand corrections cost an article next to nothing. */
import { expect, it } from 'vitest';
import { languageById } from '../../../server/src/languages/languages';
import { analyse } from '../../../server/src/analysis/analyse';
import { noCorrections, type Corrections } from '../../../server/src/corrections/corrections';
import { correctorFor } from '../../../server/src/corrections/corrector';
import { makeProject } from '../../../server/src/corrections/project';

const sentences = Array.from(
  { length: 60 },
  (_, i) =>
    `Wethouder Piet Naam${i % 50} kwam op dag ${i} naar de brug bij Overmeer. “Wij nemen op dag ${i} geen enkel risico met de brug”, zei hij in het dorp.`,
);
const text = `De brug\n\n${sentences.join('\n\n')}\n`;

it('applies 5,000 corrections within 50 ms per article', () => {
  const corrections: Corrections = {
    ...noCorrections,
    actors: Array.from({ length: 2000 }, (_, i) => ({
      name: `Piet Naam${i}`,
      type: 'person' as const,
      aliases: [`P. Naam${i}`],
    })),
    notNames: Array.from({ length: 500 }, (_, i) => ({ text: `Woord${i}` })),
    speakers: Array.from({ length: 2500 }, (_, i) => ({
      quote: {
        exact: `Wij nemen op dag ${i} geen enkel risico met de brug`,
        prefix: `op dag ${i} naar de brug bij Overmeer. “`,
        suffix: '”, zei hij in het dorp',
        file: i < 60 ? 'a.txt' : 'b.txt',
      },
      speaker: `Piet Naam${i}`,
    })),
  };
  const project = makeProject(corrections);
  const time = (options: object): number => {
    const start = performance.now();
    analyse(text, languageById('nl')!, options);
    return performance.now() - start;
  };
  const read = analyse(text, languageById('nl')!, { corrector: correctorFor(project, 'a.txt') });
  expect(read.quotes.filter((q) => q.speakerRule === 'correction-speaker').length).toBe(60);
  // In turns, so that what else the machine does falls on both alike.
  const turns = Array.from(
    { length: 7 },
    () => [time({}), time({ corrector: correctorFor(project, 'a.txt') })] as const,
  );
  const plain = Math.min(...turns.map(([t]) => t));
  const corrected = Math.min(...turns.map(([, t]) => t));
  console.log(`${(corrected - plain).toFixed(1)} ms more than ${plain.toFixed(1)} ms`);
  expect(corrected - plain).toBeLessThan(50);
});
