/** `duiding analyse`: reads articles and writes what is in them as a table or as JSON. */
import { analyse } from '../analysis/analyse';
import { detectLanguage, languageById, languageIds } from '../languages/languages';
import { publish, type Published } from './published';
import { readArguments } from './arguments';
import type { Command } from './command';
import { readCorrected } from './corrections';
import { readArticles } from './files';
import { table } from './table';
import type { Terminal } from './terminal';

const formats = ['table', 'json', 'ndjson'] as const;
type Format = (typeof formats)[number];

export const analyseCommand: Command = {
  name: 'analyse',
  summary: 'who said what in these articles, who is named, which figures',
  help: `Usage: duiding analyse FILES|FOLDER|- [--format table|json|ndjson] [--explain]
                       [--language ${languageIds.join('|')}]

Reads articles (plain text: UTF-8, UTF-16 with a byte order mark, windows-1252);
of a folder every .txt and .article file below it; of - standard input.

  --format table   for a person (the default)
  --format json    one object for one file, an array for several or a folder
  --format ndjson  one object a line, each as soon as it is read
  --explain        also which rule found what
  --language       the articles' language; left out, each text tells itself

Exit code 1 when a file could not be read; the others still come out.`,
  run: analyseFiles,
};

async function analyseFiles(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {
    format: { values: formats },
    explain: {},
    language: { values: languageIds },
  });
  if ('complaint' in read) {
    terminal.complain(`duiding analyse: ${read.complaint}`);
    return 1;
  }
  const { options, rest } = read;
  if (rest.length === 0) {
    terminal.complain('duiding analyse: no articles given. Name files, a folder, or - for standard input.');
    return 1;
  }
  const format = (options.get('format') ?? 'table') as Format;
  const explain = options.has('explain');
  const language = languageById(options.get('language') ?? '');
  const print = printer(format, rest, explain, terminal);
  const corrected = readCorrected(terminal);
  let failed = false;
  for await (const article of readArticles(rest, terminal)) {
    if ('problem' in article) {
      failed = true;
      terminal.complain(`duiding: ${article.problem}`);
      continue;
    }
    const { file, text } = article;
    const analysis = analyse(text, language ?? detectLanguage(text), {
      uri: file,
      corrector: corrected.correctorFor(file),
    });
    await print.article(publish(analysis, { file, explain }), text);
  }
  await print.end();
  return failed || corrected.failed() ? 1 : 0;
}

interface Printer {
  readonly article: (result: Published, text: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A JSON array is opened at its first article, and a single file's result stands by itself. */
function printer(format: Format, paths: readonly string[], explain: boolean, terminal: Terminal): Printer {
  const { out } = terminal;
  const nothing = async (): Promise<void> => undefined;
  let count = 0;
  if (format === 'ndjson') return { article: (result) => out(`${JSON.stringify(result)}\n`), end: nothing };
  if (format === 'table') {
    const options = { explain, colour: terminal.colour };
    return {
      article: (result, text) => out((count++ ? '\n' : '') + table(result, text, options)),
      end: nothing,
    };
  }
  let array = false;
  return {
    article: (result) => {
      array = paths.length > 1 || result.file !== paths[0];
      return out((array ? (count++ ? ',\n' : '[\n') : '') + JSON.stringify(result, null, 2));
    },
    end: () => (array ? out('\n]\n') : out('\n')),
  };
}
