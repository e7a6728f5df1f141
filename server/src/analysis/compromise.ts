/** The one door to the `compromise` package: its sentence splitter, with our abbreviations instead of its own. */
import nlp from 'compromise/one';

interface SplitterWorld {
  methods: { one: { tokenize: { splitSentences(text: string, world: SplitterWorld): string[] } } };
  model: { one: { abbreviations: Readonly<Record<string, true>> } };
}

/**
 * Cuts a text into stretches that together are the text again, each a sentence with the white space behind it.
 * The package's global world is left as it is: the abbreviations ride on a copy.
 */
export function splitSentences(text: string, abbreviations: Readonly<Record<string, true>>): string[] {
  const world = nlp.world() as unknown as SplitterWorld;
  const ours: SplitterWorld = {
    methods: world.methods,
    model: { ...world.model, one: { ...world.model.one, abbreviations } },
  };
  return ours.methods.one.tokenize.splitSentences(text, ours);
}
