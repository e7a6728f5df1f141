/** Writes the card that stands beside the weights of a language's word classes. */
import type { Language } from '../../../server/src/languages/language';
import type { PackedModel } from '../../../server/src/languages/nameData';
import { settings } from './rounds';
import type { TreeSentence } from './sentences';

/** The card as Markdown. `source`: where the treebank comes from; without one there is no card, for it must not guess. */
export function grammarCard(
  language: Language,
  trees: readonly TreeSentence[],
  packed: PackedModel,
  source: string | undefined,
): string {
  if (source === undefined) throw new Error('No source is told for this treebank.');
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
