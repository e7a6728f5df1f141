/** The command line as a process of its own: pipes, exit codes, colours, and what it never prints. */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Published } from '../../server/src/export/published';

let folder = '';
let cli = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duiding-process-'));
  cli = join(folder, 'cli.js');
  // As esbuild.mjs: the module form of jsonc-parser, whose main file hides its parts from a bundler.
  const mainFields = ['module', 'main'];
  const options = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' } as const;
  await build({ entryPoints: ['server/src/cli.ts'], outfile: cli, mainFields, ...options });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function duiding(args: readonly string[], input: string | Buffer = '') {
  return spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '' },
  });
}

describe('duiding as a process', () => {
  it('reads the samples: every span is the text it claims to be', () => {
    const { status, stdout, stderr } = duiding(['analyse', 'samples', '--format', 'ndjson', '--explain']);
    expect([status, stderr]).toEqual([0, 'duiding: with the corrections of samples/duiding.json\n']);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Published);
    expect(results.map((r) => r.language)).toEqual(['nl', 'nl', 'de', 'nl', 'en']);
    for (const { file, mentions, figures, quotes } of results) {
      const text = readFileSync(file, 'utf8');
      const spans = [
        ...mentions,
        ...figures,
        ...quotes,
        ...quotes.flatMap((q) => [q.cue ?? [], q.source ?? []].flat()),
      ];
      expect(spans.length).toBeGreaterThan(40);
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('finds the quote that all five papers print', () => {
    const { stdout } = duiding(['analyse', 'samples', '--format', 'ndjson']);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Published);
    const said = results.map((r) =>
      r.quotes.find(
        (q) =>
          /één nacht was genoeg|one night was enough|eine Nacht hat gereicht/.test(q.text) &&
          q.zone === 'paragraph',
      ),
    );
    expect(said.map((q) => q?.kind)).toEqual(['direct', 'direct', 'direct', 'direct', 'direct']);
  });

  it('goes on after a file it may not read, with one line and no stack trace', () => {
    const broken = join(folder, 'beeld.txt');
    writeFileSync(broken, new Uint8Array([0, 1, 2, 3]));
    const { status, stdout, stderr } = duiding([
      'analyse',
      broken,
      'samples/de-dagkrant.txt',
      '--format',
      'ndjson',
    ]);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      `duiding: ${broken} is a binary file, not an article. Give a plain text file.`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'samples/de-dagkrant.txt' });
  });

  it('ends quietly when its reader closes the pipe', () => {
    chmodSync(cli, 0o755);
    const command = `"${process.execPath}" "${cli}" analyse samples samples samples --format json | head -c 20`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect([stdout.length, stderr]).toEqual([20, '']);
  });

  it('reads standard input in UTF-16 as in UTF-8', () => {
    const article = 'Brug dicht\n\n“De brug blijft dicht”, zegt wethouder Sanne Kuik van Waardrecht.\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article, 'utf16le')]);
    const args = ['analyse', '-', '--format', 'json'];
    expect(duiding(args, utf16).stdout).toBe(duiding(args, article).stdout);
    expect(duiding(args, utf16).stdout).toContain('"De brug blijft dicht"');
  });
});
