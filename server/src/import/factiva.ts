/** Reads Factiva's exports: XML (`ppsarticle`), and HTML tables with two-letter keys. */
import { readDate } from './dates';
import { importedArticle, type Imported } from './imported';
import { languageFrom } from './languageNames';
import { all, textIn, textOf, type Element } from './xmlTree';

/** Whether the XML is Factiva's. */
export const isFactivaXml = (root: Element): boolean =>
  root.name === 'ppsarticle' || all(root, 'ppsarticle').length > 0;

/** The articles below `ppsarticle/article`. */
export function readFactivaXml(root: Element): Imported {
  const found = root.name === 'ppsarticle' ? [root] : all(root, 'ppsarticle');
  const articles = found.flatMap((one) => {
    const nested = all(one, 'article');
    return nested.length > 0 ? nested : [one];
  });
  return {
    kind: 'Factiva (XML)',
    problems: [],
    articles: articles.map((article) =>
      importedArticle(textOf(article, 'headline') ?? '', paragraphsOf(article), {
        date: dateOf(textOf(article, 'publicationDate', 'pubDateTime')),
        outlet: textOf(article, 'sourceName'),
        author: textOf(article, 'byline', 'credit'),
        language: languageFrom(textOf(article, 'baseLanguage', 'language')),
      }),
    ),
  };
}

function paragraphsOf(article: Element): string[] {
  return ['leadParagraph', 'tailParagraphs'].flatMap((name) =>
    all(article, name).flatMap((part) => {
      const inner = [...all(part, 'paragraph'), ...all(part, 'para')];
      return inner.length > 0 ? inner.map(textIn) : textIn(part).split(/\n\s*\n/);
    }),
  );
}

/** Also milliseconds since 1970, as Factiva writes it in some exports. */
function dateOf(value: string | undefined): string | undefined {
  const time = /^\s*(\d{12,13})\s*$/.exec(value ?? '');
  return time ? new Date(Number(time[1])).toISOString().slice(0, 10) : readDate(value);
}

/** A row of a Factiva table: its key ("HD", "LP") and the paragraphs of its cell. */
export interface FactivaRow {
  readonly key: string;
  readonly paragraphs: readonly string[];
}

/** The articles of an HTML export, each a list of rows. */
export function readFactivaRows(tables: readonly (readonly FactivaRow[])[]): Imported {
  return {
    kind: 'Factiva (HTML)',
    problems: [],
    articles: tables.map((rows) => {
      const cell = (key: string): string | undefined =>
        rows.find((row) => row.key === key)?.paragraphs.join(' ');
      const body = rows.filter(({ key }) => key === 'LP' || key === 'TD').flatMap((row) => row.paragraphs);
      return importedArticle(cell('HD') ?? '', body, {
        date: readDate(cell('PD')),
        outlet: cell('SN'),
        author: cell('BY'),
        language: languageFrom(cell('LA')),
      });
    }),
  };
}
