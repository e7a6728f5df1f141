/** Definition, references, highlight, rename and Ctrl+T: everything that follows one actor. */
import { describe, expect, it } from 'vitest';
import type { AnnotatedTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { messagesIn } from '../../../l10n/message';
import { Corpus } from '../../../server/src/corpus/corpus';
import { definition } from '../../../server/src/features/definition';
import { documentHighlight } from '../../../server/src/features/documentHighlight';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { marked } from './marked';

const message = messagesIn('nl');
const one =
  'Toen kwam <a bo>Maes</a>. Later sprak <src></src><a bo>Bo Maes</a> met <a ada>Ada Smit</a>.\n<q bo>“Ik heet <a bo>Maes</a>”</q>, zei <src><a bo pron>h<|>ij</a></src>. <a bo>Maes</a> ging.';
const two = 'Ook <a bo-maes>Bo Maes</a> en <a ada>Smit</a> waren er, zei <a bo-maes>Maes</a>.';

function open(first: string, ...others: string[]) {
  const corpus = new Corpus();
  const { analysis, cursor, text } = marked(first);
  corpus.set(analysis);
  others.forEach((other, i) => corpus.set(marked(other, `file:///blad${i}.txt`).analysis));
  return { corpus, analysis, cursor, text };
}

describe('definition', () => {
  it('goes from a pronoun to the full name', () => {
    const { analysis, cursor, corpus } = open(one, two);
    expect(definition(analysis, cursor, corpus)).toEqual([
      {
        uri: 'file:///krant.txt',
        range: { start: { line: 0, character: 28 }, end: { line: 0, character: 35 } },
      },
    ]);
  });

  it('offers the other articles from the full name itself', () => {
    const { analysis, text, corpus } = open(one, two);
    const uris = definition(analysis, text.indexOf('Bo Maes'), corpus).map((l) => l.uri);
    expect(uris).toEqual(['file:///krant.txt', 'file:///blad0.txt']);
  });

  it('goes nowhere from words that mean nobody', () => {
    const { analysis, corpus } = open(one);
    expect(definition(analysis, 0, corpus)).toEqual([]);
  });
});

describe('references', () => {
  it('finds every mention in every article', () => {
    const { analysis, cursor, corpus } = open(one, two);
    const found = references(analysis, cursor, corpus);
    expect(found.map((l) => l.uri)).toEqual([
      ...Array<string>(5).fill('file:///krant.txt'),
      ...Array<string>(2).fill('file:///blad0.txt'),
    ]);
  });
});

describe('highlight', () => {
  it('lights up names and pronouns of one actor, and nobody else', () => {
    const { analysis, cursor, text } = open(one);
    const shown = documentHighlight(analysis, cursor).map((h) => h.range.start);
    expect(shown.length).toBe(5);
    expect(documentHighlight(analysis, text.indexOf('Ada')).length).toBe(1);
  });
});

describe('rename', () => {
  const changed = (first: string, at: string, ...others: string[]) => {
    const { analysis, text, corpus } = open(first, ...others);
    const edit = rename(analysis, text.indexOf(at), ' Bo  Maas ', { corpus, message });
    const documents = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    return documents.map((d) => [
      d.textDocument.uri,
      (d.edits as AnnotatedTextEdit[]).map((e) => [e.newText, e.annotationId]),
    ]);
  };

  it('changes the same spelling everywhere, in groups to confirm', () => {
    expect(changed(one, 'Bo Maes', two)).toEqual([
      ['file:///krant.txt', [['Bo Maas', 'here']]],
      ['file:///blad0.txt', [['Bo Maas', 'elsewhere']]],
    ]);
    expect(changed(one, 'Maes', two)[0]).toEqual([
      'file:///krant.txt',
      [
        ['Bo Maas', 'here'],
        ['Bo Maas', 'said'],
        ['Bo Maas', 'here'],
      ],
    ]);
  });

  it('asks before every change', () => {
    const { analysis, text, corpus } = open(one);
    const edit = rename(analysis, text.indexOf('Maes'), 'Maas', { corpus, message });
    expect(Object.values(edit!.changeAnnotations!).every((a) => a.needsConfirmation)).toBe(true);
  });

  it('offers names only', () => {
    const { analysis, cursor, text } = open(one);
    expect(prepareRename(analysis, cursor)).toBeUndefined();
    expect(prepareRename(analysis, text.indexOf('Bo Maes'))?.placeholder).toBe('Bo Maes');
  });
});

describe('workspace symbols', () => {
  const names = (query: string) => {
    const { corpus } = open(one, two, 'Het <o navo>Noord-Atlantisch Verdrag</o>, de <o navo>NAVO</o>.');
    return workspaceSymbols(query, corpus, message).map((s) => s.name);
  };

  it('finds actors by any name, letters in order, accents aside', () => {
    expect(names('ada sm')).toEqual(['Ada Smit', 'Ada Smit']);
    expect(names('nrdv')).toEqual(['Noord-Atlantisch Verdrag']);
    expect(names('navo')).toEqual(['NAVO (Noord-Atlantisch Verdrag)']);
    expect(names('xyz')).toEqual([]);
    expect(names('').length).toBe(5);
  });
});
