/** What corrections cost: an article with many quotes, read with none and with thousands. */
import { analyse } from '../../server/src/analysis/analyse';
import { correctorFor } from '../../server/src/corrections/corrector';
import { noCorrections } from '../../server/src/corrections/corrections';
import { makeProject } from '../../server/src/corrections/project';
import { languageById } from '../../server/src/languages/languages';
import { percentile, processorTime } from './clock';

const quotes = 60;

/** An article of sixty quotes, in Dutch. */
export const correctedArticle = `De brug\n\n${Array.from(
  { length: quotes },
  (_, i) =>
    `Wethouder Piet Naam${i % 50} kwam op dag ${i} naar de brug bij Overmeer. “Wij nemen op dag ${i} geen enkel risico met de brug”, zei hij in het dorp.`,
).join('\n\n')}\n`;

/** Three times `n` corrections: names, words that are none, and speakers, of whom sixty are of this article. */
export function manyCorrections(n: number): ReturnType<typeof correctorFor> {
  const each = <T>(make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  const corrections = {
    ...noCorrections,
    actors: each((i) => ({
      name: `Piet Naam${i}`,
      type: 'person' as const,
      aliases: [`P. Naam${i}`],
    })),
    notNames: each((i) => ({ text: `Woord${i}` })),
    speakers: each((i) => ({
      quote: {
        exact: `Wij nemen op dag ${i} geen enkel risico met de brug`,
        prefix: `op dag ${i} naar de brug bij Overmeer. “`,
        suffix: '”, zei hij in het dorp',
        file: i < quotes ? 'a.txt' : 'b.txt',
      },
      speaker: `Piet Naam${i}`,
    })),
  };
  return correctorFor(makeProject(corrections), 'a.txt');
}

/** One row: milliseconds of an article without corrections and with 6,000, the median of some readings. */
export function printCorrections(): void {
  const corrector = manyCorrections(2000);
  const language = languageById('nl')!;
  const median = (options: Parameters<typeof analyse>[2]): string => {
    const times = Array.from({ length: 21 }, () => {
      const start = processorTime();
      analyse(correctedArticle, language, options);
      return processorTime() - start;
    });
    return percentile(times, 0.5).toFixed(1);
  };
  median({});
  console.log(
    `an article of ${quotes} quotes: ${median({})} ms, with 6,000 corrections ${median({ corrector })} ms`,
  );
}
