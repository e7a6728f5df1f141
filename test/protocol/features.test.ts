/** Over the real protocol: every feature answers, in the form the protocol wants. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { startEditor, type Editor } from './editor';

const uri = 'file:///map/brug.txt';
const other = 'file:///map/dijk.txt';
const text = `Brug bij Overmeer blijft dicht

Burgemeester Johanna Vermeulen heeft vrijdag in Rotterdam gepraat. “Wij nemen geen enkel risico”, zei Vermeulen. Zie https://krant.example/brug voor meer.

Geen haast

Wethouder Pieter Jansen zegt dat hij geen haast heeft. Er zijn 130.000 mensen door getroffen.
`;
let editor: Editor;
const ask = <R>(method: string, params: object = {}, at = uri) =>
  editor.connection.sendRequest<R>(`textDocument/${method}`, { textDocument: { uri: at }, ...params });
/** The place of the n-th occurrence of these words. */
function place(words: string, n = 0): { position: { line: number; character: number } } {
  let at = -1;
  for (let i = 0; i <= n; i += 1) at = text.indexOf(words, at + 1);
  const before = text.slice(0, at).split('\n');
  return { position: { line: before.length - 1, character: before.at(-1)!.length } };
}

beforeAll(async () => {
  editor = await startEditor(
    { locales: ['nl'], commandLinks: true, settings: { inlayHints: true, codeLens: true } },
    { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
  );
  await editor.open(uri, text);
  await editor.open(other, 'Johanna Vermeulen was in Rotterdam. Dat zei Vermeulen zelf.\n');
});
afterAll(() => editor.close());

describe('an actor', () => {
  it('is told of on hover, with trusted commands only', async () => {
    const { contents } = await ask<Hover>('hover', place('Vermeulen', 1));
    const { value } = contents as { value: string };
    expect(value).toContain('**Johanna Vermeulen** · persoon');
    const commands = [...value.matchAll(/\(command:([\w.]+)/g)].map(([, c]) => c);
    const correct = ['duiding.correct', 'duiding.correct', 'duiding.correct'];
    expect(commands.sort()).toEqual([
      ...correct,
      'duiding.row.show',
      'duiding.showMentions',
      'duiding.showQuotes',
    ]);
  });

  it('is found at its definition, its references and its highlights', async () => {
    const [definition] = await ask<Location[]>('definition', place('Vermeulen', 1));
    expect(definition).toMatchObject({ uri, range: { start: { line: 2, character: 13 } } });
    const references = await ask<Location[]>('references', {
      ...place('Vermeulen', 1),
      context: { includeDeclaration: true },
    });
    expect(references.map((r) => r.uri)).toContain(other);
    const lit = await ask<DocumentHighlight[]>('documentHighlight', place('Vermeulen', 1));
    expect(lit.length).toBeGreaterThanOrEqual(2);
  });

  it('is renamed in the corrections file and, with a preview, in both articles', async () => {
    const edit = await ask<WorkspaceEdit>('rename', {
      ...place('Johanna Vermeulen'),
      newName: 'Joanna Vermeulen',
    });
    const changed = edit.documentChanges!.map((d) =>
      'textDocument' in d ? d.textDocument.uri : `${d.kind} ${'uri' in d && d.uri}`,
    );
    const file = 'file:///map/duiding.json';
    expect(changed).toEqual([`create ${file}`, file, uri, other]);
    expect(edit.changeAnnotations?.['shown']).toEqual({
      label: 'Getoond als “Joanna Vermeulen” (duiding.json)',
      needsConfirmation: false,
    });
    expect(edit.changeAnnotations?.['here']).toEqual({ label: 'In dit artikel', needsConfirmation: true });
  });

  it('says that only names are renamed', async () => {
    await expect(ask('prepareRename', place('blijft'))).rejects.toThrow('Alleen een naam');
  });

  it('is found by Ctrl+T', async () => {
    const symbols = await editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'vermeul',
    });
    expect(symbols.map((s) => s.location.uri)).toEqual([uri, other]);
  });

  it('is completed', async () => {
    await editor.change(other, 2, 'Toen kwam Ve', { line: 1, character: 0 });
    const items = await ask<CompletionItem[]>('completion', { position: { line: 1, character: 12 } }, other);
    expect(items.map((i) => i.label)).toContain('Johanna Vermeulen');
  });
});

describe('the page', () => {
  it('folds, grows selections and links addresses', async () => {
    const folds = await ask<FoldingRange[]>('foldingRange');
    expect(folds).toContainEqual({ startLine: 4, endLine: 6 });
    const [selection] = await ask<SelectionRange[]>('selectionRange', {
      positions: [place('risico').position],
    });
    expect(selection?.parent?.range.start).toEqual(place('Wij').position);
    const [link] = await ask<DocumentLink[]>('documentLink');
    expect(link?.target).toBe('https://krant.example/brug');
  });

  it('has lenses and hints when asked for', async () => {
    const lenses = await ask<{ command: { title: string } }[]>('codeLens');
    expect(lenses.map((l) => l.command.title)).toContain('Johanna Vermeulen: 1 citaat');
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect(Array.isArray(await ask<InlayHint[]>('inlayHint', { range }))).toBe(true);
  });
});

describe('problems', () => {
  const third = 'file:///map/fout.txt';

  it('are pulled, and mended by their quick fix', async () => {
    await editor.open(third, 'De “ene” en de “andere” en nog een "derde" brug.\n');
    const report = await ask<DocumentDiagnosticReport>('diagnostic', {}, third);
    const items = (report as { items: Diagnostic[] }).items.filter((d) => d.code === 'mark-mixed');
    expect(items).toHaveLength(1);
    const actions = await ask<CodeAction[]>(
      'codeAction',
      { range: items[0]!.range, context: { diagnostics: items } },
      third,
    );
    const edits = actions[0]!.edit!.changes![third]!;
    expect(edits.map((e) => e.newText)).toEqual(['“', '”']);
  });

  it('of a quote without a speaker and of a spelling have fixes that put the reading right', async () => {
    const fourth = 'file:///map/wie.txt';
    const lines = [
      'Anthony Maas was er. Antony Maas ging naar huis.',
      'Zo klonk het: “Dit duurt te lang voor ons.”',
    ];
    await editor.open(fourth, lines.join('\n\n'));
    const { items } = await ask<{ items: Diagnostic[] }>('diagnostic', {}, fourth);
    const fixesOf = async (code: string) => {
      const problem = items.find((d) => d.code === code)!;
      const context = { diagnostics: [problem], triggerKind: 2 };
      const actions = await ask<CodeAction[]>('codeAction', { range: problem.range, context }, fourth);
      return actions.filter((a) => a.diagnostics?.[0]?.code === code).map((a) => a.title);
    };
    expect(await fixesOf('speaker-unknown')).toEqual(
      expect.arrayContaining(['Dit zegt Anthony Maas', 'De spreker is…']),
    );
    expect(await fixesOf('name-spelling')).toContain('“Antony Maas” is ook goed gespeld');
  });
});

describe('colours', () => {
  it('come whole, in part and as a delta', async () => {
    const full = await ask<SemanticTokens>('semanticTokens/full');
    const range = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
    const part = await ask<SemanticTokens>('semanticTokens/range', { range });
    expect(part.data.length).toBeGreaterThan(0);
    expect(part.data.length).toBeLessThan(full.data.length);
    await editor.change(uri, 2, ' Jazeker.', { line: 6, character: text.split('\n')[6]!.length });
    const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', {
      previousResultId: full.resultId,
    });
    expect(delta.edits).toEqual([]);
    await editor.change(uri, 3, 'Rotterdam ', { line: 6, character: 0 });
    const next = await ask<SemanticTokensDelta>('semanticTokens/full/delta', {
      previousResultId: delta.resultId,
    });
    expect(next.edits.length).toBe(1);
    const stale = await ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'nooit' });
    expect(stale.data.length).toBeGreaterThan(0);
  });
});
