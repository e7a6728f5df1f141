/** Makes the files of an export for the client, and articles of the files that a reader imports. */
import { exportFormats, type ExportFormat, type ExportFile } from '../export/formats';
import { publish } from '../export/published';
import { articleFileName, articleText } from '../import/articleFile';
import { fromBase64, toBase64 } from '../protocol/base64';
import { SeenArticles } from '../import/duplicates';
import { decodeAny } from '../import/encoding';
import { correctionsOf } from '../features/importedQuotes';
import { reportOn } from '../features/importReport';
import type { Analysis } from '../model/types';
import type { ImportedFile, ImportParams, ImportResult, MadeFile } from '../protocol/taking';
import type { Message, UiLanguage } from '../../../l10n/message';

/** The files of an export of these articles; none for a format that is not known, or of no article. */
export async function exportOf(
  analyses: readonly Analysis[],
  format: string,
  { language, created }: { readonly language: UiLanguage; readonly created: string },
): Promise<MadeFile[]> {
  if (analyses.length === 0 || !Object.hasOwn(exportFormats, format)) return [];
  const articles = analyses.map((analysis) => ({
    text: analysis.article.text,
    result: publish(analysis, { file: decodeURIComponent(analysis.article.uri) }),
  }));
  const options = { language, created, separator: ',', bom: true } as const;
  const files: readonly ExportFile[] = await exportFormats[format as ExportFormat](articles, options);
  return files.map(({ name, content }) =>
    typeof content === 'string' ? { name, text: content } : { name, base64: toBase64(content) },
  );
}

/** The articles in the files, with corrections to enter for each. What reads them is loaded at the first call. */
export async function importOf({ files }: ImportParams, message: Message): Promise<ImportResult> {
  const { readImport, withoutPairs } = await import('../import/readImport');
  const seen = new SeenArticles();
  const articles: ImportedFile[] = [];
  const report: string[] = [];
  const given = new Map(files.map(({ name, base64 }) => [name, base64]));
  const beside = async (name: string): Promise<Uint8Array | undefined> => {
    const base64 = given.get(name);
    return base64 === undefined ? undefined : fromBase64(base64);
  };
  for (const name of withoutPairs([...given.keys()])) {
    const bytes = fromBase64(given.get(name)!);
    const imported = await readImport({ name, bytes, text: decodeAny(bytes) }, { decode: decodeAny, beside });
    const { lines, kept } = reportOn(name, imported, { seen, message });
    for (const article of kept) {
      const file = `${articleFileName(article)}.txt`;
      articles.push({ name: file, text: articleText(article), corrections: correctionsOf(article, file) });
    }
    report.push(...lines);
  }
  return { articles, report };
}
