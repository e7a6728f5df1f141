/** `duiding report`: who speaks in many articles, as one page that stands alone. */
import type { Message } from '../../../l10n/message';
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
import type { Arguments } from './arguments';
import { withoutArticles, type Command } from './command';
import { whyUnwritten } from './files';
import type { Terminal } from './terminal';

export const reportCommand: Command = {
  name: 'report',
  summary: {
    en: 'who speaks, how much, where and when: one page with charts and tables',
    nl: 'wie er spreekt, hoeveel, waar en wanneer: één pagina met grafieken en tabellen',
  },
  help: {
    en: `Usage: duiding report FILES|FOLDER [--out FILE.html]

Share of voice, groups, speakers by article, time, figures that do not agree, the
same quote in several articles, your terms, and who speaks of whom. The page
stands alone: no script, nothing remote. Your corrections (duiding.json) count.

  --out FILE  where it goes; left out, standard output`,
    nl: `Gebruik: duiding report BESTANDEN|MAP [--out BESTAND.html]

Aandeel per spreker, groepen, sprekers per artikel, tijd, cijfers die niet
overeenkomen, hetzelfde citaat in verschillende artikelen, uw begrippen, en wie over
wie spreekt. De pagina staat op zichzelf: geen script, niets van elders. Uw
correcties (duiding.json) tellen mee.

  --out BESTAND  waar de pagina heen gaat; anders de standaarduitvoer`,
  },
  examples: [
    'duiding report samples --out report.html',
    'duiding report samples --language-of-output nl > rapport.html',
  ],
  options: { out: { text: true } },
  wrong: withoutArticles,
  run: report,
};

async function report({ options, rest }: Arguments, terminal: Terminal): Promise<number> {
  const { articles, project, failed } = analysed(rest, terminal);
  const analyses: Analysis[] = [];
  for await (const analysis of articles) analyses.push(analysis);
  const page = reportPage(bodyOf(analyses, project(), terminal.message));
  const out = options.get('out');
  if (out === undefined) await terminal.out(page);
  else
    try {
      await writeRegular(out, page);
    } catch (error) {
      terminal.complain(`duiding report: ${whyUnwritten('cli.unwritable', out, error, terminal)}`);
      return 1;
    }
  return failed() ? 1 : 0;
}

function bodyOf(
  analyses: readonly Analysis[],
  project: Project | undefined,
  message: Message,
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
