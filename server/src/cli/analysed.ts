/** Reads and analyses the articles of a command line one by one; what cannot be read is told and passed over. */
import { analyse } from '../analysis/analyse';
import { languageOf } from '../corpus/chooseLanguage';
import type { Project } from '../corrections/project';
import type { Language } from '../languages/language';
import type { Analysis } from '../model/types';
import { readCorrected } from './corrections';
import { readArticles } from './files';
import type { Terminal } from './terminal';

export interface Analysed {
  /** In the order of the paths; to be gone through once. */
  readonly articles: AsyncIterable<Analysis>;
  /** The corrections that hold for the first article that has any, among those read so far. */
  readonly project: () => Project | undefined;
  /** Whether an article or a corrections file could not be read so far. */
  readonly failed: () => boolean;
}

/** @param language of all articles; left out, each text tells its own */
export function analysed(paths: readonly string[], terminal: Terminal, language?: Language): Analysed {
  const corrected = readCorrected(terminal, { paths });
  let project: Project | undefined;
  let failed = false;
  async function* articles(): AsyncGenerator<Analysis, void, undefined> {
    for await (const article of readArticles(paths, terminal)) {
      if ('problem' in article) {
        failed = true;
        terminal.complain(`duiding: ${article.problem}`);
        continue;
      }
      const { file, text } = article;
      project ??= corrected.stateFor(file)?.project;
      const corrector = corrected.correctorFor(file);
      yield analyse(text, language ?? languageOf(text), { uri: file, corrector });
    }
  }
  return { articles: articles(), project: () => project, failed: () => failed || corrected.failed() };
}
