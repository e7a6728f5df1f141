/** `duiding report`: who speaks in many articles, as one page that stands alone. */
import { writeFile } from 'node:fs/promises';
import { messagesIn } from '../../../l10n/message';
import { analyse } from '../analysis/analyse';
import { compareArticles } from '../corpus/compare';
import { languageOf } from '../corpus/chooseLanguage';
import { reportData } from '../corpus/report/reportData';
import { countTerms, termTables } from '../corpus/terms/countTerms';
import { readTerms } from '../corpus/terms/readTerms';
import { keptApart } from '../corrections/corrections';
import type { Project } from '../corrections/project';
import { reportBody } from '../features/report/report';
import { reportArticle } from '../features/report/reportArticle';
import { searchedOf } from '../index/searchAnalysis';
import type { Analysis } from '../model/types';
import { reportPage } from '../protocol/reportPage';
import { readArguments } from './arguments';
import { clean } from './clean';
import type { Command } from './command';
import { readCorrected } from './corrections';
import { readArticles } from './files';
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
  const corrected = readCorrected(terminal, { paths: read.rest });
  const analyses: Analysis[] = [];
  let project: Project | undefined;
  let failed = false;
  for await (const article of readArticles(read.rest, terminal)) {
    if ('problem' in article) {
      failed = true;
      terminal.complain(`duiding: ${article.problem}`);
      continue;
    }
    const { file, text } = article;
    project ??= corrected.stateFor(file)?.project;
    analyses.push(analyse(text, languageOf(text), { uri: file, corrector: corrected.correctorFor(file) }));
  }
  const page = reportPage(bodyOf(analyses, project, messagesIn(outputLanguage(read.options, terminal))));
  const out = read.options.get('out');
  if (out === undefined) await terminal.out(page);
  else
    try {
      await writeFile(out, page);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      terminal.complain(`duiding report: ${clean(out)} could not be written (${code ?? message}).`);
      return 1;
    }
  return failed || corrected.failed() ? 1 : 0;
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
