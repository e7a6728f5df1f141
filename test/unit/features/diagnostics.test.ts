/** Diagnostics and quick fixes: switches, messages, and edits that mend. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import manifest from '../../../package.json';
import { findProblems } from '../../../server/src/analysis/problems/findProblems';
import { Corpus } from '../../../server/src/corpus/corpus';
import { codeActions } from '../../../server/src/features/codeActions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { defaultProblems, readSettings } from '../../../server/src/features/settings';
import { languageById } from '../../../server/src/languages/languages';
import { marked } from './marked';

const message = messagesIn('nl');

function read(source: string, uri?: string) {
  const { analysis } = marked(source, uri);
  return { ...analysis, problems: findProblems(analysis, languageById('nl')!) };
}

const spelled =
  'De <o n>NAVO</o>, de <o n>NAVO</o>, de <o n>Navo</o> en de <o n>Navo</o> en de <o n>NAVO</o>.';

describe('diagnostics', () => {
  it('say what is wrong, in the reader’s language, with a code', () => {
    const [found] = diagnostics(read(spelled), readSettings({}), message);
    expect(found).toMatchObject({ code: 'name-spelling', source: 'Duiding', severity: 3 });
    expect(found!.message).toBe('“Navo” wordt elders als “NAVO” gespeld.');
  });

  it('heed the switch of each code', () => {
    const with_ = (severity: string) =>
      diagnostics(read(spelled), readSettings({ problems: { 'name-spelling': severity } }), message);
    expect(with_('off')).toEqual([]);
    expect(with_('warning')[0]!.severity).toBe(2);
    expect(with_('nonsense')[0]!.severity).toBe(3);
  });

  it('are as loud by default as the manifest says', () => {
    const settings = manifest.contributes.configuration.find((c) => 'duiding.problems' in c.properties)!;
    const { properties } = (
      settings.properties as unknown as Record<string, { properties: Record<string, { default: string }> }>
    )['duiding.problems']!;
    expect(Object.fromEntries(Object.entries(properties).map(([code, p]) => [code, p.default]))).toEqual(
      defaultProblems,
    );
  });
});

describe('quick fixes', () => {
  it('spell a name alike here, in the article and in all open ones', () => {
    const corpus = new Corpus();
    const analysis = read(spelled);
    corpus.set(analysis);
    corpus.set(read('Ook de <o n>Navo</o>.', 'file:///blad.txt'));
    const [diagnostic] = diagnostics(analysis, readSettings({}), message);
    const actions = codeActions(analysis, [diagnostic!], { corpus, message });
    expect(actions.map((a) => [a.title, Object.values(a.edit!.changes!).map((e) => e.length)])).toEqual([
      ['Spel hier “NAVO”', [1]],
      ['Spel overal in dit artikel “NAVO”', [2]],
      ['Spel in alle open artikelen “NAVO”', [2, 1]],
    ]);
    expect(actions[0]!.isPreferred).toBe(true);
  });

  it('make marks alike, one pair or all', () => {
    const analysis = read(
      '<q ?>“Een”</q> en <q ?>“twee”</q>, <q ?>“drie”</q>, <q ?>"vier"</q>, <q ?>"vijf"</q>.',
    );
    const found = diagnostics(analysis, readSettings({}), message).filter((d) => d.code === 'mark-mixed');
    const actions = codeActions(analysis, found.slice(0, 1), { corpus: new Corpus(), message });
    expect(actions.map((a) => [a.title, a.edit!.changes!['file:///krant.txt']!.length])).toEqual([
      ['Maak er “ … ” van', 2],
      ['Maak alle aanhalingstekens gelijk', 4],
    ]);
  });

  it('leave the problems of others alone', () => {
    const foreign = {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      message: 'x',
      source: 'ander',
    };
    expect(codeActions(read('Ja.'), [foreign], { corpus: new Corpus(), message })).toEqual([]);
  });
});
