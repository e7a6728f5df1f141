/** Another system's reading of articles, for the benchmark (docs/benchmark.md): a command that filters lines of JSON. */
import { spawnSync } from 'node:child_process';
import { schema, type Published } from '../../server/src/export/published';
import type { GoldArticle } from './gold';

/**
 * Hands the command one line an article, `{"file", "text", "language"}`, and reads one line for each, in any order:
 * `{"file", "quotes", "mentions", "actors", "figures"}` as docs/published-result.md has them. What a line leaves out
 * is nothing found. Throws with one sentence where the command fails, or an article is missing.
 */
export function readingsBy(command: string, articles: readonly GoldArticle[]): Published[] {
  const input = articles
    .map(({ path, text, gold }) => `${JSON.stringify({ file: path, text, language: gold.language })}\n`)
    .join('');
  const run = spawnSync(command, { shell: true, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`“${command}” failed: ${run.stderr.trim().split('\n').at(-1)!}`);
  const read = new Map(run.stdout.split('\n').filter(Boolean).map(readLine));
  return articles.map(({ path, gold }) => {
    const found = read.get(path);
    if (!found) throw new Error(`“${command}” gave no line for ${path}`);
    return { ...nothing, language: gold.language, ...found, schema, file: path };
  });
}

const nothing = { title: null, date: null, actors: [], mentions: [], figures: [], quotes: [] } as const;

function readLine(line: string, index: number): [file: string, found: Partial<Published>] {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    throw new Error(`line ${index + 1} of the system is no JSON`);
  }
  const { file } = (found ?? {}) as { file?: unknown };
  if (typeof file !== 'string') throw new Error(`line ${index + 1} of the system has no “file”`);
  return [file, found as Partial<Published>];
}
