/** What the whole folder tells of an article's names, and of pairs that may be one. */
import { expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { analyse } from '../../../server/src/analysis/analyse';
import { Corpus } from '../../../server/src/corpus/corpus';
import { FolderActors } from '../../../server/src/corpus/folderActors';
import { correctionRows } from '../../../server/src/features/correctionRows';
import { folderProblems } from '../../../server/src/features/folderProblems';
import { makeRecord } from '../../../server/src/index/record';
import { languageById } from '../../../server/src/languages/languages';
import type { Analysis } from '../../../server/src/model/types';

const read = (uri: string, text: string, language = 'nl'): Analysis =>
  analyse(`Brug dicht\n\n${text}\n`, languageById(language)!, { uri });

function folderOf(own: Analysis, others: readonly Analysis[]): FolderActors {
  const records = new Map(others.map((a) => [a.article.uri, makeRecord(a)]));
  const folder = new FolderActors((uri) => records.get(uri));
  folder.workOut([own], records.values(), []);
  return folder;
}

const usual = 'De brug van Waardrecht is dicht, zei directeur Sergej Molov van Noordwal.';

it('tells of a name that the other articles spell otherwise', () => {
  const own = read('a', 'De brug van Waardrecht blijft dicht, zei directeur Sergei Molov van Noordwal.');
  const problems = folderProblems(own, folderOf(own, [read('b', usual), read('c', usual)]));
  expect(problems.map((p) => [p.code, ...p.args])).toEqual([
    ['name-spelling', 'Sergei Molov', 'Sergej Molov'],
  ]);
});

it('tells of nothing where the others agree, or write another language', () => {
  const own = read('a', usual);
  const other = read('b', 'De brug van Waardrecht is dicht, zei directeur Sergei Molov van Noordwal.');
  expect(folderProblems(own, folderOf(own, [other, read('c', usual)]))).toEqual([]);
  const english = 'The bridge of Waardrecht is closed, director Sergei Molov of Noordwal said.';
  expect(folderProblems(own, folderOf(own, [read('b', english, 'en'), read('c', english, 'en')]))).toEqual(
    [],
  );
});

it('offers pairs that may be one, and makes none', () => {
  const own = read('a', 'Anna Verkuil en Karel Verkuil bezochten de kade van Noordwal in Waardrecht.');
  const folder = folderOf(own, [read('b', 'De kade van Noordwal is dicht, zei Verkuil in Waardrecht.')]);
  const [group] = correctionRows(new Corpus(), [], () => [], messagesIn('en'), folder.doubtful());
  expect(group?.children?.map((row) => row.label)).toEqual([
    'Anna Verkuil = Verkuil',
    'Karel Verkuil = Verkuil',
  ]);
});
