/** Links headings, pull quotes and teasers to the body quote whose words they repeat. */
import { normalise } from '../tokens';
import type { Quote } from '../types';
import type { Cut } from '../steps';

/**
 * Quotes outside the paragraphs that repeat a paragraph's quote, in the same words or nearly, get its index as
 * `echoOf` and, where they name no speaker themselves, its speaker. A headline fragment of up to three words that
 * nobody is known to have said is no quote and is left out.
 */
export function linkEchoes({ text }: Cut['article'], quotes: readonly Quote[]): Quote[] {
  const all = quotes.map((quote) => wordsOf(text, quote));
  const stays = quotes.map(
    (q, i) => !isLoose(q) || all[i]!.length > 3 || echoAt(quotes, all, i) !== undefined,
  );
  const kept = quotes.filter((_, i) => stays[i]);
  const words = all.filter((_, i) => stays[i]);
  return kept.map((quote, i) => {
    if (quote.zone === 'paragraph' || quote.zone === 'caption') return quote;
    const echoOf = echoAt(kept, words, i);
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

/** How many quotes before and after are looked at: more than an article has, and time stays linear in longer texts. */
const reach = 200;

function echoAt(
  quotes: readonly Quote[],
  words: readonly (readonly string[])[],
  index: number,
): number | undefined {
  const own = words[index]!;
  if (own.length === 0) return undefined;
  const joined = ` ${own.join(' ')} `;
  let best: number | undefined;
  let most = 0.75;
  for (let i = Math.max(0, index - reach); i < Math.min(quotes.length, index + reach); i += 1) {
    if (quotes[i]!.zone !== 'paragraph' || i === index) continue;
    const theirs = words[i]!;
    if (` ${theirs.join(' ')} `.includes(joined) && (own.length > 3 || quotes[i]!.kind !== 'indirect'))
      return i;
    if (own.length < 4) continue;
    const known = new Set(theirs);
    const shared = own.filter((w) => known.has(w)).length / own.length;
    if (shared > most) {
      most = shared;
      best = i;
    }
  }
  return best;
}

function wordsOf(text: string, quote: Quote): string[] {
  return quote.parts.flatMap(
    (p) => plain(text.slice(p.span.start, p.span.end)).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Lower case without accents: headlines drop or add them ("één", "Eén"). */
function plain(text: string): string {
  return normalise(text).normalize('NFD').replace(/\p{M}/gu, '');
}
