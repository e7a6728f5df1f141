/** Classes the words of a sentence: by the language's learned weights, or by a tagger of its own. */
import type { Language } from '../../languages/language';
import type { Tag } from '../../model/syntax';
import type { Token } from '../../model/types';
import { unpackWeights } from '../tagging/weights';
import { classLabels, makeClassScorer, type ClassScorer } from './classTagger';
import { tagCount, tags } from './labels';
import { wordKeys, type WordKeys, type WordLists } from './wordKeys';
import { wordListsOf } from './wordLists';

/** A tag for each token of a sentence. `tokens` are the sentence's own, with offsets in `text`. Never throws. */
export function tagSentence(text: string, tokens: readonly Token[], language: Language): readonly Tag[] {
  const { classes } = language.grammar;
  if ('tagger' in classes) return classes.tagger(tokens.map(({ span }) => text.slice(span.start, span.end)));
  return Array.from(learnedLabels(text, tokens, language), (label) => tags[label]!);
}

interface Learned {
  readonly lists: WordLists;
  readonly scorer: ClassScorer;
  readonly words: Map<string, WordKeys>;
}

const learned = new WeakMap<Language, Learned>();

function learnedLabels(text: string, tokens: readonly Token[], language: Language): Uint8Array {
  const { lists, scorer, words } = learnedOf(language);
  const row = tokens.map((token) => {
    const surface = text.slice(token.span.start, token.span.end);
    let word = words.get(surface);
    if (!word) {
      if (words.size > 50_000) words.clear();
      words.set(surface, (word = wordKeys(token, surface, lists)));
    }
    return word;
  });
  return classLabels(row, scorer);
}

function learnedOf(language: Language): Learned {
  let found = learned.get(language);
  const { classes } = language.grammar;
  if (!found) {
    const model = 'model' in classes ? classes.model : noModel;
    const scorer = makeClassScorer(unpackWeights(model, tagCount));
    learned.set(language, (found = { lists: wordListsOf(language), scorer, words: new Map() }));
  }
  return found;
}

const noModel = {
  version: 2,
  step: 1,
  transitions: [],
  features: { count: 0, low: 0, steps: '' },
  labels: '',
  weights: '',
};
