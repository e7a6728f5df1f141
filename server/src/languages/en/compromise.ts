/**
 * The one place that imports `compromise/two`, the English tagger. The build (`esbuild.mjs`) puts the library behind a
 * function, so that it is run when the first English sentence asks for its words, and never for Dutch.
 */
// eslint-disable-next-line no-restricted-imports -- the one place in the programs that may
import nlp from 'compromise/two';
import { correctTags, type Term, type World } from './postTagger';

/** In this order each needs what the one before left; contractions stay whole. `correctTags` is the last of them. */
const steps = ['alias', 'machine', 'contractions', 'index', 'lexicon', 'preTagger'];

interface View {
  document: readonly (readonly Term[])[];
  readonly compute: (steps: string[]) => unknown;
}

/** The words of a text with compromise's tags, its sentences one after the other. */
export function englishTerms(text: string): readonly Term[] {
  const world = nlp.world() as unknown as World;
  const view = nlp.tokenize('') as unknown as View;
  view.document = cut(text, world);
  view.compute(steps);
  correctTags(view.document, world);
  return view.document.flat();
}

/** Kept from sentence to sentence: what compromise reduces a word to. */
const normals = new Map<string, string>();
const mostNormals = 20_000;

/** As compromise's `fromString`, but words that were seen before are not reduced again. */
function cut(text: string, world: World): Term[][] {
  const { splitSentences, splitTerms, splitWhitespace } = world.methods.one.tokenize;
  return splitSentences(text, world).map((sentence) =>
    splitTerms(sentence, world.model).map((word) => {
      const term = splitWhitespace(word, world.model);
      // Written into compromise's own object, as it would itself: another shape slows all its steps.
      const known = normals.get(term.text);
      if (known === undefined) keepNormal(term, world);
      else term.normal = known;
      return term;
    }),
  );
}

function keepNormal(term: Term, world: World): void {
  world.compute.normal({ docs: [[term]], world });
  if (normals.size >= mostNormals) normals.clear();
  normals.set(term.text, term.normal);
}

/** What compromise's own lexicon calls a word in lower case: nothing of words it has not, "Noun|Verb" and the like of those that may be several things. */
export function knownTags(word: string): readonly string[] {
  // Its lexicon is complete once a text was cut.
  if (normals.size === 0) englishTerms(word);
  const { one, two } = (nlp.world() as unknown as World).model;
  if (Object.hasOwn(two.switches, word)) return [two.switches[word]!];
  if (!Object.hasOwn(one.lexicon, word)) return [];
  const tags = one.lexicon[word]!;
  return typeof tags === 'string' ? [tags] : tags;
}
