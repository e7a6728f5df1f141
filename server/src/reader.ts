/** Entry of a worker thread that reads articles: for the command line's `--jobs`, and for the index of a folder. */
import './dataFiles.node';
import { parentPort } from 'node:worker_threads';
import { publish } from './export/published';
import { analyseTask, type ArticleTask } from './index/analyseTask';
import { makeRecord } from './index/record';
import type { Answer } from './index/workerPool.node';

/** `record` for the index, `analysis` for what holds articles side by side; else the published result, and whether with its rules. */
type Task = ArticleTask & { readonly wanted: 'record' | 'analysis' | 'published' | 'explained' };

parentPort?.on('message', (task: Task) => parentPort!.postMessage(answer(task)));

function answer(task: Task): Answer {
  try {
    const analysis = analyseTask(task);
    if (task.wanted === 'record') return { result: makeRecord(analysis) };
    if (task.wanted === 'analysis') return { result: analysis };
    return { result: publish(analysis, { file: task.uri, explain: task.wanted === 'explained' }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
