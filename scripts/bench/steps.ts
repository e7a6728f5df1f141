/** Times each step of the analysis by itself, every step on what the step before gave. */
import { linkActors } from '../../server/src/analysis/actors/linkActors';
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
 * its order; `tokenise` includes blocks and sentences.
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
    return { article, ...tokenise(text, blocks, language.tokens) };
  });
  const named = timed('names', bases, (base, language) => ({
    base,
    names: findNames(base, language),
  }));
  const linked = timed('actors', named, ({ base, names }, language) => {
    const { mentions, actors } = linkActors(base, names, language);
    return { ...base, mentions, actors };
  });
  const quoted = timed('quotes', linked, (input, language) => ({
    ...input,
    ...findQuotes(input, language),
  }));
  const figured = timed('figures', quoted, (input, language) => ({
    ...input,
    figures: findFigures(input, language),
  }));
  timed('problems', figured, findProblems);
  return times as Times;
}

/** The sum over several articles. */
export function addTimes(a: Times, b: Times): Times {
  return Object.fromEntries(stepNames.map((step) => [step, a[step] + b[step]])) as unknown as Times;
}

export function total(times: Times): number {
  return stepNames.reduce((sum, step) => sum + times[step], 0);
}
