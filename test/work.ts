/** Counts how much work the engine does, so that a test can tell how it grows without asking the clock. */
import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/**
 * How often the blocks of code that `run` goes through are run: a count of steps, the same on an idle machine and on a
 * busy one. What is built into the engine (a regular expression, a sort) counts as nothing, whatever it does.
 */
export function workOf(run: () => void): number {
  const session = counting();
  run();
  let counted: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    counted = result;
  });
  const ranges = counted.flatMap((script) => script.functions.flatMap((f) => f.ranges));
  return ranges.reduce((sum, range) => sum + range.count, 0);
}

let open: Session | undefined;

/** Starts to count from nothing. */
function counting(): Session {
  open ??= new Session();
  try {
    open.connect();
  } catch {
    // It is connected.
  }
  open.post('Profiler.enable');
  open.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return open;
}
