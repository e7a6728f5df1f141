/** Gets articles in: from files of any kind that is known, and from the clipboard. */
import { commands, env, languages, Uri, window, workspace, type Disposable } from 'vscode';
import type { Message } from '../../l10n/message';
import { toBase64 } from '../../server/src/protocol/base64';
import { counted } from '../../server/src/protocol/rowText';
import type { Correction } from '../../server/src/protocol/corrections';
import type { ImportedFile } from '../../server/src/protocol/taking';
import { correctRequest, importRequest } from '../../server/src/protocol/requests';
import { chooseFolder } from './exportQuotes';
import type { Server } from './server';

interface Choice {
  readonly files?: readonly string[];
  readonly folder?: string;
}

/** @param tell shows the lines of the report, which say of each file what came in and what did not */
export function registerImport(
  server: Server,
  message: () => Message,
  tell: (lines: readonly string[]) => void,
): Disposable[] {
  return [
    commands.registerCommand('duiding.import', (choice?: Choice) =>
      importArticles(server, { message: message(), tell }, choice ?? {}),
    ),
    commands.registerCommand('duiding.newFromClipboard', () => newFromClipboard(message())),
  ];
}

interface Speech {
  readonly message: Message;
  readonly tell: (lines: readonly string[]) => void;
}

async function importArticles(server: Server, { message, tell }: Speech, choice: Choice): Promise<void> {
  const files =
    choice.files?.map((file) => Uri.parse(file)) ??
    (await window.showOpenDialog({ canSelectMany: true, openLabel: message('import.these') }));
  if (!files || files.length === 0) return;
  const folder = choice.folder === undefined ? await chooseFolder(message) : Uri.parse(choice.folder);
  if (!folder) return;
  server.start();
  const contents = await Promise.all(
    files.map(async (file) => ({
      name: file.path.split('/').at(-1)!,
      base64: toBase64(await workspace.fs.readFile(file)),
    })),
  );
  const result = await server.request(importRequest, { files: contents });
  if (!result) {
    void window.showWarningMessage(message('server.noAnswer'));
    return;
  }
  tell(result.report);
  const written = await writeNew(folder, result.articles);
  for (const [i, { name, corrections }] of result.articles.entries())
    if (corrections.length > 0) await enter(server, written[i]!, name, corrections);
  // At once: the message may stay for long.
  if (written[0]) await window.showTextDocument(await workspace.openTextDocument(written[0]));
  const details = message('import.details');
  const done = await (written.length === 0
    ? window.showWarningMessage(message('import.none'), details)
    : window.showInformationMessage(
        message('import.done', counted('articles', written.length, message), folder.path),
        details,
      ));
  if (done === details) await commands.executeCommand('duiding.showLog');
}

/** Never in the place of a file that is there: it gets the next number. */
async function writeNew(folder: Uri, articles: readonly ImportedFile[]): Promise<Uri[]> {
  const there = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  const written: Uri[] = [];
  for (const { name, text } of articles) {
    const base = name.replace(/\.txt$/, '');
    let free = name;
    for (let n = 2; there.has(free); n += 1) free = `${base}-${n}.txt`;
    there.add(free);
    const uri = Uri.joinPath(folder, free);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    written.push(uri);
  }
  return written;
}

/** Who says what in an export, where the reading differs: into the corrections that hold for the new file. */
async function enter(
  server: Server,
  article: Uri,
  name: string,
  corrections: readonly Correction[],
): Promise<void> {
  const file = article.path.split('/').at(-1)!;
  const named = file === name ? corrections : renamed(corrections, file);
  await server.request(correctRequest, { uri: article.toString(), corrections: named });
}

/** The name was taken, and the file got another. */
function renamed(corrections: readonly Correction[], file: string): readonly Correction[] {
  return corrections.map((one) => ('quote' in one ? { ...one, quote: { ...one.quote, file } } : one));
}

/** An untitled article with what was copied; not saved before the reader does. */
async function newFromClipboard(message: Message): Promise<void> {
  const content = (await env.clipboard.readText()).replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
  if (content.trim() === '') {
    void window.showWarningMessage(message('import.clipboardEmpty'));
    return;
  }
  const document = await workspace.openTextDocument({ content, language: 'article' });
  await window.showTextDocument(await languages.setTextDocumentLanguage(document, 'article'));
}
