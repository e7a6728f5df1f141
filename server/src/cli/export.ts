/** `duiding export`: takes quotes, actors and figures along, in the forms that other programs read. */
import { join } from 'node:path';
import type { ExportArticle } from '../export/article';
import { exportFormatNames, exportFormats, type ExportFile, type ExportFormat } from '../export/formats';
import { publish } from '../export/published';
import { languageById, languageIds } from '../languages/languages';
import { makeFolder, writeRegular } from '../files/writing';
import { analysed } from './analysed';
import { readArguments } from './arguments';
import { clean, escapeJson } from './clean';
import type { Command } from './command';
import type { Terminal } from './terminal';

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;

export const exportCommand: Command = {
  name: 'export',
  summary: 'quotes, actors and figures for spreadsheets, notes and other programs',
  help: `Usage: duiding export FILES|FOLDER|- --format FORMAT [--out FOLDER]

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
  run: exportArticles,
};

async function exportArticles(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(args, {
    format: { values: exportFormatNames },
    out: { text: true },
    bom: {},
    separator: { values: Object.keys(separators) },
    words: { values: ['en', 'nl'] },
    language: { values: languageIds },
  });
  const complaint = 'complaint' in given ? given.complaint : complaintAbout(given);
  if ('complaint' in given || complaint !== undefined) {
    terminal.complain(`duiding export: ${complaint}`);
    return 2;
  }
  const { options, rest } = given;
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
    language: (options.get('words') ?? 'en') as 'en' | 'nl',
    created: new Date().toISOString(),
  });
  const written = await write(files, options.get('out'), terminal);
  return read.failed() || !written ? 1 : 0;
}

function complaintAbout(read: {
  readonly options: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}): string | undefined {
  if (!read.options.has('format')) return `name a --format: ${exportFormatNames.join(', ')}.`;
  if (read.rest.length === 0) return 'no articles given. Name files, a folder, or - for standard input.';
  return undefined;
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
      terminal.complain(`duiding export: ${first.name} is no text; name a folder with --out.`);
      return false;
    }
    await terminal.out(/json/.test(first.name) ? escapeJson(first.content) : first.content);
    return true;
  }
  try {
    await makeFolder(folder);
    for (const { name, content } of files) await writeRegular(join(folder, name), content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    terminal.complain(`duiding export: ${folder} could not be written to (${code ?? message}).`);
    return false;
  }
  await terminal.out(files.map(({ name }) => `${clean(join(folder, name))}\n`).join(''));
  return true;
}
