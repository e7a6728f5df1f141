/** `duiding search`: sentences and quotes of a folder, by words or by pattern, with filters. */
import type { Message } from '../../../l10n/message';
import {
  articleFilter,
  makeSearch,
  type Search,
  type SearchedArticle,
  type SearchHit,
  type SearchQuery,
} from '../corpus/search/search';
import { unpackTags, type TaggedText } from '../corpus/search/taggedText';
import { mergeActors, type MergedActors } from '../corpus/mergeActors';
import { plain } from '../corpus/search/plain';
import { keptApart } from '../corrections/corrections';
import { tellSearchFault } from '../features/searchFault';
import type { ArticleRecord, RecordQuote } from '../index/record';
import { stances } from '../model/types';
import { counted } from '../protocol/rowText';
import { jobsOption, type Arguments } from './arguments';
import { recordReaderFor, type ReadRecord } from './articleReader';
import { jsonOf } from './clean';
import type { Command } from './command';
import { readCorrected, type Corrected } from './corrections';
import { readArticles } from './files';
import { inOrder } from './inOrder';
import { hitLines, publishHit, searchSchema, type PublishedHit } from './searchHits';
import type { Terminal } from './terminal';
import { termCounter, termsTable } from './terms';

export const searchCommand: Command = {
  name: 'search',
  summary: {
    en: 'sentences and quotes in which words or a pattern stand',
    nl: 'zinnen en citaten waarin woorden of een patroon staan',
  },
  help: {
    en: `Usage: duiding search FOLDER WORDS [FILTERS] [--format table|json|ndjson]
       duiding search FOLDER --pattern PATTERN [FILTERS]
       duiding search FOLDER --terms [--format table|json]

Finds the sentences of a folder's articles in which all WORDS stand: whole words,
"words in this order" between marks, or the beginning of a word*. Case and accents
do not count. A PATTERN is written in compromise's match syntax over what Duiding
knows of each word:

  --pattern '#Person #Cue dat .+ #Figure'
  --pattern '(asielzoeker|vluchteling|migrant)'

Tags: #Person #Organisation #Place #Name, #Figure #Money #Percentage #Date #Count,
#Cue #Source #Quote, and word classes such as #Noun #Verb #Adjective; docs/search.md
has all of them.

--terms counts the word lists under "terms" in duiding.json: how often each stands in
the articles, and who says it.

  --quotes         only in what somebody says, as do the next three
  --speaker NAME   who says it, also where an article has only the surname
  --kind           direct, mixed or indirect
  --stance         ${stances.join(', ')}
  --article TEXT   part of an article's title or path
  --from, --until  dates, as exact as you like: 2022, 2022-01, 2022-01-21
  --format table   for a person (the default)
  --format json    one object, ${searchSchema}
  --format ndjson  one hit a line
  --jobs N         reads N articles at once, each on a processor of its own

Exit code 1 when a file could not be read; the others are searched all the same.`,
    nl: `Gebruik: duiding search MAP WOORDEN [FILTERS] [--format table|json|ndjson]
         duiding search MAP --pattern PATROON [FILTERS]
         duiding search MAP --terms [--format table|json]

Vindt de zinnen van de artikelen in een map waarin alle WOORDEN staan: hele woorden,
"woorden in deze volgorde" tussen tekens, of het begin van een woord*. Hoofdletters en
accenten tellen niet. Een PATROON staat in de schrijfwijze van compromise, over wat
Duiding van elk woord weet:

  --pattern '#Person #Cue dat .+ #Figure'
  --pattern '(asielzoeker|vluchteling|migrant)'

Tags: #Person #Organisation #Place #Name, #Figure #Money #Percentage #Date #Count,
#Cue #Source #Quote, en woordsoorten als #Noun #Verb #Adjective; docs/search.md noemt
ze allemaal.

--terms telt de woordenlijsten onder "terms" in duiding.json: hoe vaak elk in de
artikelen staat, en wie het zegt.

  --quotes         alleen in wat iemand zegt, net als de volgende drie
  --speaker NAAM   wie het zegt, ook waar een artikel alleen de achternaam heeft
  --kind           direct, mixed of indirect
  --stance         ${stances.join(', ')}
  --article TEKST  deel van de titel of het pad van een artikel
  --from, --until  datums, zo precies als u wilt: 2022, 2022-01, 2022-01-21
  --format table   voor een mens (zo gaat het vanzelf)
  --format json    één object, ${searchSchema}
  --format ndjson  één vondst per regel
  --jobs N         leest N artikelen tegelijk, elk op een eigen processor

Exitcode 1 als een bestand niet te lezen was; in de andere wordt gewoon gezocht.`,
  },
  examples: [
    "duiding search samples water 'dijk*'",
    "duiding search samples --pattern '#Person+ #Cue' --speaker Hoek",
    'duiding search samples dijk --quotes --stance denies --from 2023',
  ],
  options: {
    pattern: { text: true },
    terms: {},
    quotes: {},
    speaker: { text: true },
    kind: { values: ['direct', 'mixed', 'indirect'] },
    stance: { values: stances },
    article: { text: true },
    from: { text: true },
    until: { text: true },
    format: { values: ['table', 'json', 'ndjson'] },
    ...jobsOption,
  },
  wrong: (asked, message) => wrongArguments(asked, message) ?? wrongSearch(asked, message),
  run: search,
};

async function search(asked: Arguments, terminal: Terminal): Promise<number> {
  const corrected = readCorrected(terminal, { paths: asked.rest.slice(0, 1) });
  const reading = { args: asked, corrected, terminal };
  const made = searchOf(asked);
  if (!made || 'complaint' in made) return (await countFolder(reading)) || corrected.failed() ? 1 : 0;
  const print = printer(asked.options.get('format') ?? 'table', terminal);
  const failed = await searchFolder(made, reading, print.hit);
  await print.end();
  return failed || corrected.failed() ? 1 : 0;
}

function wrongArguments({ options, rest }: Arguments, message: Message): string | undefined {
  if (rest.length === 0) return message('cli.noSearch');
  for (const name of ['from', 'until']) {
    const date = options.get(name);
    if (date !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date))
      return message('cli.date', name, date);
  }
  if (!options.has('terms')) return undefined;
  const beside = ['pattern', 'quotes', 'speaker', 'kind', 'stance'].find((name) => options.has(name));
  if (rest.length > 1 || beside !== undefined)
    return message('cli.termsAlone', beside === undefined ? message('cli.termsWords') : `--${beside}`);
  return options.get('format') === 'ndjson' ? message('cli.termsFormat') : undefined;
}

function wrongSearch(asked: Arguments, message: Message): string | undefined {
  const made = searchOf(asked);
  return made && 'complaint' in made ? tellSearchFault(made.complaint, message) : undefined;
}

/** Undefined where terms are to be counted. */
function searchOf({ options, rest: [, ...words] }: Arguments): ReturnType<typeof makeSearch> | undefined {
  if (options.has('terms')) return undefined;
  const given = ['pattern', 'speaker', 'kind', 'stance', 'article', 'from', 'until'].flatMap((name) => {
    const value = options.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const query: SearchQuery = {
    words: words.join(' '),
    ...Object.fromEntries(given),
    ...(options.has('quotes') ? { quotes: true } : {}),
  };
  return makeSearch(query);
}

type Hit = SearchHit<RecordQuote>;
interface Found {
  readonly hit: Hit;
  readonly record: ArticleRecord;
  readonly text: string;
}

interface Reading {
  readonly args: Arguments;
  readonly corrected: Corrected;
  readonly terminal: Terminal;
}

type ReadArticle = Extract<ReadRecord, { record: ArticleRecord }>;

/** Reads the articles in which something may be found, in order. Whether one of them could not be read. */
async function readThose(
  { args: { rest, options }, corrected, terminal }: Reading,
  wanted: (text: string) => boolean,
  use: (article: ReadArticle) => Promise<void>,
): Promise<boolean> {
  const jobs = Number(options.get('jobs') ?? 1);
  const reader = recordReaderFor({ jobs, corrected, message: terminal.message });
  let failed = false;
  let done = 0;
  const articles = inOrder(readArticles(rest.slice(0, 1), terminal), jobs * 2, async (article) =>
    'problem' in article ? article : wanted(article.text) ? reader.read(article) : undefined,
  );
  for await (const article of articles) {
    done += 1;
    if (done % 20 === 0) terminal.progress?.(counted('articles', done, terminal.message));
    if (!article) continue;
    if ('problem' in article) {
      failed = true;
      terminal.complain(`duiding: ${article.problem}`);
    } else await use(article);
  }
  terminal.progress?.('');
  await reader.close();
  return failed;
}

/** Who somebody is in other articles is known only when all are read. */
async function searchFolder(
  made: Search,
  reading: Reading,
  tell: (hit: PublishedHit) => Promise<void>,
): Promise<boolean> {
  const { speaker } = made.query;
  if (speaker === undefined)
    return readThose(reading, made.mayHold, async (article) => {
      for (const one of hitsIn(made, article)) await tell(published(one));
    });
  const records: ArticleRecord[] = [];
  const kept: Found[] = [];
  const failed = await readThose(
    reading,
    () => true,
    async (article) => {
      records.push({ ...article.record, quotes: [], mentions: {}, tags: new Uint8Array() });
      for (const one of hitsIn(made, article)) kept.push(one);
    },
  );
  const apart = records.flatMap((r) => reading.corrected.stateFor(r.uri)?.project ?? [])[0];
  const merged = mergeActors(records, apart && keptApart(apart.corrections));
  for (const one of kept) if (says(one, merged, speaker)) await tell(published(one, merged));
  return failed;
}

/** Counts the terms of the `duiding.json` that holds in the folder. */
async function countFolder(reading: Reading): Promise<boolean> {
  const { args, corrected, terminal } = reading;
  const [folder = ''] = args.rest;
  const project = (corrected.stateFor(folder) ?? corrected.stateFor(`${folder}/article.txt`))?.project;
  if (!project || project.corrections.terms.length === 0) {
    terminal.complain(`duiding search: ${terminal.message('cli.noTerms')}`);
    return true;
  }
  const counter = termCounter(project.corrections.terms, project.corrections, terminal);
  const takes = articleFilter(Object.fromEntries(args.options));
  const failed = await readThose(
    reading,
    (text) => counter.terms.some((t) => t.mayHold(text)),
    async ({ record, text }) => {
      const searched = searchedOf(record, text);
      if (takes(searched)) counter.add({ ...record, ...searched });
    },
  );
  const result = counter.result();
  const json = args.options.get('format') === 'json';
  await terminal.out(json ? `${jsonOf(result, 2)}\n` : termsTable(result, terminal));
  return failed;
}

function searchedOf(
  { uri, title, date, language, tags, quotes }: ArticleRecord,
  text: string,
): SearchedArticle<RecordQuote> {
  let tagged: TaggedText | undefined;
  return {
    uri,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    quotes: () => quotes,
    text: () => text,
    tagged: () => (tagged ??= unpackTags(language, text, tags)),
  };
}

function hitsIn(made: Search, { record, text }: ReadArticle): Found[] {
  const searched = searchedOf(record, text);
  if (!made.takes(searched)) return [];
  return made.find(searched, () => true).map((hit) => ({ hit, record, text }));
}

function says({ hit, record }: Found, merged: MergedActors, speaker: string): boolean {
  const wanted = plain(speaker);
  return (hit.quote?.speakers ?? []).some((id) => {
    const actor = merged.of(record.uri, id);
    return actor !== undefined && [actor.name, ...actor.aliases].some((name) => plain(name).includes(wanted));
  });
}

function published({ hit, record, text }: Found, merged?: MergedActors): PublishedHit {
  const { uri: file, title, date, actors } = record;
  const source = {
    file,
    text,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
  return publishHit(hit, source, (id) => (merged?.of(file, id) ?? actors.find((a) => a.id === id))?.name);
}

function printer(
  format: string,
  { out, colour, message }: Terminal,
): { hit: (hit: PublishedHit) => Promise<void>; end: () => Promise<void> } {
  let count = 0;
  const before = (first: string, next: string): string => (count++ === 0 ? first : next);
  if (format === 'ndjson') return { hit: (hit) => out(`${jsonOf(hit)}\n`), end: async () => undefined };
  if (format === 'json') {
    const open = `{"schema": "${searchSchema}", "hits": [`;
    return {
      hit: (hit) => out(`${before(open, ',')}\n${jsonOf(hit)}`),
      end: () => out(`${before(open, '')}\n]}\n`),
    };
  }
  return {
    hit: (hit) => out(before('', '') + hitLines(hit, { colour, message })),
    end: () => (count === 0 ? out(`${message('cli.nothingFound')}\n`) : Promise.resolve()),
  };
}
