/** A feature of the editor: what it promises and how it is answered, in one row, so that neither stands without the other. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session';

/** What of a connection answers each capability: a row can register nothing that it does not promise. */
interface Registers {
  readonly hoverProvider: Pick<Connection, 'onHover'>;
  readonly definitionProvider: Pick<Connection, 'onDefinition'>;
  readonly referencesProvider: Pick<Connection, 'onReferences'>;
  readonly documentHighlightProvider: Pick<Connection, 'onDocumentHighlight'>;
  readonly renameProvider: Pick<Connection, 'onPrepareRename' | 'onRenameRequest'>;
  readonly documentSymbolProvider: Pick<Connection, 'onDocumentSymbol'>;
  readonly workspaceSymbolProvider: Pick<Connection, 'onWorkspaceSymbol'>;
  readonly foldingRangeProvider: Pick<Connection, 'onFoldingRanges'>;
  readonly selectionRangeProvider: Pick<Connection, 'onSelectionRanges'>;
  readonly documentLinkProvider: Pick<Connection, 'onDocumentLinks'>;
  readonly completionProvider: Pick<Connection, 'onCompletion'>;
  readonly inlayHintProvider: Languages<'inlayHint'>;
  readonly codeLensProvider: Pick<Connection, 'onCodeLens'>;
  readonly codeActionProvider: Pick<Connection, 'onCodeAction'>;
  readonly executeCommandProvider: Pick<Connection, 'onExecuteCommand'>;
  readonly diagnosticProvider: Languages<'diagnostics'>;
  readonly semanticTokensProvider: Languages<'semanticTokens'>;
}
interface Languages<L extends keyof Connection['languages']> {
  readonly languages: Pick<Connection['languages'], L>;
}

export interface Feature<C extends keyof Registers> {
  /** What is told to the editor at `initialize`. */
  readonly capability: NonNullable<ServerCapabilities[C]>;
  /** Registers the handlers; called once. */
  readonly answer: (connection: Registers[C], session: Session) => void;
}

/** One row for each capability; a capability without its row does not compile, nor does a row without one. */
export type Features = { readonly [C in keyof Registers]: Feature<C> };

export function capabilitiesOf(features: Features): ServerCapabilities {
  return Object.fromEntries(Object.entries(features).map(([name, { capability }]) => [name, capability]));
}

export function register(features: Features, connection: Connection, session: Session): void {
  for (const { answer } of Object.values(features)) answer(connection, session);
}
