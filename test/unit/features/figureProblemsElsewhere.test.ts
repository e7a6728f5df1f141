/** What other articles say of an article's figures. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { analyse } from '../../../server/src/analysis/analyse';
import { compareFiguresOf } from '../../../server/src/corpus/compare';
import { Corpus } from '../../../server/src/corpus/corpus';
import { sameFigures } from '../../../server/src/corpus/sameFigures';
import { sameEventAs } from '../../../server/src/corpus/sameEventArticles';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { figureProblemsElsewhere } from '../../../server/src/features/figureProblemsElsewhere';
import { readSettings } from '../../../server/src/features/settings';
import { languageById } from '../../../server/src/languages/languages';
import type { Analysis } from '../../../server/src/model/types';

const read = (uri: string, text: string, language = 'nl'): Analysis =>
  analyse(`Brand in Waardrecht\n\n${text}\n`, languageById(language)!, { uri });

const fire = (dead: string): string =>
  `Bij de brand in de loods van Noordwal in Waardrecht vielen ${dead} doden, zei burgemeester Anke Veldhuis.`;

const problemsOf = (...[own, ...others]: Analysis[]) =>
  figureProblemsElsewhere(own!, compareFiguresOf([own!, ...others]));
const told = (...articles: Analysis[]) => problemsOf(...articles).map((p) => [p.code, ...p.args]);

describe('figures of other articles', () => {
  it('are told of where they differ, with the way there', () => {
    const [own, other] = [read('a', fire('negen')), read('b', fire('twaalf'))];
    const [problem, ...more] = problemsOf(own, other);
    expect(more).toEqual([]);
    expect([problem!.code, ...problem!.args]).toEqual([
      'figures-elsewhere',
      'negen',
      'twaalf',
      'Brand in Waardrecht',
    ]);
    const [shown] = diagnostics(own, readSettings({}), messagesIn('nl'), [problem!]);
    expect(shown).toMatchObject({
      severity: 3,
      message: 'Hier “negen”; Brand in Waardrecht schrijft “twaalf”.',
      relatedInformation: [{ location: { uri: 'b' } }],
    });
    const [there] = shown!.relatedInformation!;
    expect(there!.message).toContain('vielen twaalf doden');
    const { start, end } = there!.location.range;
    expect(fire('twaalf').slice(start.character, end.character)).toBe('twaalf');
  });

  it('are not told of where both may be true, or where they are so far apart that they count something else', () => {
    expect(told(read('a', fire('negen')), read('b', fire('ruim acht')))).toEqual([]);
    expect(told(read('a', fire('negen')), read('b', fire('zeker vijf')))).toEqual([]);
    expect(told(read('a', fire('negen')), read('b', fire('vierhonderd')))).toEqual([]);
  });

  it('are not told of where the article gives that number too', () => {
    const both = `${fire('negen')} Later steeg het aantal doden in Waardrecht naar twaalf.`;
    expect(told(read('a', both), read('b', fire('twaalf')))).toEqual([]);
  });

  it('are left alone where the reader wants that', () => {
    const [own, other] = [read('a', fire('negen')), read('b', fire('twaalf'))];
    const [problem] = problemsOf(own, other);
    const ignored = [{ problem: 'figures-elsewhere', span: problem!.span }];
    const heeded = { ...own, anchors: { found: [], lost: [], ignored } };
    expect(diagnostics(heeded, readSettings({}), messagesIn('nl'), [problem!])).toEqual([]);
  });
});

it('an event is told by shared names and near days, most names first', () => {
  const corpus = new Corpus();
  const dated = (uri: string, date: string, text: string): Analysis => {
    const analysis = read(uri, text);
    return { ...analysis, article: { ...analysis.article, date } };
  };
  const own = dated('a', '2022-05-01', fire('negen'));
  const others = [
    dated('b', '2022-05-02', 'In Waardrecht was het stil.'),
    dated('c', '2022-05-03', fire('twaalf')),
    dated('d', '2021-05-03', fire('twee')),
  ];
  for (const one of [own, ...others]) corpus.set(one);
  const around = {
    actorOf: (uri: string, id: string) => corpus.actorOf(uri, id),
    dateOf: (uri: string) => corpus.get(uri)?.article.date,
  };
  expect(sameEventAs(own, { articles: 4, ...around }, 8)).toEqual(['c', 'b']);
  expect(sameEventAs(own, { articles: 4, ...around }, 1)).toEqual(['c']);
  expect(sameEventAs(own, { articles: 500, ...around }, 8)).toEqual(['c']);
});

it('numbers of people as such are the same thing only where they agree', () => {
  const corpus = new Corpus();
  const own = read('a', 'In Waardrecht moesten 6.000 mensen hun huis uit.');
  for (const one of [
    own,
    read('b', 'In Waardrecht kwamen 127.000 mensen naar het feest.'),
    read('c', 'Ongeveer 6.100 mensen moesten weg.'),
  ])
    corpus.set(one);
  expect(sameFigures(own, own.figures[0]!, corpus).map((f) => f.analysis.article.uri)).toEqual(['c']);
});
