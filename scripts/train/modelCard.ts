/** Writes the card that stands beside a model: what it is, what it was trained on, and how well it reads. */
import type { Language } from '../../server/src/languages/language';
import type { PackedModel } from '../../server/src/languages/nameData';
import type { Document } from './documents';
import { settings } from './rounds';

/**
 * The card as Markdown. `figures` are the lines of the held-back score. `sources`: where each training file comes from; a
 * file that is not named there is an error, for a card must not guess.
 */
export function modelCard(
  language: Language,
  documents: readonly Document[],
  packed: PackedModel,
  figures: readonly string[],
  sources: Readonly<Record<string, string>>,
): string {
  const files = [...new Set(documents.map((d) => d.file))].map((file) => {
    const source = sources[file];
    if (source === undefined) throw new Error(`No source is told for the training file ${file}.`);
    const own = documents.filter((d) => d.file === file);
    const tokens = own.reduce((n, d) => n + d.cut.tokens.length, 0);
    return `| ${file} | ${own.length} | ${tokens} | ${source} |`;
  });
  return `# Name tagger: ${language.name} (${language.id})

A linear-chain conditional random field with BILOU labels for persons, organisations, places, other names and demonyms, read in two passes. Written by \`npm run train -- --language ${language.id} --data DIR\` on ${new Date().toISOString().slice(0, 10)}; the same data give the same bytes. Weights: MIT.

${packed.features.count} features with ${packed.weights.length} weights in steps of ${packed.step}. Settings: ${Object.entries(
    settings,
  )
    .map(([k, v]) => `${k} ${v}`)
    .join(', ')}.

| file | documents | tokens | source and licence |
|---|---|---|---|
${files.join('\n')}

F1, exact spans, tagger and rules, on one document in ten that the scored model had not seen:

${figures.map((f) => `- ${f}`).join('\n')}

Made for news articles. It is weakest on titles of works, on bare surnames that are also places, and on names in running capitals. It holds no text of its training data, only hashed features.
`;
}
