/** Corrections over the real protocol: entered, taken back, read from disk, kept through faults, crashes and company. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'jsonc-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Correctable, Correction } from '../../server/src/protocol/corrections';
import {
  correctableRequest,
  correctionsRequest,
  correctRequest,
  quotesRequest,
  undoCorrectionRequest,
} from '../../server/src/protocol/requests';
import type { Row } from '../../server/src/protocol/rows';
import { startEditor, type Editor } from './editor';

const text = `Brug bij Overmeer blijft dicht

Burgemeester Johanna Vermeulen kwam vrijdag kijken in Rotterdam. “Wij nemen geen enkel risico met deze brug”, zei Vermeulen.

Wethouder Pieter Jansen zegt dat hij geen haast heeft.
`;
let folder: string;
let uri: string;
let file: string;
const editors: Editor[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duiding-'));
  file = join(folder, 'duiding.json');
  uri = pathToFileURL(join(folder, 'brug.txt')).href;
});
afterEach(async () => {
  for (const editor of editors.splice(0)) await editor.close();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

interface Told extends Editor {
  /** What the server said to the reader. */
  readonly messages: string[];
  readonly diagnostics: Map<string, PublishDiagnosticsParams['diagnostics']>;
  /** The button that the reader presses on the next message that has it. */
  press: string | undefined;
}

async function start(): Promise<Told> {
  const editor = await startEditor({ locales: ['en'], settings: { debounce: 0 } });
  editors.push(editor);
  const told: Told = Object.assign(editor, {
    messages: [] as string[],
    diagnostics: new Map<string, PublishDiagnosticsParams['diagnostics']>(),
    press: undefined,
  });
  const { connection } = editor;
  connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void told.messages.push(message),
  );
  connection.onRequest(
    'window/showMessageRequest',
    ({ message, actions }: { message: string; actions: { title: string }[] }) => {
      told.messages.push(message);
      const pressed = actions.find((a) => a.title === told.press);
      if (pressed) told.press = undefined;
      return pressed ?? null;
    },
  );
  connection.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) => {
    told.diagnostics.set(p.uri, p.diagnostics);
  });
  return told;
}

async function opened(): Promise<Told> {
  const editor = await start();
  await editor.open(uri, text);
  await editor.read(uri, 1);
  return editor;
}

const correct = (editor: Editor, ...corrections: Correction[]): Promise<boolean> =>
  editor.connection.sendRequest(correctRequest, { uri, corrections });
const data = (): Record<string, unknown[]> => parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;

/** What is shown at this address, if anything. */
function faultsOf(editor: Told, at: string): PublishDiagnosticsParams['diagnostics'] | undefined {
  const found = editor.diagnostics.get(at) ?? [];
  return found.length > 0 ? found : undefined;
}

async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (let i = 0; i < 1600; i += 1) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come to pass');
}

async function speakers(editor: Editor): Promise<string[]> {
  const found = await editor.connection.sendRequest(quotesRequest, { uri });
  return found.flatMap((s) => s.quotes.map((q) => `${s.name ?? '?'}: ${q.text}`));
}
const says = (editor: Editor, who: string) =>
  until(async () => (await speakers(editor)).some((s) => s.startsWith(`${who}: “Wij nemen`)));

/** The quote about the risk, as the server anchors it. */
async function risk(editor: Editor): Promise<Correctable> {
  const at = { line: 2, character: text.split('\n')[2]!.indexOf('enkel risico') };
  return editor.connection.sendRequest(correctableRequest, { uri, range: { start: at, end: at } });
}

describe('a correction', () => {
  it('is offered where asked for, enters the file, holds at once, and is undone by its button', async () => {
    const editor = await opened();
    await says(editor, 'Johanna Vermeulen');
    const at = { line: 2, character: text.split('\n')[2]!.indexOf('enkel risico') };
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], triggerKind: 1 },
    });
    const action = actions.find((a) => a.title === 'Pieter Jansen says this')!;
    expect(actions.map((a) => a.title)).toContain('Nobody says this');
    await editor.connection.sendRequest('workspace/executeCommand', action.command!);
    await says(editor, 'Pieter Jansen');
    expect(data()['speakers']).toMatchObject([{ speaker: 'Pieter Jansen', quote: { file: 'brug.txt' } }]);

    editor.press = 'Undo';
    expect(await correct(editor, { kind: 'notName', text: 'Overmeer' })).toBe(true);
    await until(() => !('notNames' in data()));
    expect(data()['speakers']).toHaveLength(1);
    await editor.connection.sendRequest(undoCorrectionRequest);
    await says(editor, 'Johanna Vermeulen');
  });

  it('that is none is refused whoever asks, and nothing beside it is entered', async () => {
    const editor = await opened();
    const role: Correction = { kind: 'role', name: 'Pieter Jansen', text: 'wethouder' };
    const unknown = { kind: 'praise', name: 'Pieter Jansen' } as unknown as Correction;
    await expect(correct(editor, role, unknown)).rejects.toThrow('no correction');
    const command = { command: 'duiding.applyCorrection', arguments: [uri, { kind: 'role', name: 7 }] };
    const told = editor.connection.sendRequest('workspace/executeCommand', command);
    await expect(told).rejects.toThrow('no correction');
    expect(existsSync(file)).toBe(false);
  });

  it('makes no light bulb: nothing is offered while the cursor only moves', async () => {
    const editor = await opened();
    const at = { line: 2, character: text.split('\n')[2]!.indexOf('enkel risico') };
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], triggerKind: 2 },
    });
    expect(actions).toEqual([]);
  });

  it('survives closing and opening again', async () => {
    const first = await opened();
    const { quote } = await risk(first);
    await correct(first, { kind: 'speaker', quote: quote!.at, speaker: 'Pieter Jansen' });
    const second = await opened();
    await says(second, 'Pieter Jansen');
  });

  it('that another program writes holds after a word from the editor, and when the file goes it is gone', async () => {
    const editor = await opened();
    const { quote } = await risk(editor);
    const watched = () =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(file).href, type: 2 }],
      });
    writeFileSync(file, JSON.stringify({ speakers: [{ quote: quote!.at, speaker: 'Wim Kok' }] }));
    await watched();
    await says(editor, 'Wim Kok');
    rmSync(file);
    await watched();
    await says(editor, 'Johanna Vermeulen');
  });

  it('typed in the file itself holds before it is saved', async () => {
    const editor = await opened();
    const { quote } = await risk(editor);
    const shown = pathToFileURL(file).href;
    const typed = JSON.stringify({ speakers: [{ quote: quote!.at, speaker: 'Wim Kok' }] });
    await editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: shown, languageId: 'jsonc', version: 1, text: typed },
    });
    await says(editor, 'Wim Kok');
    expect(existsSync(file)).toBe(false);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: shown } });
    await says(editor, 'Johanna Vermeulen');
  });
});

describe('a malformed file', () => {
  it('leaves the last good state in force, says where it is wrong, and is never overwritten', async () => {
    const editor = await opened();
    const { quote } = await risk(editor);
    await correct(editor, { kind: 'speaker', quote: quote!.at, speaker: 'Pieter Jansen' });
    await says(editor, 'Pieter Jansen');
    const broken = readFileSync(file, 'utf8').replace(/\n\}\s*$/, '\n');
    writeFileSync(file, broken);
    const shown = pathToFileURL(file).href;
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: shown, type: 2 }],
    });
    const [fault] = await until(() => faultsOf(editor, shown));
    expect(fault).toMatchObject({ message: 'a closing } is missing. Your last corrections stay in force.' });
    expect(fault!.range.start.line).toBe(broken.trimEnd().split('\n').length - 1);
    expect(await correct(editor, { kind: 'notName', text: 'Overmeer' })).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(broken);
    expect(editor.messages.at(-1)).toMatch(
      /^duiding\.json, line \d+: a closing \} is missing\. Mend the file first/,
    );
    await says(editor, 'Pieter Jansen');
    writeFileSync(file, `${broken}}\n`);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: shown, type: 2 }],
    });
    await until(() => editor.diagnostics.get(shown)?.length === 0);
  });
});

describe('several writers', () => {
  it('lose nothing: two servers with 100 corrections each leave 200', async () => {
    writeFileSync(file, '{\n  // van ons allebei\n  "actors": []\n}\n');
    const two = [await opened(), await opened()];
    const all = two.flatMap((editor, n) =>
      Array.from({ length: 100 }, (_, i) => correct(editor, { kind: 'notName', text: `Woord ${n} ${i}` })),
    );
    expect(new Set(await Promise.all(all))).toEqual(new Set([true]));
    const words = data()['notNames'] as string[];
    expect(new Set(words).size).toBe(200);
    expect(words).toHaveLength(200);
    expect(readFileSync(file, 'utf8')).toContain('// van ons allebei');
    expect(readdirSync(folder)).toEqual(['duiding.json']);
  });

  it('are not held up by one that died between writing and renaming', async () => {
    const editor = await opened();
    await correct(editor, { kind: 'notName', text: 'Overmeer' });
    const before = readFileSync(file, 'utf8');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(`${file}.lock`, `${pid} ${hostname()} 0.5`);
    writeFileSync(`${file}.${pid}.tmp`, '{ "notNames": [ "half');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await correct(editor, { kind: 'notName', text: 'Boven' })).toBe(true);
    expect(data()['notNames']).toEqual(['Overmeer', 'Boven']);
    expect(readdirSync(folder)).toEqual(['duiding.json']);
  });
});

describe('a read-only folder', () => {
  it('gets a message, and stays as it is', async () => {
    const editor = await opened();
    chmodSync(folder, 0o555);
    expect(await correct(editor, { kind: 'notName', text: 'Overmeer' })).toBe(false);
    expect(editor.messages.at(-1)).toContain('read-only. Nothing was changed.');
    expect(readdirSync(folder)).toEqual([]);
  });
});

const rowsOf = (rows: readonly Row[], kind: Row['kind']): readonly Row[] =>
  rows.flatMap((row) => row.children ?? []).filter((row) => row.kind === kind);

describe('what was corrected', () => {
  it('is listed, each with what takes it back, and so is each thing said of an actor', async () => {
    const editor = await opened();
    await correct(editor, { kind: 'same', name: 'Anna Bakker', others: ['Bakkers'], type: 'person' });
    await correct(editor, { kind: 'notName', text: 'Overmeer' });
    const done = async () => rowsOf(await editor.connection.sendRequest(correctionsRequest), 'done');
    const rows = await until(async () => {
      const found = await done();
      return found.length === 2 && found;
    });
    expect(rows.map((r) => [r.label, r.description])).toEqual([
      ['Anna Bakker', 'person · = Bakkers'],
      ['“Overmeer”', 'no name'],
    ]);
    await correct(editor, rows[0]!.children![1]!.enter!.undo!);
    expect(data()['actors']).toEqual([{ name: 'Anna Bakker', type: 'person' }]);
    await correct(editor, rows[1]!.enter!.undo!);
    expect(data()['notNames']).toEqual([]);
  });
});

describe('what waits for the reader', () => {
  it('is a correction that has lost its place, in the overview and in the file', async () => {
    const editor = await opened();
    const { quote } = await risk(editor);
    await correct(editor, { kind: 'speaker', quote: quote!.at, speaker: 'Pieter Jansen' });
    await editor.change(uri, 2, text.replace(/“Wij nemen.*”, /, 'Meer wilde zij niet kwijt, '));
    await editor.read(uri, 2);
    const lostRows = async () => rowsOf(await editor.connection.sendRequest(correctionsRequest), 'lost');
    const [lost] = await until(async () => {
      const found = await lostRows();
      return found.length > 0 && found;
    });
    expect(lost!.description).toBe('Pieter Jansen says this · brug.txt');
    const shown = pathToFileURL(file).href;
    const [told] = await until(() => faultsOf(editor, shown));
    expect(told).toMatchObject({ code: 'correction-lost', range: lost!.at!.range });
    await editor.connection.sendRequest(correctRequest, {
      uri: lost!.enter!.uri,
      corrections: [lost!.enter!.undo!],
    });
    expect(data()['speakers']).toEqual([]);
    await until(async () => (await lostRows()).length === 0);
  });

  it('is two actors that are probably one, until it is accepted or refused', async () => {
    const editor = await opened();
    const other = pathToFileURL(join(folder, 'dijk.txt')).href;
    await editor.open(other, 'Directeur Jelmer Brouwers sprak in Rotterdam.\n');
    await editor.read(other, 1);
    const third = pathToFileURL(join(folder, 'sluis.txt')).href;
    await editor.open(third, 'Directeur Jelmer Brouwer sprak in Rotterdam.\n');
    await editor.read(third, 1);
    const suggestions = async () =>
      rowsOf(await editor.connection.sendRequest(correctionsRequest), 'suggestion');
    const [pair] = await suggestions();
    expect(pair!.label.split(' = ').sort()).toEqual(['Jelmer Brouwer', 'Jelmer Brouwers']);
    await correct(editor, pair!.enter!.refuse!);
    expect(await suggestions()).toEqual([]);
  });
});
