/** Text that no paper prints, in the places where it once did harm. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { hover } from '../../server/src/features/hover';
import { completion } from '../../server/src/features/completion';
import { Corpus } from '../../server/src/corpus/corpus';
import { languageById } from '../../server/src/languages/languages';
import { messagesIn } from '../../l10n/message';

const language = languageById('nl')!;
const message = messagesIn('nl');

describe('half of a character', () => {
  it('in a name does not stop the hover', () => {
    const text = 'Burgemeester Jan\ud83d Smit kwam. Jan\ud83d Smit zei: “Wij wachten af.”';
    const analysis = analyse(text, language);
    const corpus = new Corpus();
    corpus.set(analysis);
    const name = '\ud83d';
    const actors = analysis.actors.map((a) => ({ ...a, name: `${a.name}${name}` }));
    const odd = { ...analysis, actors };
    corpus.set(odd);
    for (let offset = 0; offset < text.length; offset += 1)
      expect(() => hover(odd, offset, { corpus, message, language: 'nl', commandLinks: true })).not.toThrow();
  });
});

it('U+0085 ends a line, as other line ends do', () => {
  const { article, tokens } = analyse('De brug is dicht\u0085\u0085Jan Smit kwam vrijdag kijken.', language);
  expect(article.blocks.map((b) => article.text.slice(b.span.start, b.span.end))).toEqual([
    'De brug is dicht',
    'Jan Smit kwam vrijdag kijken.',
  ]);
  expect(tokens.some((t) => article.text.slice(t.span.start, t.span.end).includes('\u0085'))).toBe(false);
});

it('words that are keys of every object are words', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    const text = `${word} Jan Smit zei ${word} dat een ${word} 3 ${word} kost. ${word}, zei ${word}. Zijn ${word} in de ${word} jaren 90 ${word}.`;
    for (const id of ['nl', 'en']) expect(() => analyse(text, languageById(id)!)).not.toThrow();
  }
});

it('a line of capitals and apostrophes is completed at once', { timeout: 2_000 }, () => {
  const line = `${'A’'.repeat(200_000)} `;
  expect(completion(line, { line: 0, character: line.length }, { corpus: new Corpus(), message })).toEqual(
    [],
  );
});
