/** Finds and reads the articles that a command was given: files, folders, or `-` for standard input. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { notRegular, readRegular } from '../files/regularFile';
import { decode } from './encoding';
import type { Terminal } from './terminal';

/** An article's text, or why there is none: a sentence that starts with the path. */
export type ArticleFile =
  { readonly file: string; readonly text: string } | { readonly file: string; readonly problem: string };

/**
 * Reads the articles one by one, in the order given; a folder's `.txt` and `.article` files below it come sorted by
 * path. Hidden folders, `node_modules` and links to folders are passed over. Never throws.
 */
export async function* readArticles(
  paths: readonly string[],
  terminal: Pick<Terminal, 'stdin'>,
): AsyncGenerator<ArticleFile> {
  for (const path of paths) {
    if (path === '-') {
      yield await read('-', terminal.stdin);
      continue;
    }
    let folder = false;
    try {
      folder = (await stat(path)).isDirectory();
    } catch (error) {
      yield { file: path, problem: explain(path, error) };
      continue;
    }
    if (folder) yield* readFolder(path);
    else yield await read(path, () => readRegular(path));
  }
}

async function* readFolder(folder: string): AsyncGenerator<ArticleFile> {
  let found = false;
  for await (const item of walk(folder)) {
    found = true;
    yield 'problem' in item ? item : await read(item.file, () => readRegular(item.file));
  }
  if (!found) yield { file: folder, problem: `${folder}: no .txt or .article files in this folder.` };
}

async function* walk(
  folder: string,
): AsyncGenerator<{ readonly file: string } | { readonly file: string; readonly problem: string }> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, problem: explain(folder, error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path);
    } else if (/\.(?:txt|article)$/i.test(entry.name)) yield { file: path };
  }
}

async function read(file: string, bytes: () => Promise<Uint8Array>): Promise<ArticleFile> {
  const name = file === '-' ? 'standard input' : file;
  try {
    const decoded = decode(await bytes());
    if ('text' in decoded) return { file, text: decoded.text };
    return { file, problem: `${name} ${decoded.problem}.` };
  } catch (error) {
    return { file, problem: explain(name, error) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the name',
  ENOTDIR: 'there is no such file or folder. Check the name',
  EACCES: 'may not be read by you. Change its permissions or copy it',
  EPERM: 'may not be read by you. Change its permissions or copy it',
  EISDIR: 'is a folder, where a file was expected',
  [notRegular]: 'is a pipe, a device or a socket, not a file. Give its contents on standard input, with -',
  ELOOP: 'is a link that leads back to itself',
  ERR_FS_FILE_TOO_LARGE: 'is too large to read. Split it',
  ERR_STRING_TOO_LONG: 'is too large to read. Split it',
};

const explain = (path: string, error: unknown): string => `${path}: ${whyUnread(error)}.`;

/** Why a file could not be read, as the rest of a sentence that its name begins. */
export function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? `could not be read (${code ?? message})`;
}
