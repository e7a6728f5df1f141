/** `duiding report`: who speaks in many articles, as one page that stands alone. */
import { messagesIn } from '../../../l10n/message';
import { compareArticles } from '../corpus/compare';
import { reportData } from '../corpus/report/reportData';
import { countTerms, termTables } from '../corpus/terms/countTerms';
import { readTerms } from '../corpus/terms/readTerms';
import { keptApart } from '../corrections/corrections';
import type { Project } from '../corrections/project';
import { reportBody } from '../features/report/report';
import { reportArticle } from '../features/report/reportArticle';
import { searchedOf } from '../index/searchAnalysis';
import { writeRegular } from '../files/writing';
import type { Analysis } from '../model/types';
import { reportPage } from '../protocol/reportPage';
import { analysed } from './analysed';
import { readArguments } from './arguments';
import { clean } from './clean';
import type { Command } from './command';
import { outputLanguage, outputLanguageOption } from './outputLanguage';
import type { Terminal } from './terminal';

export const reportCommand: Command = {
  name: 'report',
  summary: 'who speaks, how much, where and when: one page with charts and tables',
  help: `Usage: duiding report FILES|FOLDER [--out FILE.html] [--language-of-output en|nl]

Share of voice, groups, speakers by article, time, figures that do not agree, the
same quote in several articles, your terms, and who speaks of whom. The page
stands alone: no script, nothing remote. Your corrections (duiding.json) count.

  --out FILE            where it goes; left out, standard output
  --language-of-output  left out, that of the terminal (LANG)`,
  run: report,
};

async function report(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, { out: { text: true }, ...outputLanguageOption });
  if ('complaint' in read || read.rest.length === 0) {
    const why = 'complaint' in read ? read.complaint : 'no articles given. Name files or a folder.';
    terminal.complain(`duiding report: ${why}`);
    return 2;
  }
  const { articles, project, failed } = analysed(read.rest, terminal);
  const analyses: Analysis[] = [];
  for await (const analysis of articles) analyses.push(analysis);
  const page = reportPage(bodyOf(analyses, project(), messagesIn(outputLanguage(read.options, terminal))));
  const out = read.options.get('out');
  if (out === undefined) await terminal.out(page);
  else
    try {
      await writeRegular(out, page);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      terminal.complain(`duiding report: ${clean(out)} could not be written (${code ?? message}).`);
      return 1;
    }
  return failed() ? 1 : 0;
}

function bodyOf(
  analyses: readonly Analysis[],
  project: Project | undefined,
  message: Parameters<typeof reportBody>[1],
): ReturnType<typeof reportBody> {
  const comparison = compareArticles(analyses, project && keptApart(project.corrections));
  const of = (uri: string, id: string) => comparison.merged.of(uri, id);
  const { terms } = readTerms(project?.corrections.terms ?? []);
  const counts = analyses.flatMap((analysis) => countTerms(searchedOf(analysis), terms));
  return reportBody(
    {
      data: reportData(analyses.map(reportArticle), of),
      comparison,
      terms: termTables(terms, counts, (uri, id) => of(uri, id)?.name ?? id),
    },
    message,
  );
}
