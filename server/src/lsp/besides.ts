/** What the other articles on the same event say of an article's figures. */
import { compareFiguresOf } from '../corpus/compare';
import type { Corpus } from '../corpus/corpus';
import type { FigureRow } from '../corpus/figures/figureRows';
import { sameEventAs } from '../corpus/sameEventArticles';
import { keptApart } from '../corrections/corrections';
import type { Analysis } from '../model/types';
import type { CorrectionsService } from './correctionsService';
import type { FolderService } from './folderService';

/** So many other articles an article is held against: those with the most names in common. */
const most = 8;

interface BesidesHost {
  readonly corpus: Corpus;
  readonly folder: FolderService;
  readonly corrections: CorrectionsService;
}

/** Kept for each article until it, or one of those beside it, is read anew. */
export class Besides {
  private readonly made = new Map<string, { readonly of: readonly Analysis[]; readonly rows: FigureRow[] }>();

  constructor(private readonly host: BesidesHost) {}

  /** Rows in which the article has a figure; none while the folder is being read. */
  async figureRows(analysis: Analysis): Promise<FigureRow[]> {
    const { uri } = analysis.article;
    const of = [analysis, ...(await this.others(analysis))];
    const known = this.made.get(uri);
    if (known?.of.length === of.length && known.of.every((a, i) => a === of[i])) return known.rows;
    const apart = this.host.corrections
      .states()
      .flatMap((s) => (s.project ? keptApart(s.project.corrections) : []));
    const rows = of.length > 1 ? compareFiguresOf(of, apart) : [];
    this.made.set(uri, { of, rows });
    return rows;
  }

  /** An article that is closed. */
  forget(uri: string): void {
    this.made.delete(uri);
  }

  private async others(analysis: Analysis): Promise<Analysis[]> {
    const { corpus, folder } = this.host;
    if (folder.serves) return folder.besides(analysis, most);
    const all = corpus.all();
    const uris = sameEventAs(
      analysis,
      {
        articles: all.length,
        actorOf: (uri, id) => corpus.actorOf(uri, id),
        dateOf: (uri) => corpus.get(uri)?.article.date,
      },
      most,
    );
    return uris.flatMap((uri) => corpus.get(uri) ?? []);
  }
}
