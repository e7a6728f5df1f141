/** Writes the card that stands beside the weights of a language's word classes. */
import type { Language } from '../../../server/src/languages/language';
import type { PackedModel } from '../../../server/src/languages/nameData';
import { settings } from './rounds';
import type { TreeSentence } from './sentences';

/** Where each treebank comes from; one that is not named here is an error, for a card must not guess. */
const sources: Readonly<Record<string, string>> = {
  'nl-ud':
    'development and test parts of UD_Dutch-Alpino and UD_Dutch-LassySmall (newspaper, web, Wikipedia; from Lassy Small), CC BY-SA 4.0',
};

/** The card as Markdown. */
export function grammarCard(
  language: Language,
  file: string,
  trees: readonly TreeSentence[],
  packed: PackedModel,
): string {
  const source = sources[file];
  if (source === undefined) throw new Error(`No source is told for the treebank ${file}.`);
  const documents = new Set(trees.map((t) => t.document)).size;
  const words = trees.reduce((n, t) => n + t.tokens.length, 0);
  return `# Word classes: ${language.name} (${language.id})

A linear-chain conditional random field over the universal parts of speech, with the form of verbs and the number of nouns and finite verbs. Written by \`npm run train -- --language ${language.id} --grammar FILE\`; the same data give the same bytes. Weights: CC BY-SA 4.0, as the treebank's.

${packed.features.count} features with ${packed.weights.length} weights in steps of ${packed.step}. Settings: ${Object.entries(
    settings,
  )
    .map(([k, v]) => `${k} ${v}`)
    .join(', ')}.

Trained on ${trees.length} sentences of ${documents} documents, ${words} tokens: ${source}. Documents that are measured on are left out.

How well it reads documents that it has not seen: \`npm run evaluate -- --grammar FILE\`. It holds no text of its training data, only hashed features.
`;
}
