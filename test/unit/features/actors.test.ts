/** Definition, references, highlight, rename and Ctrl+T: everything that follows one actor. */
import { describe, expect, it } from 'vitest';
import type { AnnotatedTextEdit, CreateFile, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { messagesIn } from '../../../l10n/message';
import { Corpus } from '../../../server/src/corpus/corpus';
import { definition } from '../../../server/src/features/definition';
import { documentHighlight } from '../../../server/src/features/documentHighlight';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import type { Corrections } from '../../../server/src/corrections/corrections';
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
    const found = references(analysis, cursor, { corpus });
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

  it('asks before every change of a text', () => {
    const { analysis, text, corpus } = open(one);
    const edit = rename(analysis, text.indexOf('Maes'), 'Maas', { corpus, message });
    const { shown, ...inTexts } = edit!.changeAnnotations!;
    expect(shown!.needsConfirmation).toBe(false);
    expect(Object.values(inTexts).every((a) => a.needsConfirmation)).toBe(true);
  });

  const entered = (at: string, newName: string, file: string | undefined) => {
    const { analysis, text, corpus } = open(one, two);
    const corrections = { uri: 'file:///duiding.json', ...(file === undefined ? {} : { text: file }) };
    const edit = rename(analysis, text.indexOf(at), newName, { corpus, message, corrections });
    const changes = edit!.documentChanges!.filter((d) =>
      ('textDocument' in d ? d.textDocument : (d as CreateFile)).uri.endsWith('.json'),
    );
    const before = TextDocument.create('', '', 0, file ?? '');
    const edits = changes.flatMap((d) => ('edits' in d ? (d.edits as AnnotatedTextEdit[]) : []));
    expect(edits.every((e) => e.annotationId === 'shown')).toBe(true);
    const { actors } = JSON.parse(TextDocument.applyEdits(before, edits) || '{}') as Partial<Corrections>;
    return { made: changes.some((d) => 'kind' in d && d.kind === 'create'), actors };
  };

  it('gives the actor the name in the corrections file, which it makes where there is none', () => {
    expect(entered('Bo Maes', 'Bo Maas', undefined)).toEqual({
      made: true,
      actors: [{ name: 'Bo Maas', aliases: ['Bo Maes'] }],
    });
    const file = '{\n  "actors": [{ "name": "Bo Maes", "party": "De Brug" }, { "name": "Ada" }]\n}\n';
    expect(entered('Bo Maes', 'Bo Maas', file)).toEqual({
      made: false,
      actors: [{ name: 'Bo Maas', party: 'De Brug', aliases: ['Bo Maes'] }, { name: 'Ada' }],
    });
  });

  it('keeps the rest of the name where a part of it is renamed', () => {
    expect(entered('Maes', 'Maas', undefined).actors).toEqual([{ name: 'Bo Maas', aliases: ['Bo Maes'] }]);
    expect(entered('Maes', 'Bo van Maas', undefined).actors).toEqual([
      { name: 'Bo van Maas', aliases: ['Bo Maes'] },
    ]);
  });

  it('makes one of two entries when the new name is taken, and one name of an alias', () => {
    const two = '{ "actors": [{ "name": "Bo Maes" }, { "name": "Bo Maas", "note": "ja" }] }';
    expect(entered('Bo Maes', 'Bo Maas', two).actors).toEqual([
      { name: 'Bo Maas', note: 'ja', aliases: ['Bo Maes'] },
    ]);
    const alias = '{ "actors": [{ "name": "Bo Maes", "aliases": ["B. Maes"] }] }';
    expect(entered('Bo Maes', 'B. Maes', alias).actors).toEqual([{ name: 'B. Maes', aliases: ['Bo Maes'] }]);
  });

  it('leaves a corrections file alone that is no JSON', () => {
    const { analysis, text, corpus } = open(one);
    const corrections = { uri: 'file:///duiding.json', text: '{ "actors": [' };
    const edit = rename(analysis, text.indexOf('Maes'), 'Maas', { corpus, message, corrections });
    expect(edit!.documentChanges!.length).toBe(1);
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
