/** Editorial insertions inside a quotation: words in brackets that the speaker did not say. */
import type { Quote, Span } from '../../model/types';
import type { Reading } from './reading';

const bracketed = /\(([^()]{0,200})\)|\[([^[\]]{0,200})\]/g;
const omission = /^(?:\.{2,}|…)$/;

/**
 * The quote with its insertions: "(de minister, red.)", "[…]", "(...)", "(lacht)" in its marked parts. They stay in
 * its span; words in square brackets are always the editor's, those in round ones when they say so or only describe.
 */
export function withInsertions(reading: Reading, quote: Quote): Quote {
  const insertions = insertionsIn(reading, quote);
  return insertions.length > 0 ? { ...quote, insertions } : quote;
}

function insertionsIn({ text, lexicon }: Reading, quote: Quote): Span[] {
  const { editorial, gestures } = lexicon.data;
  const found: Span[] = [];
  for (const { span, marked } of quote.parts) {
    if (!marked) continue;
    for (const match of text.slice(span.start, span.end).matchAll(bracketed)) {
      const [whole, round, square] = match;
      const inner = (square ?? round ?? '').trim().toLowerCase();
      const words = inner.split(/[\s,.;–—-]+/).filter(Boolean);
      const edited =
        square !== undefined ||
        omission.test(inner) ||
        editorial.includes(words.at(-1) ?? '') ||
        gestures.includes(words[0] ?? '');
      const start = span.start + match.index;
      if (edited) found.push({ start, end: start + whole.length });
    }
  }
  return found;
}
