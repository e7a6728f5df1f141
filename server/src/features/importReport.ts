/** Tells of an imported file what came in, what came twice, and what did not come in and why. */
import { isMessageKey, type Message } from '../../../l10n/message';
import type { SeenArticles } from '../import/duplicates';
import type { Imported, ImportedArticle, ImportProblem } from '../import/imported';
import { commas, counted } from '../protocol/rowText';

/** One line for the file, one for each thing to know, moved in by two blanks; and the articles to keep. */
export function reportOn(
  file: string,
  imported: Imported,
  { seen, message }: { readonly seen: SeenArticles; readonly message: Message },
): { readonly lines: readonly string[]; readonly kept: readonly ImportedArticle[] } {
  const notes: string[] = [];
  const kept: ImportedArticle[] = [];
  for (const article of imported.articles) {
    const again = seen.tell(article);
    if (again?.sameness !== 'duplicate') kept.push(article);
    if (!again) continue;
    const title = article.title || (article.name ?? '');
    notes.push(
      again.sameness === 'duplicate'
        ? message('import.twice', title)
        : message('import.reuse', title, commas(again.of.outlet, again.of.date)),
    );
  }
  const rest = [...notes, ...imported.problems.map((p) => message('import.notRead', whyNot(p, message)))];
  const first = message(
    'import.file',
    file,
    kindOf(imported, message),
    counted('articles', kept.length, message),
  );
  return { lines: [first, ...rest.map((line) => `  ${line}`)], kept };
}

function whyNot({ code, args = [], inside }: ImportProblem, message: Message): string {
  const why = message(`import.problem.${code}`, ...args);
  return inside === undefined ? why : `${inside}: ${why}`;
}

function kindOf({ kind, holds }: Imported, message: Message): string {
  const named = (one: string): string => {
    const key = `import.kind.${one}`;
    return isMessageKey(key) ? message(key) : one;
  };
  return holds && holds.length > 0 ? `${named(kind)} (${holds.map(named).join(', ')})` : named(kind);
}
