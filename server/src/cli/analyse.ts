/** `duiding analyse`: reads articles and writes what is in them as a table or as JSON. */
import { languageIds } from '../languages/languages';
import { readerFor, type ReadArticle } from './articleReader';
import { readArticleLines } from './articleLines';
import { messagesIn } from '../../../l10n/message';
import { readArguments, type Arguments } from './arguments';
import { jsonOf } from './clean';
import type { Command } from './command';
import { readCorrected } from './corrections';
import { readArticles } from './files';
import { inOrder } from './inOrder';
import type { Published } from '../export/published';
import { outputLanguage, outputLanguageOption } from './outputLanguage';
import { table } from './table';
import type { Terminal } from './terminal';

const formats = ['table', 'json', 'ndjson'] as const;
type Format = (typeof formats)[number];
const mostJobs = 64;

export const analyseCommand: Command = {
  name: 'analyse',
  summary: 'who said what in these articles, who is named, which figures',
  help: `Usage: duiding analyse FILES|FOLDER|- [--format table|json|ndjson] [--explain]
                       [--language ${languageIds.join('|')}] [--jobs N] [--input text|ndjson]

Reads articles (plain text: UTF-8, UTF-16 with a byte order mark, windows-1252);
of a folder every .txt and .article file below it; of - standard input.

  --format table   for a person (the default)
  --format json    one object for one file, an array for several or a folder
  --format ndjson  one object a line, in the order of the articles
  --full           whole quotes on a terminal; into a pipe or a file they always
                   come whole
  --language-of-output en|nl  of the table; left out, that of the terminal (LANG)
  --explain        also which rule found what
  --language       the articles' language; left out, each text tells itself
  --jobs N         reads N articles at once, each on a processor of its own
  --input ndjson   standard input holds {"file": …, "text": …} a line; one line
                   comes out for each, of what cannot be read
                   {"schema": "duiding/error@1", "file": …, "error": …}

Exit code 1 when a file could not be read (the others still come out), 2 when
the options are wrong.`,
  run: analyseFiles,
};

async function analyseFiles(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {
    format: { values: formats },
    explain: {},
    language: { values: languageIds },
    jobs: { values: Array.from({ length: mostJobs }, (_, i) => `${i + 1}`) },
    input: { values: ['text', 'ndjson'] },
    full: {},
    ...outputLanguageOption,
  });
  const complaint = 'complaint' in read ? read.complaint : wrong(read);
  if (complaint !== undefined || 'complaint' in read) {
    terminal.complain(`duiding analyse: ${complaint}`);
    return 2;
  }
  const { options, rest } = read;
  const lines = options.get('input') === 'ndjson';
  const format = (options.get('format') ?? (lines ? 'ndjson' : 'table')) as Format;
  const explain = options.has('explain');
  const jobs = Number(options.get('jobs') ?? 1);
  const print = printer(format, read, explain, terminal);
  const corrected = readCorrected(terminal, { paths: rest, explain });
  const reader = readerFor({ jobs, explain, language: options.get('language'), corrected });
  const articles = lines ? readArticleLines(chunksOf(terminal)) : readArticles(rest, terminal);
  const told = lines
    ? (problem: Problem) => terminal.out(errorLine(problem))
    : async ({ problem }: Problem) => terminal.complain(`duiding: ${problem}`);
  const failed = await printAll(inOrder(articles, jobs * 2, reader.read), print, told, terminal);
  await reader.close();
  await print.end();
  return failed || corrected.failed() ? 1 : 0;
}

interface Problem {
  readonly file: string;
  readonly problem: string;
}

/** Whether one of them could not be read. */
async function printAll(
  results: AsyncIterable<ReadArticle>,
  print: Printer,
  tell: (problem: Problem) => Promise<void>,
  terminal: Terminal,
): Promise<boolean> {
  let failed = false;
  let done = 0;
  for await (const result of results) {
    done += 1;
    if (done % 20 === 0) terminal.progress?.(`${done} articles`);
    if ('problem' in result) {
      failed = true;
      await tell(result);
    } else await print.article(result.published, result.text);
  }
  terminal.progress?.('');
  return failed;
}

function wrong({ options, rest }: Arguments): string | undefined {
  if (rest.length === 0) return 'no articles given. Name files, a folder, or - for standard input.';
  if (options.get('input') !== 'ndjson') return undefined;
  if (rest.length !== 1 || rest[0] !== '-')
    return '--input ndjson reads standard input: give - and no files.';
  return (options.get('format') ?? 'ndjson') === 'ndjson' ? undefined : '--input ndjson writes ndjson only.';
}

/** An article that could not be read, in its place among the lines. */
function errorLine({ file, problem }: Problem): string {
  return `${jsonOf({ schema: 'duiding/error@1', file, error: problem })}\n`;
}

function chunksOf({ chunks, stdin }: Terminal): AsyncIterable<Uint8Array> {
  return chunks?.() ?? once(stdin);
}

async function* once(stdin: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await stdin();
}

interface Printer {
  readonly article: (result: Published, text: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A JSON array is opened at its first article, and a single file's result stands by itself. */
function printer(
  format: Format,
  { rest: paths, options: given }: Arguments,
  explain: boolean,
  terminal: Terminal,
): Printer {
  const { out } = terminal;
  const nothing = async (): Promise<void> => undefined;
  let count = 0;
  if (format === 'ndjson') return { article: (result) => out(`${jsonOf(result)}\n`), end: nothing };
  if (format === 'table') {
    const message = messagesIn(outputLanguage(given, terminal));
    const width = given.has('full') ? undefined : terminal.columns;
    const options = { explain, colour: terminal.colour, message, width };
    return {
      article: (result, text) => out((count++ ? '\n' : '') + table(result, text, options)),
      end: nothing,
    };
  }
  let array = false;
  return {
    article: (result) => {
      array = paths.length > 1 || result.file !== paths[0];
      return out((array ? (count++ ? ',\n' : '[\n') : '') + jsonOf(result, 2));
    },
    end: () => (array ? out('\n]\n') : out('\n')),
  };
}
