/** Quotes in the form that Hypothesis imports: one file an article, since its page's address becomes theirs. */
import { quoteRows, type ExportArticle, type QuoteRow } from './article';
import { firstRole } from './tables';
import { selectors } from './webAnnotation';
import { stanceWords, type ExportWords } from './words';

/** A file for "Import" in Hypothesis; `exported` is an ISO time that the caller gives. */
export function hypothesis(article: ExportArticle, words: ExportWords, exported: string): string {
  const rows = quoteRows(article);
  return `${JSON.stringify(
    {
      export_date: exported,
      export_userid: 'acct:duiding@localhost',
      client_version: '1.0.0',
      annotations: rows.map((row) => annotation(row, words, exported)),
    },
    null,
    2,
  )}\n`;
}

function annotation({ quote, article, speakers }: QuoteRow, words: ExportWords, exported: string): object {
  const { result, text } = article;
  const uri = result.url ?? `file:${encodeURI(result.file.replaceAll('\\', '/'))}`;
  const names = speakers.map((actor) => actor.name);
  const role = speakers.length === 1 ? firstRole(speakers[0]!) : '';
  const who = names.join(', ') || words.unknownSpeaker;
  const notes = [
    quote.kind === 'direct' ? '' : words[quote.kind],
    quote.inferred ? words.inferred : '',
    stanceWords(quote.stance, words).replace(': ', ''),
  ].filter(Boolean);
  const { start, end } = quote.parts.length === 1 ? quote.parts[0]! : quote;
  return {
    created: exported,
    updated: exported,
    uri,
    document: { title: [result.title ?? result.file] },
    text: `**${who}**${role ? ` (${role})` : ''}${notes.length > 0 ? `: ${notes.join(', ')}` : ''}`,
    tags: [...names, quote.kind, quote.stance],
    target: [{ source: uri, selector: selectors(text, start, end) }],
  };
}
