/** Takes one change of a text back, also when other changes came after it. */

/**
 * The text without the change that made `after` of `before`; undefined where later changes lie across it. What was
 * changed elsewhere stays.
 */
export function undoEdit(before: string, after: string, now: string): string | undefined {
  if (now === after) return before;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const tail = after.slice(after.length - end);
  for (const around of [400, 120, 40, 12, 4]) {
    const head = after.slice(Math.max(0, start - around), start);
    const wanted = head + is + tail.slice(0, around);
    const at = now.indexOf(wanted);
    if (wanted === '' || at < 0 || now.indexOf(wanted, at + 1) >= 0) continue;
    const from = at + head.length;
    return now.slice(0, from) + was + now.slice(from + is.length);
  }
  return undefined;
}
