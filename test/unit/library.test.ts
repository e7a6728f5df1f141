/** The package for other programs, packed and installed as npm does it: what it holds, what it gives, and its types. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import ts from 'typescript';
import { buildAll } from '../../esbuild.mjs';
import { writeTypes } from '../../scripts/types.mjs';

const folder = mkdtempSync(join(tmpdir(), 'duiding-library-'));
const user = join(folder, 'user');
const installed = join(user, 'node_modules', 'duiding');

beforeAll(async () => {
  const source = join(folder, 'source');
  for (const name of ['package.json', '.npmignore', 'README.md', 'LICENSE', 'docs', 'schemas'])
    cpSync(name, join(source, name), { recursive: true });
  await buildAll(join(source, 'dist'));
  writeTypes(join(source, 'dist/types'));
  const options = { cwd: source, shell: process.platform === 'win32' };
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], options);
  const [tarball] = readdirSync(source).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', tarball!], options);
  mkdirSync(join(user, 'node_modules'), { recursive: true });
  cpSync(join(source, 'package'), installed, { recursive: true });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
const text = 'Brug dicht\\n\\nDe brug blijft dicht, zegt wethouder Sanne Kuik. "Dat kan niet anders."';
const { quotes, schema, file } = analyse(text, { file: 'krant.txt' });
const both = compare([{ file: 'a', text }, { file: 'b', text }]);
let refused = '';
try { analyse(text, { language: 'xx' }); } catch (error) { refused = error.name; }
console.log(JSON.stringify([languages, schema, file, quotes.map((q) => q.speaker), both.actors[0].articles.length, refused]));`;

const expected = [
  ['nl', 'en', 'de'],
  'duiding/analysis@1',
  'krant.txt',
  ['sanne-kuik', 'sanne-kuik'],
  2,
  'RangeError',
];

test.each([
  ['import', 'a.mjs', `import { analyse, compare, languages } from 'duiding';`],
  ['require', 'a.cjs', `const { analyse, compare, languages } = require('duiding');`],
])('gives its functions to %s', (_, name, head) => {
  writeFileSync(join(user, name), head + program);
  const out = execFileSync(process.execPath, [name], { cwd: user, encoding: 'utf8' });
  expect(JSON.parse(out)).toEqual(expected);
});

test('has a command', () => {
  const cli = join(installed, 'dist/cli.js');
  expect(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' })).toMatch(
    /^\d+\.\d+\.\d+\n$/,
  );
});

test('needs no other package, and holds nothing of the editor, of tests and of tools', () => {
  const names = readdirSync(installed, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  expect(names).toContain('dist/server.js');
  expect(names).toContain('docs/published-result.md');
  expect(
    names.filter((name) => /client|worker|\.ts$|^test|^scripts/.test(name) && !name.endsWith('.d.ts')),
  ).toEqual([]);
});

test('tells its types', () => {
  const file = join(user, 'typed.ts');
  writeFileSync(
    file,
    `import { analyse, type Published } from 'duiding';
export const read: Published = analyse('x', { explain: true });
export const start: number | undefined = read.quotes[0]?.start;
// @ts-expect-error: a place is a number
export const wrong: string = read.mentions[0]!.start;
`,
  );
  const node = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const options = { ...node, strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] };
  const found = ts.getPreEmitDiagnostics(ts.createProgram([resolve(file)], options));
  expect(found.map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'))).toEqual([]);
});
