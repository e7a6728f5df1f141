/** Answers a view's question for its rows: of one article, of the open ones, or of the folder. */
import { compareArticles, type Comparison } from '../corpus/compare';
import { actorRows } from '../features/actorRows';
import { countedActors, folderCountedActors } from '../features/countedActors';
import { figureTable } from '../features/figureTable';
import { reportData } from '../corpus/report/reportData';
import { reportBody } from '../features/report/report';
import { reportArticle } from '../features/report/reportArticle';
import { sameQuoteRows } from '../features/sameQuoteRows';
import { keptApart } from '../corrections/corrections';
import type { Analysis } from '../model/types';
import type { QuotesParams, RowsParams } from '../protocol/protocol';
import type { ReportBody } from '../protocol/reportPage';
import type { Row } from '../protocol/rows';
import type { Session } from './session';

export class ViewRows {
  /** What was compared last, and what came of it. */
  private compared: { readonly analyses: readonly Analysis[]; readonly comparison: Comparison } | undefined;

  constructor(private readonly session: Session) {}

  async rows({ view, uri, folder }: RowsParams): Promise<Row[]> {
    const { session } = this;
    const message = session.message();
    if (view === 'actors' && folder === true && session.folder.serves) {
      await session.folder.settled();
      return actorRows(folderCountedActors(session.folder.actors), message);
    }
    const shown = await session.readings(uri, folder);
    if (view === 'actors') return actorRows(countedActors(shown, session.corpus), message);
    // An article is held against all others at hand.
    const all = uri === undefined ? shown : await session.readings(undefined, session.folder.serves);
    const { sharedQuotes, figures } = this.comparison(all.length > 0 ? all : shown);
    if (view === 'figures') return figureTable(figures, shown, message);
    return sameQuoteRows(sharedQuotes, message, uri);
  }

  /** Of all articles of the folder, those that are not held side by side as the index has them. */
  async report({ uri, folder }: QuotesParams): Promise<ReportBody> {
    const { session } = this;
    if (folder === true) await session.folder.settled();
    const shown = await session.readings(uri, folder);
    const articles = shown.map(reportArticle);
    const whole = new Set(shown.map((a) => a.article.uri));
    if (folder === true) articles.push(...session.folder.reportArticles(whole));
    const { actors } = session.folder;
    const data = reportData(
      articles,
      (at, id) => (folder === true ? actors.actorOf(at, id) : undefined) ?? session.corpus.actorOf(at, id),
    );
    const terms = folder === true ? session.folder.terms() : [];
    return reportBody({ data, comparison: this.comparison(shown), terms }, session.message());
  }

  /** The same articles are compared once. */
  comparison(analyses: readonly Analysis[]): Comparison {
    const last = this.compared;
    if (last?.analyses.length === analyses.length && last.analyses.every((a, i) => a === analyses[i]))
      return last.comparison;
    const apart = this.session.corrections
      .states()
      .flatMap((s) => (s.project ? keptApart(s.project.corrections) : []));
    const comparison = compareArticles(analyses, apart);
    this.compared = { analyses, comparison };
    this.session.compared = comparison;
    return comparison;
  }
}
