/** `duiding import`: makes articles of pages, documents, mails and the exports of news archives, one a file. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegular } from '../files/regularFile';
import { makeFolder } from '../files/writing';
import { articleFileName, articleText } from '../import/articleFile';
import { SeenArticles } from '../import/duplicates';
import { decodeAny } from '../import/encoding';
import type { Imported } from '../import/imported';
import { readImport } from '../import/readImport';
import { reportOn } from '../import/report';
import { readArguments } from './arguments';
import { clean } from './clean';
import type { Command } from './command';
import { whyUnread } from './files';
import type { Terminal } from './terminal';

export const importCommand: Command = {
  name: 'import',
  summary: 'articles from pages, documents, mails and the exports of news archives',
  help: `Usage: duiding import FILES --out FOLDER

Makes one file an article, with title, date, paper, author, address and language
in a header where the source tells them. Reads

  HTML pages, Word documents (.docx), mails (.eml), plain text
  Nexis (text, RTF, ZIP) and Nexis Uni (DOCX, ZIP)
  Factiva (XML, HTML), Mediargus, ninjs, NITF

What came in, what did not and why is told for each file. An article that came
twice (same text, paper and day) is written once; one that a second paper
printed again is kept and told.

Exit code 1 when something did not come in.`,
  run: importFiles,
};

async function importFiles(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, { out: { text: true } });
  const folder = 'complaint' in read ? undefined : read.options.get('out');
  if ('complaint' in read || folder === undefined || read.rest.length === 0) {
    const missing = folder === undefined ? 'name a folder with --out.' : 'no files given.';
    terminal.complain(`duiding import: ${'complaint' in read ? read.complaint : missing}`);
    return 2;
  }
  const seen = new SeenArticles();
  const names = new Set<string>();
  let failed = false;
  for (const file of read.rest) {
    const imported = await readFileOf(file);
    const { lines, kept } = reportOn(file, imported, seen);
    try {
      await makeFolder(folder);
      for (const article of kept)
        await writeNew(folder, freeName(articleFileName(article), names), articleText(article));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      terminal.complain(`duiding import: ${clean(folder)} could not be written to (${code ?? message}).`);
      return 1;
    }
    failed ||= imported.problems.length > 0;
    await terminal.out(lines.map((line) => `${line.startsWith('  ') ? '  ' : ''}${clean(line)}\n`).join(''));
  }
  return failed ? 1 : 0;
}

async function readFileOf(file: string): Promise<Imported> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(file);
  } catch (error) {
    return { kind: 'unknown', articles: [], problems: [`${whyUnread(error)}.`] };
  }
  return readImport({ name: file, bytes, text: decodeAny(bytes) }, decodeAny);
}

function freeName(name: string, names: Set<string>): string {
  let free = name;
  for (let n = 2; names.has(free); n += 1) free = `${name}-${n}`;
  names.add(free);
  return free;
}

/** Never writes over a file that is there: it gets the next number. */
async function writeNew(folder: string, name: string, text: string): Promise<void> {
  for (let n = 1; ; n += 1) {
    try {
      await writeFile(join(folder, `${name}${n > 1 ? `-${n}` : ''}.txt`), text, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
