/** Reads articles for `duiding analyse`, in this thread or in several. */
import { availableParallelism } from 'node:os';
import { analyseTask, type ArticleTask } from '../index/analyseTask';
import { readerFile } from '../index/readerFile.node';
import { WorkerPool } from '../index/workerPool.node';
import { languageOf } from '../corpus/chooseLanguage';
import type { LineArticle } from './articleLines';
import type { Corrected } from './corrections';
import { publish, type Published } from '../export/published';

export interface ArticleReader {
  /** Never rejects: what goes wrong is a problem in the article's place. */
  readonly read: (article: LineArticle) => Promise<ReadArticle>;
  readonly close: () => Promise<void>;
}

export type ReadArticle =
  | { readonly file: string; readonly text: string; readonly published: Published }
  | { readonly file: string; readonly problem: string };

export interface ReaderOptions {
  readonly jobs: number;
  readonly explain: boolean;
  readonly language: string | undefined;
  readonly corrected: Corrected;
}

export function readerFor({ jobs, explain, language, corrected }: ReaderOptions): ArticleReader {
  const file = jobs > 1 ? readerFile(__dirname) : undefined;
  const size = Math.min(jobs, availableParallelism());
  const pool = file === undefined ? undefined : new WorkerPool<ArticleTask, Published>(file, size);
  const wanted = explain ? 'explained' : 'published';
  const publishTask = async (task: ArticleTask): Promise<Published> =>
    pool
      ? pool.run({ ...task, wanted } as ArticleTask)
      : publish(analyseTask(task), { file: task.uri, explain });
  return {
    read: async (article) => {
      if ('problem' in article) return article;
      const { text, file: uri } = article;
      try {
        const corrections = corrected.textFor(uri);
        const published = await publishTask({
          uri,
          text,
          language: article.language ?? language ?? languageOf(text).id,
          ...(corrections ? { corrections } : {}),
        });
        return { file: uri, text, published };
      } catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        return { file: uri, problem: `${uri} could not be read: ${what}.` };
      }
    },
    close: async () => pool?.close(),
  };
}
