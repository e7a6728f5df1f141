/** What the views say that they show: the folder only where somebody reads it. */
import type { Memento } from 'vscode';
import { expect, it, vi } from 'vitest';
import { Scope } from '../../../client/src/views/scope';

const editor = vi.hoisted(() => ({
  env: { uiKind: 1, remoteName: undefined as string | undefined },
  folders: [{ uri: { scheme: 'file' } }],
  index: true,
}));

vi.mock('vscode', () => {
  const nothing = { dispose: () => undefined };
  return {
    commands: { registerCommand: () => nothing, executeCommand: () => undefined },
    Disposable: { from: () => nothing },
    env: editor.env,
    EventEmitter: class {
      readonly event = () => nothing;
      fire(): void {}
    },
    UIKind: { Desktop: 1, Web: 2 },
    window: { onDidChangeActiveTextEditor: () => nothing },
    workspace: {
      onDidCloseTextDocument: () => nothing,
      textDocuments: [],
      get workspaceFolders() {
        return editor.folders;
      },
      getConfiguration: () => ({ get: () => editor.index }),
    },
  };
});

const memory = { get: () => 'folder', update: () => Promise.resolve() } as unknown as Memento;

it.each([
  ['a folder on disk', 'file', true, 1, undefined, 'folder'],
  ['on another machine, in a browser', 'file', true, 2, 'elsewhere', 'folder'],
  ['the setting is off', 'file', false, 1, undefined, 'open'],
  ['no disk', 'vscode-vfs', true, 1, undefined, 'open'],
  ["the browser's own host", 'file', true, 2, undefined, 'open'],
] as const)('%s', (_, scheme, index, uiKind, remoteName, shown) => {
  editor.folders = [{ uri: { scheme } }];
  editor.index = index;
  Object.assign(editor.env, { uiKind, remoteName });
  const scope = new Scope(memory);
  expect(scope.value).toBe(shown);
  expect(scope.params()).toEqual(shown === 'folder' ? { folder: true } : {});
  expect(scope.isEmpty).toBe(shown === 'open');
});
