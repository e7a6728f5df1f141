/** README keeps to the truth: its settings are those of package.json, its links and commands exist. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmeAlone } from '../../scripts/package.mjs';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
    }[];
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/published-result.md',
  'docs/benchmark.md',
  'docs/quality.md',
  'docs/fixtures.md',
  'docs/peers.md',
  'docs/add-a-feature.md',
  'docs/add-a-language.md',
  'docs/add-a-rule.md',
];

describe('README', () => {
  it('lists every setting with its default', () => {
    const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `(duiding\.[\w.]+)` \| `([^`]+)` \|/gm)];
    const listed = rows.map(([, name, value]) => [name, value]);
    const settings = manifest.contributes.configuration
      .flatMap((group) => Object.entries(group.properties))
      .map(([name, { default: value }]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
    expect(listed.sort()).toEqual(settings.sort());
  });
});

it('stands alone in the package: no picture and no link to a file that is not there', () => {
  const alone: string = readmeAlone(readFileSync('README.md', 'utf8'));
  expect(alone).toContain('Everything happens on your own machine.');
  expect(alone).not.toMatch(/\]\((?!https?:|#)/);
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map((m) => join(dirname(page), m[1]!));
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names files and commands that are there', () => {
    const files = [...text.matchAll(/`((?:server|client|test|scripts|docs|samples|media)\/[\w./-]*)`/g)].map(
      (m) => m[1]!,
    );
    const runs = [...text.matchAll(/npm run ([\w:]+)/g)].map((m) => m[1]!);
    const future = /zones-de|quotes-de|quotes-\*/;
    expect(files.filter((path) => !existsSync(path) && !future.test(path))).toEqual([]);
    expect(runs.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});
