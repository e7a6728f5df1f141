/** No hover over the sample articles links to a command that nobody runs, and none lets an article make links. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Hover, SemanticTokens } from 'vscode-languageserver';
import { linkCommands } from '../../server/src/protocol/protocol';
import { startEditor, type Editor } from './editor';

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor({ locales: ['nl'], commandLinks: true, settings: { sizeLimit: 20_000 } });
});
afterAll(() => editor.close());

/** Every hover over a coloured word of an article. */
async function hovers(uri: string, text: string): Promise<string[]> {
  await editor.open(uri, text);
  const textDocument = { uri };
  const { data } = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument,
  });
  const out: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
    line += data[i]!;
    const found = await editor.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument,
      position: { line, character },
    });
    if (found) out.push((found.contents as { value: string }).value);
  }
  return out;
}

/** Where the links of a Markdown text lead; a bracket behind a backslash starts none. */
const targets = (markdown: string) =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target!);

const registered = ['client/src/linkCommands.ts', 'client/src/views/views.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('registers every command that may be linked', () => {
  for (const name of Object.keys(linkCommands))
    expect(registered).toMatch(new RegExp(`registerCommand\\(\\s*linkCommands\\.${name}\\b`));
});

it.each(readdirSync('samples').filter((f) => f.endsWith('.txt')))(
  'links only to what works in %s',
  async (file) => {
    const uri = `file:///samples/${file}`;
    const found = await hovers(uri, readFileSync(`samples/${file}`, 'utf8'));
    expect(found.length).toBeGreaterThan(10);
    for (const target of found.flatMap(targets)) {
      const [, command, args] = /^command:([\w.]+)\?(.*)$/.exec(target) ?? [];
      if (command === undefined) {
        expect(target).toMatch(
          /^(?:https:\/\/(?:nl|en|de)\.wikipedia\.org\/|file:\/\/\/samples\/[\w.-]+#L\d+$)/,
        );
        continue;
      }
      expect(Object.values(linkCommands)).toContain(command);
      expect(JSON.parse(decodeURIComponent(args!))).toBeInstanceOf(Array);
    }
    for (const hover of found) expect(hover.split('\n').length).toBeLessThanOrEqual(12);
  },
);

it('lets no article make a link, an image or HTML', async () => {
  const evil = '[klik](command:duiding.copyValue) ![x](https://kwaad.example/x.png) <img src="x"> `code`';
  const found = await hovers(
    'file:///kwaad.txt',
    `Burgemeester Johanna Vermeulen ${evil} was er.\n\n“Wij gaan ${evil} naar huis”, zei Johanna Vermeulen vrijdag. Er waren 130.000 ${evil} mensen.\n`,
  );
  expect(found.length).toBeGreaterThan(0);
  for (const hover of found) {
    expect(hover).not.toMatch(/<img|!(?<!\\)\[x|(?<!\\)`code/);
    for (const target of targets(hover))
      expect(target).not.toMatch(/kwaad\.example\/x|^command:duiding\.copyValue$/);
  }
});

it('says so when a text is too long to be read whole', async () => {
  const line = 'De brug blijft dicht, zei Johanna Vermeulen vrijdag in Rotterdam tegen de krant.\n\n';
  await editor.open('file:///lang.txt', line.repeat(400));
  const read = await editor.read('file:///lang.txt', 1);
  expect(read.truncated).toBeGreaterThan(19_000);
  expect(read.truncated).toBeLessThanOrEqual(20_000);
});
