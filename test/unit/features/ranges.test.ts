/** Folding, growing selections, links, inlay hints, lenses and completion. */
import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { messagesIn } from '../../../l10n/message';
import { Corpus } from '../../../server/src/corpus/corpus';
import { codeLens } from '../../../server/src/features/codeLens';
import { completion } from '../../../server/src/features/completion';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { foldingRanges } from '../../../server/src/features/foldingRanges';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { linesOf } from '../../../server/src/features/lines';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import { marked } from './marked';

const message = messagesIn('nl');

describe('folding', () => {
  it('folds sections and quotes of several lines', () => {
    const { analysis } = marked(
      'De brug blijft voorlopig dicht\n\nEen eerste alinea die lang genoeg is om er een te zijn.\n\nGeen haast\n\n<q x>“Een alinea.\n\n“En nog een”</q>, zei <a x>Bo</a>.\n',
    );
    expect(foldingRanges(analysis)).toEqual([
      { startLine: 0, endLine: 8 },
      { startLine: 4, endLine: 8 },
      { startLine: 6, endLine: 8 },
    ]);
  });

  it('folds nothing that stands on one line', () => {
    const { analysis } = marked('Toen zei <a x>Bo</a>: <q x>“Een alinea.”</q>\n');
    expect(foldingRanges(analysis)).toEqual([]);
  });
});

describe('selection', () => {
  it('grows from word to name, quote, sentence, paragraph and article', () => {
    const { analysis, cursor, text } = marked(
      'Het was laat. <q x>“Ik ben <a x>Bo Ma<|>es</a> van hier”</q>, zei hij.\n\nNog een alinea.\n',
    );
    const lines = linesOf(analysis.article);
    const grown: string[] = [];
    let range: SelectionRange | undefined = selectionRanges(analysis, [cursor])[0];
    for (; range; range = range.parent)
      grown.push(text.slice(lines.offset(range.range.start), lines.offset(range.range.end)));
    expect(grown).toEqual([
      'Maes',
      'Bo Maes',
      'Ik ben Bo Maes van hier',
      '“Ik ben Bo Maes van hier”',
      '“Ik ben Bo Maes van hier”, zei hij.',
      'Het was laat. “Ik ben Bo Maes van hier”, zei hij.',
      text,
    ]);
  });

  it('gives the article for an empty line and an empty text', () => {
    expect(selectionRanges(marked('').analysis, [0])).toHaveLength(1);
    expect(selectionRanges(marked('Ja.\n\n\n\nNee.').analysis, [5])[0]!.range.end.line).toBe(4);
  });
});

describe('links', () => {
  it('links web addresses, without the punctuation around them', () => {
    const { analysis } = marked(
      'Zie https://krant.example/brug?id=1, www.blad.example. Of (http://x.example/a). Niet command:x, file:///etc of a@b.example!',
    );
    expect(documentLinks(analysis).map((l) => l.target)).toEqual([
      'https://krant.example/brug?id=1',
      'https://www.blad.example',
      'http://x.example/a',
    ]);
  });
});

describe('inlay hints', () => {
  it('name the speaker where the text does not', () => {
    const { analysis, text } = marked(
      '<q x>“Ja”</q>, <cue>zei</cue> <src><a x>Bo Maes</a></src>. <q x inferred>“Nee”</q>. <q x>“Wel”</q>, <cue>zei</cue> <src><a x pron>hij</a></src>. <q ?>“Hm”</q>.',
    );
    const hints = inlayHints(analysis, { start: 0, end: text.length }, message);
    expect(hints.map((h) => [h.position.character, h.label])).toEqual([
      [text.indexOf('“Nee”') + 5, '— Bo Maes'],
      [text.indexOf('“Wel”') + 5, '— Bo Maes'],
    ]);
    expect(inlayHints(analysis, { start: 0, end: 5 }, message)).toEqual([]);
  });
});

describe('code lens', () => {
  it('names the main speakers above the title', () => {
    const { analysis } = marked(
      'De brug blijft dicht\n\n<q a>“Ja”</q>, zei <a a>Ada</a>. <q b>“Nee”</q> en <q b>“nooit”</q>, zei <a b>Bo</a>. <a c>Cor</a> zweeg.',
    );
    expect(codeLens(analysis, message).map((l) => l.command!.title)).toEqual([
      'Bo: 2 citaten',
      'Ada: 1 citaat',
    ]);
    expect(codeLens(marked('').analysis, message)).toEqual([]);
  });
});

describe('completion', () => {
  const offered = (line: string) => {
    const corpus = new Corpus();
    corpus.set(
      marked(
        '<a s>Élise van Smeden</a>, <role s>wethouder</role>, en <o n>NAVO</o>. <a s>Van Smeden</a> ging.',
      ).analysis,
    );
    const position = { line: 0, character: line.length };
    return completion(line, position, { corpus, message });
  };

  it('offers names and aliases after two letters, by any word of the name', () => {
    expect(offered('Toen zei Sm').map((i) => i.label)).toEqual(['Élise van Smeden', 'Van Smeden']);
    expect(offered('El').map((i) => i.label)).toEqual(['Élise van Smeden']);
    expect(offered('De NA')[0]).toMatchObject({ detail: 'organisatie' });
    expect(offered('Sm')[0]).toMatchObject({
      detail: 'persoon · wethouder',
      filterText: 'Smeden Élise van Smeden',
    });
  });

  it('replaces what was typed, no more', () => {
    expect(offered('Toen zei Sm')[0]!.textEdit).toEqual({
      range: { start: { line: 0, character: 9 }, end: { line: 0, character: 11 } },
      newText: 'Élise van Smeden',
    });
  });

  it.each(['S', 'de sm', 'xSm', 'Sx', ''])('keeps quiet after “%s”', (line) =>
    expect(offered(line)).toEqual([]),
  );
});
