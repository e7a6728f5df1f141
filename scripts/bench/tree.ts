/** `npm run bench -- tree`: rows of 10,000 quotes made, filtered and made again, and a report on 10,000 articles. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { filterRows } from '../../client/src/views/arrangeRows';
import { quoteRows } from '../../client/src/views/quoteRows';
import { keepQuoteIds } from '../../client/src/keepQuoteIds';
import { messagesIn } from '../../l10n/message';
import { mergeActors } from '../../server/src/corpus/mergeActors';
import { reportData, type ReportArticle } from '../../server/src/corpus/report/reportData';
import { reportBody } from '../../server/src/features/report/report';
import type { QuoteItem, SpeakerQuotes } from '../../server/src/protocol/protocol';
import { processorTime } from './clock';

const quotes = 10_000;
const speakers = 400;
const articles = 10_000;
const message = messagesIn('nl');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Prints milliseconds of processor time, the first run of each. True while all keep to what is promised. */
export function printTree(): boolean {
  const all = manySpeakers();
  const look = { scope: 'folder', message } as const;
  let rows = quoteRows(all, 'order.count', look);
  const results = [
    measure('first rows of 10,000 quotes', 100, () => (rows = quoteRows(all, 'order.count', look))),
    measure('the first letter of a filter', 50, () => filterRows(rows, 'b')),
    measure('a word that few have', 50, () => filterRows(rows, 'boot 77')),
    measure('rows again after an edit', 100, () =>
      quoteRows(keepQuoteIds(all, edited(all)), 'order.count', look),
    ),
  ];
  const many = manyArticles();
  const merged = mergeActors(
    many.map(({ uri, actors }) => ({ uri, actors: actors.map((a) => ({ ...a })) })) as never,
  );
  results.push(
    measure('report on 10,000 articles', 1_500, () =>
      reportBody(
        {
          data: reportData(many, (uri, id) => merged.of(uri, id)),
          comparison: { merged, sharedQuotes: [], figures: [] },
          terms: [],
        },
        message,
      ),
    ),
  );
  return results.every((kept) => kept);
}

function measure(what: string, most: number, run: () => unknown): boolean {
  // What was made before is collected before: it is not to be counted here.
  collect();
  const before = processorTime();
  run();
  const took = processorTime() - before;
  console.log(`${what.padEnd(36)} ${took.toFixed(1).padStart(8)} ms   (at most ${most})`);
  return took <= most;
}

function quoteOf(n: number): QuoteItem {
  const start = { line: n, character: 1 };
  return {
    id: `quote ${n}`,
    uri: `file:///map/krant${n % 200}.txt`,
    article: `Krant ${n % 200}`,
    text: `“Wij wachten al ${n} dagen op boot ${n % 97} bij brug ${n % 13}”`,
    range: { start, end: { line: n, character: 60 } },
    ...{ kind: 'direct', stance: 'says', zone: 'paragraph', inferred: false, echo: false, why: '' },
  };
}

function manySpeakers(): SpeakerQuotes[] {
  return Array.from({ length: speakers }, (_, i) => ({
    id: `spreker ${i}`,
    name: `Sanne Kuik-${i}`,
    type: 'person',
    aliases: [],
    members: [],
    quotes: Array.from({ length: quotes / speakers }, (__, j) => quoteOf(i + j * speakers)),
  }));
}

/** One quote has other words. */
function edited([first, ...rest]: readonly SpeakerQuotes[]): SpeakerQuotes[] {
  const [quote, ...others] = first!.quotes;
  return [
    { ...first!, quotes: [{ ...quote!, id: 'anders', text: '“Wij wachten niet meer”' }, ...others] },
    ...rest,
  ];
}

function manyArticles(): ReportArticle[] {
  return Array.from({ length: articles }, (_, n) => ({
    uri: `file:///map/a${n}.txt`,
    title: `Brug ${n}`,
    date: `20${String(10 + (n % 14)).padStart(2, '0')}-0${1 + (n % 9)}-1${n % 9}`,
    actors: [0, 1].map((k) => ({
      id: `s${k}`,
      name: `Sanne Kuik-${(n + k) % 500}`,
      type: 'person' as const,
      ...{ aliases: [], roles: [], rule: 'bench' },
    })),
    quotes: [0, 1, 2].map((k) => ({
      ...{ start: 10 * k, end: 10 * k + 9, line: k, character: 0 },
      text: `Wij wachten al ${n} dagen`,
      ...{ kind: 'direct' as const, stance: 'says' as const, speakers: [`s${k % 2}`] },
    })),
  }));
}
