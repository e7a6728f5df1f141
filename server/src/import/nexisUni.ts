/** Reads the paragraphs of a Nexis Uni document: headline, paper, date, `Length:` and such, `Body`, `End of Document`. */
import { readDate } from './dates';
import {
  cleanLine,
  importedArticle,
  isRights,
  problem,
  type Imported,
  type ImportedArticle,
  type ImportProblem,
} from './imported';

const end = /^(?:end of document|einde van (?:het )?document|ende des dokuments|fin du document)$/i;
const bodyMark = /^(?:body|text|tekst|artikel|volltext|corps)$/i;
const afterBody = /^(?:classification|classificatie|klassifikation|load-date:|graphic|notes)$/i;
/** "Length: 210 words" and the like, between the paper and the text. */
const key = /^(?:section|sectie|rubriek|rubrik|length|lengte|länge|byline|auteur|autor|author)\s*:/i;
const author = /^(?:byline|auteur|autor|author|highlight)\s*:\s*(\S.*)$/i;

/** Whether the paragraphs are such a document. */
export function isNexisUni(paragraphs: readonly string[]): boolean {
  return (
    paragraphs.some((line) => end.test(cleanLine(line))) &&
    paragraphs.some((line) => bodyMark.test(cleanLine(line)))
  );
}

/** The articles, each up to its `End of Document`; the cover with the numbered list has no body and is passed over. */
export function readNexisUni(paragraphs: readonly string[]): Imported {
  const articles: ImportedArticle[] = [];
  const problems: ImportProblem[] = [];
  let from = 0;
  for (const [i, line] of paragraphs.entries()) {
    if (!end.test(cleanLine(line))) continue;
    const lines = paragraphs
      .slice(from, i)
      .map(cleanLine)
      .filter((text) => text !== '');
    from = i + 1;
    const article = readDocument(lines);
    if (article) articles.push(article);
    else problems.push(problem('noText', lines[0] ?? ''));
  }
  return { kind: 'Nexis Uni', articles, problems };
}

function readDocument(lines: readonly string[]): ImportedArticle | undefined {
  const bodyAt = lines.findIndex((line) => bodyMark.test(line));
  if (bodyAt < 0) return undefined;
  const dateAt = lines
    .slice(0, bodyAt)
    .findLastIndex((line) => readDate(line)?.length === 10 && line.length < 60);
  // Where no date stands below it, the paper stands above the first of what is told by keys.
  const below = dateAt >= 0 ? dateAt : lines.findIndex((line) => isRights(line) || key.test(line));
  const outletAt = below - 1;
  const body = lines.slice(bodyAt + 1);
  const stop = body.findIndex((line) => afterBody.test(line));
  const written = lines.slice(0, bodyAt).map((line) => author.exec(line)?.[1]);
  return importedArticle(lines[Math.max(0, outletAt - 1)] ?? '', stop < 0 ? body : body.slice(0, stop), {
    date: readDate(lines[dateAt]),
    outlet: outletAt >= 1 ? lines[outletAt] : undefined,
    author: written.find((name) => name !== undefined),
  });
}
