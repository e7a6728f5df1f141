/** `duiding compare`: several articles side by side: who is one actor, what several print, which figures agree. */
import { compareArticles } from '../corpus/compare';
import type { Analysis } from '../model/types';
import { keptApart } from '../corrections/corrections';
import { analysed } from './analysed';
import { readArguments } from './arguments';
import { jsonOf } from './clean';
import type { Command } from './command';
import { comparisonTable } from './comparisonTable';
import { publishComparison } from './comparison';
import { messagesIn } from '../../../l10n/message';
import { outputLanguage, outputLanguageOption } from './outputLanguage';
import type { Terminal } from './terminal';

export const compareCommand: Command = {
  name: 'compare',
  summary: 'the same actors, quotes and figures in several articles, side by side',
  help: `Usage: duiding compare FILES|FOLDER [--format table|json]

Holds articles on the same event side by side: who is the same actor under which
spellings, which statement several articles print (also shortened or translated),
and which figures of the same thing agree or do not. Your corrections
(duiding.json) count: who you told apart stays apart.

  --format table   for a person (the default)
  --format json    one object, duiding/comparison@1
  --full           whole rows on a terminal; into a pipe they always come whole
  --language-of-output en|nl  of the table; left out, that of the terminal (LANG)`,
  run: compare,
};

async function compare(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {
    format: { values: ['table', 'json'] },
    full: {},
    ...outputLanguageOption,
  });
  if ('complaint' in read || read.rest.length === 0) {
    const why = 'complaint' in read ? read.complaint : 'no articles given. Name files or a folder.';
    terminal.complain(`duiding compare: ${why}`);
    return 2;
  }
  const { articles, project, failed } = analysed(read.rest, terminal);
  const analyses: Analysis[] = [];
  for await (const analysis of articles) analyses.push(analysis);
  const corrections = project()?.corrections;
  const result = publishComparison(
    compareArticles(analyses, corrections && keptApart(corrections)),
    analyses,
  );
  const json = read.options.get('format') === 'json';
  await terminal.out(
    json
      ? `${jsonOf(result, 2)}\n`
      : comparisonTable(result, {
          colour: terminal.colour,
          message: messagesIn(outputLanguage(read.options, terminal)),
          width: read.options.has('full') ? undefined : terminal.columns,
        }),
  );
  return failed() ? 1 : 0;
}
