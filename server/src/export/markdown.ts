/** Quotes per speaker as Markdown, for notes. */
import { bySpeaker, oneLine, quoteRows, type ExportArticle, type QuoteRow } from './article';
import { stanceWords, type ExportWords } from './words';
import { firstRole } from './tables';

/** One text for all articles: a heading an article, the quotes below their speaker. */
export function markdown(articles: readonly ExportArticle[], words: ExportWords): string {
  return articles.map((article) => section(article, words)).join('\n\n') + '\n';
}

function section(article: ExportArticle, words: ExportWords): string {
  const { result } = article;
  const from = [result.outlet, result.date, result.file].filter(Boolean).join(' · ');
  const lines = [`# ${escape(result.title ?? result.file)}`, '', escape(from)];
  for (const rows of bySpeaker(quoteRows(article))) {
    const [first] = rows;
    const names = first!.speakers.map((actor) => actor.name).join(', ') || words.unknownSpeaker;
    const role = first!.speakers.length === 1 ? firstRole(first!.speakers[0]!) : '';
    lines.push('', `## ${escape(names)}${role ? ` (${escape(role)})` : ''}`, '');
    for (const row of rows) lines.push(item(row, words));
  }
  return lines.join('\n');
}

function item({ quote, words: said, line }: QuoteRow, words: ExportWords): string {
  const text = quote.kind === 'direct' ? `“${said}”` : said;
  const notes = [
    quote.kind === 'direct' ? '' : words[quote.kind],
    quote.inferred ? words.inferred : '',
    `${words.line} ${line}`,
  ];
  return `- ${escape(stanceWords(quote.stance, words) + text)} (${notes.filter(Boolean).join(', ')})`;
}

const escape = (text: string): string => oneLine(text).replace(/([\\`*_[\]<>#|~])/g, '\\$1');
