/** Reads the text export of Mediargus (Gopress, Belgium): an index of titles with paper, date and page, then the bodies. */
import { readDate } from './dates';
import {
  cleanLine,
  importedArticle,
  problem,
  type Imported,
  type ImportedArticle,
  type ImportProblem,
} from './imported';

/** "De Schuit, zaterdag 5 januari 2019, p. 23, 853w."; in an index some have no day. */
const source = /^(.+?), (?:([^,]*\d{4}), )?p\. ?[^,]*, \d+ ?w\.?$/;
const numbered = /^\D{0,2}(\d{1,5})\. (.+)$/;

/** Whether the text begins with such an index. */
export function isMediargus(text: string): boolean {
  const lines = text.slice(0, 2_000).split('\n').map(cleanLine);
  return lines.some((line) => source.test(line)) && lines.some((line) => numbered.test(line));
}

interface Entry {
  readonly title: string;
  readonly outlet: string;
  readonly date: string | undefined;
}

/** Index and bodies are matched by the title that opens each body, else by their order. */
export function readMediargus(text: string): Imported {
  const lines = text.split('\n');
  const { entries, end } = readIndex(lines);
  const bodies = lines
    .slice(end)
    .join('\n')
    .split(/\n(?:[^\S\n]*\n){4,}/)
    .filter((body) => body.trim() !== '');
  const articles: ImportedArticle[] = [];
  const problems: ImportProblem[] = [];
  for (const [i, { title, outlet, date }] of entries.entries()) {
    const paragraphs = (bodies[i] ?? '').split(/\n(?:[^\S\n]*\n)+/);
    const first = paragraphs.findIndex((p) => cleanLine(p) !== '' && !isAbout(p, title, outlet));
    const article = importedArticle(title, first < 0 ? [] : paragraphs.slice(first), { outlet, date });
    if (article.body === '') problems.push(problem('noText', title));
    else articles.push(article);
  }
  if (bodies.length > entries.length) problems.push(problem('noIndex', bodies.length - entries.length));
  return { kind: 'Mediargus', articles, problems };
}

function readIndex(lines: readonly string[]): { entries: Entry[]; end: number } {
  const entries: Entry[] = [];
  let title: string | undefined;
  let end = 0;
  for (const [i, raw] of lines.entries()) {
    const line = cleanLine(raw);
    const place = source.exec(line);
    if (place && title !== undefined) {
      entries.push({ title, outlet: place[1]!, date: readDate(place[2]) });
      title = undefined;
      end = i + 1;
      continue;
    }
    const heading = numbered.exec(line);
    if (heading && Number(heading[1]) === entries.length + 1) title = heading[2]!;
    else if (title === undefined && line !== '' && entries.length > 0) break;
  }
  return { entries, end };
}

/** The title, paper and date that a body repeats above its text. */
function isAbout(paragraph: string, title: string, outlet: string): boolean {
  const line = cleanLine(paragraph);
  return (
    line === title ||
    source.test(line) ||
    line.startsWith(`${outlet}, `) ||
    line === outlet ||
    (line.length < 60 && !/[.!?]$/.test(line) && readDate(line) !== undefined)
  );
}
