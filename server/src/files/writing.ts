/** Puts files on a disk where a reader asked for them: into regular files only, in folders that are made where they are missing. */
import { constants } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refuseIrregular } from './regularFile';

/**
 * Makes a folder and those above it, where they are missing. Node's own way to do so tries for ever in a place where
 * nothing can be made though it is there (`/proc`).
 */
export async function makeFolder(path: string): Promise<void> {
  const made = await tryToMake(path);
  if (made === undefined) return;
  const above = dirname(path);
  if (made.code !== 'ENOENT' || above === path || (await isThere(above))) throw made;
  await makeFolder(above);
  const again = await tryToMake(path);
  if (again !== undefined) throw again;
}

/** Writes a file over what it held; a pipe or a device in its place is refused (`ENOTREG`) and not waited for. */
export async function writeRegular(path: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found) refuseIrregular(found, path);
  const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o666);
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

/** The error, where there is no such folder now. */
async function tryToMake(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path);
    return undefined;
  } catch (error) {
    const found = await stat(path).catch(() => undefined);
    return found?.isDirectory() ? undefined : (error as NodeJS.ErrnoException);
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
