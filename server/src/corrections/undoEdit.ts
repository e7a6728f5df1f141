/** Takes one change of a text back, also when other changes came after it. */
import { changedStretch } from './changedStretch';
import { readTree } from './jsonTree';

/**
 * The text without the change that made `after` of `before`; undefined where later changes lie across it, or where
 * what is left could not be read. What was changed elsewhere stays.
 */
export function undoEdit(before: string, after: string, now: string): string | undefined {
  if (now === after) return before;
  const { start, same } = changedStretch(before, after);
  const [was, is] = [before.slice(start, before.length - same), after.slice(start, after.length - same)];
  const tail = after.slice(after.length - same);
  for (const around of [400, 120, 40, 12, 4]) {
    const head = after.slice(Math.max(0, start - around), start);
    const wanted = head + is + tail.slice(0, around);
    const at = now.indexOf(wanted);
    if (wanted === '' || at < 0 || now.indexOf(wanted, at + 1) >= 0) continue;
    const from = at + head.length;
    const left = now.slice(0, from) + was + now.slice(from + is.length);
    return readTree(left).errors.length === 0 ? left : undefined;
  }
  return undefined;
}
