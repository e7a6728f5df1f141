/** The corrections that hold for the articles of the command line: `duiding.json` beside them or above. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tellFault } from '../features/correctionFaults';
import { correctionsFile } from '../corrections/corrections';
import type { CorrectorFor } from '../model/corrector';
import { nodeProjectFiles } from '../lsp/projectFiles.node';
import { Projects, relativeTo, type ProjectState } from '../corrections/projects';
import type { Terminal } from './terminal';

export interface Corrected {
  /** For `analyse`; of standard input (`-`), what holds in the working folder. */
  readonly correctorFor: (file: string) => CorrectorFor | undefined;
  /** The same as a worker thread can be told it: the file's text, and the article's path from its folder. */
  readonly textFor: (file: string) => { readonly text: string; readonly file: string } | undefined;
  readonly stateFor: (file: string) => ProjectState | undefined;
  /** A file that holds cannot be read whole. */
  readonly failed: () => boolean;
}

export interface CorrectedOptions {
  /** The files and folders that the command was given. */
  readonly paths: readonly string[];
  /** Tells which files hold. */
  readonly explain?: boolean;
}

/**
 * Complains once about each fault of a file that holds. The articles come out all the same. A file is looked for up to
 * the folder that was given, and above it up to the root of its repository.
 */
export function readCorrected(
  { complain, message }: Pick<Terminal, 'complain' | 'message'>,
  { paths, explain = false }: CorrectedOptions,
): Corrected {
  let failed = false;
  const given = paths.map(folderOf);
  const limits = new Map<string, string>();
  const limitOf = (file: string): string => {
    const folder = dirname(file);
    let limit = limits.get(folder);
    if (limit === undefined) {
      const base =
        given.find((g) => folder === g || folder.startsWith(g.endsWith(sep) ? g : g + sep)) ?? folder;
      limits.set(folder, (limit = repositoryOf(base) ?? base));
    }
    return limit;
  };
  const projects = new Projects(
    () => nodeProjectFiles,
    (uri, state) => {
      for (const fault of state?.faults ?? [])
        complain(`duiding: ${tellFault(correctionsFile, fault, message)}`);
      if (state && !state.good) complain(`duiding: ${message('cli.leftOut', correctionsFile)}`);
      if (state?.good && explain)
        complain(`duiding: ${message('cli.withCorrections', relative('', fileURLToPath(uri)))}`);
      failed ||= state !== undefined && !state.good;
    },
    (article) => pathToFileURL(limitOf(fileURLToPath(article))).href,
  );
  const uriOf = (file: string): string => pathToFileURL(resolve(file)).href;
  return {
    correctorFor: (file) => projects.correctorFor(uriOf(file)),
    textFor: (file) => {
      const state = projects.stateFor(uriOf(file));
      return state?.project && { text: state.text, file: relativeTo(state.uri, uriOf(file)) };
    },
    stateFor: (file) => projects.stateFor(uriOf(file)),
    failed: () => failed,
  };
}

/** A folder itself; of a file, the one it lies in. */
function folderOf(path: string): string {
  const whole = resolve(path);
  try {
    if (statSync(whole).isDirectory()) return whole;
  } catch {
    // What it is will be told when it is read.
  }
  return dirname(whole);
}

/** The nearest folder, from here up, that is the root of a repository. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
