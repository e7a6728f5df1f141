/** Reads one article for a worker thread, or in the thread that asks: text and the corrections' text in, an Analysis out. */
import { analyse } from '../analysis/analyse';
import { correctorFor } from '../corrections/corrector';
import { noCorrections } from '../corrections/corrections';
import { makeProject, type Project } from '../corrections/project';
import { readCorrections } from '../corrections/readCorrections';
import { chooseLanguage } from '../corpus/chooseLanguage';
import type { Analysis } from '../model/types';

/** Plain data, so that it can be sent to a worker. */
export interface ArticleTask {
  readonly uri: string;
  readonly text: string;
  /** The language that a setting or an option names; left out, the text tells. */
  readonly language?: string;
  /** The text of the `duiding.json` that holds, and the article's path from its folder. */
  readonly corrections?: { readonly text: string; readonly file?: string };
}

/** Never throws for any text. */
export function analyseTask({ uri, text, language, corrections }: ArticleTask): Analysis {
  const project = corrections && projectOf(corrections.text);
  return analyse(text, chooseLanguage(text, { chosen: language }).language, {
    uri,
    corrector: project && correctorFor(project, corrections.file),
  });
}

let last: { readonly text: string; readonly project: Project } | undefined;

/** One file of corrections holds for thousands of articles. */
function projectOf(text: string): Project {
  if (last?.text !== text)
    last = { text, project: makeProject(readCorrections(text).corrections ?? noCorrections) };
  return last.project;
}
