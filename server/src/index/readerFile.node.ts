/** Where the program of the worker threads lies: beside the program that runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Undefined where it was not built: then articles are read in this thread. */
export function readerFile(folder: string): string | undefined {
  const file = join(folder, 'reader.js');
  return existsSync(file) ? file : undefined;
}
