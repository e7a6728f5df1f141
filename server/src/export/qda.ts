/**
 * A project for NVivo, MAXQDA, ATLAS.ti and QualCoder in REFI-QDA 1.0 (https://www.qdasoftware.org): articles as sources,
 * speakers as cases, kinds and stances of quotes as codes.
 */
import { strToU8, zipSync } from 'fflate';
import { quoteRows, type ExportArticle, type QuoteRow } from './article';
import { characterCounter } from './brat';
import { guidOf } from './guid';
import { escapeXml, wellFormed } from './xml';
import { firstWhere } from '../model/ordered';

const user = guidOf('user');
const codes = [
  ...['direct', 'mixed', 'indirect'].map((name) => ({ group: 'kind', name })),
  ...['says', 'denies', 'doubts', 'leaves-open', 'asks', 'wants'].map((name) => ({ group: 'stance', name })),
];
const codeGuid = (name: string): string => guidOf('code', name);

/** The codebook alone, a `.qdc` file. */
export function codebook(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Duiding">
${codeList()}
</CodeBook>
`;
}

function codeList(): string {
  const groups = ['kind', 'stance'].map((group) => {
    const inner = codes
      .filter((code) => code.group === group)
      .map(({ name }) => `<Code guid="${codeGuid(name)}" name="${name}" isCodable="true"/>`);
    return `<Code guid="${codeGuid(group)}" name="${group}" isCodable="false">${inner.join('')}</Code>`;
  });
  return `<Codes>${groups.join('\n')}</Codes>`;
}

/** A project, a `.qdpx` file: a zip of `project.qde` and the articles' texts. `created` is an ISO time the caller gives. */
export function project(articles: readonly ExportArticle[], created: string): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = { 'project.qde': strToU8(projectXml(articles, created)) };
  for (const article of articles)
    files[`sources/${sourceGuid(article)}.txt`] = strToU8(plainText(article.text));
  // The zip keeps no time of its own making: the same articles give the same bytes.
  return zipSync(files, { mtime: new Date(created) });
}

const sourceGuid = ({ result }: ExportArticle): string => guidOf('source', result.file);
const selectionGuid = ({ quote, article }: QuoteRow, part: number): string =>
  guidOf('selection', article.result.file, quote.start, quote.end, part);

/** MAXQDA counts a line's end as CR LF, so the text has no other; a byte order mark is no part of it. */
function plainText(text: string): string {
  return wellFormed(text).replace(/\r\n|[\r\n]/g, '\r\n');
}

/** An offset in UTF-16 code units of the article to Unicode code points in the exported text. */
function placeIn(text: string): (offset: number) => number {
  const characters = characterCounter(text);
  const breaks = [...text.matchAll(/\r(?!\n)|(?<!\r)\n/g)].map((m) => m.index);
  return (offset) => characters(offset) + firstWhere(breaks, (at) => at >= offset);
}

function projectXml(articles: readonly ExportArticle[], created: string): string {
  const rows = new Map(articles.map((article) => [article, quoteRows(article)]));
  return `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Duiding" origin="Duiding" creatingUserGUID="${user}" creationDateTime="${escapeXml(created)}">
<Users><User guid="${user}" name="Duiding"/></Users>
<CodeBook>${codeList()}</CodeBook>
<Variables>${['date', 'outlet'].map((name) => `<Variable guid="${guidOf('variable', name)}" name="${name}" typeOfVariable="Text"/>`).join('')}</Variables>
${cases([...rows.values()].flat())}
<Sources>
${articles.map((article) => source(article, rows.get(article)!, created)).join('\n')}
</Sources>
</Project>
`;
}

function cases(rows: readonly QuoteRow[]): string {
  const bySpeaker = new Map<string, string[]>();
  for (const row of rows)
    for (const { name } of row.speakers) {
      const selections = bySpeaker.get(name) ?? [];
      row.quote.parts.forEach((_, part) => selections.push(selectionGuid(row, part)));
      bySpeaker.set(name, selections);
    }
  if (bySpeaker.size === 0) return '';
  const items = [...bySpeaker].map(
    ([name, selections]) =>
      `<Case guid="${guidOf('case', name)}" name="${escapeXml(name)}">${selections
        .map((guid) => `<SelectionRef targetGUID="${guid}"/>`)
        .join('')}</Case>`,
  );
  return `<Cases>${items.join('\n')}</Cases>`;
}

function source(article: ExportArticle, rows: readonly QuoteRow[], created: string): string {
  const { result, text } = article;
  const guid = sourceGuid(article);
  const place = placeIn(text);
  const by = `creatingUser="${user}" creationDateTime="${escapeXml(created)}"`;
  const selections = rows.flatMap((row) =>
    row.quote.parts.map(({ start, end }, part) => {
      const id = selectionGuid(row, part);
      const codings = [row.quote.kind, row.quote.stance].map(
        (code) =>
          `<Coding guid="${guidOf('coding', id, code)}" ${by}><CodeRef targetGUID="${codeGuid(code)}"/></Coding>`,
      );
      return `<PlainTextSelection guid="${id}" name="${escapeXml(row.words.slice(0, 60))}" startPosition="${place(start)}" endPosition="${place(end)}" ${by}>${codings.join('')}</PlainTextSelection>`;
    }),
  );
  const values = Object.entries({ date: result.date, outlet: result.outlet }).flatMap(([name, value]) =>
    value
      ? `<VariableValue><VariableRef targetGUID="${guidOf('variable', name)}"/><TextValue>${escapeXml(value)}</TextValue></VariableValue>`
      : [],
  );
  return `<TextSource guid="${guid}" name="${escapeXml(result.title ?? result.file)}" plainTextPath="internal://${guid}.txt" ${by}>
${selections.join('\n')}
${values.join('')}
</TextSource>`;
}
