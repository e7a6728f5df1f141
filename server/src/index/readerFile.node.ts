/** Where the program of the worker threads lies, and which it is: beside the program that runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularNow } from '../files/regularFile';

/** Undefined where it was not built: then articles are read in this thread. */
export function readerFile(folder: string): string | undefined {
  const file = join(folder, 'reader.js');
  return existsSync(file) ? file : undefined;
}

/** Another one for each program and data that read articles, as the build tells; undefined where nothing was built. */
export function readerVersion(folder: string): string | undefined {
  try {
    return readRegularNow(join(folder, 'reader.version')).toString('utf8');
  } catch {
    return undefined;
  }
}
