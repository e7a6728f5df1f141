/** The whole reading of one article, step after step. Pure: the same text, language and corrections give the same Analysis. */
import type { Language } from '../languages/language';
import { linkingActors } from './actors/linkActors';
import { referringInQuotes } from './actors/referInQuotes';
import { readBlocks } from './text/blocks';
import { findingFigures } from './figures/findFigures';
import { Cache } from './cache/cache';
import { findingNames } from './names/findNames';
import { findingProblems } from './problems/findProblems';
import { findingQuotes } from './quotes/findQuotes';
import { tokenising } from './text/tokens';
import type { Corrector, CorrectorFor } from '../model/corrector';
import { runThrough, type Turns } from '../model/turns';
import type { Analysis, Article } from '../model/types';

export interface AnalyseOptions {
  readonly uri?: string;
  readonly version?: number;
  /** What puts the steps right between each other; without it they stand as they are. */
  readonly corrector?: CorrectorFor | undefined;
  /** What the last reading of this article left; filled again by this one. The result is the same without it. */
  readonly cache?: Cache;
}

/**
 * Reads an article. Never throws and does no I/O; a text without words gives an Analysis without findings.
 *
 * @param text the untouched text; every offset in the result counts its UTF-16 code units
 */
export function analyse(text: string, language: Language, options: AnalyseOptions = {}): Analysis {
  return runThrough(analysing(text, language, options));
}

/** The same reading, which stops behind each step and within the long ones: it goes on when it is asked to, or never. */
export function* analysing(text: string, language: Language, options: AnalyseOptions = {}): Turns<Analysis> {
  const { blocks, date, header } = readBlocks(text, language);
  const article: Article = {
    uri: options.uri ?? '',
    version: options.version ?? 0,
    language: language.id,
    text,
    blocks,
    ...(date === undefined ? {} : { date }),
    ...(header === undefined ? {} : { header }),
  };
  const { cache = new Cache() } = options;
  cache.begin();
  yield;
  const { tokens, sentences } = yield* tokenising(text, blocks, language.tokens, cache);
  const base = { article, tokens, sentences };
  yield;
  const correct = options.corrector?.(base) ?? uncorrected;
  const names = correct.names(yield* findingNames(base, language, cache));
  yield;
  const linked = correct.mentions(
    yield* linkingActors(base, names, language, { declared: correct.declared, cache }),
  );
  yield;
  const said = correct.quotes(yield* findingQuotes({ ...base, ...linked }, language, cache));
  yield;
  const read = { ...said, mentions: yield* referringInQuotes(base, said, language) };
  yield;
  const figures = correct.figures(
    yield* findingFigures({ ...base, mentions: read.mentions, quotes: read.quotes }, language, cache),
  );
  const analysis = { ...base, ...read, figures };
  yield;
  const problems = correct.problems(read, yield* findingProblems(analysis, language, cache));
  return { ...analysis, problems, ...(correct.anchors && { anchors: correct.anchors }) };
}

const uncorrected: Corrector = {
  names: (found) => found,
  mentions: (linked) => linked,
  quotes: (told) => told,
  figures: (found) => found,
  problems: (_, problems) => problems,
};
