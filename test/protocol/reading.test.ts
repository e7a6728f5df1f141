/** Over the real protocol: an article is opened, read, typed in, asked about and closed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentSymbol, Hover, SemanticTokens } from 'vscode-languageserver';
import { languageIds } from '../../server/src/languages/languages';
import type { QuotesParams, ServerExtras } from '../../server/src/protocol/protocol';
import { chooseLanguageNotification, marksRequest, quotesRequest } from '../../server/src/protocol/requests';
import { startEditor, type Editor } from './editor';

const uri = 'file:///map/overmeer.txt';
const text = `Brug bij Overmeer blijft dicht

De brug blijft nog dicht. “Wij nemen geen enkel risico”, zei Sofie Hermans vrijdag in Gent. Er zijn 130.000 mensen door getroffen.
`;

let editor: Editor;
const quotes = (params: QuotesParams) => editor.connection.sendRequest(quotesRequest, params);
const ask = <R>(method: string, params: object = {}) =>
  editor.connection.sendRequest<R>(`textDocument/${method}`, { textDocument: { uri }, ...params });

beforeAll(async () => {
  editor = await startEditor({ locales: ['nl'] });
  await editor.open(uri, text);
});
afterAll(() => editor.close());

it('offers what it can do', () => {
  const { capabilities } = editor.initialized;
  expect(capabilities.hoverProvider).toBe(true);
  expect(capabilities.semanticTokensProvider?.legend.tokenTypes).toContain('person');
});

it('reads an article when it is opened, and says so once', async () => {
  const read = await editor.read(uri, 1);
  expect(read).toMatchObject({ language: 'nl', reason: 'short', quotes: 1 });
  expect(editor.analysed.length).toBe(1);
});

it('colours it', async () => {
  const { data } = await ask<SemanticTokens>('semanticTokens/full');
  expect(data.length).toBeGreaterThan(0);
  expect(data.length % 5).toBe(0);
});

it('lists who said what', async () => {
  const [speaker] = await quotes({ uri });
  expect(speaker?.name).toContain('Hermans');
  expect(speaker?.quotes[0]?.text).toBe('“Wij nemen geen enkel risico”');
  expect(speaker?.quotes[0]?.range.start).toEqual({ line: 2, character: 27 });
});

it('tells which languages it reads', () => {
  const experimental = editor.initialized.capabilities.experimental as ServerExtras;
  expect(experimental.duiding.languages.map((l) => l.id)).toEqual(languageIds);
});

it('tells on hover, in Dutch', async () => {
  const hover = await ask<Hover>('hover', { position: { line: 2, character: 30 } });
  expect((hover.contents as { value: string }).value).toContain('Citaat van');
});

it('gives an outline and marks', async () => {
  const symbols = await ask<DocumentSymbol[]>('documentSymbol');
  expect(symbols[0]?.name).toBe('Brug bij Overmeer blijft dicht');
  const marks = await editor.connection.sendRequest(marksRequest, { uri });
  expect(marks!.said).toEqual([{ start: { line: 2, character: 27 }, end: { line: 2, character: 54 } }]);
});

it('reads once after a burst of typing, and answers from the text as it then stands', async () => {
  const before = editor.analysed.length;
  const typed = ' tot de zomer';
  const end = text.indexOf('\n');
  for (const [i, letter] of Array.from(typed).entries())
    await editor.change(uri, 2 + i, letter, { line: 0, character: end + i });
  const [title] = await ask<DocumentSymbol[]>('documentSymbol');
  expect(title?.name).toBe('Brug bij Overmeer blijft dicht tot de zomer');
  expect(editor.analysed.slice(before).map((a) => a.version)).toEqual([1 + typed.length]);
});

it('follows the reader’s choice of language, and takes it back', async () => {
  const count = editor.analysed.length;
  const told = async (n: number) => {
    while (editor.analysed.length < n) await new Promise((done) => setTimeout(done, 5));
    return editor.analysed.at(-1);
  };
  await editor.connection.sendNotification(chooseLanguageNotification, { uri, language: 'en' });
  expect(await told(count + 1)).toMatchObject({ language: 'en', reason: 'chosen' });
  await editor.connection.sendNotification(chooseLanguageNotification, { uri });
  expect(await told(count + 2)).toMatchObject({ language: 'nl' });
});

it('answers for what is not open with nothing', async () => {
  const params = { textDocument: { uri: 'file:///elders.txt' }, position: { line: 0, character: 0 } };
  expect(await editor.connection.sendRequest('textDocument/hover', params)).toBeNull();
  expect(await quotes({ uri: 'file:///elders.txt' })).toEqual([]);
});

it('leaves with code 0 when told to', async () => {
  const other = await startEditor();
  expect(await other.close()).toBe(0);
});
