/** Puts the rows that came last first. The file of corrections tells no time, so what was seen when is remembered here. */
import type { Memento } from 'vscode';
import type { Row } from '../../../server/src/protocol/rows';

const key = 'duiding.corrections.seen';

/** Rows that are new together, and all at the first look, stay in the order they came in; groups stay where they are. */
export function newestFirst(rows: readonly Row[], memory: Pick<Memento, 'get' | 'update'>): readonly Row[] {
  const seen = memory.get<Readonly<Record<string, number>>>(key, {});
  const done = rows.flatMap((row) => row.children ?? []).filter((row) => row.kind === 'done');
  const next = Math.max(0, ...Object.values(seen)) + 1;
  const now = Object.fromEntries(done.map(({ id }) => [id, seen[id] ?? next]));
  if (JSON.stringify(now) !== JSON.stringify(seen)) void memory.update(key, now);
  return rows.map((row) =>
    row.children
      ? { ...row, children: [...row.children].sort((a, b) => (now[b.id] ?? 0) - (now[a.id] ?? 0)) }
      : row,
  );
}
