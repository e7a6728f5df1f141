/** Makes the files of an export for the client, and articles of the files that a reader imports. */
import { exportFormats, type ExportFormat, type ExportFile } from '../export/formats';
import { publish } from '../export/published';
import { articleFileName, articleText } from '../import/articleFile';
import { fromBase64, toBase64 } from '../protocol/base64';
import { SeenArticles } from '../import/duplicates';
import { decodeAny } from '../import/encoding';
import { reportOn } from '../import/report';
import type { Analysis } from '../model/types';
import type { ImportParams, ImportResult, MadeFile } from '../protocol/protocol';
import type { UiLanguage } from '../../../l10n/message';

/** The files of an export of these articles; none for a format that is not known. */
export async function exportOf(
  analyses: readonly Analysis[],
  format: string,
  { language, created }: { readonly language: UiLanguage; readonly created: string },
): Promise<MadeFile[]> {
  if (!Object.hasOwn(exportFormats, format)) return [];
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

/** The articles in the files. What reads them is loaded at the first call. */
export async function importOf({ files }: ImportParams): Promise<ImportResult> {
  const { readImport } = await import('../import/readImport');
  const seen = new SeenArticles();
  const articles: MadeFile[] = [];
  const report: string[] = [];
  for (const { name, base64 } of files) {
    const bytes = fromBase64(base64);
    const imported = await readImport({ name, bytes, text: decodeAny(bytes) }, decodeAny);
    const { lines, kept } = reportOn(name, imported, seen);
    for (const article of kept)
      articles.push({ name: `${articleFileName(article)}.txt`, text: articleText(article) });
    report.push(...lines);
  }
  return { articles, report };
}
