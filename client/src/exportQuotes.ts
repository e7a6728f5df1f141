/** Takes quotes, actors and figures along: asks for a form and a folder, and writes the files there. */
import { commands, env, Uri, window, workspace, type Disposable } from 'vscode';
import type { Message, MessageKey } from '../../l10n/message';
import { fromBase64 } from '../../server/src/protocol/base64';
import type { MadeFile } from '../../server/src/protocol/taking';
import { exportRequest } from '../../server/src/protocol/requests';
import type { Server } from './server';

/** What is chosen beforehand: by a test, or a key bound to one form. */
interface Choice {
  readonly format?: string;
  readonly scope?: 'article' | 'open';
  readonly folder?: string;
}

const formats =
  'csv xlsx markdown html json ndjson webannotation hypothesis jsonld tei brat ris refi-qda'.split(' ');

export function registerExport(server: Server, message: () => Message): Disposable {
  return commands.registerCommand('duiding.export', (choice?: Choice) =>
    exportQuotes(server, message(), choice ?? {}),
  );
}

async function exportQuotes(server: Server, message: Message, choice: Choice): Promise<void> {
  const format = choice.format ?? (await chooseFormat(message));
  if (format === undefined) return;
  const scope = choice.scope ?? (await chooseScope(message));
  if (scope === undefined) return;
  const folder = choice.folder === undefined ? await chooseFolder(message) : Uri.parse(choice.folder);
  if (folder === undefined) return;
  const uri = window.activeTextEditor?.document.uri.toString();
  const files = await server.request(exportRequest, {
    format,
    ...(scope === 'article' && uri !== undefined ? { uri } : {}),
  });
  if (!files || files.length === 0) {
    void window.showWarningMessage(message(files ? 'export.nothing' : 'server.noAnswer'));
    return;
  }
  try {
    await writeFiles(folder, files);
  } catch (error) {
    void window.showErrorMessage(message('export.failed', folder.path, String(error)));
    return;
  }
  await tellWritten(files, folder, message);
}

async function tellWritten(files: readonly MadeFile[], folder: Uri, message: Message): Promise<void> {
  const names =
    files.length > 3 ? message('export.files', files.length) : files.map((f) => f.name).join(', ');
  const copy = message('export.copyPath');
  const done = await window.showInformationMessage(message('export.done', names, folder.path), copy);
  if (done === copy) await env.clipboard.writeText(folder.fsPath);
}

async function chooseFormat(message: Message): Promise<string | undefined> {
  const items = formats.map((format) => ({
    label: message(`export.${format}` as MessageKey),
    description: format,
  }));
  const placeHolder = message('export.chooseFormat');
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.description;
}

async function chooseScope(message: Message): Promise<Choice['scope']> {
  if (window.activeTextEditor?.document.languageId !== 'article') return 'open';
  const items = [
    { label: message('export.thisArticle'), scope: 'article' as const },
    { label: message('export.openArticles'), scope: 'open' as const },
  ];
  return (await window.showQuickPick(items, { placeHolder: message('export.chooseScope') }))?.scope;
}

export async function chooseFolder(message: Message): Promise<Uri | undefined> {
  const defaultUri = workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: message('export.here'),
    ...(defaultUri ? { defaultUri } : {}),
  });
  return chosen?.[0];
}

/** Writes each file into the folder, in the place of one of that name. */
async function writeFiles(folder: Uri, files: readonly MadeFile[]): Promise<void> {
  for (const { name, text, base64 } of files)
    await workspace.fs.writeFile(
      Uri.joinPath(folder, name),
      base64 === undefined ? new TextEncoder().encode(text ?? '') : fromBase64(base64),
    );
}
