/** The corrections that hold for the articles of the command line: `duiding.json` beside them or above. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messagesIn } from '../../../l10n/message';
import { tellFault } from '../features/correctionFaults';
import { correctionsFile } from '../corrections/corrections';
import type { CorrectorFor } from '../model/corrector';
import { nodeProjectFiles } from '../lsp/projectFiles.node';
import { Projects, relativeTo, type ProjectState } from '../lsp/projects';
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

/** Complains once about each fault of a file that holds. The articles come out all the same. */
export function readCorrected(terminal: Pick<Terminal, 'complain'>): Corrected {
  const message = messagesIn('en');
  let failed = false;
  const projects = new Projects(
    () => nodeProjectFiles,
    (_, state) => {
      for (const fault of state?.faults ?? [])
        terminal.complain(`duiding: ${tellFault(correctionsFile, fault, message)}`);
      if (state && !state.good) terminal.complain(`duiding: ${correctionsFile} is left out of account.`);
      failed ||= state !== undefined && !state.good;
    },
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
