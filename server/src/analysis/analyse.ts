/** The whole reading of one article, step after step. Pure: the same text, language and project data give the same Analysis. */
import type { Language } from '../languages/language';
import { linkActors } from './actors';
import { readBlocks } from './blocks';
import { findFigures } from './figures';
import { findNames } from './names';
import { findProblems } from './problems';
import { findQuotes } from './quotes';
import { tokenise } from './tokens';
import type { Analysis, Article } from './types';

export interface AnalyseOptions {
  readonly uri?: string;
  readonly version?: number;
}

/**
 * Reads an article. Never throws and does no I/O; a text without words gives an Analysis without findings.
 *
 * @param text the untouched text; every offset in the result counts its UTF-16 code units
 */
export function analyse(text: string, language: Language, options: AnalyseOptions = {}): Analysis {
  const { blocks, date } = readBlocks(text, language);
  const article: Article = {
    uri: options.uri ?? '',
    version: options.version ?? 0,
    language: language.id,
    text,
    blocks,
    ...(date === undefined ? {} : { date }),
  };
  const { tokens, sentences } = tokenise(text, blocks, language.tokens);
  const base = { article, tokens, sentences };
  const names = findNames(base, language);
  const { mentions, actors } = linkActors(base, names, language);
  const found = findQuotes({ ...base, mentions, actors }, language);
  const figures = findFigures({ ...base, mentions: found.mentions, quotes: found.quotes }, language);
  const analysis = { ...base, mentions: found.mentions, actors: found.actors, quotes: found.quotes, figures };
  return { ...analysis, problems: findProblems(analysis, language) };
}
