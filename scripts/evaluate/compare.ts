/** Holds our scores against those of another scorer, run as `python3 SCORE.py GOLD_DIR RESULT.ndjson`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Published } from '../../server/src/export/published';

/** Prints agreement or each difference; 0 when the two agree to the last digit, else 1. */
export function compareWith(
  scorer: string,
  goldFolder: string,
  language: string | undefined,
  results: readonly { readonly published: Published }[],
  ours: Readonly<Record<string, number>>,
): number {
  const folder = mkdtempSync(join(tmpdir(), 'duiding-evaluate-'));
  try {
    const file = join(folder, 'result.ndjson');
    writeFileSync(file, results.map((r) => `${JSON.stringify(r.published)}\n`).join(''));
    const args = [scorer, goldFolder, file, ...(language === undefined ? [] : ['--language', language])];
    const { stdout, stderr, status } = spawnSync('python3', args, { encoding: 'utf8' });
    if (status !== 0) {
      console.error(`evaluate: ${scorer} failed: ${stderr.trim().split('\n').at(-1)}`);
      return 1;
    }
    const theirs = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, number>;
    const measures = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    const differences = [...measures].filter((m) => ours[m] !== theirs[m]);
    for (const m of differences) console.log(`${m}: ours ${ours[m]}, theirs ${theirs[m]}`);
    if (differences.length === 0) console.log(`agrees with ${scorer} on all ${measures.size} measures`);
    return differences.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
