/** An article with its names and quotes marked, as one HTML page that stands alone: no script, nothing remote. */
import { bySpeaker, quoteRows, type ExportArticle, type QuoteRow } from './article';
import { firstRole } from './tables';
import { stanceWords, type ExportWords } from './words';
import { escapeXml } from './xml';

/** One page for all articles. */
export function html(articles: readonly ExportArticle[], words: ExportWords, language: string): string {
  const title = articles.length === 1 ? (articles[0]!.result.title ?? articles[0]!.result.file) : 'Duiding';
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
header p, .note { color: color-mix(in srgb, currentColor 65%, transparent); }
blockquote { margin: .5rem 0 .5rem 1rem; padding-left: .8rem; border-left: 3px solid; }
.stance { font-weight: 600; }
</style>
</head>
<body>
${articles.map((article) => section(article, words)).join('\n')}
</body>
</html>
`;
}

function section(article: ExportArticle, words: ExportWords): string {
  const { result } = article;
  const from = [result.outlet, result.date, result.file].filter((part) => part).join(' · ');
  return `<article lang="${escapeXml(result.language)}">
<header><h1>${escapeXml(result.title ?? result.file)}</h1><p>${escapeXml(from)}</p></header>
${bySpeaker(quoteRows(article))
  .map((rows) => speaker(rows, words))
  .join('\n')}
</article>`;
}

function speaker(rows: readonly QuoteRow[], words: ExportWords): string {
  const { speakers } = rows[0]!;
  const name = speakers.map((actor) => actor.name).join(', ') || words.unknownSpeaker;
  const role = speakers.length === 1 ? firstRole(speakers[0]!) : '';
  return `<section><h2>${escapeXml(name)}</h2>${role ? `<p class="note">${escapeXml(role)}</p>` : ''}
${rows.map((row) => quote(row, words)).join('\n')}
</section>`;
}

function quote({ quote: found, words: said, line }: QuoteRow, words: ExportWords): string {
  const stance = stanceWords(found.stance, words);
  const text = found.kind === 'direct' ? `“${said}”` : said;
  const notes = [found.kind === 'direct' ? '' : words[found.kind], found.inferred ? words.inferred : ''];
  const note = [...notes.filter(Boolean), `${words.line} ${line}`].join(', ');
  return `<blockquote>${stance ? `<span class="stance">${escapeXml(stance)}</span>` : ''}${escapeXml(text)} <span class="note">${escapeXml(note)}</span></blockquote>`;
}
