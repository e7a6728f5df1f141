/** Times each step of the analysis by itself, every step on what the step before gave. */
import { linkActors } from '../../server/src/analysis/actors/linkActors';
import { referInQuotes } from '../../server/src/analysis/actors/referInQuotes';
import { Cache } from '../../server/src/analysis/cache/cache';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { findFigures } from '../../server/src/analysis/figures/findFigures';
import { findNames } from '../../server/src/analysis/names/findNames';
import { findProblems } from '../../server/src/analysis/problems/findProblems';
import { findQuotes } from '../../server/src/analysis/quotes/findQuotes';
import { tokenise } from '../../server/src/analysis/text/tokens';
import type { Language } from '../../server/src/languages/language';
import { processorTime } from './clock';
import type { Text } from './text';

export const stepNames = ['tokenise', 'names', 'actors', 'quotes', 'figures', 'problems'] as const;
export type StepName = (typeof stepNames)[number];
export type Times = Readonly<Record<StepName, number>>;

/**
 * Milliseconds of processor time per step for all these articles, every step over all of them before the next: asking
 * for the processor's time costs about as much as a step over one short article. The steps are those of `analyse`, in
 * its order, with one memory for all of them as there; `tokenise` includes blocks and sentences, and the step that first
 * asks for a sentence's syntax pays for it.
 */
export function timeSteps(texts: readonly Text[]): Times {
  const times: Partial<Record<StepName, number>> = {};
  /** What `work` gives for each article, with the time that all of them take together. */
  const timed = <In, Out>(
    step: StepName,
    articles: readonly In[],
    work: (article: In, language: Language) => Out,
  ): Out[] => {
    const start = processorTime();
    const results = articles.map((article, i) => work(article, texts[i]!.language));
    times[step] = processorTime() - start;
    return results;
  };
  const bases = timed('tokenise', texts, ({ text }, language) => {
    const { blocks } = readBlocks(text, language);
    const article = { uri: '', version: 0, language: language.id, text, blocks };
    const cache = new Cache();
    cache.begin();
    return { cache, base: { article, ...tokenise(text, blocks, language.tokens, cache) } };
  });
  const named = timed('names', bases, ({ base, cache }, language) => ({
    base,
    cache,
    names: findNames(base, language, cache),
  }));
  const linked = timed('actors', named, ({ base, names, cache }, language) => ({
    base,
    cache,
    linked: linkActors(base, names, language, { cache }),
  }));
  const quoted = timed('quotes', linked, ({ base, linked, cache }, language) => {
    const said = findQuotes({ ...base, ...linked }, language, cache);
    return { cache, told: { ...base, ...said, mentions: referInQuotes(base, said, language) } };
  });
  const figured = timed('figures', quoted, ({ told, cache }, language) => ({
    cache,
    analysis: { ...told, figures: findFigures(told, language, cache) },
  }));
  timed('problems', figured, ({ analysis, cache }, language) => findProblems(analysis, language, cache));
  return times as Times;
}

/** The sum over several articles. */
export function addTimes(a: Times, b: Times): Times {
  return Object.fromEntries(stepNames.map((step) => [step, a[step] + b[step]])) as unknown as Times;
}

export function total(times: Times): number {
  return stepNames.reduce((sum, step) => sum + times[step], 0);
}
