/** `duiding compare`: several articles side by side: who is one actor, what several print, which figures agree. */
import { compareArticles } from '../corpus/compare';
import type { Analysis } from '../model/types';
import { keptApart } from '../corrections/corrections';
import { analysed } from './analysed';
import type { Arguments } from './arguments';
import { jsonOf } from './clean';
import { withoutArticles, type Command } from './command';
import { comparisonTable } from './comparisonTable';
import { publishComparison } from './comparison';
import type { Terminal } from './terminal';

export const compareCommand: Command = {
  name: 'compare',
  summary: {
    en: 'the same actors, quotes and figures in several articles, side by side',
    nl: 'dezelfde actoren, citaten en cijfers in verschillende artikelen, naast elkaar',
  },
  help: {
    en: `Usage: duiding compare FILES|FOLDER [--format table|json]

Holds articles on the same event side by side: who is the same actor under which
spellings, which statement several articles print (also shortened or translated),
and which figures of the same thing agree or do not. Your corrections
(duiding.json) count: who you told apart stays apart.

  --format table   for a person (the default)
  --format json    one object, duiding/comparison@1
  --full           whole rows on a terminal; into a pipe they always come whole`,
    nl: `Gebruik: duiding compare BESTANDEN|MAP [--format table|json]

Houdt artikelen over dezelfde gebeurtenis naast elkaar: wie in welke spelling
dezelfde actor is, welke uitspraak er in verschillende artikelen staat (ook ingekort
of vertaald), en welke cijfers over hetzelfde overeenkomen of niet. Uw correcties
(duiding.json) tellen mee: wie u uit elkaar hield, blijft uit elkaar.

  --format table   voor een mens (zo gaat het vanzelf)
  --format json    één object, duiding/comparison@1
  --full           hele rijen in een terminal; in een pijp komen ze altijd heel`,
  },
  examples: ['duiding compare samples', 'duiding compare samples --format json > comparison.json'],
  options: { format: { values: ['table', 'json'] }, full: {} },
  wrong: withoutArticles,
  run: compare,
};

async function compare({ options, rest }: Arguments, terminal: Terminal): Promise<number> {
  const { articles, project, failed } = analysed(rest, terminal);
  const analyses: Analysis[] = [];
  for await (const analysis of articles) analyses.push(analysis);
  const corrections = project()?.corrections;
  const result = publishComparison(
    compareArticles(analyses, corrections && keptApart(corrections)),
    analyses,
  );
  const json = options.get('format') === 'json';
  await terminal.out(
    json
      ? `${jsonOf(result, 2)}\n`
      : comparisonTable(result, {
          colour: terminal.colour,
          message: terminal.message,
          width: options.has('full') ? undefined : terminal.columns,
        }),
  );
  return failed() ? 1 : 0;
}
