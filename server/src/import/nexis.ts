/** Reads Nexis' classic text export: a cover, then `n of m DOCUMENTS` before each article, with its keys around the body. */
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
import { languageFrom } from './languageNames';

/** "12 of 40 DOCUMENTS", "12 van 40 DOCUMENTEN", "Dokument 12 von 40". */
const border =
  /^[^\S\n]*(?:\d+ (?:of|van|von|de) \d+ (?:documents?|documenten|dokumente)|(?:dokument|document) \d+ (?:of|van|von|de) \d+)[^\S\n]*$/gim;

/** Whether the text is such an export. */
export function isNexis(text: string): boolean {
  return text.search(border) >= 0;
}

/** The keys that Nexis writes before a colon, in English, Dutch, German and French. */
const keys: Readonly<Record<string, string>> = {
  author: 'byline author auteur autor',
  title: 'headline kop titel title titre',
  section: 'section rubriek rubrik rubrique',
  length: 'length lengte länge longueur',
  language: 'language taal sprache langue',
  other:
    'dateline load-date publication-type pub-type type-publication journal-code graphic bio pub-subject upload update highlight distribution subject organization company industry geographic person city state country copyright notes update updated laaddatum publicatietype publikationstyp publikationsart ladedatum grafik grafiek',
};
const keyOf = new Map(
  Object.entries(keys).flatMap(([key, names]) => names.split(' ').map((name) => [name, key] as const)),
);

/** The articles of the export. A part without a body is told in `problems`. */
export function readNexis(text: string): Imported {
  const borders = [...text.matchAll(border)];
  const articles: ImportedArticle[] = [];
  const problems: ImportProblem[] = [];
  for (const [i, match] of borders.entries()) {
    const article = readDocument(text.slice(match.index + match[0].length, borders[i + 1]?.index));
    if (article.body === '') problems.push(problem('noText', article.title || cleanLine(match[0])));
    else articles.push(article);
  }
  return { kind: 'Nexis', articles, problems };
}

function readDocument(document: string): ImportedArticle {
  const blocks = document
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => block.replace(/^\n+/, '').trimEnd())
    .filter((block) => block.trim() !== '');
  const { outlet, date, rest } = readTop(blocks);
  const found = new Map<string, string>();
  const body: string[] = [];
  let title: string | undefined;
  for (const block of rest) {
    const key = keyAt(block);
    if (key) found.set(key.name, found.get(key.name) ?? key.value);
    else if (title === undefined) title = block;
    else if (!isRights(block)) body.push(block);
  }
  return importedArticle(found.get('title') ?? title ?? '', body, {
    date,
    outlet,
    author: found.get('author'),
    language: languageFrom(found.get('language')),
  });
}

/** Paper and date stand centred above the headline: lines with blanks before them. */
function readTop(blocks: readonly string[]): {
  outlet: string | undefined;
  date: string | undefined;
  rest: readonly string[];
} {
  let at = 0;
  let outlet: string | undefined;
  let date: string | undefined;
  while (at < blocks.length && at < 6 && /^[^\S\n]{2,}\S/.test(blocks[at]!)) {
    for (const line of blocks[at]!.split('\n').map(cleanLine)) {
      const day = readDate(line);
      if (day !== undefined) date ??= day;
      else if (!isRights(line)) outlet ??= line;
    }
    at += 1;
  }
  return { outlet, date, rest: blocks.slice(at) };
}

/** "BYLINE: Jan Mol": only a word that Nexis writes there, in capitals, so that a headline's colon is none. */
function keyAt(block: string): { name: string; value: string } | undefined {
  const match = /^[^\S\n]*([\p{Lu}-]{3,20}):[^\S\n]*/u.exec(block);
  const name = match && keyOf.get(match[1]!.toLowerCase());
  return name ? { name, value: cleanLine(block.slice(match[0].length)) } : undefined;
}
