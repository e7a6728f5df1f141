/** What the editor at the other end can do, and how its reader wants it, as it tells at `initialize`. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/protocol';

export interface Editor {
  readonly options: InitializationOptions;
  /** Addresses of the workspace's folders. */
  readonly folders: readonly string[];
  readonly asksConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly createsFiles: boolean;
  readonly showsProgress: boolean;
  /** What it asks for again when the server says so. */
  readonly refreshes: readonly View[];
}

const views = ['semanticTokens', 'diagnostics', 'inlayHint', 'codeLens'] as const;
type View = (typeof views)[number];

/** An editor of which nothing is known. */
export const anyEditor: Editor = {
  options: {},
  folders: [],
  asksConfiguration: false,
  watchesFiles: false,
  createsFiles: false,
  showsProgress: false,
  refreshes: [],
};

/** What is not told counts as not there. */
export function readEditor({
  initializationOptions,
  workspaceFolders,
  capabilities,
}: InitializeParams): Editor {
  const { workspace } = capabilities;
  return {
    options: (initializationOptions ?? {}) as InitializationOptions,
    folders: (workspaceFolders ?? []).map((f) => f.uri),
    asksConfiguration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    showsProgress: capabilities.window?.workDoneProgress === true,
    refreshes: views.filter((view) => workspace?.[view]?.refreshSupport === true),
  };
}

/** Has the editor ask again for what it shows, as far as it can. */
export function refreshViews(connection: Connection, { refreshes }: Pick<Editor, 'refreshes'>): void {
  const { languages } = connection;
  const ask: Record<View, () => void> = {
    semanticTokens: () => void languages.semanticTokens.refresh(),
    diagnostics: () => void languages.diagnostics.refresh(),
    inlayHint: () => void languages.inlayHint.refresh(),
    codeLens: () => void connection.sendRequest('workspace/codeLens/refresh'),
  };
  for (const view of refreshes) ask[view]();
}
