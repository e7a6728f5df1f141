/** The outline: title, headings, quotes under them. */
import type { DocumentSymbol } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { documentSymbols } from '../../../server/src/features/documentSymbols';
import { marked } from './marked';

const lines = (symbols: DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap((s) => [`${'  '.repeat(depth)}${s.name}`, ...lines(s.children ?? [], depth + 1)]);

it('nests quotes in headings and headings in the title', () => {
  const { analysis } = marked(
    `De brug blijft dicht voor het hele verkeer

<q bo>“Dat is jammer voor de buurt”</q>, zei <a bo>Bo Maes</a> gisteren tegen de verzamelde pers in het dorp.

Geen haast

<q ?>dat het nog jaren duurt</q>, klinkt het.
`,
  );
  const symbols = documentSymbols(analysis, messagesIn('nl'));
  expect(lines(symbols)).toEqual([
    'De brug blijft dicht voor het hele verkeer',
    '  Bo Maes: “Dat is jammer voor de buurt”',
    '  Geen haast',
    '    Spreker onbekend: dat het nog jaren duurt',
  ]);
  const heading = symbols[0]!.children![1]!;
  expect([heading.range.start.line, heading.range.end.line]).toEqual([4, 6]);
  const contains = (outer: DocumentSymbol): boolean =>
    outer.selectionRange.start.line >= outer.range.start.line && (outer.children ?? []).every(contains);
  expect(symbols.every(contains)).toBe(true);
});
