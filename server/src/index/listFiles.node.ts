/** Lists the articles below a folder: what the reader's globs name, without what is excluded or ignored. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import { readRegular } from '../files/regularFile';
import type { ListedFile } from './folderIndex';

export interface Wanted {
  /** Globs from the folder: the setting `duiding.files`. Files named `*.article` or `*.article.txt` always count. */
  readonly files: readonly string[];
  /** Globs that are switched on in `files.exclude`. */
  readonly exclude: readonly string[];
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** There are more than are listed. */
  readonly cut: boolean;
  /** Addresses of files that are too large to be articles, and are not listed. */
  readonly large: readonly string[];
}

/** So many at most; more than this is no folder of articles. Told when reached. */
const mostFiles = 50_000;
/** Files that are looked at together. */
const atOnce = 64;
/** In bytes; a larger file is no article. */
const largest = 20_000_000;

interface Filter {
  /** Whether a path from the folder, with `/`, is one of its articles. */
  readonly isArticle: (path: string) => boolean;
  readonly excluded: Ignore;
}

let last: { readonly wanted: string; readonly filter: Filter } | undefined;

/** Made once for as long as the settings stay: to make the globs ready costs more than to try them on a path. */
function filterOf(wanted: Wanted): Filter {
  const key = JSON.stringify(wanted);
  if (last?.wanted === key) return last.filter;
  const named = ignore().add([...wanted.files, '*.article', '*.article.txt'].flatMap(braces));
  const excluded = ignore().add(wanted.exclude.flatMap(braces));
  const isArticle = (path: string): boolean => named.ignores(path) && !excluded.ignores(path);
  last = { wanted: key, filter: { isArticle, excluded } };
  return last.filter;
}

/** A folder of the reader's that may not be looked into, whatever his globs say. */
const isClosed = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** In any order. What cannot be read is passed over; hidden folders, `node_modules` and links to folders too. */
export async function listFiles(folderUri: string, wanted: Wanted): Promise<Listing> {
  const root = fileURLToPath(folderUri);
  const { isArticle, excluded } = filterOf(wanted);
  const files: ListedFile[] = [];
  const large: string[] = [];
  let [taken, cut] = [0, false];
  const walk = async (folder: string, rules: readonly Rules[]): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    const own = await rulesOf(folder);
    const all = own ? [...rules, own] : rules;
    const found: string[] = [];
    for (const entry of entries) {
      if (taken >= mostFiles) {
        cut = true;
        break;
      }
      const path = join(folder, entry.name);
      const from = relative(root, path).split(sep).join('/');
      if (entry.isDirectory()) {
        if (isClosed(entry.name) || excluded.ignores(`${from}/`)) continue;
        if (!ignored(path, true, all)) await walk(path, all);
      } else if (isArticle(from) && !ignored(path, false, all)) {
        found.push(pathToFileURL(path).href);
        taken += 1;
      }
    }
    for (let i = 0; i < found.length; i += atOnce)
      for (const file of await Promise.all(found.slice(i, i + atOnce).map(statFile)))
        if (file && file.size > largest) large.push(file.uri);
        else if (file) files.push(file);
  };
  await walk(root, []);
  return { files, cut, large };
}

/** Whether a file that has just come is one that `listFiles` would list, by its path alone; or a folder, one that it would look into. */
export async function isWanted(folderUri: string, wanted: Wanted, uri: string): Promise<boolean | 'folder'> {
  const root = fileURLToPath(folderUri);
  const path = fileURLToPath(uri);
  const names = relative(root, path).split(sep);
  if (names.slice(0, -1).some(isClosed)) return false;
  const { isArticle, excluded } = filterOf(wanted);
  const article = isArticle(names.join('/'));
  if (!article && (isClosed(names.at(-1)!) || !(await isFolder(path)))) return false;
  const rules: Rules[] = [];
  for (let i = 0; i < names.length; i += 1) {
    const own = await rulesOf(join(root, ...names.slice(0, i)));
    if (own) rules.push(own);
    const inside = !article || i < names.length - 1;
    const from = names.slice(0, i + 1);
    if (inside && excluded.ignores(`${from.join('/')}/`)) return false;
    if (ignored(join(root, ...from), inside, rules)) return false;
  }
  return article || 'folder';
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Undefined where there is no such file, or one too large. */
export async function findFile(uri: string): Promise<ListedFile | undefined> {
  const file = await statFile(uri);
  return file && file.size <= largest ? file : undefined;
}

async function statFile(uri: string): Promise<ListedFile | undefined> {
  try {
    const found = await stat(fileURLToPath(uri));
    return found.isFile() ? { uri, size: found.size, changed: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/** The rules of one `.gitignore`, for paths below its folder. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

async function rulesOf(folder: string): Promise<Rules | undefined> {
  const bytes = await readRegular(join(folder, '.gitignore')).catch(() => undefined);
  return bytes && { folder, rules: ignore().add(bytes.toString('utf8')) };
}

/** The nearest file that says something decides, as in git. */
function ignored(path: string, folder: boolean, all: readonly Rules[]): boolean {
  for (const { folder: from, rules } of [...all].reverse()) {
    const told = rules.test(relative(from, path).split(sep).join('/') + (folder ? '/' : ''));
    if (told.ignored) return true;
    if (told.unignored) return false;
  }
  return false;
}

/** `*.{txt,md}` as the two globs it stands for: the rules of `.gitignore` know no braces. */
export function braces(glob: string): string[] {
  const [whole, inner] = /\{([^{}]*)\}/.exec(glob) ?? [];
  if (whole === undefined) return [glob];
  return inner!.split(',').flatMap((part) => braces(glob.replace(whole, part)));
}
