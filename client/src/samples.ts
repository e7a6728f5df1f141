/** Gives the reader a copy of the articles that come with Duiding, in a place of his choice, and opens them. */
import { commands, FileType, languages, Uri, window, workspace, type Disposable } from 'vscode';
import type { Message } from '../../l10n/message';
import { chooseFolder } from './exportQuotes';

/** Set by the build: a folder behind a web address cannot be listed. */
declare const SAMPLE_NAMES: readonly string[];

export function registerSamples(extension: Uri, message: () => Message): Disposable {
  const samples = Uri.joinPath(extension, 'samples');
  return commands.registerCommand('duiding.openSamples', (place?: string) =>
    openSamples(samples, message(), place),
  );
}

/** @param place the folder to copy to, where it is chosen beforehand */
async function openSamples(samples: Uri, message: Message, place?: string): Promise<void> {
  const chosen = place === undefined ? await chooseFolder(message) : Uri.parse(place);
  if (!chosen) return;
  const folder = await copied(samples, Uri.joinPath(chosen, 'duiding-samples'));
  for (const name of SAMPLE_NAMES.filter((file) => /\.(?:txt|article)$/.test(file)).reverse()) {
    const document = await workspace.openTextDocument(Uri.joinPath(folder, name));
    const article =
      document.languageId === 'article'
        ? document
        : await languages.setTextDocumentLanguage(document, 'article');
    await window.showTextDocument(article, { preview: false });
  }
  await commands.executeCommand('duiding.quotes.focus');
}

/** Never writes over what is there: a reader may have corrected a copy before. */
async function copied(samples: Uri, folder: Uri): Promise<Uri> {
  for (const name of SAMPLE_NAMES) {
    const target = Uri.joinPath(folder, name);
    if (await exists(target)) continue;
    await workspace.fs.writeFile(target, await workspace.fs.readFile(Uri.joinPath(samples, name)));
  }
  return folder;
}

async function exists(file: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(file)).type === FileType.File;
  } catch {
    return false;
  }
}
