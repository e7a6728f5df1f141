/** Links headings, pull quotes and teasers to the body quote whose words they repeat. */
import { normalise } from '../tokens';
import type { Quote } from '../types';
import type { Reading } from './reading';

/**
 * Quotes outside the paragraphs that repeat a paragraph's quote, in the same words or nearly, get its index as
 * `echoOf` and, where they name no speaker themselves, its speaker. A headline fragment of up to three words that
 * nobody is known to have said is no quote and is left out.
 */
export function linkEchoes(reading: Reading, quotes: readonly Quote[]): Quote[] {
  const kept = quotes.filter(
    (q) => !isLoose(q) || echoIn(reading, q, quotes) !== undefined || wordsOf(reading, q).length > 3,
  );
  return kept.map((quote) => {
    if (quote.zone === 'paragraph' || quote.zone === 'caption') return quote;
    const echoOf = echoIn(reading, quote, kept);
    if (echoOf === undefined) return quote;
    const body = kept[echoOf]!;
    if (quote.speaker !== undefined || body.speaker === undefined) return { ...quote, echoOf };
    return {
      ...quote,
      echoOf,
      speaker: body.speaker,
      ...(body.speakers ? { speakers: body.speakers } : {}),
      inferred: true,
      speakerRule: 'echo',
    };
  });
}

function isLoose(quote: Quote): boolean {
  return quote.rule === 'headline-fragment' && quote.speaker === undefined;
}

function echoIn(reading: Reading, quote: Quote, quotes: readonly Quote[]): number | undefined {
  const words = wordsOf(reading, quote);
  if (words.length === 0) return undefined;
  const joined = ` ${words.join(' ')} `;
  let best: number | undefined;
  let most = 0.75;
  for (const [i, other] of quotes.entries()) {
    if (other.zone !== 'paragraph' || other === quote) continue;
    const theirs = wordsOf(reading, other);
    if (` ${theirs.join(' ')} `.includes(joined)) return i;
    const known = new Set(theirs);
    const shared = words.filter((w) => known.has(w)).length / words.length;
    if (words.length >= 4 && shared > most) {
      most = shared;
      best = i;
    }
  }
  return best;
}

function wordsOf(reading: Reading, quote: Quote): string[] {
  return quote.parts.flatMap(
    (p) => normalise(reading.text.slice(p.span.start, p.span.end)).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
