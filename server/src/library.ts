/**
 * The package for other programs: `import { analyse } from 'duiding'`. What is exported here is kept stable as the
 * published results are (docs/published-result.md); everything else inside may change.
 */
import './dataFiles.node';
import { analyse as readArticle } from './analysis/analyse';
import { publishComparison, type PublishedComparison } from './cli/comparison';
import { languageOf } from './corpus/chooseLanguage';
import { compareArticles } from './corpus/compare';
import { publish, type Published } from './export/published';
import { languageById, languageIds } from './languages/languages';
import type { Analysis } from './model/types';

export type {
  Published,
  PublishedActor,
  PublishedFigure,
  PublishedMention,
  PublishedQuote,
  PublishedRole,
  PublishedSpan,
} from './export/published';
export type { PublishedComparison } from './cli/comparison';

/** The ids of the languages that articles are read in, the default first. */
export const languages: readonly string[] = languageIds;

export interface AnalyseOptions {
  /** One of `languages`; left out, the article's header or else its small words tell. */
  readonly language?: string | undefined;
  /** What stands as `file` in the result; left out, `-`. */
  readonly file?: string;
  /** Adds the rules of actors, figures and speakers, and how sure the tagger is. */
  readonly explain?: boolean;
}

export interface ArticleText {
  readonly file: string;
  readonly text: string;
  readonly language?: string | undefined;
}

/**
 * Reads one article: `duiding/analysis@1`. Reads no file but the languages' own data beside the program, when the first
 * article of a language comes; nothing goes over a network.
 *
 * @param text the article as it stands; all offsets of the result are UTF-16 code units into it, half-open
 * @throws RangeError for a language that is not one of `languages`; never for what stands in the text
 */
export function analyse(
  text: string,
  { language, file = '-', explain = false }: AnalyseOptions = {},
): Published {
  return publish(read({ file, text, language }), { file, explain });
}

/**
 * Holds articles on one event side by side: `duiding/comparison@1`.
 *
 * @throws RangeError for a language that is not one of `languages`
 */
export function compare(articles: readonly ArticleText[]): PublishedComparison {
  const analyses = articles.map(read);
  return publishComparison(compareArticles(analyses), analyses);
}

function read({ file, text, language: id }: ArticleText): Analysis {
  const language = id === undefined ? languageOf(text) : languageById(id);
  if (!language) throw new RangeError(`there is no language “${id!}”; known: ${languageIds.join(', ')}`);
  return readArticle(text, language, { uri: file });
}
