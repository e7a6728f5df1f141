/** Processor time, so that figures do not hang on what else the machine is doing; and the middle of many. */
import { readFileSync } from 'node:fs';

/** Milliseconds of processor time of this process so far; includes the engine's own helper threads, so it never flatters. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time of another process, or with `thread` of one of its threads; not a number where nothing tells (Linux does). */
export function processorTimeOf(pid: number, thread?: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}${thread === undefined ? '' : `/task/${thread}`}/stat`, 'utf8');
    // Behind the name, which may hold blanks and brackets, the 12th and 13th: hundredths of a second of its own, and of the system for it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return NaN;
  }
}

/** What so large a share of the times is below; 0.5 is the one in the middle. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
}
