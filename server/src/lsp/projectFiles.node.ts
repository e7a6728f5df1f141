/** Reads and writes `duiding.json` on disk: one writer at a time, whole files only, nothing lost when a writer dies. */
import { realpathSync, statSync } from 'node:fs';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRegular, readRegularNow } from '../files/regularFile';
import type { ProjectFiles, Update } from '../corrections/projectFiles';
import { textOfBytes } from './textOfBytes';

/** A writer that waits longer than this gives up. */
const patience = 15_000;
/** A lock of another machine that is older than this is left from a crash. */
const stale = 30_000;
/** A lock in which nobody is named is one that is being written, or left from a crash in just that moment. */
const unnamed = 1_000;

export const nodeProjectFiles: ProjectFiles = {
  read: (uri) => {
    try {
      return textOfBytes(readRegularNow(fileURLToPath(uri)));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { unreadable: code ?? message };
    }
  },
  stamp: (uri) => {
    try {
      const found = statSync(fileURLToPath(uri), { throwIfNoEntry: false, bigint: true });
      return found ? `${found.mtimeNs} ${found.size} ${found.ino}` : undefined;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? undefined : 'unknown';
    }
  },
  update: async (uri, change) => {
    try {
      const path = targetOf(fileURLToPath(uri));
      return await inTurn(path, () => updateFile(path, change));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === unreadable) return { ok: false, reason: 'unreadable', detail: message };
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { ok: false, reason: 'readonly' };
      if (code === 'ENOSPC' || code === 'EDQUOT') return { ok: false, reason: 'full' };
      return { ok: false, reason: 'failed', detail: code ?? message };
    }
  },
};

const turns = new Map<string, Promise<unknown>>();

/** Within this process writers wait for each other here, so that only one of them stands at the lock. */
function inTurn<T>(path: string, write: () => Promise<T>): Promise<T> {
  const before = turns.get(path) ?? Promise.resolve();
  const now = before.then(write, write);
  const end = now.then(
    () => undefined,
    () => undefined,
  );
  turns.set(path, end);
  void end.then(() => turns.get(path) === end && turns.delete(path));
  return now;
}

/** A link is followed, so that it stays one. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function updateFile(
  path: string,
  change: (text: string | undefined) => string | undefined,
): Promise<Update> {
  await mayWrite(path);
  const unlock = await lock(`${path}.lock`);
  if (!unlock) return { ok: false, reason: 'busy' };
  try {
    await sweep(path);
    for (;;) {
      const before = await textOf(path);
      const stamp = await stampOf(path);
      const after = change(before);
      if (after === undefined) return { ok: false, reason: 'refused' };
      if (after === before) return { ok: true, before, after };
      const temporary = `${path}.${process.pid}.tmp`;
      await writeWhole(temporary, after, path);
      // An editor saves without asking for the lock: what it wrote meanwhile is read again, not overwritten.
      if ((await stampOf(path)) !== stamp) {
        await rm(temporary, { force: true });
        continue;
      }
      await rename(temporary, path);
      return { ok: true, before, after };
    }
  } finally {
    await unlock();
  }
}

/** A file or folder without a right to write for anybody is left alone, also by those whom the system would let. */
async function mayWrite(path: string): Promise<void> {
  for (const one of [dirname(path), path]) {
    const known = await stat(one).catch(() => undefined);
    if (known && (known.mode & 0o222) === 0)
      throw Object.assign(new Error(`${one} is read-only`), { code: 'EACCES' });
  }
}

/** The code of the error for a file that holds something else than text. */
const unreadable = 'UNREADABLE';

async function textOf(path: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const text = textOfBytes(bytes);
  if (typeof text === 'string') return text;
  throw Object.assign(new Error(text.unreadable), { code: unreadable });
}

async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

/** On the disk before it gets its name, with the rights of the file whose place it takes. */
async function writeWhole(temporary: string, text: string, path: string): Promise<void> {
  const known = await stat(path).catch(() => undefined);
  const handle = await open(temporary, 'w', known?.mode ?? 0o666);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Who holds the lock is the only one who writes, so a temporary file found now is left from a crash. */
async function sweep(path: string): Promise<void> {
  const name = basename(path);
  for (const entry of await readdir(dirname(path)))
    if (entry.startsWith(`${name}.`) && /^\.\d+\.tmp$/.test(entry.slice(name.length)))
      await rm(join(dirname(path), entry), { force: true });
}

/** Takes the lock, or undefined when it cannot be had in time. A lock whose holder is gone is taken over. */
async function lock(path: string): Promise<(() => Promise<void>) | undefined> {
  const mine = `${process.pid} ${hostname()} ${Math.random()}`;
  const until = Date.now() + patience;
  while (Date.now() < until) {
    try {
      await writeFile(path, mine, { flag: 'wx' });
      return async () => {
        if ((await holderOf(path)) === mine) await rm(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await holderOf(path);
    if (holder !== undefined && (await isLeft(path, holder))) await takeAway(path, holder);
    else await new Promise((resolve) => setTimeout(resolve, 3 + Math.random() * 25));
  }
  return undefined;
}

/** What a lock says; nothing, where it holds no text. */
async function holderOf(path: string): Promise<string | undefined> {
  try {
    return await textOf(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === unreadable) return '';
    throw error;
  }
}

async function isLeft(path: string, holder: string): Promise<boolean> {
  const [pid, host] = holder.split(' ');
  const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
  if (host === undefined || !/^\d+$/.test(pid!)) return age > unnamed;
  if (host !== hostname()) return age > stale;
  try {
    process.kill(Number(pid), 0);
    return age > stale;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Moved aside first and looked at again: between the look and the move another may have taken the lock over. */
async function takeAway(path: string, holder: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = await holderOf(aside);
  if (taken !== holder && taken !== undefined)
    await writeFile(path, taken, { flag: 'wx' }).catch(() => undefined);
  await rm(aside, { force: true });
}
