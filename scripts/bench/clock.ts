/** Processor time of this process, so that figures do not hang on what else the machine is doing. */

/** Milliseconds of processor time so far; includes the engine's own helper threads, so it never flatters. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
