/** The forms in which quotes, actors and figures can be taken along. Adding one is a file and a row here. */
import { baseName, type ExportArticle } from './article';
import { brat } from './brat';
import { csv, type CsvOptions } from './csv';
import { html } from './html';
import { hypothesis } from './hypothesis';
import { markdown } from './markdown';
import { codebook, project } from './qda';
import { ris } from './ris';
import { schemaOrg } from './schemaOrg';
import type { TableName } from './tables';
import { tei } from './tei';
import { webAnnotation } from './webAnnotation';
import { exportWords } from './words';
import { xlsx } from './xlsx';

export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export interface ExportOptions extends CsvOptions {
  /** The language of the few words an export writes by itself. */
  readonly language: 'en' | 'nl';
  /** ISO time of the export, where a format wants one. */
  readonly created: string;
}

type Write = (
  articles: readonly ExportArticle[],
  options: ExportOptions,
) => readonly ExportFile[] | Promise<readonly ExportFile[]>;

/** Every format: the files it makes of all articles; the first of them is what goes to standard output. */
export const exportFormats = {
  csv: (articles, options) =>
    (['quotes', 'actors', 'figures'] satisfies TableName[]).map((table) => ({
      name: `${table}.csv`,
      content: csv(articles, table, options),
    })),
  xlsx: async (articles) => [{ name: 'duiding.xlsx', content: await xlsx(articles) }],
  json: (articles) => [
    { name: 'articles.json', content: `${JSON.stringify(articles.map(withText), null, 2)}\n` },
  ],
  ndjson: (articles) => [
    { name: 'articles.ndjson', content: articles.map((a) => `${JSON.stringify(withText(a))}\n`).join('') },
  ],
  markdown: (articles, { language }) => [
    { name: 'quotes.md', content: markdown(articles, exportWords[language]) },
  ],
  html: (articles, { language }) => [
    { name: 'quotes.html', content: html(articles, exportWords[language], language) },
  ],
  webannotation: (articles) => each(articles, '.jsonld', webAnnotation),
  hypothesis: (articles, { language, created }) =>
    each(articles, '.hypothesis.json', (article) => hypothesis(article, exportWords[language], created)),
  jsonld: (articles) => [{ name: 'quotes.jsonld', content: schemaOrg(articles) }],
  tei: (articles) => each(articles, '.xml', tei),
  brat: (articles) => [
    ...each(articles, '.ann', brat),
    ...each(articles, '.txt', ({ text }) => text),
    { name: 'annotation.conf', content: bratConfiguration },
  ],
  ris: (articles, { language }) => [{ name: 'quotes.ris', content: ris(articles, exportWords[language]) }],
  'refi-qda': (articles, { created }) => [
    { name: 'duiding.qdpx', content: project(articles, created) },
    { name: 'duiding.qdc', content: codebook() },
  ],
} satisfies Record<string, Write>;

export type ExportFormat = keyof typeof exportFormats;

export const exportFormatNames = Object.keys(exportFormats) as readonly ExportFormat[];

/** The published result with the text its offsets count in, so that a reader of the file needs nothing else. */
const withText = ({ result, text }: ExportArticle): object => ({ ...result, text });

/** One file an article; where two articles have one name, the later ones get a number. */
function each(
  articles: readonly ExportArticle[],
  ending: string,
  write: (article: ExportArticle) => string,
): ExportFile[] {
  const used = new Map<string, number>();
  return articles.map((article) => {
    const base = baseName(article.result.file);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return { name: `${base}${count > 1 ? `-${count}` : ''}${ending}`, content: write(article) };
  });
}

/** What brat has to know of the sorts of annotations used. */
const bratConfiguration = `[entities]
Person
Organisation
Place
Other
Reference
Quote
${'count money percentage fraction duration date time measure ordinal score'
  .split(' ')
  .map((kind) => `Figure_${kind}`)
  .join('\n')}

[relations]
Said_by\tArg1:Quote, Arg2:<ENTITY>
Continues\tArg1:Quote, Arg2:Quote

[events]

[attributes]
Kind\tArg:Quote, Value:direct|mixed|indirect
Stance\tArg:Quote, Value:says|denies|doubts|leaves-open|asks|wants
Inferred\tArg:Quote
`;
