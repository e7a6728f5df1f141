/** The events of `test/events`: what several papers have in common is found, and nothing is said that is not so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse';
import { compareArticles } from '../../../server/src/corpus/compare';
import type { CorpusActor } from '../../../server/src/corpus/mergeActors';
import { languageById } from '../../../server/src/languages/languages';
import { eventsFolder, readEvent } from './readAll';

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Gold {
  readonly actors: readonly { name: string; files: Readonly<Record<string, readonly string[]>> }[];
  readonly sharedQuotes: readonly { quotes: readonly Place[] }[];
  readonly figures: readonly { of: string; agrees: boolean; values: readonly Place[] }[];
  readonly different: readonly (readonly [string, string])[];
}

describe.each(['fire', 'treaty'])('%s', (event) => {
  const gold = JSON.parse(readFileSync(join(eventsFolder, event, 'event.json'), 'utf8')) as Gold;
  const analyses = readEvent(event);
  const { merged, sharedQuotes, figures } = compareArticles(analyses);

  /** Whom a paper means by a form. */
  const meant = (file: string, form: string): CorpusActor | undefined => {
    const actors = analyses.find((a) => a.article.uri === file)!.actors;
    const actor = actors.find((a) =>
      [a.name, ...a.aliases].some((n) => n.toLowerCase() === form.toLowerCase()),
    );
    return actor && merged.of(file, actor.id);
  };
  const groupsOf = (name: string): Set<CorpusActor> => {
    const { files } = gold.actors.find((a) => a.name === name)!;
    const forms = Object.entries(files).flatMap(([file, list]) => list.map((form) => meant(file, form)));
    return new Set(forms.filter((a) => a !== undefined));
  };

  it('has nobody twice', () => {
    const twice = gold.actors.filter(({ name }) => groupsOf(name).size > 1).map(({ name }) => name);
    expect(twice).toEqual([]);
  });

  it('never takes two for one', () => {
    for (const [a, b] of gold.different)
      for (const group of groupsOf(a)) expect([a, b, groupsOf(b).has(group)]).toEqual([a, b, false]);
  });

  it('links the statements that papers share, and no others', () => {
    const found = sharedQuotes.map(({ quotes }) =>
      quotes.map(({ analysis, quote }) => ({ file: analysis.article.uri, ...quote.span })),
    );
    const { right, wrong, share } = held(
      gold.sharedQuotes.map((q) => q.quotes),
      found,
    );
    expect([right > 0, wrong]).toEqual([true, 0]);
    expect(share).toBeGreaterThan(0.75);
  });

  it('puts figures of one thing in one row, and tells whether they agree', () => {
    const found = figures.map(({ values }) =>
      values.map(({ analysis, figure }) => ({ file: analysis.article.uri, ...figure.span })),
    );
    const { right, wrong, share } = held(
      gold.figures.map((f) => f.values),
      found,
    );
    expect(right / (right + wrong)).toBeGreaterThan(0.9);
    expect(share).toBeGreaterThan(0.9);
    const told = gold.figures.filter(({ agrees, values }) =>
      figures.some(
        (row, i) =>
          row.agrees === agrees && found[i]!.filter((p) => values.some((v) => meets(p, v))).length > 1,
      ),
    );
    expect(told.length / gold.figures.length).toBeGreaterThan(0.7);
  });
});

const meets = (a: Place, b: Place): boolean => a.file === b.file && a.start < b.end && b.start < a.end;

/** Links between papers: found ones that are so or not, and the share of the gold's that were found. */
function held(
  gold: readonly (readonly Place[])[],
  found: readonly (readonly Place[])[],
): { right: number; wrong: number; share: number } {
  const groupOf = (place: Place): number => gold.findIndex((group) => group.some((g) => meets(g, place)));
  let [right, wrong] = [0, 0];
  const met = new Set<string>();
  for (const group of found)
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (a.file === b.file) continue;
        const [x, y] = [groupOf(a), groupOf(b)];
        if (x === -1 || x !== y) wrong += 1;
        else {
          right += 1;
          met.add(`${x} ${[a.file, b.file].sort().join(' ')}`);
        }
      }
  const pairs = new Set(
    gold.flatMap((group, i) =>
      group.flatMap((a) => group.filter((b) => a.file < b.file).map((b) => `${i} ${a.file} ${b.file}`)),
    ),
  );
  return { right, wrong, share: [...pairs].filter((p) => met.has(p)).length / pairs.size };
}

it('reads a flood of its own, in two languages', () => {
  const analyses = readEvent('flood');
  const { merged, sharedQuotes, figures } = compareArticles(analyses);
  const across = merged.actors.filter((a) => a.members.length > 2).map((a) => a.name);
  expect(across).toEqual(
    expect.arrayContaining(['Tjeerd van Haersma', 'Yildiz Demirci', 'Hanna Westerhof', 'Pieter Lanschot']),
  );
  expect(sharedQuotes.map((q) => q.speaker?.name)).toEqual(
    expect.arrayContaining([
      'Annemiek Dorresteijn',
      'Tjeerd van Haersma',
      'Yildiz Demirci',
      'Pieter Lanschot',
    ]),
  );
  const rows = figures.map(({ agrees, values }) => [
    agrees,
    ...values.map(({ analysis: { article }, figure: { span } }) => article.text.slice(span.start, span.end)),
  ]);
  expect(rows).toContainEqual([false, 'Drie', 'vier', 'zeker drie', 'Four']);
  expect(rows).toContainEqual([true, '850', '850', '850']);
});

it('reads a strike in a harbour: two of one surname, a name written over in three ways, quotes shortened and translated', () => {
  const { merged, sharedQuotes, figures } = compareArticles(readEvent('harbour'));
  const across = merged.actors.filter((a) => a.members.length > 1);
  const named = (part: string): unknown =>
    across.filter((a) => a.name.includes(part)).map((a) => [a.name, a.members.length]);
  expect(named('Brandsma')).toEqual([
    ['Jelle Brandsma', 4],
    ['Tineke Brandsma', 2],
  ]);
  expect(named('Tymosjenko')).toEqual([['Oleksandr Tymosjenko', 4]]);
  expect(named('Zuidhof')).toEqual([['Mirjam Zuidhof', 4]]);
  const shared = sharedQuotes.map(({ speaker, quotes }) => [
    speaker?.name,
    new Set(quotes.map((q) => q.analysis.article.uri)).size,
  ]);
  expect(shared).toHaveLength(6);
  expect(shared.filter(([, papers]) => papers === 3)).toHaveLength(4);
  const rows = figures.map(({ values }) =>
    values.map(({ analysis: { article }, figure: { span } }) => article.text.slice(span.start, span.end)),
  );
  expect(rows).toContainEqual(['ruim 2.300', '2.500', 'More than 2,300', 'Ruim 2.300']);
});

it.each([
  ['dat 340 werknemers ontevreden zijn', 1],
  ['dat 360 werknemers ontevreden zijn', 0],
  ['dat 340 werknemers in 12 havens ontevreden zijn', 0],
])('takes the same number of the same speaker, and no other, for the same statement: %s', (words, shared) => {
  const texts = [
    '“Er zijn hier 340 mensen die meer loon willen”, zei Sanne Kuik.',
    `Sanne Kuik zei ${words}.`,
  ];
  const analyses = texts.map((text, i) => analyse(`${text}\n`, languageById('nl')!, { uri: `a${i}` }));
  expect(analyses.map((a) => a.quotes.length)).toEqual([1, 1]);
  expect(compareArticles(analyses).sharedQuotes).toHaveLength(shared);
});
