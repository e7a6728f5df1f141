/** Articles with their quotes as notes in RIS, which Zotero and other libraries of references read. */
import { oneLine, quoteRows, type ExportArticle, type QuoteRow } from './article';
import { stanceWords, type ExportWords } from './words';

/** One entry an article, of type NEWS; one note (N1) a quote, one keyword (KW) a speaker. Lines end in CR LF. */
export function ris(articles: readonly ExportArticle[], words: ExportWords): string {
  return articles.map((article) => entry(article, words).join('\r\n') + '\r\n\r\n').join('');
}

function entry(article: ExportArticle, words: ExportWords): string[] {
  const { result } = article;
  const { outlet, url } = result;
  const rows = quoteRows(article);
  const speakers = new Set(rows.flatMap((row) => row.speakers.map((actor) => actor.name)));
  const field = (tag: string, value: string | null | undefined): string[] =>
    value ? [`${tag}  - ${oneLine(value)}`] : [];
  return [
    'TY  - NEWS',
    ...field('TI', result.title ?? result.file),
    ...field('T2', outlet),
    ...field('PY', result.date?.slice(0, 4)),
    ...field('DA', result.date?.replaceAll('-', '/')),
    ...field('LA', result.language),
    ...field('UR', url),
    ...[...speakers].flatMap((name) => field('KW', name)),
    ...rows.flatMap((row) => field('N1', note(row, words))),
    'ER  - ',
  ];
}

function note({ quote, words: said, speakers, line }: QuoteRow, words: ExportWords): string {
  const who = speakers.map((actor) => actor.name).join(', ') || words.unknownSpeaker;
  const notes = [
    quote.kind === 'direct' ? '' : words[quote.kind],
    quote.inferred ? words.inferred : '',
    `${words.line} ${line}`,
  ];
  const text = quote.kind === 'direct' ? `“${said}”` : said;
  return `${who}: ${stanceWords(quote.stance, words)}${text} (${notes.filter(Boolean).join(', ')})`;
}
