/** `duiding export`: takes quotes, actors and figures along, in the forms that other programs read. */
import { join } from 'node:path';
import type { ExportArticle } from '../export/article';
import { exportFormatNames, exportFormats, type ExportFile, type ExportFormat } from '../export/formats';
import { publish } from '../export/published';
import { languageById, languageIds } from '../languages/languages';
import { makeFolder, writeRegular } from '../files/writing';
import { analysed } from './analysed';
import type { Message } from '../../../l10n/message';
import type { Arguments } from './arguments';
import { clean, escapeJson } from './clean';
import { withoutArticlesOrInput, type Command } from './command';
import { whyUnwritten } from './files';
import type { Terminal } from './terminal';

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;

export const exportCommand: Command = {
  name: 'export',
  summary: {
    en: 'quotes, actors and figures for spreadsheets, notes and other programs',
    nl: 'citaten, actoren en cijfers voor rekenbladen, notities en andere programma’s',
  },
  help: {
    en: `Usage: duiding export FILES|FOLDER|- --format FORMAT [--out FOLDER]

  csv            tables quotes.csv, actors.csv and figures.csv
  xlsx           the same as three sheets of one file
  json, ndjson   the published result with the article's text
  markdown       quotes by speaker, for notes
  html           the same as one page that stands alone
  webannotation  W3C Web Annotations, one file an article
  hypothesis     a file an article for Hypothesis' own import
  jsonld         schema.org NewsArticle and Quotation
  tei            TEI P5 with said, persName, orgName, placeName, measure
  brat           stand-off annotations beside the text
  ris            articles with quotes as notes, for Zotero
  refi-qda       a project (.qdpx) and codebook for NVivo, MAXQDA, ATLAS.ti

  --out FOLDER   writes the files there; without it the first goes to standard
                 output, where it is text
  --bom          csv with a byte order mark, by which Excel knows UTF-8
  --separator    csv with comma (the default), semicolon or tab
  --words        the language of the few words added: en or nl
  --language     the articles' language; left out, each text tells itself

Cells that a spreadsheet would run as a formula are made harmless. Files of an
earlier export in that folder are written over.`,
    nl: `Gebruik: duiding export BESTANDEN|MAP|- --format VORM [--out MAP]

  csv            tabellen quotes.csv, actors.csv en figures.csv
  xlsx           hetzelfde als drie bladen van één bestand
  json, ndjson   het gepubliceerde resultaat met de tekst van het artikel
  markdown       citaten per spreker, voor notities
  html           hetzelfde als één pagina die op zichzelf staat
  webannotation  W3C Web Annotations, een bestand per artikel
  hypothesis     een bestand per artikel voor de import van Hypothesis
  jsonld         NewsArticle en Quotation van schema.org
  tei            TEI P5 met said, persName, orgName, placeName, measure
  brat           annotaties naast de tekst
  ris            artikelen met citaten als notities, voor Zotero
  refi-qda       een project (.qdpx) en codeboek voor NVivo, MAXQDA, ATLAS.ti

  --out MAP      schrijft de bestanden daarheen; anders gaat het eerste naar de
                 standaarduitvoer, als dat tekst is
  --bom          csv met een volgordeteken, waaraan Excel UTF-8 herkent
  --separator    csv met comma (komma, zo gaat het vanzelf), semicolon of tab
  --words        de taal van de paar woorden die erbij komen: en of nl
  --language     de taal van de artikelen; anders zegt elke tekst het zelf

Cellen die een rekenblad als formule zou uitvoeren, worden onschadelijk gemaakt.
Bestanden van een eerdere export in die map worden overschreven.`,
  },
  examples: [
    'duiding export samples --format xlsx --out tables',
    'duiding export samples --format csv --separator semicolon --bom --out tables',
    'duiding export samples/de-rivierbode.txt --format markdown > notes.md',
  ],
  options: {
    format: { values: exportFormatNames },
    out: { text: true },
    bom: {},
    separator: { values: Object.keys(separators) },
    words: { values: ['en', 'nl'] },
    language: { values: languageIds },
  },
  wrong: (asked, message) => withoutFormat(asked, message) ?? withoutArticlesOrInput(asked, message),
  run: exportArticles,
};

async function exportArticles({ options, rest }: Arguments, terminal: Terminal): Promise<number> {
  const format = options.get('format') as ExportFormat;
  const language = languageById(options.get('language') ?? '');
  const read = analysed(rest, terminal, language);
  const articles: ExportArticle[] = [];
  for await (const analysis of read.articles) {
    const { text, uri: file } = analysis.article;
    articles.push({ text, result: publish(analysis, { file }) });
  }
  const files = await exportFormats[format](articles, {
    separator: separators[(options.get('separator') ?? 'comma') as keyof typeof separators],
    bom: options.has('bom'),
    language: (options.get('words') ?? terminal.message.language) as 'en' | 'nl',
    created: new Date().toISOString(),
  });
  const written = await write(files, options.get('out'), terminal);
  return read.failed() || !written ? 1 : 0;
}

function withoutFormat({ options }: Arguments, message: Message): string | undefined {
  return options.has('format') ? undefined : message('cli.noFormat', exportFormatNames.join(', '));
}

/** Into the folder, or the first file to standard output; false where that cannot be. */
async function write(
  files: readonly ExportFile[],
  folder: string | undefined,
  terminal: Terminal,
): Promise<boolean> {
  if (folder === undefined) {
    const [first] = files;
    if (first === undefined) return true;
    if (typeof first.content !== 'string') {
      terminal.complain(`duiding export: ${terminal.message('cli.noText', first.name)}`);
      return false;
    }
    await terminal.out(/json/.test(first.name) ? escapeJson(first.content) : first.content);
    return true;
  }
  try {
    await makeFolder(folder);
    for (const { name, content } of files) await writeRegular(join(folder, name), content);
  } catch (error) {
    terminal.complain(`duiding export: ${whyUnwritten('cli.unwritableFolder', folder, error, terminal)}`);
    return false;
  }
  await terminal.out(files.map(({ name }) => `${clean(join(folder, name))}\n`).join(''));
  return true;
}
