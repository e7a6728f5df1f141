/** The extension as the editor sees it, asked through the editor's own commands. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const folder = vscode.workspace.workspaceFolders![0]!.uri;

/** Opens a file of the folder and waits until its language is the one expected. */
async function open(name: string, language: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  return await until(`${name} is ${language}`, () =>
    vscode.workspace.textDocuments.find((d) => d.uri.path === uri.path && d.languageId === language),
  );
}

/** Asks again until there is an answer; mocha's time limit ends it, and the error says what was missing. */
async function until<T>(what: string, ask: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  const end = Date.now() + 50_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`never true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.notEqual(at, -1, text);
  return document.positionAt(at);
}

/** The words under a semantic token of this type, in the order of the text. */
async function tokens(document: vscode.TextDocument, type: string): Promise<string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const words: string[] = [];
  let [line, character] = [0, 0];
  const data = found?.data ?? new Uint32Array();
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, kind] = [data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!];
    line += lines;
    character = lines > 0 ? characters : character + characters;
    if (legend?.tokenTypes[kind] !== type) continue;
    words.push(document.getText(new vscode.Range(line, character, line, character + length)));
  }
  return words;
}

describe('the extension', () => {
  it('reads a plain-text file that is prose as an article, and is then active', async () => {
    await open('gemaal.txt', 'article');
    assert.equal(vscode.extensions.getExtension('duiding.duiding')?.isActive, true);
  });

  it('leaves a list of requirements alone', async () => {
    await open('gemaal.txt', 'article');
    const list = await open('requirements.txt', 'plaintext');
    // A second article, opened later, is recognised: so the list was looked at and passed over.
    await open('bridge.txt', 'article');
    assert.equal(list.languageId, 'plaintext');
  });

  it('gives people, places and figures semantic tokens of their own', async () => {
    const document = await open('gemaal.txt', 'article');
    const people = await until('people are found', async () => {
      const found = await tokens(document, 'person');
      return found.length > 0 ? found : undefined;
    });
    assert.ok(people.includes('Teun Haverkort'), people.join());
    assert.ok((await tokens(document, 'place')).includes('Larixdijk'));
    assert.ok((await tokens(document, 'figure')).some((words) => words.startsWith('1.250')));
  });

  it('tells in a hover who somebody is', async () => {
    const document = await open('gemaal.txt', 'article');
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        positionOf(document, 'Van Dorsten'),
      );
      const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
      return contents.length > 0 ? contents.map((c) => c.value).join('\n') : undefined;
    });
    assert.match(text, /\*\*Marieke van Dorsten\*\* · person/);
    assert.match(text, /dijkgraaf/);
    assert.ok(text.split('\n').filter((line) => line.trim() !== '').length <= 12, text);
  });

  it('lists the title and the quotes as symbols', async () => {
    const document = await open('gemaal.txt', 'article');
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found && found.length > 0 ? found : undefined;
    });
    const names = symbols.flatMap((symbol) => [symbol, ...symbol.children]).map((symbol) => symbol.name);
    assert.ok(names.includes('Gemaal bij Oosterveen ligt al drie dagen stil'), names.join('\n'));
    assert.ok(
      names.some((name) => name.includes('Mijn kelder staat blank')),
      names.join('\n'),
    );
  });

  it('finds no fault with a clean article', async () => {
    const document = await open('gemaal.txt', 'article');
    await until('the article is read', async () =>
      (await tokens(document, 'person')).length > 0 ? true : undefined,
    );
    const problems = vscode.languages.getDiagnostics(document.uri).map((problem) => problem.message);
    assert.deepEqual(problems, []);
  });

  it('reads an English article as English', async () => {
    const document = await open('bridge.txt', 'article');
    const people = await until('people are found', async () => {
      const found = await tokens(document, 'person');
      return found.length > 0 ? found : undefined;
    });
    assert.ok(people.includes('Harriet Lowndes'), people.join());
  });

  it('takes quotes along, and gets articles in', async () => {
    await open('gemaal.txt', 'article');
    const target = vscode.Uri.joinPath(folder, 'taken');
    const listed = async (): Promise<string[]> => {
      try {
        return (await vscode.workspace.fs.readDirectory(target)).map(([name]) => name).sort();
      } catch {
        return [];
      }
    };
    // The commands end when their message is closed, so nobody waits for them.
    void vscode.commands.executeCommand('duiding.export', {
      format: 'csv',
      scope: 'article',
      folder: target.toString(),
    });
    await until('the tables are written', async () =>
      (await listed()).join() === 'actors.csv,figures.csv,quotes.csv' ? true : undefined,
    );
    const quotes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(target, 'quotes.csv'));
    assert.match(new TextDecoder().decode(quotes), /Teun Haverkort/);
    const page = vscode.Uri.joinPath(target, 'kade.html');
    const html =
      '<html lang="nl"><body><article><h1>Kade</h1><p>De kade blijft dicht.</p></article></body></html>';
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(html));
    void vscode.commands.executeCommand('duiding.import', {
      files: [page.toString()],
      folder: target.toString(),
    });
    await until('the article is written and in front', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/taken/kade.txt') ? true : undefined,
    );
    await vscode.workspace.fs.delete(target, { recursive: true });
  });

  it('gets its own exports in again, with the same words said by the same people', async () => {
    await open('gemaal.txt', 'article');
    const target = vscode.Uri.joinPath(folder, 'again');
    const at = (...names: string[]): vscode.Uri => vscode.Uri.joinPath(target, ...names);
    const read = async (file: vscode.Uri): Promise<string | undefined> => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      } catch {
        return undefined;
      }
    };
    const exported = async (format: string, into: vscode.Uri, file: string): Promise<string> => {
      await vscode.workspace.fs.createDirectory(into);
      void vscode.commands.executeCommand('duiding.export', {
        format,
        scope: 'article',
        folder: into.toString(),
      });
      return until(`${file} is written`, () => read(vscode.Uri.joinPath(into, file)));
    };
    const text = await read(vscode.Uri.joinPath(folder, 'gemaal.txt'));
    const said = (result: string): unknown => {
      const [{ actors, quotes }] = JSON.parse(result) as [
        { actors: { id: string; name: string }[]; quotes: { start: number; end: number; speaker: string }[] },
      ];
      return quotes.map(({ start, end, speaker }) => [
        start,
        end,
        actors.find((a) => a.id === speaker)?.name,
      ]);
    };
    const before = said(await exported('json', at('before'), 'articles.json'));
    const forms = {
      json: ['articles.json'],
      webannotation: ['gemaal.jsonld'],
      brat: ['gemaal.ann', 'gemaal.txt'],
    };
    for (const [format, files] of Object.entries(forms)) {
      await open('gemaal.txt', 'article');
      await exported(format, at(format), files[0]!);
      const into = at(format, 'in');
      await vscode.workspace.fs.createDirectory(into);
      void vscode.commands.executeCommand('duiding.import', {
        files: files.map((file) => at(format, file).toString()),
        folder: into.toString(),
      });
      const article = vscode.Uri.joinPath(into, 'gemaal.txt');
      assert.equal(await until(`${format} came in`, () => read(article)), text);
      await until('it is in front', () =>
        vscode.window.activeTextEditor?.document.uri.path === article.path &&
        vscode.window.activeTextEditor.document.languageId === 'article'
          ? true
          : undefined,
      );
      assert.deepEqual(said(await exported('json', at(format, 'after'), 'articles.json')), before);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
    await vscode.workspace.fs.delete(target, { recursive: true });
  });

  it('registers every command it contributes', async () => {
    await open('gemaal.txt', 'article');
    const manifest = vscode.extensions.getExtension('duiding.duiding')!.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const there = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.map((c) => c.command).filter((c) => !there.has(c));
    assert.deepEqual(missing, []);
  });

  it('says in each installed language what it contributes', async () => {
    const extension = vscode.extensions.getExtension('duiding.duiding')!;
    const read = async (name: string) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, name));
      return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    };
    const english = Object.keys(await read('package.nls.json')).sort();
    assert.deepEqual(Object.keys(await read('package.nls.nl.json')).sort(), english);
    const used = JSON.stringify(await read('package.json')).match(/(?<=")%[\w.]+%(?=")/g) ?? [];
    const missing = [...new Set(used)].filter((key) => !english.includes(key.slice(1, -1)));
    assert.deepEqual(missing, []);
  });
});
