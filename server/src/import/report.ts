/** Tells of an imported file what came in, what came twice, and what did not come in and why. */
import type { SeenArticles } from './duplicates';
import type { Imported, ImportedArticle } from './imported';

/** One line for the file, one for each thing to know; and the articles to keep. */
export function reportOn(
  file: string,
  { kind, articles, problems }: Imported,
  seen: SeenArticles,
): { readonly lines: readonly string[]; readonly kept: readonly ImportedArticle[] } {
  const notes: string[] = [];
  const kept: ImportedArticle[] = [];
  for (const article of articles) {
    const again = seen.tell(article);
    if (again?.sameness !== 'duplicate') kept.push(article);
    if (!again) continue;
    const where = [again.of.outlet, again.of.date].filter(Boolean).join(', ');
    const what =
      again.sameness === 'duplicate' ? 'came twice, written once' : `also printed before (${where})`;
    notes.push(`“${article.title}”: ${what}`);
  }
  const count = `${kept.length} ${kept.length === 1 ? 'article' : 'articles'}`;
  const rest = [...notes, ...problems.map((problem) => `not read: ${problem}`)];
  return { lines: [`${file}: ${kind}, ${count}`, ...rest.map((line) => `  ${line}`)], kept };
}
