/** Finds and reads the articles that a command was given: files, folders, or `-` for standard input. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { notRegular, readRegular } from '../files/regularFile';
import { readsAsMachine } from '../analysis/text/prose';
import type { Message, MessageKey } from '../../../l10n/message';
import { decode } from './encoding';
import type { Terminal } from './terminal';

/** An article's text, or why there is none: a sentence that starts with the path, in the reader's language. */
export type ArticleFile =
  { readonly file: string; readonly text: string } | { readonly file: string; readonly problem: string };

/**
 * Reads the articles one by one, in the order given; a folder's `.txt` and `.article` files below it come sorted by
 * path. Hidden folders, `node_modules`, links to folders and texts that machines write are passed over. Never throws.
 */
export async function* readArticles(
  paths: readonly string[],
  { stdin, message }: Pick<Terminal, 'stdin' | 'message'>,
): AsyncGenerator<ArticleFile> {
  for (const path of paths) {
    if (path === '-') {
      yield await read('-', stdin, message);
      continue;
    }
    let folder = false;
    try {
      folder = (await stat(path)).isDirectory();
    } catch (error) {
      yield { file: path, problem: whyUnread(path, error, message) };
      continue;
    }
    if (folder) yield* readFolder(path, message);
    else yield await read(path, () => readRegular(path), message);
  }
}

async function* readFolder(folder: string, message: Message): AsyncGenerator<ArticleFile> {
  let found = false;
  for await (const item of walk(folder, message)) {
    const article = 'problem' in item ? item : await read(item.file, () => readRegular(item.file), message);
    // A list of requirements stays what it is, here as in the editor; a file that is named is read.
    if ('text' in article && /\.txt$/i.test(article.file) && !/\.article\.txt$/i.test(article.file))
      if (readsAsMachine(article.text)) continue;
    found = true;
    yield article;
  }
  if (!found) yield { file: folder, problem: message('cli.emptyFolder', folder) };
}

async function* walk(
  folder: string,
  message: Message,
): AsyncGenerator<{ readonly file: string } | { readonly file: string; readonly problem: string }> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, problem: whyUnread(folder, error, message) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path, message);
    } else if (/\.(?:txt|article)$/i.test(entry.name)) yield { file: path };
  }
}

async function read(file: string, bytes: () => Promise<Uint8Array>, message: Message): Promise<ArticleFile> {
  const name = file === '-' ? message('cli.standardInput') : file;
  try {
    const decoded = decode(await bytes());
    if ('text' in decoded) return { file, text: decoded.text };
    const { problem } = decoded;
    return {
      file,
      problem:
        problem === 'binary'
          ? message('cli.binary', name)
          : message('cli.otherFormat', name, message(`cli.format.${problem}`)),
    };
  } catch (error) {
    return { file, problem: whyUnread(name, error, message) };
  }
}

const reasons: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'cli.missing',
  ENOTDIR: 'cli.missing',
  EACCES: 'cli.forbidden',
  EPERM: 'cli.forbidden',
  EISDIR: 'cli.isFolder',
  [notRegular]: 'cli.notRegular',
  ELOOP: 'cli.linkLoop',
  ERR_FS_FILE_TOO_LARGE: 'cli.tooLarge',
  ERR_STRING_TOO_LONG: 'cli.tooLarge',
};

/** Why a file could not be read: a sentence that its name begins. */
export function whyUnread(name: string, error: unknown, message: Message): string {
  const { code, message: what } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''];
  return reason ? message(reason, name) : message('cli.unreadable', name, code ?? what);
}

/** Why a file, or into a folder, could not be written, as a sentence. */
export function whyUnwritten(
  key: 'cli.unwritable' | 'cli.unwritableFolder',
  name: string,
  error: unknown,
  { message }: Pick<Terminal, 'message'>,
): string {
  const { code, message: what } = error as NodeJS.ErrnoException;
  return message(key, name, code ?? what);
}
