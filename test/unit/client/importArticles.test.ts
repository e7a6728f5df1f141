/** What a reader is told when an import is done: what came in, that nothing did, or that there was no answer. */
import { expect, it, vi } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { registerImport } from '../../../client/src/importArticles';
import type { Server } from '../../../client/src/server';

const editor = vi.hoisted(() => ({
  commands: new Map<string, (choice: object) => Promise<void>>(),
  told: [] as string[],
}));
vi.mock('vscode', () => {
  const uri = (path: string) => ({ path });
  const tell = (how: string) => (text: string) => Promise.resolve(void editor.told.push(`${how}: ${text}`));
  return {
    commands: {
      registerCommand: (name: string, run: (choice: object) => Promise<void>) =>
        editor.commands.set(name, run),
    },
    Uri: { parse: uri, joinPath: ({ path }: { path: string }, name: string) => uri(`${path}/${name}`) },
    window: {
      showInformationMessage: tell('done'),
      showWarningMessage: tell('warning'),
      showTextDocument: () => Promise.resolve(),
    },
    workspace: {
      fs: {
        readFile: () => Promise.resolve(new Uint8Array()),
        readDirectory: () => Promise.resolve([]),
        writeFile: () => Promise.resolve(),
      },
      openTextDocument: () => Promise.resolve(),
    },
  };
});

const article = { name: 'kade.txt', text: 'Kade\n', corrections: [] };

it.each([
  [undefined, 'warning: Duiding’s reader did not answer.'],
  [[], 'warning: No article came in; the log tells why.'],
  [[article], 'done: 1 article came in, in /in.'],
  [[article, { ...article, name: 'sluis.txt' }], 'done: 2 articles came in, in /in.'],
])('of the articles %j it tells: %s', async (articles, told) => {
  const answer = articles && { articles, report: [] };
  const server = { start: () => undefined, request: () => Promise.resolve(answer) } as unknown as Server;
  registerImport(
    server,
    () => messagesIn('en'),
    () => undefined,
  );
  editor.told.length = 0;
  await editor.commands.get('duiding.import')!({ files: ['/a.zip'], folder: '/in' });
  expect(editor.told).toEqual([told]);
});
