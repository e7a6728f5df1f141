/** Times each step of the analysis by itself, every step on what the step before gave. */
import { linkActors } from '../../server/src/analysis/actors/linkActors';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { findFigures } from '../../server/src/analysis/figures/findFigures';
import { findNames } from '../../server/src/analysis/names/findNames';
import { findProblems } from '../../server/src/analysis/problems/findProblems';
import { findQuotes } from '../../server/src/analysis/quotes/findQuotes';
import { tokenise } from '../../server/src/analysis/text/tokens';
import { processorTime } from './clock';
import type { Text } from './text';

export const stepNames = ['tokenise', 'names', 'actors', 'quotes', 'figures', 'problems'] as const;
export type StepName = (typeof stepNames)[number];
export type Times = Readonly<Record<StepName, number>>;

/** Milliseconds of processor time per step; the steps are those of `analyse`, in its order. `tokenise` includes blocks and sentences. */
export function timeSteps({ text, language }: Text): Times {
  const times: Partial<Record<StepName, number>> = {};
  const timed = <T>(step: StepName, work: () => T): T => {
    const start = processorTime();
    const result = work();
    times[step] = processorTime() - start;
    return result;
  };
  const base = timed('tokenise', () => {
    const { blocks } = readBlocks(text, language);
    const article = { uri: '', version: 0, language: language.id, text, blocks };
    return { article, ...tokenise(text, blocks, language.tokens) };
  });
  const names = timed('names', () => findNames(base, language));
  const { mentions, actors } = timed('actors', () => linkActors(base, names, language));
  const found = timed('quotes', () => findQuotes({ ...base, mentions, actors }, language));
  const quoted = { ...base, ...found };
  const figures = timed('figures', () => findFigures(quoted, language));
  timed('problems', () => findProblems({ ...quoted, figures }, language));
  return times as Times;
}

/** The sum over several articles. */
export function addTimes(a: Times, b: Times): Times {
  return Object.fromEntries(stepNames.map((step) => [step, a[step] + b[step]])) as unknown as Times;
}

export function total(times: Times): number {
  return stepNames.reduce((sum, step) => sum + times[step], 0);
}
