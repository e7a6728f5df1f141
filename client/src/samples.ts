/** Opens the articles that come with Duiding. */
import { commands, FileType, languages, Uri, window, workspace, type Disposable } from 'vscode';

export function registerSamples(extension: Uri): Disposable[] {
  return [
    commands.registerCommand('duiding.openSamples', () => openSamples(Uri.joinPath(extension, 'samples'))),
  ];
}

async function openSamples(folder: Uri): Promise<void> {
  const names = (await workspace.fs.readDirectory(folder))
    .filter(([name, type]) => type === FileType.File && /\.(?:txt|article)$/.test(name))
    .map(([name]) => name)
    .sort();
  for (const name of names.slice(0, 8).reverse()) {
    const document = await workspace.openTextDocument(Uri.joinPath(folder, name));
    const article =
      document.languageId === 'article'
        ? document
        : await languages.setTextDocumentLanguage(document, 'article');
    await window.showTextDocument(article, { preview: false });
  }
  await commands.executeCommand('duiding.quotes.focus');
}
