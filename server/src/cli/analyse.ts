/** `duiding analyse`: reads articles and writes what is in them as a table or as JSON. */
import { languageIds } from '../languages/languages';
import { mostAtOnce, readerFor, type ReadArticle } from './articleReader';
import { readArticleLines } from './articleLines';
import type { Message } from '../../../l10n/message';
import { jobsOption, type Arguments } from './arguments';
import { jsonOf } from './clean';
import { withoutArticlesOrInput, type Command } from './command';
import { readCorrected } from './corrections';
import { readArticles } from './files';
import { inOrder } from './inOrder';
import { inParts } from './longFile';
import { counted } from '../protocol/rowText';
import type { Published } from '../export/published';
import { table } from './table';
import type { Terminal } from './terminal';

const formats = ['table', 'json', 'ndjson'] as const;
type Format = (typeof formats)[number];

export const analyseCommand: Command = {
  name: 'analyse',
  summary: {
    en: 'who said what in these articles, who is named, which figures',
    nl: 'wie wat zei in deze artikelen, wie er genoemd wordt, welke cijfers',
  },
  help: {
    en: `Usage: duiding analyse FILES|FOLDER|- [--format table|json|ndjson] [--explain]
                       [--language ${languageIds.join('|')}] [--jobs N] [--input text|ndjson]

Reads articles (plain text: UTF-8, UTF-16 with a byte order mark, windows-1252);
of a folder every .txt and .article file below it; of - standard input.

  --format table   for a person (the default)
  --format json    one object for one file, an array for several, a folder, or a
                   file of more than a million characters, read in parts
  --format ndjson  one object a line, in the order of the articles
  --full           whole quotes on a terminal; into a pipe or a file they always
                   come whole
  --explain        also which rule found what
  --language       the articles' language; left out, each text tells itself
  --jobs N         reads N articles at once, each on a processor of its own
  --input ndjson   standard input holds {"file": …, "text": …} a line; one line
                   comes out for each, of what cannot be read
                   {"schema": "duiding/error@1", "file": …, "error": …}

Exit code 1 when a file could not be read; the others still come out.`,
    nl: `Gebruik: duiding analyse BESTANDEN|MAP|- [--format table|json|ndjson] [--explain]
                         [--language ${languageIds.join('|')}] [--jobs N] [--input text|ndjson]

Leest artikelen (platte tekst: UTF-8, UTF-16 met een volgordeteken, windows-1252);
van een map alle .txt- en .article-bestanden daaronder; van - de standaardinvoer.

  --format table   voor een mens (zo gaat het vanzelf)
  --format json    één object voor één bestand, een lijst voor meer, voor een map of
                   voor een bestand van meer dan een miljoen tekens, in delen gelezen
  --format ndjson  één object per regel, in de volgorde van de artikelen
  --full           hele citaten in een terminal; in een pijp of een bestand komen ze
                   altijd heel
  --explain        ook welke regel wat vond
  --language       de taal van de artikelen; anders zegt elke tekst het zelf
  --jobs N         leest N artikelen tegelijk, elk op een eigen processor
  --input ndjson   op de standaardinvoer staat {"file": …, "text": …} per regel; voor
                   elke regel komt er een terug, voor wat niet te lezen is
                   {"schema": "duiding/error@1", "file": …, "error": …}

Exitcode 1 als een bestand niet te lezen was; de andere komen gewoon.`,
  },
  examples: [
    'duiding analyse samples',
    'duiding analyse samples/de-rivierbode.txt --explain',
    'duiding analyse samples --format ndjson --jobs 4 > readings.ndjson',
    'duiding analyse - --input ndjson < articles.ndjson',
  ],
  options: {
    format: { values: formats },
    explain: {},
    language: { values: languageIds },
    ...jobsOption,
    input: { values: ['text', 'ndjson'] },
    full: {},
  },
  wrong: (asked, message) => withoutArticlesOrInput(asked, message) ?? wrongInput(asked, message),
  run: analyseFiles,
};

async function analyseFiles(asked: Arguments, terminal: Terminal): Promise<number> {
  const { options, rest } = asked;
  const lines = options.get('input') === 'ndjson';
  const format = (options.get('format') ?? (lines ? 'ndjson' : 'table')) as Format;
  const explain = options.has('explain');
  const jobs = Number(options.get('jobs') ?? 1);
  const print = printer(format, asked, explain, terminal);
  const corrected = readCorrected(terminal, { paths: rest, explain });
  const reader = readerFor({
    ...{ jobs, explain, corrected, language: options.get('language') },
    message: terminal.message,
  });
  const articles = lines
    ? readArticleLines(chunksOf(terminal), terminal.message)
    : inParts(readArticles(rest, terminal));
  const told = lines
    ? (problem: Problem) => terminal.out(errorLine(problem))
    : async ({ problem }: Problem) => terminal.complain(`duiding: ${problem}`);
  const failed = await printAll(
    inOrder(articles, Math.max(mostAtOnce, jobs * 2), reader.read),
    print,
    told,
    terminal,
  );
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
    if (done % 20 === 0) terminal.progress?.(counted('articles', done, terminal.message));
    if ('problem' in result) {
      failed = true;
      await tell(result);
    } else await print.article(result.published, result.text);
  }
  terminal.progress?.('');
  return failed;
}

function wrongInput({ options, rest }: Arguments, message: Message): string | undefined {
  if (options.get('input') !== 'ndjson') return undefined;
  if (rest.length !== 1 || rest[0] !== '-') return message('cli.ndjsonInput');
  return (options.get('format') ?? 'ndjson') === 'ndjson' ? undefined : message('cli.ndjsonOutput');
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
  const { out, message } = terminal;
  const nothing = async (): Promise<void> => undefined;
  let count = 0;
  if (format === 'ndjson') return { article: (result) => out(`${jsonOf(result)}\n`), end: nothing };
  if (format === 'table') {
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
      array = paths.length > 1 || result.file !== paths[0] || result.part !== undefined;
      return out((array ? (count++ ? ',\n' : '[\n') : '') + jsonOf(result, 2));
    },
    end: () => (array ? out('\n]\n') : out('\n')),
  };
}
