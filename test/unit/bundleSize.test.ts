/** The programs as they are shipped: how large what the desktop editor loads is, and that the command line finds its parts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../esbuild.mjs';
import { languageIds } from '../../server/src/languages/languages';

/** In bytes: what a reader of one language loads, and the code by itself, so that smaller data never hides larger code; and what is packed. */
const limits = { loaded: 2_300_000, code: 1_400_000, package: 2_950_000 };

const folder = mkdtempSync(join(tmpdir(), 'duiding-size-'));
let sizes: Map<string, number>;

beforeAll(async () => {
  await buildAll(folder);
  sizes = new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const total = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + sizes.get(name)!, 0);

/** A part that is waited for when a reader imports a page or asks for a spreadsheet: `import()`, as the build writes it. */
const awaited = /\.then\(\(\)=>[\w$]+\(require\("\.\/shared-[A-Z0-9]+\.js"\)/g;

const part = { shared: /shared-[A-Z0-9]+\.js/g, any: /(?:shared|later)-\w+\.js/g };

/** Programs and every part that they may load to read articles: without those of a language, if only shared ones are asked for. */
function withParts(programs: readonly string[], which: RegExp): Set<string> {
  const found = new Set(programs);
  for (const name of found) {
    const text = readFileSync(join(folder, name), 'utf8').replace(awaited, '');
    for (const [own] of text.matchAll(which)) found.add(own);
  }
  return found;
}

const code = () => withParts(['client.js', 'server.js'], part.shared);

const data = /\.json\.z$/;

const dataFiles = (): string[] => [...sizes.keys()].filter((name) => data.test(name));

test('client and server with what they share stay under their limit', () => {
  expect(total(code())).toBeGreaterThan(400_000);
  expect(total(code())).toBeLessThan(limits.code);
});

test('client, server and the data of any one language together stay under theirs', () => {
  for (const id of languageIds) {
    const own = dataFiles().filter((name) => name.startsWith(`${id}-`) || name.startsWith('knowledge-'));
    expect(own.length).toBeGreaterThan(2);
    const read = new Set([...code(), ...withParts([`later-${id}.js`], part.any)]);
    expect(total(read) + total(own), id).toBeLessThan(limits.loaded);
  }
});

test('what a reader installs stays under three megabytes', () => {
  // README's pictures are not packed: the editor would not show them.
  const picture = /article(?:-dark)?\.png$/;
  const beside = ['l10n', 'media', 'samples', 'schemas', 'syntaxes']
    .flatMap((name) => inFolder(name))
    .filter((path) => !picture.test(path));
  const papers = ['README.md', 'CHANGELOG.md', 'THIRD_PARTY_NOTICES.txt', 'package.json', 'package.nls.json'];
  const programs = inFolder(folder).filter((path) => !path.endsWith('cli.js'));
  const packed = [...programs, ...beside, ...papers].map((path) => deflateRawSync(readFileSync(path)).length);
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(limits.package);
});

function inFolder(name: string): string[] {
  return readdirSync(name, { recursive: true, encoding: 'utf8' })
    .map((path) => join(name, path))
    .filter((path) => statSync(path).isFile());
}

test('the database, loaded when a folder is indexed, stays small', () => {
  expect(sizes.get('sqlite.wasm.br')).toBeLessThan(450_000);
});

test('the bundled command line loads its libraries: a page comes in, a spreadsheet goes out', () => {
  const page = join(folder, 'kade.html');
  const paragraphs = '<p>De kade blijft dicht.</p><p>“Het is mis”, zei Ans Bot.</p>';
  writeFileSync(
    page,
    `<!doctype html><html><body><article><h1>Kade</h1>${paragraphs}</article></body></html>`,
  );
  const out = join(folder, 'out');
  const duiding = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], { encoding: 'utf8' });
  const imported = duiding('import', page, '--out', out);
  expect([imported.status, imported.stderr]).toEqual([0, '']);
  const exported = duiding('export', out, '--format', 'xlsx', '--out', out);
  expect([exported.status, exported.stderr]).toEqual([0, '']);
  expect(readdirSync(out).sort()).toEqual(['duiding.xlsx', 'kade.txt']);
});

test('the bundled command line writes a spreadsheet of any size', () => {
  const article = join(folder, 'archive.txt');
  const said = (i: number) => `“Wij wachten nog wel af op dag ${i}”, zegt Jan Tolsma.\n\n`;
  writeFileSync(article, `Kop\n\n${Array.from({ length: 2_000 }, (_, i) => said(i)).join('')}`);
  const args = [join(folder, 'cli.js'), 'export', article, '--format', 'xlsx', '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'duiding.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  ['nl', 'Wethouder Ans Bot zei dinsdag dat de kade dicht blijft.', ['later-nl.js']],
  ['de', 'Stadträtin Ans Bot sagte am Dienstag, die Kaimauer bleibe gesperrt.', ['later-de.js']],
  ['en', 'Mayor Ann Bone said that the quay was shut.', ['later-en.js', 'later-tagger.js']],
])('an article in %s loads the parts of its own language and no other', (language, sentence, parts) => {
  const article = join(folder, `${language}.txt`);
  writeFileSync(article, `${sentence}\n`);
  const script = `process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));
    process.argv.splice(1, 0, 'cli.js'); require(${JSON.stringify(join(folder, 'cli.js'))});`;
  const args = ['-e', script, 'grammar', article, '--language', language];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr.match(/later-\w+\.js/g)?.sort()).toEqual(parts);
});

test('the bundled command line reads English, whose tagger is loaded when it is needed', () => {
  const article = join(folder, 'quay.txt');
  writeFileSync(
    article,
    'Quay shut\n\nMayor Ann Bone told a meeting that had lasted all night that the quay was shut.\n',
  );
  const args = [join(folder, 'cli.js'), 'grammar', article, '--language', 'en', '--format', 'ndjson'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('"class":"VERB","verbForm":"Fin"');
});
