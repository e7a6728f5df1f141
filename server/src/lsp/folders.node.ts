/** The index of a folder on this machine: its files, a database on disk, and threads that read. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { version as packageVersion } from '../../../package.json';
import { decode } from '../cli/encoding';
import { readRegular } from '../files/regularFile';
import { analyseTask, type ArticleTask } from '../index/analyseTask';
import { ArticleStore } from '../index/articleStore';
import { openDatabase } from '../index/database.node';
import { hashText } from '../index/hashText';
import { findFile, isWanted, listFiles } from '../index/listFiles.node';
import { readerFile, readerVersion } from '../index/readerFile.node';
import { makeRecord, type ArticleRecord } from '../index/record';
import { WorkerPool } from '../index/workerPool.node';
import type { Analysis } from '../model/types';
import type { Folders } from './folders';

/** One processor is left to the editor and to the article that is open. */
const threads = Math.max(1, Math.min(4, availableParallelism() - 1));

/** @param programs the folder in which the program of the threads lies; without it, articles are read in this thread */
export function nodeFolders(programs: string): Folders {
  const file = readerFile(programs);
  const version = readerVersion(programs) ?? packageVersion;
  const pool = file === undefined ? undefined : new WorkerPool<ArticleTask, ArticleRecord>(file, threads);
  return {
    open: async (storage, folder) =>
      new ArticleStore((await openDatabase(storage, hashText(folder), version)).sql),
    list: listFiles,
    isWanted,
    find: findFile,
    text: async (uri) => {
      const decoded = decode(await readRegular(fileURLToPath(uri)));
      return 'text' in decoded ? decoded.text : undefined;
    },
    read: async (task) =>
      pool ? pool.run({ ...task, wanted: 'record' } as ArticleTask) : makeRecord(analyseTask(task)),
    analyse: async (task) =>
      pool
        ? ((await pool.run({ ...task, wanted: 'analysis' } as ArticleTask)) as unknown as Analysis)
        : analyseTask(task),
    // Two for each thread, so that none waits for the next file.
    atOnce: pool ? threads * 2 : 1,
    rest: () => pool?.rest(),
    close: async () => pool?.close(),
  };
}
