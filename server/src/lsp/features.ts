/** The features of the editor, one row each. What answers stands in `features/`; here is only when it is asked. */
import { CodeActionTriggerKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { codeActions } from '../features/codeActions';
import { codeLens } from '../features/codeLens';
import { completion } from '../features/completion';
import { correctActions } from '../features/correctActions';
import { definition } from '../features/definition';
import { diagnostics } from '../features/diagnostics';
import { documentHighlight } from '../features/documentHighlight';
import { documentLinks } from '../features/documentLinks';
import { documentSymbols } from '../features/documentSymbols';
import { figureProblemsElsewhere } from '../features/figureProblemsElsewhere';
import { folderProblems } from '../features/folderProblems';
import { foldingRanges } from '../features/foldingRanges';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { linesOf } from '../features/lines';
import { references } from '../features/references';
import { prepareRename, rename } from '../features/rename';
import { selectionRanges } from '../features/selectionRanges';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { applyCorrectionCommand } from '../protocol/corrections';
import type { Features } from './feature';
import { semanticTokensFeature } from './semanticTokensFeature';

export const features: Features = {
  hoverProvider: {
    capability: true,
    answer: (connection, session) =>
      connection.onHover((p, token) =>
        session.at(p, token, (a, offset) =>
          hover(a, offset, { ...session.context(), compared: session.compared }),
        ),
      ),
  },
  definitionProvider: {
    capability: true,
    answer: (connection, session) =>
      connection.onDefinition((p, token) =>
        session.at(p, token, (a, offset) => definition(a, offset, session.corpus)),
      ),
  },
  referencesProvider: {
    capability: true,
    answer: (connection, session) =>
      connection.onReferences((p, token) =>
        session.at(p, token, (a, offset) => references(a, offset, session.context())),
      ),
  },
  documentHighlightProvider: {
    capability: true,
    answer: (connection, session) =>
      connection.onDocumentHighlight((p, token) => session.at(p, token, documentHighlight)),
  },
  renameProvider: {
    capability: { prepareProvider: true },
    answer: (connection, session) => {
      connection.onPrepareRename(async (p, token) => {
        const found = await session.at(p, token, prepareRename);
        if (found) return found;
        throw new ResponseError(LSPErrorCodes.RequestFailed, session.message()('rename.nothing'));
      });
      connection.onRenameRequest((p, token) =>
        session.at(p, token, (a, offset) => {
          const file = session.corrections.fileFor(p.textDocument.uri);
          const changeable = file?.text === undefined ? session.editor.createsFiles : true;
          const context = { ...session.context(), ...(changeable && { corrections: file }) };
          return rename(a, offset, p.newName, context);
        }),
      );
    },
  },
  documentSymbolProvider: {
    capability: { label: 'Duiding' },
    answer: (connection, session) =>
      connection.onDocumentSymbol((p, token) =>
        session.reading(p.textDocument.uri, token, (a) => documentSymbols(a, session.message())),
      ),
  },
  workspaceSymbolProvider: {
    capability: true,
    answer: (connection, session) =>
      connection.onWorkspaceSymbol(({ query }) => {
        const { corpus, message, folder } = session.context();
        return workspaceSymbols(query, corpus, message, folder);
      }),
  },
  foldingRangeProvider: {
    capability: true,
    answer: (connection, session) =>
      connection.onFoldingRanges((p, token) => session.reading(p.textDocument.uri, token, foldingRanges)),
  },
  selectionRangeProvider: {
    capability: true,
    answer: (connection, session) =>
      connection.onSelectionRanges((p, token) =>
        session.reading(p.textDocument.uri, token, (a) => {
          const lines = linesOf(a.article);
          return selectionRanges(
            a,
            p.positions.map((position) => lines.offset(position)),
          );
        }),
      ),
  },
  documentLinkProvider: {
    capability: {},
    answer: (connection, session) =>
      connection.onDocumentLinks((p, token) => session.reading(p.textDocument.uri, token, documentLinks)),
  },
  completionProvider: {
    capability: {},
    // Does not wait for a reading: names are there already, and the list must keep up with the typing.
    answer: (connection, session) =>
      connection.onCompletion(({ textDocument, position }) => {
        const start = { line: position.line, character: 0 };
        const line = session.documents.get(textDocument.uri)?.getText({ start, end: position });
        return line === undefined ? [] : completion(line, position, session.context());
      }),
  },
  inlayHintProvider: {
    capability: true,
    answer: ({ languages }, session) =>
      languages.inlayHint.on((p, token) =>
        session.settings.inlayHints
          ? session.within(p, token, (a, span) => inlayHints(a, span, session.message()))
          : null,
      ),
  },
  codeLensProvider: {
    capability: {},
    answer: (connection, session) =>
      connection.onCodeLens((p, token) =>
        session.settings.codeLens && session.editor.options.commandLinks === true
          ? session.reading(p.textDocument.uri, token, (a) => codeLens(a, session.message()))
          : null,
      ),
  },
  codeActionProvider: {
    capability: { codeActionKinds: ['quickfix'] },
    answer: (connection, session) =>
      connection.onCodeAction((p, token) =>
        session.within(p, token, (a, span) => {
          const { diagnostics: problems, triggerKind } = p.context;
          const context = session.context();
          const inForce = session.corrections.contextFor(p.textDocument.uri);
          const corrected = correctActions(a, span, problems, { ...context, ...inForce });
          // What mends no problem comes only when asked for by hand: a light bulb on every name would be noise.
          const unasked = triggerKind === CodeActionTriggerKind.Automatic;
          return [
            ...codeActions(a, problems, context),
            ...corrected.filter(({ diagnostics }) => !unasked || diagnostics !== undefined),
          ];
        }),
      ),
  },
  executeCommandProvider: {
    capability: { commands: [applyCorrectionCommand] },
    answer: (connection, session) =>
      connection.onExecuteCommand(({ command, arguments: [uri, correction] = [] }) =>
        command === applyCorrectionCommand
          ? session.corrections.enter({ uri, corrections: [correction] })
          : null,
      ),
  },
  diagnosticProvider: {
    capability: { identifier: 'duiding', interFileDependencies: false, workspaceDiagnostics: false },
    answer: ({ languages }, session) =>
      languages.diagnostics.on(async (p, token) => {
        const read = await session.reading(p.textDocument.uri, token, (a) => a);
        if (!read) return { kind: 'full', items: [] };
        const figures = await session.besides.figureRows(read);
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        const ofFolder = [
          ...(session.folder.serves ? folderProblems(read, session.folder.actors) : []),
          ...figureProblemsElsewhere(read, figures),
        ];
        return { kind: 'full', items: diagnostics(read, session.settings, session.message(), ofFolder) };
      }),
  },
  semanticTokensProvider: semanticTokensFeature,
};
