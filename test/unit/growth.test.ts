/** Work grows with the text and not faster, whatever stands in it. Counted in steps, so that no clock is asked. */
import { describe, expect, it } from 'vitest';
import { correctedArticle, manyCorrections } from '../../scripts/bench/corrections';
import { kinds, textOfKind } from '../../scripts/bench/growthKinds';
import { sampleArticles } from '../../scripts/bench/text';
import { compareArticles } from '../../server/src/corpus/compare';
import { publish } from '../../server/src/export/published';
import { analyse } from '../../server/src/analysis/analyse';
import { languageById } from '../../server/src/languages/languages';
import { workOf } from '../work';

const language = languageById('nl')!;
/** Times the work of a text four times as long: four, something for what comes in steps, and far from sixteen. */
const tolerated = 8;

interface Grown {
  readonly work: number;
  readonly bytes: number;
}

describe('workOf', () => {
  const once = (n: number): number => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += i;
    return sum;
  };
  const eachWithEach = (n: number): number => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += once(n);
    return sum;
  };
  const growth = (work: (n: number) => unknown): number =>
    workOf(() => work(8000)) / workOf(() => work(2000));

  it('tells work that grows with the square from work that does not', () => {
    growth(once);
    expect(growth(once)).toBeLessThan(tolerated);
    expect(growth(eachWithEach)).toBeGreaterThan(10);
  });
});

const ordinary = (id: string): string => sampleArticles(id)[0]!.text;
const every = kinds({ nl: ordinary('nl'), en: ordinary('en') });

describe('an analysis', () => {
  it.each(every.map((kind) => [`${kind.language} ${kind.name}`, kind] as const))(
    'does no more work for each word of a longer text, and says no more: %s',
    (_, kind) => {
      // What is kept of a word that has been met counts for neither of the two.
      analyse(textOfKind(kind, 10_000), languageById(kind.language)!);
      const [short, long] = [2_500, 10_000].map((length) => {
        const text = textOfKind(kind, length);
        let published = '';
        const work = workOf(() => {
          const analysis = analyse(text, languageById(kind.language)!);
          published = JSON.stringify(publish(analysis, { file: '' }));
        });
        return { work, bytes: Math.max(published.length, 2_000) };
      }) as [Grown, Grown];
      expect(long.work / short.work).toBeLessThan(tolerated);
      expect(long.bytes / short.bytes).toBeLessThan(tolerated);
    },
  );

  it('does no more work for each word where the names differ', () => {
    const work = (n: number): number => {
      const part = (i: number): string =>
        `Wethouder Ab${i} Vos${i % 50} zei dat hij komt. De wethouder van Club ${i % 90} belde Vos${i % 50}.\n\n`;
      const text = Array.from({ length: n }, (_, i) => part(i)).join('');
      return workOf(() => analyse(text, language));
    };
    work(10);
    expect(work(400) / work(100)).toBeLessThan(tolerated);
  });
});

describe('a comparison', () => {
  const long = (n: number, word: (i: number) => string) =>
    [0, 1].map((uri) =>
      analyse(
        Array.from(
          { length: n },
          (_, i) => `“Wij wachten af op dag ${i}”, zegt Jan ${word(i)}. Er kwamen ${1000 + i} mensen.\n\n`,
        ).join(''),
        language,
        { uri: `${uri}` },
      ),
    );
  const letter = (n: number): string => 'abdefgklmnoprstuvz'[n % 18]!;

  it.each<[string, (i: number) => string]>([
    ['one speaker with many quotes and figures', () => 'Tolsma'],
    [
      'many persons of nearly one name',
      (i) => `Tol${letter(i)}s${letter(Math.floor(i / 18))}m${letter(Math.floor(i / 324))}ar`,
    ],
  ])('of long articles does no more work for each: %s', (_, word) => {
    const work = (n: number): number => {
      const analyses = long(n, word);
      return workOf(() => compareArticles(analyses));
    };
    work(50);
    expect(work(600) / work(150)).toBeLessThan(tolerated);
  });
});

describe('corrections', () => {
  it('cost an article by what stands in it, not by how many there are', () => {
    const [few, many] = [manyCorrections(100), manyCorrections(2000)];
    const read = analyse(correctedArticle, language, { corrector: many });
    expect(read.quotes.filter((q) => q.speakerRule === 'correction-speaker')).toHaveLength(60);
    const work = (corrector: typeof few): number =>
      workOf(() => analyse(correctedArticle, language, { corrector }));
    work(few);
    expect(work(many) / work(few)).toBeLessThan(1.5);
  });

  it('are made ready in as many steps as there are', () => {
    workOf(() => manyCorrections(100));
    expect(workOf(() => manyCorrections(2000)) / workOf(() => manyCorrections(500))).toBeLessThan(tolerated);
  });
});
