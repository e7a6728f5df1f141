/**
 * Writes THIRD_PARTY_NOTICES.txt: `npm run notices [-- --check]`. What stands in it is what the bundles hold, as esbuild
 * tells, and where the data come from, as gazetteers and the cards of models tell. `--check` writes nothing and fails where
 * the file says something else.
 */
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programs } from '../esbuild.mjs';
import { dataSources } from './notices/dataSources.mjs';
import { root } from './npm.mjs';
import { temporaryFolder } from './workbench/keep.mjs';

export const noticesFile = 'THIRD_PARTY_NOTICES.txt';

/** The text of the notices as it should be. */
export async function notices() {
  const packages = [...(await bundledPackages())].sort().map(packageNotice);
  const named = dataNamed();
  const unknown = named.filter((name) => !isOwn(name) && !dataSources.some((s) => s.named.test(name)));
  if (unknown.length > 0)
    throw new Error(
      `No licence is known of ${unknown.join('; ')}: add it to scripts/notices/dataSources.mjs.`,
    );
  const data = dataSources.filter((s) => named.some((name) => s.named.test(name))).map(dataNotice);
  const rule = '='.repeat(80);
  const head = `Duiding holds the following programs and data of others. Written by "npm run notices".`;
  return `${[head, ...packages, ...data].map((part) => part.trim()).join(`\n\n${rule}\n`)}\n`;
}

/**
 * Folders of packages of which a program holds at least a byte, relative to the project's.
 *
 * @returns {Promise<Set<string>>}
 */
export async function bundledPackages() {
  const outdir = temporaryFolder('notices');
  try {
    /** @type {Set<string>} */
    const packages = new Set();
    for (const options of programs(outdir)) {
      const plugins = (options.plugins ?? []).filter((p) => p.name !== 'as CommonJS');
      const { metafile } = await build({
        ...options,
        plugins,
        metafile: true,
        write: false,
        absWorkingDir: root,
      });
      for (const { inputs } of Object.values(metafile.outputs))
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
          if (folder !== undefined && bytesInOutput > 0) packages.add(folder);
        }
    }
    return packages;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function packageNotice(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const holder = typeof author === 'string' ? author : author?.name;
  const texts = readdirSync(join(root, folder))
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replace(/\r\n/g, '\n')
        .trim(),
    );
  const said = [`licence ${license}`, homepage, holder].filter(Boolean).join(', ');
  const text = texts.length > 0 ? texts.join('\n\n') : usualText(license, holder);
  return `${name} ${version}: ${said}\n\n${text}`;
}

/** For packages that name their licence and hold no text of it. */
function usualText(license, holder) {
  const text = readFileSync(join(root, 'scripts/notices/licences', `${license}.txt`), 'utf8');
  return `Copyright (c) ${holder}\n\n${text.trim()}`;
}

function dataNotice({ title, licence, credit, text }) {
  const whole =
    text && readFileSync(join(root, 'scripts/notices/licences', text), 'utf8').replace(/\r\n/g, '\n');
  return `${title} (data): licence ${licence}\n\n${credit}\n\n${whole ?? ''}`;
}

/** The sources that gazetteers and cards of models name. */
function dataNamed() {
  const folder = join(root, 'server/src');
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file)));
  const lists = files
    .filter((file) => /(?:gazetteer|forms)\.json$/.test(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).sources.map((s) => s.source));
  const cards = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => /\bCC BY|\bBSD\b|\bGPL\b/.test(line) && !/^A linear-chain/.test(line));
  return [...new Set([...lists, ...cards])];
}

const isOwn = (name) => /^own list/.test(name);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await notices();
  const file = join(root, noticesFile);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${noticesFile} is not what the programs hold. Run npm run notices.`);
    process.exitCode = 1;
  }
}
