/**
 * The one place that imports `compromise/two`, the English tagger. The build (`esbuild.mjs`) puts the library behind a
 * function, so that it is run when the first English sentence asks for its words, and never for Dutch.
 */
// eslint-disable-next-line no-restricted-imports -- the one place in the programs that may
import nlp from 'compromise/two';

/** A word as compromise cuts and tags it: `pre` and `post` are the marks and spaces around it. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** In this order each needs what the one before left; contractions stay whole. */
const steps = ['alias', 'normal', 'machine', 'index', 'lexicon', 'preTagger', 'postTagger'];

interface View {
  readonly document: readonly (readonly Term[])[];
  readonly compute: (steps: string[]) => unknown;
}

/** The words of a text with compromise's tags, its sentences one after the other. */
export function englishTerms(text: string): readonly Term[] {
  const view = nlp.tokenize(text) as unknown as View;
  view.compute(steps);
  return view.document.flat();
}
