/** Reads articles for `duiding analyse`, in this thread or in several. */
import { availableParallelism } from 'node:os';
import { analyseTask, type ArticleTask } from '../index/analyseTask';
import { readerFile } from '../index/readerFile.node';
import { makeRecord, type ArticleRecord } from '../index/record';
import { WorkerPool } from '../index/workerPool.node';
import { languageOf } from '../corpus/chooseLanguage';
import type { LineArticle } from './articleLines';
import type { Corrected } from './corrections';
import type { Message } from '../../../l10n/message';
import { publish, type Published } from '../export/published';
import type { Span } from '../model/types';
import { inWholeFile, type PartOfFile } from './longFile';

export interface ArticleReader {
  /** Never rejects: what goes wrong is a problem in the article's place. */
  readonly read: (article: LineArticle & PartOfFile) => Promise<ReadArticle>;
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
  readonly message: Message;
}

export function readerFor({ jobs, explain, language, corrected, message }: ReaderOptions): ArticleReader {
  const own = poolOf<Published>(jobs);
  /** The parts of a long file are read at once, whether that is asked for or not. */
  let forParts = own;
  const poolFor = (part: Span | undefined): typeof own =>
    part ? (forParts ??= poolOf<Published>(Math.min(availableParallelism(), mostAtOnce))) : own;
  const wanted = explain ? 'explained' : 'published';
  const publishTask = async (task: ArticleTask, pool: typeof own): Promise<Published> =>
    pool
      ? pool.run({ ...task, wanted } as ArticleTask)
      : publish(analyseTask(task), { file: task.uri, explain });
  return {
    read: async (article) => {
      if ('problem' in article) return article;
      const { text, file: uri, part } = article;
      const read = part ? { ...article, text: text.slice(part.start, part.end) } : article;
      try {
        const published = await publishTask(taskFor(read, corrected, language), poolFor(part));
        return { file: uri, text, published: part ? inWholeFile(published, part) : published };
      } catch (error) {
        return problemOf(uri, error, message);
      }
    },
    close: async () => {
      await Promise.all([own?.close(), forParts?.close()]);
    },
  };
}

/** Threads that read the parts of a long file, each with the languages' data in it. */
export const mostAtOnce = 4;

export type ReadRecord =
  | { readonly file: string; readonly text: string; readonly record: ArticleRecord }
  | { readonly file: string; readonly problem: string };

/** Reads articles for what the index keeps of each. */
export function recordReaderFor({
  jobs,
  corrected,
  message,
}: Pick<ReaderOptions, 'jobs' | 'corrected' | 'message'>): {
  /** Never rejects. */
  readonly read: (article: { readonly file: string; readonly text: string }) => Promise<ReadRecord>;
  readonly close: () => Promise<void>;
} {
  const pool = poolOf<ArticleRecord>(jobs);
  return {
    read: async (article) => {
      const { text, file } = article;
      try {
        const task = taskFor(article, corrected);
        const wanted = { ...task, wanted: 'record' } as ArticleTask;
        return { file, text, record: pool ? await pool.run(wanted) : makeRecord(analyseTask(task)) };
      } catch (error) {
        return problemOf(file, error, message);
      }
    },
    close: async () => pool?.close(),
  };
}

function poolOf<Result>(jobs: number): WorkerPool<ArticleTask, Result> | undefined {
  const file = jobs > 1 ? readerFile(__dirname) : undefined;
  return file === undefined ? undefined : new WorkerPool(file, Math.min(jobs, availableParallelism()));
}

function taskFor(
  {
    file: uri,
    text,
    language: own,
  }: { readonly file: string; readonly text: string; readonly language?: string },
  corrected: Corrected,
  language?: string,
): ArticleTask {
  const corrections = corrected.textFor(uri);
  return {
    ...{ uri, text, language: own ?? language ?? languageOf(text).id },
    ...(corrections ? { corrections } : {}),
  };
}

function problemOf(
  file: string,
  error: unknown,
  message: Message,
): { readonly file: string; readonly problem: string } {
  const what = error instanceof Error ? error.message : String(error);
  return { file, problem: message('cli.unreadable', file, what) };
}
