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
  const folder = options.get('out')!;
  const seen = new SeenArticles();
  const names = new Set<string>();
  let failed = false;
  for (const file of rest) {
    const imported = await readFileOf(file, terminal.message);
    const { lines, kept } = reportOn(file, imported, seen);
    try {
      await makeFolder(folder);
      for (const article of kept)
        await writeNew(folder, freeName(articleFileName(article), names), articleText(article));
    } catch (error) {
      terminal.complain(`duiding import: ${whyUnwritten('cli.unwritableFolder', folder, error, terminal)}`);
      return 1;
    }
    failed ||= imported.problems.length > 0;
    await terminal.out(lines.map((line) => `${line.startsWith('  ') ? '  ' : ''}${clean(line)}\n`).join(''));
  }
  return failed ? 1 : 0;
}

async function readFileOf(file: string, message: Message): Promise<Imported> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(file);
  } catch (error) {
    return { kind: 'unknown', articles: [], problems: [whyUnread(file, error, message)] };
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
