/** The one place where a file's bytes are read from a disk: regular files only, never what may wait or have no end. */
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** The code of the error for a folder's entry that is no regular file: a pipe, a device, a socket. */
export const notRegular = 'ENOTREG';

/** A pipe without a writer is opened at once and not waited for; it is refused then. (Windows has no such flag.) */
const flags = constants.O_RDONLY | (Object.hasOwn(constants, 'O_NONBLOCK') ? constants.O_NONBLOCK : 0);

/** Throws as Node does, with `EISDIR` for folders and `ENOTREG` for what else is no regular file; links are followed. */
export async function readRegular(path: string): Promise<Buffer> {
  // Before it is opened too: opening a device may do something.
  refuseIrregular(await stat(path), path);
  const handle = await open(path, flags);
  try {
    refuseIrregular(await handle.stat(), path);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The same, at once. */
export function readRegularNow(path: string): Buffer {
  refuseIrregular(statSync(path), path);
  const handle = openSync(path, flags);
  try {
    refuseIrregular(fstatSync(handle), path);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

interface Kind {
  isFile(): boolean;
  isDirectory(): boolean;
}

/** Throws where something is no regular file. */
export function refuseIrregular(found: Kind, path: string): void {
  if (found.isFile()) return;
  const code = found.isDirectory() ? 'EISDIR' : notRegular;
  throw Object.assign(new Error(`${path} is no regular file`), { code });
}
