/** `duiding import`: makes articles of pages, documents, mails and the exports of news archives, one a file. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRegular } from '../files/regularFile';
import { correctionsFile } from '../corrections/corrections';
import { enterInto } from '../features/enterInto';
import { correctionsOf } from '../features/importedQuotes';
import { reportOn } from '../features/importReport';
import { makeFolder } from '../files/writing';
import { articleFileName, articleText } from '../import/articleFile';
import { SeenArticles } from '../import/duplicates';
import { decodeAny } from '../import/encoding';
import type { Imported, ImportedArticle } from '../import/imported';
import { readImport, withoutPairs } from '../import/readImport';
import { nodeProjectFiles } from '../lsp/projectFiles.node';
import type { Message } from '../../../l10n/message';
import type { Arguments } from './arguments';
import { clean } from './clean';
import type { Command } from './command';
import { whyUnread, whyUnwritten } from './files';
import type { Terminal } from './terminal';

export const importCommand: Command = {
  name: 'import',
  summary: {
    en: 'articles from pages, documents, mails and the exports of news archives',
    nl: 'artikelen uit pagina’s, documenten, mails en de exports van nieuwsarchieven',
  },
  help: {
    en: `Usage: duiding import FILES --out FOLDER

Makes one file an article, with title, date, paper, author, address and language
in a header where the source tells them. Reads

  HTML pages, Word documents (.docx), mails (.eml), plain text
  Nexis (text, RTF, ZIP) and Nexis Uni (DOCX, ZIP)
  Factiva (XML, HTML), Mediargus, ninjs, NITF
  what duiding export wrote: json, ndjson, webannotation, brat (.ann, with its
  .txt beside it); who says what in it goes into duiding.json where the reading
  differs

What came in, what did not and why is told for each file. An article that came
twice (same text, paper and day) is written once; one that a second paper
printed again is kept and told.

  --out FOLDER  where the articles go

Exit code 1 when something did not come in.`,
    nl: `Gebruik: duiding import BESTANDEN --out MAP

Maakt één bestand per artikel, met titel, datum, krant, auteur, adres en taal in een
kop waar de bron ze noemt. Leest

  HTML-pagina’s, Word-documenten (.docx), mails (.eml), platte tekst
  Nexis (tekst, RTF, ZIP) en Nexis Uni (DOCX, ZIP)
  Factiva (XML, HTML), Mediargus, ninjs, NITF
  wat duiding export schreef: json, ndjson, webannotation, brat (.ann, met de
  .txt ernaast); wie daarin wat zegt, gaat naar duiding.json waar de lezing
  afwijkt

Van elk bestand komt te staan wat er binnenkwam, wat niet en waarom. Een artikel dat
twee keer kwam (zelfde tekst, krant en dag) wordt één keer geschreven; een artikel
dat een tweede krant overnam, blijft en wordt genoemd.

  --out MAP  waar de artikelen heen gaan

Exitcode 1 als er iets niet binnenkwam.`,
  },
  examples: [
    'duiding import page.html letter.docx --out articles',
    'duiding import nexis-export.zip --out archive',
  ],
  options: { out: { text: true } },
  wrong: withoutFolderOrFiles,
  run: importFiles,
};

function withoutFolderOrFiles({ options, rest }: Arguments, message: Message): string | undefined {
  if (!options.has('out')) return message('cli.noOut');
  return rest.length === 0 ? message('cli.noFiles') : undefined;
}

async function importFiles({ options, rest }: Arguments, terminal: Terminal): Promise<number> {
  const { message } = terminal;
  const folder = options.get('out')!;
  const seen = new SeenArticles();
  let failed = false;
  for (const file of withoutPairs(rest)) {
    const imported = await readFileOf(file, terminal);
    failed ||= imported === undefined || imported.problems.length > 0;
    if (!imported) continue;
    const { lines, kept } = reportOn(file, imported, { seen, message });
    try {
      await makeFolder(folder);
      for (const article of kept) {
        const name = await writeNew(folder, articleFileName(article), articleText(article));
        failed = !(await keepQuotes(folder, name, article, terminal)) || failed;
      }
    } catch (error) {
      terminal.complain(`duiding import: ${whyUnwritten('cli.unwritableFolder', folder, error, terminal)}`);
      return 1;
    }
    await terminal.out(lines.map((line) => `${line.startsWith('  ') ? '  ' : ''}${clean(line)}\n`).join(''));
  }
  return failed ? 1 : 0;
}

/** Undefined, and told, where the file itself cannot be read. */
async function readFileOf(file: string, { complain, message }: Terminal): Promise<Imported | undefined> {
  try {
    const bytes = await readRegular(file);
    return await readImport({ name: file, bytes, text: decodeAny(bytes) }, { decode: decodeAny, beside });
  } catch (error) {
    complain(`duiding import: ${whyUnread(file, error, message)}`);
    return undefined;
  }
}

async function beside(name: string): Promise<Uint8Array | undefined> {
  try {
    return await readRegular(name);
  } catch {
    return undefined;
  }
}

/** Never writes over a file that is there: it gets the next number. The name that was free. */
async function writeNew(folder: string, name: string, text: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const free = `${name}${n > 1 ? `-${n}` : ''}.txt`;
    try {
      await writeFile(join(folder, free), text, { flag: 'wx' });
      return free;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** What the export says of quotes and our own reading does not goes into the folder's corrections; false, and told, where it cannot. */
async function keepQuotes(
  folder: string,
  name: string,
  article: ImportedArticle,
  { complain, message }: Terminal,
): Promise<boolean> {
  const corrections = correctionsOf(article, name);
  if (corrections.length === 0) return true;
  const { href } = pathToFileURL(resolve(folder, correctionsFile));
  const entered = await enterInto((change) => nodeProjectFiles.update(href, change), corrections, message);
  if (!entered.ok) complain(`duiding import: ${entered.why}`);
  return entered.ok;
}
